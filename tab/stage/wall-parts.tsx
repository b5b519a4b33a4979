import { segmentOf, shapeOf } from "../../src/core/phases.ts";
import { focusOf } from "../../src/core/turns.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { Cue } from "../kit/cue.tsx";
import { Prompt } from "../kit/say.tsx";
import { useHere } from "../meeting/here.tsx";
import { Primary } from "../meeting/primary.tsx";
import type { ShownPlace } from "../sync/exercise-props.ts";

/** What is asked now: of the part in which the word goes, or of the phase. */
export function Question({ place }: { readonly place: ShownPlace }) {
  const { model, say, text } = useHere();
  const { phase } = place;
  const segment = segmentOf(model.meeting);
  const [focus, ...others] = focusOf(model.meeting);
  if (segment?.focus === "listens" && others.length === 0)
    return (
      <Cue kind="silence" title={text.silentNow(model.shortNameOf(focus))}>
        {text.silentHint}
      </Cue>
    );
  const several = (shapeOf(phase)?.segments.length ?? 0) > 1;
  if (several && segment)
    return <Prompt question={say(segment.title)} more={segment.cueOthers && say(segment.cueOthers)} />;
  return <PhasePrompt place={place} />;
}

function PhasePrompt({ place: { phase } }: { readonly place: ShownPlace }) {
  const { say } = useHere();
  const [first, ...rest] = phase.prompts.map(say);
  return (
    <Prompt
      question={first ?? say(phase.title)}
      more={rest.length > 0 ? rest.join(" ") : undefined}
      hint={phase.hint && say(phase.hint)}
    />
  );
}

/** The primary belongs to whoever it is for; the clock may be held by anyone. */
export function Acts() {
  return (
    <div className="wall-act">
      <Primary only={["give-word", "next-segment", "go-on", "end", "arrive"]} />
      <div className="wall-act-more">
        <HoldButton />
        <PassButton />
      </div>
    </div>
  );
}

function HoldButton() {
  const { model, text, play } = useHere();
  const { clock } = model.meeting;
  if (!clock) return null;
  const held = clock.heldSince !== null;
  return (
    <ActionButton subtle icon={held ? "play" : "hold"} onPress={() => play({ do: held ? "resume" : "hold" })}>
      {held ? text.resume : text.hold}
    </ActionButton>
  );
}

function PassButton() {
  const { model, text, play } = useHere();
  const { me } = model;
  const focus = focusOf(model.meeting);
  const seat = focus.includes(me) ? me : model.leads && focus.length === 1 ? focus[0] : undefined;
  const begun = (model.meeting.position?.turn?.segment ?? 0) > 0;
  if (seat === undefined || begun) return null;
  return (
    <ActionButton subtle icon="skip" onPress={() => play({ do: "pass", seat })}>
      {seat === me ? text.pass : text.passFor(model.shortNameOf(seat))}
    </ActionButton>
  );
}
