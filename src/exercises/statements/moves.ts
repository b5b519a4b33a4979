import { z } from "zod";
import {
  type BoardMove,
  boardMove,
  type MoveContext,
  type SheetMove,
  sheetMove,
} from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  type Board,
  type Config,
  eachOf,
  MAX_BOARD,
  MAX_EACH,
  MAX_TEXT,
  type Sheet,
  type Statement,
  statementsOf,
  upOf,
} from "./state.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const words = z.string().trim().min(1).max(MAX_TEXT);
const forSeat = seat.optional();

type Own<Payload> = SheetMove<Config, Sheet, Payload>;
type On<Payload> = BoardMove<Config, Board, Sheet, Payload>;

const write: Own<{ line: string; text: string }> = sheetMove(
  z.strictObject({ line: id, text: z.string().max(MAX_TEXT) }),
  (sheet: Sheet, { line, text }) =>
    sheet.lines.some((each) => each.id === line)
      ? accept({ ...sheet, lines: sheet.lines.map((each) => (each.id === line ? { ...each, text } : each)) })
      : refuse("no-such-line"),
);

/** Changes places with the neighbour. */
const shift: Own<{ line: string; to: "up" | "down" }> = sheetMove(
  z.strictObject({ line: id, to: z.enum(["up", "down"]) }),
  (sheet: Sheet, { line, to }) => {
    const at = sheet.lines.findIndex((each) => each.id === line);
    const [one, other] = [sheet.lines[at], sheet.lines[at + (to === "up" ? -1 : 1)]];
    if (one === undefined) return refuse("no-such-line");
    if (other === undefined) return accept(sheet);
    return accept({
      ...sheet,
      lines: sheet.lines.map((each) => (each === one ? other : each === other ? one : each)),
    });
  },
);

/** Whose statement this is: the actor's own, or that of someone on paper for whom the facilitator writes. */
const speaker = (whom: SeatId | undefined, { actor, facilitator, seats }: MoveContext): Verdict<SeatId> => {
  if (whom === undefined || whom === actor) return accept(actor);
  if (actor !== facilitator) return refuse("only-facilitator");
  return seats.includes(whom) ? accept(whom) : refuse("no-such-seat");
};

/** One more statement on the board, unless its owner has given all there is room for. */
const laid = (
  board: Board,
  statement: Statement,
  config: Config,
  phase: string,
): Verdict<{ board: Board }> => {
  if (phase === "alone") return refuse("not-yet");
  if (statementsOf(board, statement.owner).length >= eachOf(config)) return refuse("enough-from-you");
  if (board.statements.length >= MAX_BOARD) return refuse("board-full");
  const aloud = board.aloud.filter((each) => each !== statement.owner);
  return accept({ board: { ...board, aloud, statements: [...board.statements, statement] } });
};

/** My own statement from my own sheet, by my own act. */
const put: On<{ line: string }> = boardMove(
  z.strictObject({ line: id }),
  (board: Board, { line }, { actor, own, phase, id: fresh }, config: Config) => {
    const found = own?.lines.find((each) => each.id === line);
    if (found === undefined) return refuse("no-such-line");
    const text = found.text.trim();
    if (text === "") return refuse("nothing-written");
    if (upOf(board, actor, line) !== null) return refuse("already-up");
    return laid(board, { id: fresh, owner: actor, by: actor, from: line, text }, config, phase);
  },
);

/** Written straight on the board: my own, or what someone on paper says. */
const say: On<{ text: string; for?: SeatId | undefined }> = boardMove(
  z.strictObject({ text: words, for: forSeat }),
  (board: Board, { text, for: whom }, context, config: Config) => {
    const owner = speaker(whom, context);
    if (!owner.ok) return owner;
    const statement = { id: context.id, owner: owner.value, by: context.actor, from: null, text };
    return laid(board, statement, config, context.phase);
  },
);

/** Said aloud, and that is enough: nothing needs to be written. */
const aloud: On<{ on: boolean; for?: SeatId | undefined }> = boardMove(
  z.strictObject({ on: z.boolean(), for: forSeat }),
  (board: Board, { on, for: whom }, context) => {
    if (context.phase === "alone") return refuse("not-yet");
    const who = speaker(whom, context);
    if (!who.ok) return who;
    const others = board.aloud.filter((each) => each !== who.value);
    if (on && others.length >= 60) return refuse("board-full");
    return accept({ board: { ...board, aloud: on ? [...others, who.value] : others } });
  },
);

const takeBack: On<{ statement: string }> = boardMove(
  z.strictObject({ statement: id }),
  (board: Board, { statement }, { actor }) => {
    const found = board.statements.find((each) => each.id === statement);
    if (found === undefined) return refuse("not-on-board");
    if (found.owner !== actor && found.by !== actor) return refuse("not-yours");
    return accept({ board: { ...board, statements: board.statements.filter((each) => each !== found) } });
  },
);

/** Everything people do here. */
export const moves = { write, shift, put, say, aloud, "take-back": takeBack };

/** A line lies ready for each statement. */
export const linesFor = (config: Config): Sheet["lines"] =>
  [...Array(Math.min(eachOf(config), MAX_EACH)).keys()].map((line) => ({
    id: `line-${String(line + 1)}`,
    text: "",
  }));
