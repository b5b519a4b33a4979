import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { dayText } from "../../core/calendar.ts";
import type { MoveAnswer } from "../../core/view.ts";
import { hoursText, readDay, readHours } from "./dates.ts";
import { Choice, Labelled } from "./parts.tsx";
import { type How, MAX_LINE, type PlannedDate, places } from "./state.ts";
import { howTexts, texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** A date as it was written in the form. */
export interface WrittenDate {
  readonly date: string;
  readonly start: string;
  readonly end: string | null;
  readonly how: How;
  readonly place: string;
}

/** A day, the hours, how and where: written as people write them, read back in words before it is saved. */
export function DateForm({
  from,
  today,
  language,
  action,
  onSave,
  onCancel,
}: {
  readonly from: Partial<PlannedDate>;
  readonly today: string;
  readonly language: Props["language"];
  readonly action: string;
  readonly onSave: (date: WrittenDate) => Promise<MoveAnswer>;
  readonly onCancel?: (() => void) | undefined;
}) {
  const [day, setDay] = useState(from.date === undefined ? "" : dayText(from.date, language));
  const [hours, setHours] = useState(
    from.start === undefined ? "" : hoursText(from.start, from.end ?? null, language),
  );
  const [how, setHow] = useState<How>(from.how ?? "room");
  const [where, setWhere] = useState(from.place ?? "");
  const date = readDay(day, today);
  const time = readHours(hours);
  const save = async (): Promise<void> => {
    if (date === null || time === null) return;
    const answer = await onSave({ date, ...time, how, place: where.trim() });
    if (!answer.ok || onCancel !== undefined) return;
    setDay("");
    setWhere("");
  };
  return (
    <form
      className="k-stack pl-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {/* Enter saves from any line of the form. */}
      <input type="submit" hidden />
      <Line
        label={say(texts.date, language)}
        hint={date === null ? say(texts.dateHint, language) : dayText(date, language)}
        value={day}
        onType={setDay}
      />
      <Line
        label={say(texts.hours, language)}
        hint={time === null ? say(texts.hoursHint, language) : hoursText(time.start, time.end, language)}
        value={hours}
        onType={setHours}
      />
      <Choice
        label={say(texts.how, language)}
        value={how}
        options={places.map((id) => ({ id, text: say(howTexts[id], language) }))}
        onPick={setHow}
      />
      <Line label={say(texts.place, language)} value={where} onType={setWhere} />
      <div className="k-two">
        <ActionButton touch icon="cal" disabled={date === null || time === null} onPress={save}>
          {action}
        </ActionButton>
        {onCancel !== undefined && (
          <ActionButton subtle touch onPress={onCancel}>
            {say(texts.cancel, language)}
          </ActionButton>
        )}
      </div>
    </form>
  );
}

/** One line of text in a form; the hint says how it was understood. */
export function Line({
  label,
  hint,
  value,
  longest = MAX_LINE,
  placeholder,
  onType,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly longest?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly onType: (text: string) => void;
}) {
  return (
    <Labelled label={label} hint={hint}>
      {(id, hintId) => (
        <input
          id={id}
          className="k-input"
          value={value}
          maxLength={longest}
          placeholder={placeholder}
          aria-describedby={hintId}
          onChange={(event) => {
            onType(event.target.value);
          }}
        />
      )}
    </Labelled>
  );
}
