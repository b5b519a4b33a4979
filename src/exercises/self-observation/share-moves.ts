import { z } from "zod";
import {
  type BoardMove,
  boardMove,
  type MoveContext,
  NoPayload,
  type TableMove,
  tableMove,
} from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  type Board,
  type Config,
  filled,
  MAX_PICTURES,
  MAX_SHARED,
  MAX_TASK,
  placed,
  type Shared,
  type Sheet,
  sharedOf,
} from "./state.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const Row = z.strictObject({ row: id });
const Item = z.strictObject({ item: id });

type AtTable<Payload> = TableMove<Config, Sheet, Payload, Board>;
type OnBoard<Payload> = BoardMove<Config, Board, Sheet, Payload, Board>;

/** In these phases everyone works alone, and nothing leaves a sheet. */
const alone = new Set(["observe", "symbols"]);

/** The place with one more shared thing; what the owner shared of the same before is replaced. */
const laid = (place: Board, made: Shared): Verdict<Board> => {
  const before = sharedOf(place, made.owner, made.kind === "picture" ? null : (made.rows[0]?.id ?? ""));
  const others = place.shared.filter((each) => each !== before);
  const pictures = others.filter(({ kind }) => kind === "picture").length;
  if (others.length >= MAX_SHARED) return refuse("place-full");
  if (made.kind === "picture" && pictures >= MAX_PICTURES) return refuse("place-full");
  return accept({ shared: [...others, made] });
};

const withRow = (
  place: Board,
  row: string,
  own: Sheet | null,
  { actor, phase, id: fresh }: MoveContext,
): Verdict<Board> => {
  if (alone.has(phase)) return refuse("not-yet");
  const found = own?.rows.find((each) => each.id === row);
  if (own === null || found === undefined) return refuse("no-such-row");
  const rows = [...filled([found])];
  if (rows.length === 0) return refuse("nothing-written");
  return laid(place, { id: fresh, owner: actor, kind: "row", unit: own.unit, scale: own.scale, rows });
};

const withPicture = (
  place: Board,
  own: Sheet | null,
  { actor, phase, id: fresh }: MoveContext,
): Verdict<Board> => {
  if (alone.has(phase)) return refuse("not-yet");
  const rows = [...placed(own?.rows ?? [])];
  if (own === null || rows.length === 0) return refuse("no-picture");
  return laid(place, { id: fresh, owner: actor, kind: "picture", unit: own.unit, scale: own.scale, rows });
};

const without = (place: Board, item: string, actor: SeatId): Verdict<Board> => {
  const found = place.shared.find((each) => each.id === item);
  if (found === undefined) return refuse("not-there");
  if (found.owner !== actor) return refuse("not-yours");
  return accept({ shared: place.shared.filter((each) => each !== found) });
};

const atTable = (verdict: Verdict<Board>): Verdict<{ readonly table: Board }> =>
  verdict.ok ? accept({ table: verdict.value }) : verdict;
const onBoard = (verdict: Verdict<Board>): Verdict<{ readonly board: Board }> =>
  verdict.ok ? accept({ board: verdict.value }) : verdict;

const shareAtTable: AtTable<{ row: string }> = tableMove(Row, (table: Board, { row }, context) =>
  atTable(withRow(table, row, context.own, context)),
);

const pictureAtTable: AtTable<NoPayload> = tableMove(NoPayload, (table: Board, _, context) =>
  atTable(withPicture(table, context.own, context)),
);

const takeBackAtTable: AtTable<{ item: string }> = tableMove(Item, (table: Board, { item }, { actor }) =>
  atTable(without(table, item, actor)),
);

/** To the board only where all sit together: at a table the smaller circle comes first. */
const shareOnBoard: OnBoard<{ row: string }> = boardMove(Row, (board: Board, { row }, context) =>
  context.table === null ? onBoard(withRow(board, row, context.own, context)) : refuse("at-a-table"),
);

const pictureOnBoard: OnBoard<NoPayload> = boardMove(NoPayload, (board: Board, _, context) =>
  context.table === null ? onBoard(withPicture(board, context.own, context)) : refuse("at-a-table"),
);

const takeBack: OnBoard<{ item: string }> = boardMove(Item, (board: Board, { item }, { actor }) =>
  onBoard(without(board, item, actor)),
);

/** A task that someone without a sheet has told aloud: by that seat, or by the facilitator for it. */
const tell: OnBoard<{ task: string; for?: SeatId | undefined }> = boardMove(
  z.strictObject({ task: z.string().trim().min(1).max(MAX_TASK), for: seat.optional() }),
  (board: Board, { task, for: whom }, { actor, facilitator, seats, phase, id: fresh }) => {
    if (alone.has(phase)) return refuse("not-yet");
    const owner = whom ?? actor;
    if (owner !== actor && actor !== facilitator) return refuse("only-facilitator");
    if (!seats.includes(owner)) return refuse("no-such-seat");
    const row = { id: fresh, task, time: null, well: null, important: null, symbols: [] };
    return onBoard(laid(board, { id: fresh, owner, kind: "row", unit: "hours", scale: 5, rows: [row] }));
  },
);

/** What leaves a sheet, by its owner's own act: to the table where there is one, otherwise to the board. */
export const shareMoves = {
  "table-share": shareAtTable,
  "table-picture": pictureAtTable,
  "table-take-back": takeBackAtTable,
  share: shareOnBoard,
  picture: pictureOnBoard,
  "take-back": takeBack,
  tell,
};
