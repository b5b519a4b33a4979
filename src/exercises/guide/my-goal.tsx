import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { DayField } from "../../../tab/kit/day-field.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { Removed } from "../../../tab/kit/removed.tsx";
import { answerTo, guideOf, MAX_GOAL, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, type Props, say } from "./words.tsx";

/** What was written as an action, taken along as a goal. */
export function MyGoal(props: Props & { readonly sheet: Sheet; readonly act: Act }) {
  const { sheet, act, config } = props;
  const [removed, setRemoved] = useState(false);
  const { goalField } = guideOf(config);
  if (goalField === null) return null;
  if (sheet.goal === null)
    return (
      <>
        {removed && (
          <Removed
            words={say(texts.goalGone, props)}
            undo={say(texts.undo, props)}
            onUndo={() => props.undo("sheet")}
          />
        )}
        {answerTo(sheet, goalField).trim() !== "" && (
          <ActionButton
            icon="plus"
            onPress={() => {
              setRemoved(false);
              return act("make-goal");
            }}
          >
            {say(texts.makeGoal, props)}
          </ActionButton>
        )}
      </>
    );
  return (
    <section className="gu-goal" aria-label={say(texts.goal, props)}>
      <h2>{say(texts.goal, props)}</h2>
      <Field
        label={say(texts.goalWords, props)}
        lines={2}
        value={sheet.goal.text}
        longest={MAX_GOAL}
        onSave={(text) => act("write-goal", { text })}
      />
      <DayField
        label={say(texts.goalStart, props)}
        hint={`${say(texts.goalStartHint, props)} ${say(texts.goalKept, props)}`}
        value={sheet.goal.start}
        onChange={(start) => void act("start-goal", { start })}
      />
      <button
        type="button"
        className="k-link"
        onClick={() => {
          setRemoved(true);
          void act("drop-goal");
        }}
      >
        {say(texts.dropGoal, props)}
      </button>
    </section>
  );
}
