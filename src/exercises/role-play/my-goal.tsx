import { DayField } from "../../../tab/kit/day-field.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { MAX_GOAL, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, type Props, say } from "./words.tsx";

/** The one thing that can come home from here. */
export function MyGoal(props: Props & { readonly sheet: Sheet; readonly act: Act }) {
  const { sheet, act } = props;
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
        <DayField
          label={say(texts.goalStart, props)}
          hint={say(texts.goalStartHint, props)}
          value={sheet.goal.start}
          onChange={(start) => void act("start-goal", { start })}
        />
      )}
    </section>
  );
}
