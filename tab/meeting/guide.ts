import { type Action, actionFor } from "../../src/core/action.ts";
import { placeAfter } from "../../src/core/entering.ts";
import type { SeatId } from "../../src/core/ids.ts";
import type { Meeting, Turn } from "../../src/core/meeting.ts";
import { phaseOf, presentSeats, segmentOf, shapeOf, stepOf } from "../../src/core/phases.ts";
import type { Phase, Segment } from "../../src/core/programme.ts";
import type { ProgrammeText } from "../../src/core/text.ts";
import { allHadTheWord, focusOf, hadTheWord, waiting } from "../../src/core/turns.ts";
import { focusNear, nextNear } from "./tables.ts";

/** What comes after this phase: the next phase of the step, the next step, or nothing more. */
export interface Ahead {
  readonly title: ProgrammeText;
  readonly sameStep: boolean;
}

/** What the meeting goes on to when this phase is done; null behind the last one. */
export function aheadOf(meeting: Meeting): Ahead | null {
  const { position } = meeting;
  if (position === null) return null;
  const place = placeAfter(meeting, position);
  const step = place ? meeting.steps[place.step] : undefined;
  const phase = place ? step?.phases[place.phase] : undefined;
  if (!step || !phase) return null;
  const sameStep = place?.step === position.step;
  return { title: sameStep ? phase.title : step.title, sameStep };
}

/** The segment that follows in the same person's time. */
export function nextSegment(meeting: Meeting): Segment | null {
  const phase = phaseOf(meeting);
  const turn = meeting.position?.turn;
  return phase && turn ? (shapeOf(phase)?.segments[turn.segment + 1] ?? null) : null;
}

/** The one next thing for this seat. Someone who has turned away to listen is left in peace. */
export function actionNow(meeting: Meeting, me: SeatId): Action {
  const action = actionFor(meeting, me);
  const listens = segmentOf(meeting)?.focus === "listens" && meeting.facilitator !== me;
  return listens && focusOf(meeting).includes(me) ? { do: "wait" } : action;
}

/** The line that is read aloud now: the programme's own, or a plain one where it has none. */
export type Line =
  | { readonly kind: "programme"; readonly texts: readonly ProgrammeText[] }
  | { readonly kind: "start" | "moves-on" | "all-done" | "goodbye" }
  | { readonly kind: "fit"; readonly people: number }
  | { readonly kind: "thanks"; readonly from: SeatId; readonly to: SeatId }
  | { readonly kind: "thanks-last"; readonly from: SeatId };

/** Which line it is now; `used` is the share of the clock that has run, so that the thanks comes when it is needed. */
export function lineOf(meeting: Meeting, used: number): Line | null {
  if (meeting.state === "gathering") return { kind: "start" };
  const phase = phaseOf(meeting);
  const { position } = meeting;
  if (!phase || !position) return null;
  if (position.asksFit) return { kind: "fit", people: presentSeats(meeting).length };
  return position.turn === null ? own(phase) : lineInTurn(meeting, phase, used);
}

function lineInTurn(meeting: Meeting, phase: Phase, used: number): Line | null {
  const turn = meeting.position?.turn;
  if (!turn || allHadTheWord(turn)) return whenAllHadIt(meeting);
  const first = turn.at + turn.lap + turn.segment === 0;
  const aloud = segmentAloud(meeting);
  if (aloud) return joined(first ? phase.aloud : undefined, aloud);
  return (first && used < 0.5 ? own(phase) : null) ?? thanks(meeting, phase, turn);
}

// Goodbye is said when everyone has been heard, not as the last round begins.
const whenAllHadIt = (meeting: Meeting): Line => ({
  kind: stepOf(meeting)?.kind === "check-out" ? "goodbye" : "all-done",
});

/** What is read in a part of somebody's time; in other words where whoever reads is the one in focus. */
const segmentAloud = (meeting: Meeting): ProgrammeText | undefined => {
  const segment = segmentOf(meeting);
  const [one, ...others] = focusOf(meeting);
  const reads = others.length === 0 && one !== undefined && one === meeting.facilitator;
  return (reads ? segment?.aloudInFocus : undefined) ?? segment?.aloud;
};

const own = (phase: Phase): Line | null => (phase.aloud ? { kind: "programme", texts: [phase.aloud] } : null);

const joined = (opening: ProgrammeText | undefined, segment: ProgrammeText): Line => ({
  kind: "programme",
  texts: opening ? [opening, segment] : [segment],
});

// Where groups go side by side there is nobody to name, and the opening is not read again.
function thanksToAll(meeting: Meeting, phase: Phase, { at, lap }: Turn): Line | null {
  if (at + lap === 0) return own(phase);
  return waiting(meeting).length > 0 ? { kind: "moves-on" } : null;
}

// Said as the word is handed on.
function thanks(meeting: Meeting, phase: Phase, turn: Turn): Line | null {
  if (turn.tracks.length > 1) return thanksToAll(meeting, phase, turn);
  const [from] = focusOf(meeting);
  if (from === undefined || nextSegment(meeting)) return own(phase);
  const action = actionFor(meeting, from);
  if (action.do !== "give-word") return own(phase);
  return action.next === null ? { kind: "thanks-last", from } : { kind: "thanks", from, to: action.next };
}

/** What happens to one person now: a cue for their panel. */
export type CueFor =
  | { readonly kind: "yours" | "silence"; readonly text: ProgrammeText | undefined }
  | { readonly kind: "next"; readonly after: SeatId | undefined }
  | { readonly kind: "note"; readonly title: ProgrammeText; readonly text: ProgrammeText }
  | {
      readonly kind: "listen";
      readonly to: SeatId;
      /** My place in the order, while my turn is still to come. */
      readonly number: number | null;
      readonly had: boolean;
      readonly text: ProgrammeText | undefined;
    };

/** The cue of one person, as it is at the own table: the focus person's, the next one's, the colleagues'. */
export function cueFor(meeting: Meeting, me: SeatId): CueFor | null {
  if (meeting.state !== "running" || meeting.position === null || meeting.position.asksFit) return null;
  const focus = focusNear(meeting, me);
  const segment = segmentOf(meeting);
  if (focus.includes(me)) return focusCue(segment);
  if (nextSegment(meeting) === null && nextNear(meeting, me).includes(me))
    return { kind: "next", after: focus[0] };
  return listenerCue(meeting, me, segment);
}

function listenerCue(meeting: Meeting, me: SeatId, segment: Segment | null): CueFor | null {
  const [to, ...others] = focusNear(meeting, me);
  if (to === undefined) return null;
  const speaks = segment === null || segment.focus === "speaks";
  if (others.length === 0 && speaks) {
    const number = placeInLine(meeting, me);
    return { kind: "listen", to, number, had: hadTheWord(meeting).includes(me), text: segment?.cueOthers };
  }
  return segment?.cueOthers ? { kind: "note", title: segment.title, text: segment.cueOthers } : null;
}

/** My place in the order while my turn is still to come. */
const placeInLine = (meeting: Meeting, me: SeatId): number | null => {
  const track = meeting.position?.turn?.tracks.find((seats) => seats.includes(me)) ?? [];
  return waiting(meeting).includes(me) ? track.indexOf(me) + 1 : null;
};

const focusCue = (segment: Segment | null): CueFor => ({
  kind: segment?.focus === "listens" ? "silence" : "yours",
  text: segment?.cueFocus,
});
