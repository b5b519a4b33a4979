import { type FocusEvent, type SyntheticEvent, useState } from "react";
import type { Meeting } from "../../src/core/meeting.ts";
import { currentPlace, type ShownPlace } from "../sync/exercise-props.ts";

/** A place of the agenda by ids, so that a re-planned agenda does not lose it. */
interface Place {
  readonly step: string;
  readonly phase: string;
}

/** Where somebody looks: where the meeting was last seen, and where they stay while they write. */
export interface Following {
  readonly seen: Place | null;
  readonly stays: Place | null;
}

/** The meeting has moved: whoever writes stays where they are, everybody else comes along. */
export function follow(before: Following, now: Place | null, writing: boolean): Following {
  if (keyOf(before.seen) === keyOf(now)) return before;
  // Another phase of the same step keeps the sheet; only a new step would take it away.
  const leaves = before.seen?.step !== now?.step;
  const stays = before.stays ?? (writing && leaves ? before.seen : null);
  return { seen: now, stays: stays?.step === now?.step ? null : stays };
}

const keyOf = (place: Place | null): string => (place ? `${place.step} ${place.phase}` : "");

/** A text with words in it; an empty one has nothing to lose. */
const isWritten = (target: EventTarget): boolean =>
  (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text")) &&
  target.value !== "";

/** The place to show: where the meeting is, or, for the one who writes, where they were until they come along. */
export function useFollow(meeting: Meeting): {
  readonly shown: ShownPlace | null;
  /** Where the others are, while I am not. */
  readonly behind: ShownPlace | null;
  readonly join: () => void;
  /** Put these on the box that holds the fields. */
  readonly box: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onInput: (event: SyntheticEvent) => void;
    readonly onBlur: () => void;
  };
} {
  const current = currentPlace(meeting);
  const now = current ? { step: current.step.id, phase: current.phase.id } : null;
  const [writing, setWriting] = useState(false);
  const [following, setFollowing] = useState<Following>({ seen: now, stays: null });
  // Decided before anything is drawn: once the field is gone, nobody can tell that it was written in.
  const next = follow(following, now, writing);
  if (next !== following) setFollowing(next);
  const kept = next.stays ? placeOf(meeting, next.stays) : null;
  const behind = kept ? current : null;
  return {
    shown: behind ? kept : current,
    behind,
    join: () => {
      setFollowing({ seen: now, stays: null });
    },
    box: {
      onFocus: (event) => {
        setWriting(isWritten(event.target));
      },
      onInput: (event) => {
        setWriting(isWritten(event.target));
      },
      onBlur: () => {
        setWriting(false);
      },
    },
  };
}

function placeOf(meeting: Meeting, place: Place): ShownPlace | null {
  const step = meeting.steps.find(({ id }) => id === place.step);
  const phase = step?.phases.find(({ id }) => id === place.phase);
  return step && phase ? { step, phase, current: false } : null;
}
