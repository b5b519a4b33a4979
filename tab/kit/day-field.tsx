import { useId } from "react";
import { dayText } from "../../src/core/calendar.ts";
import { useLanguage } from "./language.tsx";

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
          value={value ?? ""}
          aria-describedby={`${id}d ${id}h`}
          onChange={(event) => {
            onChange(event.target.value === "" ? null : event.target.value);
          }}
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
