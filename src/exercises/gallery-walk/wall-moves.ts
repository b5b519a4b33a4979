import { z } from "zod";
import { boardMove, type MoveContext } from "../../core/exercise.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { mayAdjust } from "./moves.ts";
import { type Board, type Config, type Hung, MAX_HUNG, MAX_HUNG_TEXT, type Sheet } from "./state.ts";

const id = z.string().min(1).max(64);
const wall = z.int().min(1).max(60).nullable();
const text = z.string().max(MAX_HUNG_TEXT);

/** A wall is changed by those at its table, item by item. */
const change = (
  board: Board,
  { wall: number, item }: { readonly wall: number | null; readonly item: string },
  context: MoveContext,
  to: (items: readonly Hung[], found: Hung) => Verdict<readonly Hung[]>,
): Verdict<{ readonly board: Board }> => {
  const here = board.walls.find((each) => each.table === number);
  const found = here?.items.find((each) => each.id === item);
  if (here === undefined || found === undefined) return refuse("no-such-item");
  if (!mayAdjust(context, number)) return refuse("not-your-table");
  const items = to(here.items, found);
  if (!items.ok) return items;
  const walls = board.walls.map((each) => (each === here ? { ...each, items: [...items.value] } : each));
  return accept({ board: { ...board, walls } });
};

const isKnown = (board: Board, number: number | null, { tables }: MoveContext): boolean =>
  number === null ||
  board.walls.some(({ table }) => table === number) ||
  tables.some((table) => table.number === number);

/** Hangs up something new at the own table. */
const hang = boardMove<Config, Board, Sheet, { wall: number | null; text: string }>(
  z.strictObject({ wall, text }),
  (board, payload, context) => {
    const written = payload.text.trim();
    if (written === "") return refuse("nothing-written");
    if (!isKnown(board, payload.wall, context)) return refuse("no-such-wall");
    if (!mayAdjust(context, payload.wall)) return refuse("not-your-table");
    const here = board.walls.find((each) => each.table === payload.wall);
    if ((here?.items.length ?? 0) >= MAX_HUNG) return refuse("wall-full");
    const items = [...(here?.items ?? []), { id: context.id, text: written, version: 1 }];
    const others = board.walls.filter((each) => each !== here);
    return accept({
      board: { ...board, walls: inOrder([...others, { table: payload.wall, items }]).slice(0, 61) },
    });
  },
);

const inOrder = (walls: Board["walls"]): Board["walls"] =>
  walls.toSorted((a, b) => (a.table ?? 0) - (b.table ?? 0));

const reword = boardMove<
  Config,
  Board,
  Sheet,
  { wall: number | null; item: string; version: number; text: string }
>(z.strictObject({ wall, item: id, version: z.int().min(1), text }), (board, payload, context) =>
  change(board, payload, context, (items, found) => {
    const written = payload.text.trim();
    if (written === "") return refuse("nothing-written");
    if (found.version !== payload.version) return refuse("reworded-meanwhile");
    return accept(
      items.map((each) => (each === found ? { ...each, text: written, version: each.version + 1 } : each)),
    );
  }),
);

/** Changes places with its neighbour: up is more important. */
const shift = boardMove<Config, Board, Sheet, { wall: number | null; item: string; to: "up" | "down" }>(
  z.strictObject({ wall, item: id, to: z.enum(["up", "down"]) }),
  (board, payload, context) =>
    change(board, payload, context, (items, found) => {
      const other = items[items.indexOf(found) + (payload.to === "up" ? -1 : 1)];
      if (other === undefined) return accept(items);
      return accept(items.map((each) => (each === found ? other : each === other ? found : each)));
    }),
);

const takeDown = boardMove<Config, Board, Sheet, { wall: number | null; item: string }>(
  z.strictObject({ wall, item: id }),
  (board, payload, context) =>
    change(board, payload, context, (items, found) => accept(items.filter((each) => each !== found))),
);

export const wallMoves = { hang, reword, shift, "take-down": takeDown };
