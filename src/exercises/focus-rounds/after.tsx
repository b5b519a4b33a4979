import { DayField } from "../../../tab/kit/day-field.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { MAX_TEXT, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, type Props, say } from "./words.tsx";

/** What helped, and what I will do until next time: mine afterwards too. */
export function After(props: Props & { readonly sheet: Sheet; readonly act: Act }) {
  const { sheet, act, config } = props;
  const text = sheet.homework?.text ?? "";
  const remindOn = sheet.homework?.remindOn ?? null;
  return (
    <div className="k-stack">
      <Field
        label={say(texts.along, props)}
        hint={say(texts.alongHint, props)}
        value={sheet.along}
        lines={2}
        longest={MAX_TEXT}
        onSave={(words) => act("note", { field: "along", text: words })}
      />
      {config.homework !== false && (
        <>
          <Field
            label={say(texts.homework, props)}
            value={text}
            lines={2}
            longest={MAX_TEXT}
            onSave={(words) => act("homework", { text: words, remindOn })}
          />
          {text.trim() !== "" && (
            <DayField
              label={say(texts.remindOn, props)}
              value={remindOn}
              onChange={(day) => void act("homework", { text, remindOn: day })}
            />
          )}
        </>
      )}
      <p className="k-small-words">{say(texts.keptGoals, props)}</p>
    </div>
  );
}
