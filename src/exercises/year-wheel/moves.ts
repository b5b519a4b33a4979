import { z } from "zod";
import { type BoardMove, boardMove } from "../../core/exercise.ts";
import { seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  type Board,
  type Config,
  type Entry,
  Kind,
  MAX_ENTRIES,
  MAX_TEXT,
  Month,
  monthOf,
  type Sheet,
} from "./state.ts";

const id = z.string().min(1).max(64);
const text = z.string().trim().max(MAX_TEXT);
const date = z.iso.date().nullable();

type On<Payload> = BoardMove<Config, Board, Sheet, Payload>;

const Add = z.strictObject({
  kind: Kind,
  text,
  month: Month,
  date: date.optional(),
  for: id.transform(seatId).optional(),
});

/** A date decides the month. */
const when = (month: number, on: string | null | undefined): Pick<Entry, "month" | "date"> =>
  on === null || on === undefined ? { month, date: null } : { month: monthOf(on), date: on };

/** A theme, a gathering or something else says what it is; a meeting and a review may do without words. */
const saysEnough = (kind: Kind, words: string): boolean =>
  words !== "" || kind === "meeting" || kind === "review" || kind === "gathering";

const add: On<z.infer<typeof Add>> = boardMove(Add, (board: Board, payload, context) => {
  const by = payload.for ?? context.actor;
  if (by !== context.actor && context.facilitator !== context.actor) return refuse("only-facilitator");
  if (!context.seats.includes(by)) return refuse("no-such-seat");
  if (!saysEnough(payload.kind, payload.text)) return refuse("nothing-written");
  if (board.entries.length >= MAX_ENTRIES) return refuse("wheel-full");
  const { kind, text: words, month } = payload;
  const entry: Entry = { id: context.id, kind, text: words, ...when(month, payload.date), by, version: 1 };
  return accept({ board: { ...board, entries: [...board.entries, entry] } });
});

/** The entry as it stands, if the mover has seen its latest wording. */
const entryAt = (
  { entries }: Board,
  entry: string,
  version: number,
): Verdict<Entry, "not-there" | "changed-meanwhile"> => {
  const found = entries.find((each) => each.id === entry);
  if (found === undefined) return refuse("not-there");
  return found.version === version ? accept(found) : refuse("changed-meanwhile");
};

const Change = z.strictObject({
  entry: id,
  version: z.int(),
  kind: Kind.optional(),
  text: text.optional(),
  month: Month.optional(),
  date: date.optional(),
});

/** Anyone may change anything: it is everybody's year. A new month without a date takes the old date away. */
const change: On<z.infer<typeof Change>> = boardMove(Change, (board: Board, payload) => {
  const found = entryAt(board, payload.entry, payload.version);
  if (!found.ok) return found;
  const before = found.value;
  const kind = payload.kind ?? before.kind;
  const words = payload.text ?? before.text;
  if (!saysEnough(kind, words)) return refuse("nothing-written");
  const kept = payload.month === undefined || payload.month === before.month ? before.date : null;
  const on = payload.date === undefined ? kept : payload.date;
  const next: Entry = {
    ...before,
    kind,
    text: words,
    ...when(payload.month ?? before.month, on),
    version: before.version + 1,
  };
  return accept({
    board: { ...board, entries: board.entries.map((each) => (each === before ? next : each)) },
  });
});

const Remove = z.strictObject({ entry: id, version: z.int() });

const remove: On<z.infer<typeof Remove>> = boardMove(Remove, (board: Board, payload) => {
  const found = entryAt(board, payload.entry, payload.version);
  if (!found.ok) return found;
  return accept({ board: { ...board, entries: board.entries.filter((each) => each !== found.value) } });
});

const Accept = z.strictObject({ proposal: id, month: Month.optional() });

/** Takes a proposal onto the wheel; one without a month needs one. It replaces an older entry of the same source. */
const take: On<z.infer<typeof Accept>> = boardMove(Accept, (board: Board, payload, context) => {
  const found = board.proposals.find((each) => each.id === payload.proposal);
  if (found === undefined) return refuse("not-there");
  const month = found.month ?? payload.month;
  if (month === undefined) return refuse("choose-month");
  const others = board.entries.filter((each) => each.id !== found.id);
  if (others.length >= MAX_ENTRIES) return refuse("wheel-full");
  const entry: Entry = { ...found, month, by: context.actor, version: 1 };
  return accept({
    board: {
      ...board,
      entries: [...others, entry],
      proposals: board.proposals.filter((each) => each !== found),
    },
  });
});

const Leave = z.strictObject({ proposal: id });

/** Leaves a proposal out, this time. */
const leave: On<z.infer<typeof Leave>> = boardMove(Leave, (board: Board, { proposal }) =>
  board.proposals.some((each) => each.id === proposal)
    ? accept({ board: { ...board, proposals: board.proposals.filter((each) => each.id !== proposal) } })
    : refuse("not-there"),
);

const Start = z.strictObject({ month: Month });

/** Where the network's year begins. */
const start: On<z.infer<typeof Start>> = boardMove(Start, (board: Board, { month }) =>
  accept({ board: { ...board, start: month } }),
);

/** Everything that is done with the wheel; all of it lies on the board. */
export const moves = { add, change, remove, accept: take, leave, start };
