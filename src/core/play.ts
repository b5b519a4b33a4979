import type { AnyExercise, Appointment, BoardAnswer, MoveContext, StagedItem } from "./exercise.ts";
import type { SeatId } from "./ids.ts";
import { shuffledBy } from "./luck.ts";
import { accept, refuse, type Verdict } from "./verdict.ts";

export type PlayRefusal =
  | "unknown-move"
  | "malformed-move"
  | "no-sheet-here"
  | "no-table-here"
  | (string & {});

/** A move that has been found and whose payload has passed its schema. */
export type CheckedMove =
  | { readonly scope: "sheet"; readonly name: string; readonly payload: unknown }
  | { readonly scope: "table"; readonly name: string; readonly payload: unknown }
  | { readonly scope: "board"; readonly name: string; readonly payload: unknown };

/** Finds the move and checks its payload: whatever comes in, a verdict comes out (SPEC X1). */
export const checkMove = (
  exercise: AnyExercise,
  name: string,
  payload: unknown,
): Verdict<CheckedMove, PlayRefusal> => {
  const move = Object.hasOwn(exercise.moves, name) ? exercise.moves[name] : undefined;
  if (move === undefined) return refuse("unknown-move");
  const checked = move.payload.safeParse(payload);
  return checked.success
    ? accept({ scope: move.scope, name, payload: checked.data as unknown })
    : refuse("malformed-move");
};

/** Plays a private move on the actor's own sheet. */
export const playSheetMove = (
  exercise: AnyExercise,
  move: CheckedMove,
  own: unknown,
  context: MoveContext,
  config: unknown,
): Verdict<unknown, PlayRefusal> => {
  const found = exercise.moves[move.name];
  return found?.scope === "sheet" ? found.apply(own, move.payload, context, config) : refuse("unknown-move");
};

export interface PlayedAtTable {
  readonly table: unknown;
  /** undefined: the sheet stays as it is. */
  readonly sheet: unknown;
}

/** Plays a move at the actor's own table; `own` is the actor's own sheet, null for a seat without a device. */
export const playTableMove = (
  exercise: AnyExercise,
  move: CheckedMove,
  table: unknown,
  own: unknown,
  context: MoveContext,
  config: unknown,
): Verdict<PlayedAtTable, PlayRefusal> => {
  const found = exercise.moves[move.name];
  if (found?.scope !== "table") return refuse("unknown-move");
  if (context.table === null) return refuse("no-table-here");
  const verdict: Verdict<{ readonly table: unknown; readonly sheet?: unknown }> = found.apply(
    table,
    move.payload,
    { ...context, table: context.table, own },
    config,
  );
  return verdict.ok ? accept({ table: verdict.value.table, sheet: verdict.value.sheet }) : verdict;
};

export interface Played {
  readonly board: unknown;
  /** undefined: the table's sheet stays as it is. */
  readonly table: unknown;
  /** undefined: the sheet stays as it is. */
  readonly sheet: unknown;
  readonly appoint: readonly Appointment[];
}

/** Plays a public move; `own` is the actor's own sheet, null for a seat without a device, `tableSheet` that of the actor's table. */
export const playBoardMove = (
  exercise: AnyExercise,
  move: CheckedMove,
  board: unknown,
  own: unknown,
  context: MoveContext,
  config: unknown,
  tableSheet: unknown = null,
): Verdict<Played, PlayRefusal> => {
  const found = exercise.moves[move.name];
  if (found?.scope !== "board") return refuse("unknown-move");
  const verdict: Verdict<BoardAnswer<unknown, unknown, unknown>> = found.apply(
    board,
    move.payload,
    { ...context, own, tableSheet },
    config,
  );
  if (!verdict.ok) return verdict;
  const { board: after, table, sheet, appoint = [] } = verdict.value;
  return accept({ board: after, table, sheet, appoint });
};

export interface Revealed {
  readonly board: unknown;
  /** The sheets whose staged items went to the board, as they are afterwards. */
  readonly sheets: readonly { readonly owner: SeatId; readonly sheet: unknown }[];
  /** Staged, but too few to be anonymous: nothing moved. */
  readonly tooFew: boolean;
}

/**
 * Lays staged items on the board (SPEC V5, V6): shuffled, with fresh ids, without owners where the exercise is anonymous; fewer
 * writers than `atLeast` and nothing moves. Everything is drawn from the source of luck anew: from the ids, which everyone sees, or
 * from the places of their own items nobody can work out the order.
 */
export const revealStaged = (
  exercise: AnyExercise,
  board: unknown,
  sheets: ReadonlyMap<SeatId, unknown>,
  deal: () => number,
): Revealed => {
  const staging = exercise.staging;
  if (staging === undefined) return { board, sheets: [], tooFew: false };
  const piles = [...sheets].map(([owner, sheet]) => ({ owner, sheet, items: staging.staged(sheet) }));
  const writers = piles.filter(({ items }) => items.length > 0);
  if (writers.length === 0) return { board, sheets: [], tooFew: false };
  if (writers.length < staging.atLeast) return { board, sheets: [], tooFew: true };
  const items = writers.flatMap(({ owner, items: own }) =>
    own.map(({ item }): Omit<StagedItem, "id"> => ({ item, owner: staging.anonymous ? null : owner })),
  );
  const named = shuffledBy(items, deal).map((item): StagedItem => ({ ...item, id: freshId(deal) }));
  return {
    board: staging.reveal(board, named) as unknown,
    sheets: writers.map(({ owner, sheet }) => ({ owner, sheet: staging.taken(sheet) as unknown })),
    tooFew: false,
  };
};

const freshId = (deal: () => number): string =>
  Array.from({ length: 4 }, () => Math.floor(deal() * 0x1_0000_0000).toString(36)).join("");
