import { type RefObject, useId } from "react";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { type Composing, usualMinutes } from "./draft.ts";
import { composeTexts } from "./texts.ts";

/** What the meeting is called, and the time they have: a usual length with one press, or any number. */
export function Frame({
  draft,
  onChange,
  name,
  nameless,
}: {
  readonly draft: Composing;
  readonly onChange: (draft: Composing) => void;
  readonly name: RefObject<HTMLInputElement | null>;
  /** It was to be saved without a name. */
  readonly nameless: boolean;
}) {
  const text = useTexts(composeTexts);
  const id = useId();
  return (
    <div className="compose-frame">
      <label htmlFor={`${id}n`}>{text.name}</label>
      <input
        ref={name}
        id={`${id}n`}
        className="k-input"
        type="text"
        maxLength={80}
        value={draft.name}
        placeholder={text.namePlaceholder}
        aria-invalid={nameless}
        aria-describedby={nameless ? `${id}w` : undefined}
        onChange={({ target }) => {
          onChange({ ...draft, name: target.value });
        }}
      />
      {nameless && (
        <p id={`${id}w`} className="home-refused">
          {text.needsName}
        </p>
      )}
      <label htmlFor={`${id}t`}>{text.time}</label>
      <div className="compose-time">
        <input
          id={`${id}t`}
          className="k-input compose-number"
          type="number"
          inputMode="numeric"
          min={5}
          max={1440}
          step={5}
          // A number is taken when it is finished: "12" on the way to "120" must not be said to be too little.
          key={draft.minutes}
          defaultValue={draft.minutes}
          onBlur={({ target }) => {
            const minutes = Math.round(target.valueAsNumber);
            if (minutes >= 1 && minutes <= 1440) onChange({ ...draft, minutes });
            else target.value = String(draft.minutes);
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === "Enter") currentTarget.blur();
          }}
        />
        <fieldset className="compose-lengths" aria-label={text.usual}>
          {usualMinutes.map((minutes) => (
            <ActionButton
              key={minutes}
              pressed={draft.minutes === minutes}
              icon={draft.minutes === minutes ? "tick" : undefined}
              label={text.timeOf(minutes)}
              onPress={() => {
                onChange({ ...draft, minutes });
              }}
            >
              {String(minutes)}
            </ActionButton>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
