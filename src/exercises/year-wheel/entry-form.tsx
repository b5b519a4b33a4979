import { useId, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { DayField } from "../../../tab/kit/day-field.tsx";
import { useKeptWords } from "../../../tab/kit/kept-words.ts";
import type { MoveAnswer } from "../../core/view.ts";
import { type Entry, type Kind, kinds, MAX_TEXT, monthOf, monthsFrom } from "./state.ts";
import { kindTexts, texts } from "./texts.ts";
import { monthText, type Props, say } from "./words.tsx";

/** An entry as it was written in the form. */
export type Written = Pick<Entry, "kind" | "text" | "month" | "date">;

const blank = (month: number): Written => ({ kind: "meeting", text: "", month, date: null });

/** What it is, in which month, and on which day where that is set. */
export function EntryForm(
  props: Pick<Props, "language"> & {
    /** What the words are called where they wait until they are sent. */
    readonly field: string;
    readonly start: number;
    readonly from?: Written;
    readonly action: string;
    readonly onSave: (entry: Written) => Promise<MoveAnswer>;
    readonly onCancel?: () => void;
  },
) {
  const { from, start, action, onSave, onCancel, language, field } = props;
  const id = useId();
  const first = from ?? blank(start);
  const [kind, setKind] = useState<Kind>(first.kind);
  const text = useKeptWords(field, first.text);
  const [month, setMonth] = useState(first.month);
  const [date, setDate] = useState(first.date);
  const save = async (): Promise<void> => {
    const answer = await onSave({
      kind,
      text: text.words.trim(),
      month: date === null ? month : monthOf(date),
      date,
    });
    if (!answer.ok) return;
    text.forget();
    if (onCancel !== undefined) onCancel();
    else {
      text.change("");
      setDate(null);
    }
  };
  const cancel =
    onCancel &&
    ((): void => {
      text.forget();
      onCancel();
    });
  return (
    <form
      className="k-stack yw-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <input type="submit" hidden />
      <div className="k-two">
        <label>
          {say(texts.kind, props)}
          <select
            className="k-input"
            value={kind}
            onChange={(event) => {
              setKind(kinds.find((each) => each === event.target.value) ?? "other");
            }}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {say(kindTexts[each], props)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say(texts.month, props)}
          <select
            className="k-input"
            value={month}
            onChange={(event) => {
              setMonth(Number(event.target.value));
              setDate(null);
            }}
          >
            {monthsFrom(start).map((each) => (
              <option key={each} value={each}>
                {monthText(each, language)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label htmlFor={`${id}t`}>{say(texts.text, props)}</label>
      <input
        id={`${id}t`}
        className="k-input"
        value={text.words}
        maxLength={MAX_TEXT}
        onChange={(event) => {
          text.change(event.target.value);
        }}
      />
      <DayField
        label={say(texts.date, props)}
        value={date}
        onChange={(on) => {
          setDate(on);
          if (on !== null) setMonth(monthOf(on));
        }}
      />
      <div className="k-two">
        <ActionButton touch icon="plus" primary={from === undefined} onPress={save}>
          {action}
        </ActionButton>
        {cancel !== undefined && (
          <ActionButton subtle touch onPress={cancel}>
            {say(texts.cancel, props)}
          </ActionButton>
        )}
      </div>
    </form>
  );
}
