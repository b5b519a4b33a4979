import { z } from "zod";
import {
  boardMove,
  type MoveContext,
  NoPayload,
  type SimulatedMove,
  type SimulationAt,
  type TableAt,
  tableMove,
} from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { dealer, shuffled } from "../../core/luck.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  type Board,
  type Config,
  type Criterion,
  criteria,
  type Drawn,
  GroupRole,
  groupRoles,
  type Sheet,
  type Table,
} from "./state.ts";

const Seat = z.string().min(1).max(64).transform(seatId);
const OneRole = z.strictObject({ role: GroupRole });
type OneRole = z.infer<typeof OneRole>;
/** `seen` is whom the screen named when this was pressed, so that nobody overwrites what they have not seen. */
const Name = z.strictObject({ role: GroupRole, seat: Seat.nullable(), seen: Seat.nullable() });
type Name = z.infer<typeof Name>;

/** The group roles of a programme, with nothing drawn yet. */
export const blankDraw = ({ roles = [...groupRoles] }: Pick<Config, "roles">): Drawn[] =>
  [...new Set(roles)].map((role) => ({ role, criterion: null, seat: null }));

/** Criteria nobody has had here, in the order luck gives them. */
const fresh = (drawn: readonly Drawn[], luck: number): readonly Criterion[] =>
  shuffled(
    criteria.filter((each) => !drawn.some(({ criterion }) => criterion === each)),
    luck,
  );

/** A criterion for each role that has none. */
const drawAll = (drawn: readonly Drawn[], luck: number): Verdict<Drawn[], "all-drawn"> => {
  if (drawn.every(({ criterion }) => criterion !== null)) return refuse("all-drawn");
  const pile = [...fresh(drawn, luck)];
  return accept(
    drawn.map((each) => (each.criterion === null ? { ...each, criterion: pile.shift() ?? null } : each)),
  );
};

/** Another criterion for one role: who was found by the old one is asked anew. */
const drawOther = (
  drawn: readonly Drawn[],
  role: GroupRole,
  luck: number,
): Verdict<Drawn[], "no-such-role"> => {
  if (!drawn.some((each) => each.role === role)) return refuse("no-such-role");
  const [criterion = null] = fresh(drawn, luck);
  return accept(drawn.map((each) => (each.role === role ? { role, criterion, seat: null } : each)));
};

/** Whom the people found; null takes the name away. */
const nameOne = (
  drawn: readonly Drawn[],
  { role, seat, seen }: Name,
  among: readonly SeatId[],
): Verdict<Drawn[], "no-such-role" | "changed-meanwhile" | "not-at-table"> => {
  const found = drawn.find((each) => each.role === role);
  if (found === undefined) return refuse("no-such-role");
  if (found.seat !== seen) return refuse("changed-meanwhile");
  if (seat !== null && !among.includes(seat)) return refuse("not-at-table");
  return accept(drawn.map((each) => (each === found ? { ...each, seat } : each)));
};

type Play<Payload> = (
  drawn: readonly Drawn[],
  payload: Payload,
  luck: number,
  among: readonly SeatId[],
) => Verdict<Drawn[]>;

const atTable = <Payload>(payload: z.ZodType<Payload>, play: Play<Payload>) =>
  tableMove<Config, Sheet, Payload, Table>(
    payload,
    (table, given, context: MoveContext & { readonly table: TableAt }, config) => {
      if (!config.ways.includes("playful")) return refuse("way-not-offered");
      const after = play(table.drawn, given, context.luck, context.table.seats);
      return after.ok ? accept({ table: { drawn: after.value } }) : after;
    },
  );

const onBoard = <Payload>(payload: z.ZodType<Payload>, play: Play<Payload>) =>
  boardMove<Config, Board, Sheet, Payload, Table>(payload, (board, given, context) => {
    if (board.way !== "playful") return refuse("way-not-offered");
    if (context.table !== null) return refuse("at-your-table");
    const after = play(board.drawn, given, context.luck, context.seats);
    return after.ok ? accept({ board: { ...board, drawn: after.value } }) : after;
  });

const all: Play<NoPayload> = (drawn, _payload, luck) => drawAll(drawn, luck);
const other: Play<OneRole> = (drawn, { role }, luck) => drawOther(drawn, role, luck);
const one: Play<Name> = (drawn, payload, _luck, among) => nameOne(drawn, payload, among);

/** Runde draws the criteria, the people find out who it is, and somebody presses the name. */
export const playfulMoves = {
  "criteria-table": atTable(NoPayload, all),
  "other-table": atTable(OneRole, other),
  "name-table": atTable(Name, one),
  criteria: onBoard(NoPayload, all),
  other: onBoard(OneRole, other),
  name: onBoard(Name, one),
};

const somebodyFor = (drawn: readonly Drawn[], { table, present, luck }: MoveContext): SeatId | undefined => {
  const here = table?.seats ?? present;
  const free = here.filter((seat) => !drawn.some((each) => each.seat === seat));
  const pool = free.length > 0 ? free : here;
  return pool[Math.floor(dealer(luck)() * pool.length)];
};

/** A simulated colleague draws, and finds somebody for each role: another for each, as far as there are enough. */
export const drawNext = ({
  board,
  tableSheet,
  context,
}: SimulationAt<Board, Sheet, Table>): SimulatedMove | null => {
  const seated = context.table !== null;
  const end = seated ? "-table" : "";
  const drawn = seated ? (tableSheet?.drawn ?? []) : board.drawn;
  if (drawn.some(({ criterion }) => criterion === null)) return { move: `criteria${end}`, payload: {} };
  const open = drawn.find(({ seat }) => seat === null);
  if (open === undefined) return null;
  const seat = somebodyFor(drawn, context);
  return seat === undefined ? null : { move: `name${end}`, payload: { role: open.role, seat, seen: null } };
};
