import { z } from "zod";
import { type BoardMove, boardMove } from "../../core/exercise.ts";
import { seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { type Board, type Config, type Line, MAX_LINE, MAX_LINES, MAX_TITLE, type Sheet } from "./state.ts";

const id = z.string().min(1).max(64);
const text = z.string().trim().min(1).max(MAX_LINE);

type On<Payload> = BoardMove<Config, Board, Sheet, Payload>;

const Add = z.strictObject({ section: id, text, for: id.transform(seatId).optional() });

const add: On<z.infer<typeof Add>> = boardMove(Add, (board: Board, payload, context) => {
  const by = payload.for ?? context.actor;
  if (by !== context.actor && context.facilitator !== context.actor) return refuse("only-facilitator");
  if (!context.seats.includes(by)) return refuse("no-such-seat");
  if (!board.sections.some((section) => section.id === payload.section)) return refuse("no-such-part");
  if (board.lines.length >= MAX_LINES) return refuse("poster-full");
  const line: Line = {
    id: context.id,
    section: payload.section,
    text: payload.text,
    strong: false,
    by,
    version: 1,
  };
  return accept({ board: { ...board, lines: [...board.lines, line] } });
});

/** The line as it stands, if the mover has seen its latest wording. */
const lineAt = (
  { lines }: Board,
  line: string,
  version: number,
): Verdict<Line, "not-there" | "changed-meanwhile"> => {
  const found = lines.find((each) => each.id === line);
  if (found === undefined) return refuse("not-there");
  return found.version === version ? accept(found) : refuse("changed-meanwhile");
};

const replaced = (board: Board, before: Line, after: Line): Board => ({
  ...board,
  lines: board.lines.map((each) => (each === before ? after : each)),
});

const Edit = z.strictObject({ line: id, version: z.int(), text });

/** Anyone may change any line: it is everybody's poster. */
const edit: On<z.infer<typeof Edit>> = boardMove(Edit, (board: Board, payload) => {
  const found = lineAt(board, payload.line, payload.version);
  if (!found.ok) return found;
  const next = { ...found.value, text: payload.text, version: payload.version + 1 };
  return accept({ board: replaced(board, found.value, next) });
});

const Emphasise = z.strictObject({ line: id, strong: z.boolean() });

/** Sets a line larger, or as the others. */
const emphasise: On<z.infer<typeof Emphasise>> = boardMove(Emphasise, (board: Board, payload) => {
  const found = board.lines.find((each) => each.id === payload.line);
  if (found === undefined) return refuse("not-there");
  return accept({ board: replaced(board, found, { ...found, strong: payload.strong }) });
});

const Remove = z.strictObject({ line: id, version: z.int() });

const remove: On<z.infer<typeof Remove>> = boardMove(Remove, (board: Board, payload) => {
  const found = lineAt(board, payload.line, payload.version);
  if (!found.ok) return found;
  return accept({ board: { ...board, lines: board.lines.filter((each) => each !== found.value) } });
});

const Place = z.strictObject({ line: id, section: id, before: id.nullable() });

/** Puts a line before another one, or last in a part. */
const place: On<z.infer<typeof Place>> = boardMove(Place, (board: Board, { line, section, before }) => {
  const found = board.lines.find((each) => each.id === line);
  if (found === undefined) return refuse("not-there");
  if (!board.sections.some((each) => each.id === section)) return refuse("no-such-part");
  const others = board.lines.filter((each) => each !== found);
  const next = before === null ? undefined : others.find((each) => each.id === before);
  if (before !== null && next?.section !== section) return refuse("not-there");
  const at = next === undefined ? others.length : others.indexOf(next);
  return accept({ board: { ...board, lines: others.toSpliced(at, 0, { ...found, section }) } });
});

const Take = z.strictObject({ proposal: id });
type Take = z.infer<typeof Take>;

/** Takes a proposal onto the poster. */
const take: On<Take> = boardMove(Take, (board: Board, { proposal }, context) => {
  const found = board.proposals.find((each) => each.id === proposal);
  if (found === undefined) return refuse("not-there");
  if (board.lines.length >= MAX_LINES) return refuse("poster-full");
  const line: Line = { ...found, id: context.id, strong: false, by: context.actor, version: 1 };
  const proposals = board.proposals.filter((each) => each !== found);
  return accept({ board: { ...board, lines: [...board.lines, line], proposals } });
});

/** Leaves a proposal out, this time. */
const leave: On<Take> = boardMove(Take, (board: Board, { proposal }) =>
  board.proposals.some((each) => each.id === proposal)
    ? accept({ board: { ...board, proposals: board.proposals.filter((each) => each.id !== proposal) } })
    : refuse("not-there"),
);

const Name = z.strictObject({ text: z.string().trim().min(1).max(MAX_TITLE), version: z.int() });

/** The poster's own title. */
const name: On<z.infer<typeof Name>> = boardMove(Name, (board: Board, payload) =>
  board.title.version === payload.version
    ? accept({ board: { ...board, title: { text: { nb: payload.text }, version: payload.version + 1 } } })
    : refuse("changed-meanwhile"),
);

/** Everything that is done with the poster; all of it lies on the board. */
export const moves = { add, edit, emphasise, remove, place, accept: take, leave, name };
