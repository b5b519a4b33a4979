import { z } from "zod";
import { boardMove, type MoveContext, NoPayload, sheetMove } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { drawnAmong } from "./drawn-among.ts";
import { playfulMoves } from "./playful.ts";
import { type Board, type Config, type Sheet, type Table, Way } from "./state.ts";

const Seat = z.string().min(1).max(64).transform(seatId);
const For = z.strictObject({ for: Seat.optional() });
type For = z.infer<typeof For>;
const Out = z.strictObject({ out: z.boolean(), for: Seat.optional() });
const ChooseWay = z.strictObject({ way: Way });
const Ballot = z.strictObject({ seat: Seat.nullable() });

/** Whose part this move plays: the actor's own, or, played by whoever leads, that of someone without a device. */
const playedFor = (context: MoveContext, seat: SeatId | undefined): Verdict<SeatId> => {
  if (seat === undefined || seat === context.actor) return accept(context.actor);
  if (context.facilitator !== context.actor) return refuse("only-facilitator-for-others");
  return context.seats.includes(seat) ? accept(seat) : refuse("no-such-seat");
};

// Before anyone leads, anyone may.
const leads = ({ actor, facilitator }: MoveContext): boolean => facilitator === null || facilitator === actor;

const settled = (board: Board, seat: SeatId): Board => ({ ...board, chosen: seat, asked: null });

/** "Jeg tar den": whoever says so has it, as long as nobody has. */
const volunteer = boardMove<Config, Board, Sheet, For, Table>(For, (board, payload, context) => {
  const seat = playedFor(context, payload.for);
  if (!seat.ok) return seat;
  if (board.way === "playful") return refuse("way-not-offered");
  if (board.chosen !== null) return refuse("already-chosen");
  return accept({ board: settled(board, seat.value), appoint: [{ role: board.role, seat: seat.value }] });
});

/** Another way of choosing; ballots that lie on the sheets stay there. */
const way = boardMove<Config, Board, Sheet, z.infer<typeof ChooseWay>, Table>(
  ChooseWay,
  (board, payload, context) => {
    if (!leads(context)) return refuse("only-facilitator-chooses-way");
    if (board.chosen !== null) return refuse("already-chosen");
    if (!board.ways.includes(payload.way)) return refuse("way-not-offered");
    return accept({ board: { ...board, way: payload.way, asked: null, among: [], most: [], votes: 0 } });
  },
);

/** "Ikke meg denne gangen", or back in again. */
const out = boardMove<Config, Board, Sheet, z.infer<typeof Out>, Table>(Out, (board, payload, context) => {
  const seat = playedFor(context, payload.for);
  if (!seat.ok) return seat;
  if (board.chosen !== null) return refuse("already-chosen");
  if (board.asked === seat.value) return refuse("answer-first");
  const others = board.out.filter((id) => id !== seat.value);
  if (payload.out && others.length >= 60) return refuse("nobody-willing");
  return accept({ board: { ...board, out: payload.out ? [...others, seat.value] : others } });
});

/** Draws one by luck; the drawn one answers. */
const draw = boardMove<Config, Board, Sheet, NoPayload, Table>(NoPayload, (board, _payload, context) => {
  if (!leads(context)) return refuse("only-facilitator-draws");
  if (board.chosen !== null) return refuse("already-chosen");
  if (board.asked !== null) return refuse("waiting-for-answer");
  if (board.way === "playful" || (!board.ways.includes("draw") && board.most.length < 2))
    return refuse("way-not-offered");
  const among = drawnAmong(board, context.present).slice(0, 60);
  const asked = among[Math.floor(context.luck * among.length)];
  if (asked === undefined) return refuse("nobody-willing");
  return accept({ board: { ...board, asked, among: [...among] } });
});

/** The one asked says yes. */
const stepIn = boardMove<Config, Board, Sheet, For, Table>(For, (board, payload, context) => {
  const seat = playedFor(context, payload.for);
  if (!seat.ok) return seat;
  if (board.asked !== seat.value) return refuse("not-asked");
  return accept({ board: settled(board, seat.value), appoint: [{ role: board.role, seat: seat.value }] });
});

/** "Ikke i dag": once for each, and it goes on. */
const decline = boardMove<Config, Board, Sheet, For, Table>(For, (board, payload, context) => {
  const seat = playedFor(context, payload.for);
  if (!seat.ok) return seat;
  if (board.asked !== seat.value) return refuse("not-asked");
  if (board.declined.includes(seat.value)) return refuse("declined-once");
  const declined = [...board.declined, seat.value].slice(0, 60);
  const left = board.most.filter((id) => !declined.includes(id));
  const [only] = left;
  // Of two with equally many votes, the other one is asked; after that the lot decides.
  if (board.way === "vote" && left.length === 1 && only !== undefined)
    return accept({ board: { ...board, declined, asked: only } });
  const next =
    left.length > 0 ? board.way : (board.ways.find((id) => id !== "vote" && id !== "playful") ?? board.way);
  return accept({ board: { ...board, declined, asked: null, way: next } });
});

/** Opens the choice again: the one chosen, or whoever leads. */
const again = boardMove<Config, Board, Sheet, NoPayload, Table>(NoPayload, (board, _payload, context) => {
  if (board.chosen === null) return refuse("nobody-chosen-yet");
  if (board.chosen !== context.actor && !leads(context)) return refuse("only-chosen-or-facilitator");
  const first = board.ways[0] ?? board.way;
  const fresh = { chosen: null, asked: null, among: [], declined: [], most: [], votes: 0 };
  return accept({ board: { ...board, ...fresh, way: first } });
});

/** My ballot: may be changed until it is counted; null takes it away. */
const ballot = sheetMove<Config, Sheet, z.infer<typeof Ballot>>(Ballot, (_sheet, { seat }, context) =>
  seat !== null && !context.seats.includes(seat) ? refuse("no-such-seat") : accept({ ballot: seat }),
);

/** Everything a participant can do while a role is chosen. */
export const moves = { volunteer, way, out, draw, stepIn, decline, again, ballot, ...playfulMoves };
