import type { Meeting } from "../core/meeting.ts";
import { findExercise } from "../exercises/registry.ts";
import { follow, memoryIn } from "./effects.ts";
import { type Actor, barredFrom } from "./move-context.ts";
import type { Answer, Luck, MoveKey, SheetTurn, Store, TableTurn } from "./ports.ts";

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
      const barred = barredFrom(turn.meeting, actor.seat);
      if (barred !== null) return no(barred);
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

  const undoTable = (actor: Actor, key: MoveKey, step: string): Promise<Answer> =>
    store.tableTurn(actor.meeting, step, actor.seat, key, async (turn) => {
      const barred = barredFrom(turn.meeting, actor.seat);
      if (barred !== null) return no(barred);
      if (turn.at === null) return no("no-table-here");
      if (turn.table === null || turn.table.by !== actor.seat) return no("nothing-to-undo");
      const before = await tableBefore(turn, step);
      if (before === null) return no("nothing-to-undo");
      turn.put(before.content, null);
      return { ok: true, seq: 0 };
    });

  return (actor: Actor, key: MoveKey, step: string, scope: "sheet" | "table" | "board"): Promise<Answer> => {
    switch (scope) {
      case "sheet":
        return undoSheet(actor, key, step);
      case "table":
        return undoTable(actor, key, step);
      case "board":
        return undoBoard(actor, key, step);
    }
  };
};

/** What lay at the table before its last change: before the first one, a fresh sheet. */
const tableBefore = async (turn: TableTurn, step: string): Promise<{ readonly content: unknown } | null> => {
  if (turn.table?.version !== 1) return turn.before();
  const found = turn.meeting.steps.find(({ id }) => id === step);
  const exercise = found === undefined ? null : findExercise(found.exercise);
  return exercise?.openTable === undefined
    ? null
    : { content: exercise.openTable(found?.config, await memoryIn(turn)) };
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
