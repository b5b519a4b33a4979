import { z } from "zod";
import { boardMove, type MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { stopsOf } from "./route.ts";
import {
  type Answer,
  answers,
  type Board,
  type Comment,
  type Config,
  MAX_COMMENT,
  MAX_COMMENTS,
  MAX_MINE,
  type Sheet,
} from "./state.ts";

const id = z.string().min(1).max(64);
const number = z.int().min(1).max(60);

const isThere = (board: Board, { tables }: MoveContext, wall: number | null): boolean =>
  wall === null
    ? tables.length < 2 || board.walls.some((each) => each.table === null)
    : tables.some((table) => table.number === wall) || board.walls.some((each) => each.table === wall);

/** Those at the table decide about its wall; where all sit together, everyone does. */
export const mayAdjust = ({ tables, table }: MoveContext, wall: number | null): boolean =>
  wall === null || tables.length < 2 || table?.number === wall;

const comesFromTable = ({ table, tables }: MoveContext): number | null =>
  tables.length < 2 ? null : (table?.number ?? null);

/** Leaves a comment at a wall, with the table it comes from and no name; at the own table it is the host's note. */
const comment = boardMove<Config, Board, Sheet, { wall: number | null; text: string }>(
  z.strictObject({ wall: number.nullable(), text: z.string().max(MAX_COMMENT) }),
  (board, { wall, text }, context) => {
    const written = text.trim();
    const { own } = context;
    if (written === "") return refuse("nothing-written");
    if (!isThere(board, context, wall)) return refuse("no-such-wall");
    if (board.comments.length >= MAX_COMMENTS || (own?.mine.length ?? 0) >= MAX_MINE)
      return refuse("wall-full");
    const from = own === null ? null : comesFromTable(context);
    const fresh: Comment = { id: context.id, wall, from, text: written, answer: null };
    return accept({
      board: { ...board, comments: [...board.comments, fresh] },
      ...(own === null ? {} : { sheet: { mine: [...own.mine, context.id] } }),
    });
  },
);

/** Takes my comment down again; one without an owner (from paper) is the facilitator's to take down. */
const takeBack = boardMove<Config, Board, Sheet, { comment: string }>(
  z.strictObject({ comment: id }),
  (board, payload, { own, actor, facilitator }) => {
    const found = board.comments.find((each) => each.id === payload.comment);
    if (found === undefined) return refuse("no-such-comment");
    const mine = own?.mine.includes(found.id) === true;
    if (!mine && !(found.from === null && actor === facilitator)) return refuse("not-yours");
    return accept({
      board: { ...board, comments: board.comments.filter((each) => each !== found) },
      ...(own === null ? {} : { sheet: { mine: own.mine.filter((each) => each !== found.id) } }),
    });
  },
);

/** "We change" or "we keep": what those at the table decide about a comment; `was` is the answer they saw. */
const answer = boardMove<
  Config,
  Board,
  Sheet,
  { comment: string; answer: Answer | null; was: Answer | null }
>(
  z.strictObject({ comment: id, answer: z.enum(answers).nullable(), was: z.enum(answers).nullable() }),
  (board, payload, context) => {
    const found = board.comments.find((each) => each.id === payload.comment);
    if (found === undefined) return refuse("no-such-comment");
    if (!mayAdjust(context, found.wall)) return refuse("not-your-table");
    if (found.answer !== payload.was) return refuse("answered-meanwhile");
    const comments = board.comments.map((each) =>
      each === found ? { ...each, answer: payload.answer } : each,
    );
    return accept({ board: { ...board, comments } });
  },
);

/** Who stays at the table as its host. */
const host = boardMove<Config, Board, Sheet, { table: number; seat: SeatId }>(
  z.strictObject({ table: number, seat: id.transform(seatId) }),
  (board, payload, { tables, table, actor, facilitator }) => {
    if (table?.number !== payload.table && actor !== facilitator) return refuse("not-your-table");
    const seats = tables.find((each) => each.number === payload.table)?.seats ?? [];
    if (!seats.includes(payload.seat)) return refuse("not-at-table");
    const others = board.hosts.filter((each) => each.table !== payload.table);
    return accept({ board: { ...board, hosts: [...others, payload].slice(-60) } });
  },
);

/** The facilitator moves everyone on to a stop; `was` is the one the facilitator saw, so that two clicks move once. */
const go = boardMove<Config, Board, Sheet, { to: number; was: number }>(
  z.strictObject({ to: z.int().min(0).max(60), was: z.int().min(0).max(60) }),
  (board, { to, was }, { actor, facilitator, tables }, config): Verdict<{ board: Board }> => {
    if (actor !== facilitator) return refuse("only-facilitator");
    if (to > stopsOf(config, tables)) return refuse("no-such-stop");
    if (board.stop !== was) return refuse("moved-already");
    return accept({ board: { ...board, stop: to } });
  },
);

export const walkMoves = { comment, "take-back": takeBack, answer, host, go };
