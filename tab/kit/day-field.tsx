import { type ChangeEvent, useId, useState } from "react";
import { dayText } from "../../src/core/calendar.ts";
import { useLanguage } from "./language.tsx";

/** No day in Runde lies before this; a smaller year is on its way to being typed. */
const FIRST_DAY = "2000-01-01";

/** Whether what a day field holds can be meant: not half a day, and none that the field itself says no to. */
const isMeant = ({ value, validity }: HTMLInputElement): boolean =>
  value === ""
    ? !validity.badInput
    : value >= FIRST_DAY && !validity.rangeUnderflow && !validity.rangeOverflow;

/** A day, or none: the browser's own field, and the day in words beside it, for the field writes it as the browser's language does. */
export function DayField({
  label,
  value,
  onChange,
  hint,
  least,
  most,
  readOnly = false,
}: {
  readonly label: string;
  /** "2027-03-02"; null where no day is chosen. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly hint?: string | undefined;
  readonly least?: string | undefined;
  readonly most?: string | undefined;
  readonly readOnly?: boolean | undefined;
}) {
  const id = useId();
  const language = useLanguage();
  // By keyboard a day comes figure by figure: until the field is left, it is the writer's.
  const [typed, setTyped] = useState<string>();
  const tell = (day: string): void => {
    onChange(day === "" ? null : day);
  };
  const change = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    setTyped(target.value);
    if (isMeant(target)) tell(target.value);
  };
  const leave = ({ target }: { readonly target: HTMLInputElement }): void => {
    // A whole day that cannot be is answered by whoever knows why.
    if (typed !== undefined && typed !== "" && !isMeant(target)) tell(typed);
    setTyped(undefined);
  };
  return (
    <div className="k-day">
      <label htmlFor={id}>{label}</label>
      <div className="k-day-line">
        <input
          id={id}
          type="date"
          className="k-input"
          min={least}
          max={most}
          readOnly={readOnly}
          value={typed ?? value ?? ""}
          aria-describedby={`${id}d ${id}h`}
          onChange={change}
          onBlur={leave}
        />
        <span id={`${id}d`}>{value === null || value === "" ? "" : dayText(value, language)}</span>
      </div>
      {hint !== undefined && (
        <p className="k-field-hint" id={`${id}h`}>
          {hint}
        </p>
      )}
    </div>
  );
}
