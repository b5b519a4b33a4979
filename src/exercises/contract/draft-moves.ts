import { z } from "zod";
import { type BoardMove, boardMove } from "../../core/exercise.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { type Board, type Clause, type Config, Day, MAX_CLAUSE, MAX_CLAUSES, type Sheet } from "./state.ts";

const id = z.string().min(1).max(64);
const version = z.number().int();
const text = z.string().trim().min(1).max(MAX_CLAUSE);
type On<Payload> = BoardMove<Config, Board, Sheet, Payload>;

/** The clause as it stands, if the mover has seen its latest wording. */
const clauseAt = (board: Board, clause: string, known: number): Verdict<Clause> => {
  const found = board.clauses.find((each) => each.id === clause);
  if (found === undefined) return refuse("clause-gone");
  return found.version === known ? accept(found) : refuse("clause-changed");
};

const hasHeading = (board: Board, heading: string): boolean =>
  board.headings.some((each) => each.id === heading);

const add: On<{ heading: string; text: string }> = boardMove(
  z.strictObject({ heading: id, text }),
  (board: Board, { heading, text: written }, { id: fresh }) => {
    if (!hasHeading(board, heading)) return refuse("no-such-heading");
    if (board.clauses.length >= MAX_CLAUSES) return refuse("contract-full");
    return accept({
      board: { ...board, clauses: [...board.clauses, { id: fresh, heading, text: written, version: 1 }] },
    });
  },
);

const edit: On<{ clause: string; version: number; text: string }> = boardMove(
  z.strictObject({ clause: id, version, text }),
  (board: Board, { clause, version: known, text: written }) => {
    const found = clauseAt(board, clause, known);
    if (!found.ok) return found;
    const changed = { ...found.value, text: written, version: found.value.version + 1 };
    return accept({
      board: { ...board, clauses: board.clauses.map((each) => (each.id === clause ? changed : each)) },
    });
  },
);

/** Moves a clause under a heading: before another clause there, or last. */
const move: On<{ clause: string; version: number; heading: string; before: string | null }> = boardMove(
  z.strictObject({ clause: id, version, heading: id, before: id.nullable() }),
  (board: Board, { clause, version: known, heading, before }) => {
    const found = clauseAt(board, clause, known);
    if (!found.ok) return found;
    if (!hasHeading(board, heading)) return refuse("no-such-heading");
    const rest = board.clauses.filter((each) => each.id !== clause);
    const moved = { ...found.value, heading, version: found.value.version + 1 };
    const at = rest.findIndex((each) => each.id === before && each.heading === heading);
    const clauses = at < 0 ? [...rest, moved] : [...rest.slice(0, at), moved, ...rest.slice(at)];
    return accept({ board: { ...board, clauses } });
  },
);

/** Takes a clause out of the draft; it stays readable beside it and can be put back. */
const remove: On<{ clause: string; version: number }> = boardMove(
  z.strictObject({ clause: id, version }),
  (board: Board, { clause, version: known }) => {
    const found = clauseAt(board, clause, known);
    if (!found.ok) return found;
    const clauses = board.clauses.filter((each) => each.id !== clause);
    const removed = [...board.removed.filter((each) => each.id !== clause), found.value].slice(-MAX_CLAUSES);
    return accept({ board: { ...board, clauses, removed } });
  },
);

const restore: On<{ clause: string }> = boardMove(
  z.strictObject({ clause: id }),
  (board: Board, { clause }) => {
    const found = board.removed.find((each) => each.id === clause);
    if (found === undefined) return refuse("already-back");
    if (board.clauses.length >= MAX_CLAUSES) return refuse("contract-full");
    const removed = board.removed.filter((each) => each !== found);
    return accept({ board: { ...board, removed, clauses: [...board.clauses, found] } });
  },
);

/** Makes an adopted ground rule a clause. */
const takeIn: On<{ rule: string; heading: string }> = boardMove(
  z.strictObject({ rule: id, heading: id }),
  (board: Board, { rule, heading }) => {
    const found = board.offered.find((each) => each.id === rule);
    if (found === undefined || board.clauses.some((each) => each.id === rule)) return refuse("already-in");
    if (!hasHeading(board, heading)) return refuse("no-such-heading");
    if (board.clauses.length >= MAX_CLAUSES) return refuse("contract-full");
    const offered = board.offered.filter((each) => each !== found);
    const clauses = [...board.clauses, { id: found.id, heading, text: found.text, version: 1 }];
    return accept({ board: { ...board, offered, clauses } });
  },
);

/** The day the network looks at the contract again; names the day it replaces. */
const review: On<{ on: string | null; was: string | null }> = boardMove(
  z.strictObject({ on: Day.nullable(), was: Day.nullable() }),
  (board: Board, { on, was }) =>
    board.reviewOn === was ? accept({ board: { ...board, reviewOn: on } }) : refuse("date-changed"),
);

/** What anyone does with the draft on the board. */
export const draftMoves = { add, edit, move, remove, restore, "take-in": takeIn, review };
