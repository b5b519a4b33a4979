import { type RefObject, useEffect, useRef, useState } from "react";
import type { Meeting } from "../../src/core/meeting.ts";
import { currentPlace, type ShownPlace } from "../sync/exercise-props.ts";

/** Which place of the agenda somebody looks at, by ids, so that a re-planned agenda does not lose it. */
interface Stay {
  readonly step: string;
  readonly phase: string;
}

const keyOf = (place: ShownPlace): Stay => ({ step: place.step.id, phase: place.phase.id });
const same = (a: Stay | null, b: Stay | null): boolean => a?.step === b?.step && a?.phase === b?.phase;

/** True while somebody has words under their fingers. */
export const isWriting = (box: HTMLElement | null): boolean => {
  const active = document.activeElement;
  return (
    active !== null &&
    box?.contains(active) === true &&
    (active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type === "text"))
  );
};

/** The place to show: where the meeting is, or, for the one who writes, where they were until they come along. */
export function useFollow(
  meeting: Meeting,
  box: RefObject<HTMLElement | null>,
): { readonly shown: ShownPlace | null; readonly behind: ShownPlace | null; readonly join: () => void } {
  const current = currentPlace(meeting);
  const now = current ? keyOf(current) : null;
  const [stay, setStay] = useState<Stay | null>(null);
  const last = useRef(now);
  const { step, phase } = now ?? { step: "", phase: "" };
  useEffect(() => {
    const before = last.current;
    const after = step === "" ? null : { step, phase };
    last.current = after;
    // Another phase of the same step keeps the sheet; only a new step would take it away.
    if (before && !same(before, after) && before.step !== step && isWriting(box.current)) setStay(before);
  }, [box, step, phase]);
  const kept = stay ? placeOf(meeting, stay) : null;
  const behind = kept && current && kept.step.id !== current.step.id ? current : null;
  return {
    shown: behind ? kept : current,
    behind,
    join: () => {
      setStay(null);
    },
  };
}

function placeOf(meeting: Meeting, { step: stepId, phase: phaseId }: Stay): ShownPlace | null {
  const step = meeting.steps.find(({ id }) => id === stepId);
  const phase = step?.phases.find(({ id }) => id === phaseId);
  return step && phase ? { step, phase, current: false } : null;
}
