import type { Meeting } from "../core/meeting.ts";
import { findExercise } from "../exercises/registry.ts";
import { follow } from "./effects.ts";
import type { Actor } from "./move-context.ts";
import type { Answer, Luck, MoveKey, SheetTurn, Store } from "./ports.ts";

const no = (reason: string): Answer => ({ ok: false, reason });

/** Takes back the actor's own last change of a document, while nobody has built on it (SPEC U2). */
export const undoUseCase = ({ store, luck }: { readonly store: Store; readonly luck: Luck }) => {
  const undoSheet = (actor: Actor, key: MoveKey, step: string): Promise<Answer> =>
    store.sheetTurn(actor.meeting, step, actor.seat, key, async (turn) => {
      if (turn.meeting.state === "ended") return no("meeting-ended");
      const before = await sheetBefore(turn, step);
      if (before === undefined || before === null) return no("nothing-to-undo");
      turn.put(before);
      return { ok: true, seq: 0 };
    });

  const undoBoard = (actor: Actor, key: MoveKey, step: string): Promise<Answer> =>
    store.meetingTurn(actor.meeting, key, async (turn) => {
      if (turn.meeting.state === "ended") return no("meeting-ended");
      const before = await turn.beforeBoard(step);
      if (before === null || before.by !== actor.seat) return no("nothing-to-undo");
      turn.putBoard(step, before.content, null);
      const by = { at: turn.now, by: actor.seat };
      await follow(
        turn,
        [{ type: "document-changed", document: `board:${step}`, version: turn.seq + 1, ...by }],
        luck,
      );
      return { ok: true, seq: turn.seq };
    });

  return (actor: Actor, key: MoveKey, step: string, scope: "sheet" | "board"): Promise<Answer> =>
    scope === "sheet" ? undoSheet(actor, key, step) : undoBoard(actor, key, step);
};

/** What the sheet was before its last change: before the first one, blank. */
const sheetBefore = (turn: SheetTurn, step: string): Promise<unknown> =>
  turn.sheet?.version === 1 && turn.meeting.steps.some(({ id }) => id === step)
    ? Promise.resolve(blankSheet(turn.meeting, step))
    : turn.before();

const blankSheet = (meeting: Meeting, step: string): unknown => {
  const found = meeting.steps.find(({ id }) => id === step);
  return found === undefined ? undefined : findExercise(found.exercise)?.blankSheet(found.config);
};
