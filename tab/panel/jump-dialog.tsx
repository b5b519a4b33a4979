import { useState } from "react";
import { Confirm } from "../kit/confirm.tsx";
import { useHere } from "../meeting/here.tsx";

/** Chooses the step to go to; everyone goes along, so it is asked and confirmed in one place. */
export function JumpDialog({ onDone }: { readonly onDone: () => void }) {
  const { model, text, say, play } = useHere();
  const { meeting } = model;
  const here = meeting.position?.step ?? 0;
  const [to, setTo] = useState(meeting.steps[here + 1]?.id ?? meeting.steps[0]?.id ?? "");
  return (
    <Confirm
      title={text.jump}
      action={text.jumpYes}
      onCancel={onDone}
      onConfirm={async () => {
        await play({ do: "jump", step: to });
        onDone();
      }}
    >
      <p>{text.jumpBody}</p>
      <fieldset className="panel-jump">
        <legend className="k-sr">{text.jump}</legend>
        {meeting.steps.map((step, index) => (
          <label key={step.id} className="k-option">
            <input
              type="radio"
              name="jump"
              value={step.id}
              checked={step.id === to}
              disabled={index === here}
              onChange={() => {
                setTo(step.id);
              }}
            />
            <span>{say(step.title)}</span>
          </label>
        ))}
      </fieldset>
    </Confirm>
  );
}
