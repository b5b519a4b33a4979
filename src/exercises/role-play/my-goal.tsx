import { useId } from "react";
import { Field } from "../../../tab/kit/field.tsx";
import { MAX_GOAL, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, type Props, say } from "./words.tsx";

/** The one thing that can come home from here. */
export function MyGoal(props: Props & { readonly sheet: Sheet; readonly act: Act }) {
  const { sheet, act } = props;
  const id = useId();
  return (
    <section className="rp-goal">
      <Field
        label={say(texts.goal, props)}
        hint={say(texts.goalHint, props)}
        placeholder={say(texts.goalPlaceholder, props)}
        lines={2}
        value={sheet.goal?.text ?? ""}
        longest={MAX_GOAL}
        onSave={(text) => act("goal", { text })}
      />
      {sheet.goal !== null && (
        <div className="rp-start">
          <label htmlFor={id}>{say(texts.goalStart, props)}</label>
          <input
            id={id}
            type="date"
            className="k-input"
            value={sheet.goal.start ?? ""}
            aria-describedby={`${id}h`}
            onChange={(event) => {
              void act("start-goal", { start: event.target.value === "" ? null : event.target.value });
            }}
          />
          <p className="k-field-hint" id={`${id}h`}>
            {say(texts.goalStartHint, props)}
          </p>
        </div>
      )}
    </section>
  );
}
