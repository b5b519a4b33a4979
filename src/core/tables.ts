import type { TableAt } from "./exercise.ts";
import type { SeatId } from "./ids.ts";
import type { Meeting } from "./meeting.ts";
import { phaseOf, presentSeats, type Shape } from "./phases.ts";
import { isSeated, type Phase, sameSeating, sizeFor } from "./programme.ts";
import type { TableSize } from "./seating.ts";
import {
  drawn,
  type Met,
  type Near,
  type SeatedTable,
  seatAt,
  seedFrom,
  settled,
  tableSizes,
} from "./seating.ts";
import { focusOf } from "./turns.ts";

/** Who sits together in a meeting: what is drawn when, what is found again, and who sits where now (SPEC G1–G9). */

/** A place on the agenda: indices of a step and of a phase in it. */
interface Place {
  readonly step: number;
  readonly phase: number;
}

/** Tables of a step and of the whole gathering. */
export interface Seating {
  readonly tables: readonly SeatedTable[];
  readonly homes: readonly SeatedTable[];
}

/** Those who sit together in the step that plays now. */
const seatedNow = (meeting: Meeting): readonly SeatedTable[] => meeting.position?.tables ?? [];

/** The standing tables of a gathering; none elsewhere. */
const homesOf = (meeting: Meeting): readonly SeatedTable[] => meeting.homes ?? [];

/** Groups of a gathering are its home tables, unless the programme asks for others. */
const atHome = (meeting: Meeting, phase: Phase): boolean =>
  meeting.programme.gathering !== undefined &&
  phase.form === "groups" &&
  phase.tables === undefined &&
  phase.groups === undefined;

/** What tables are drawn for: a phase, by the index of its step. */
interface Drawing {
  readonly step: number;
  readonly phase: Phase;
}

/**
 * What the tables at a place are drawn for: the first phase of the step that asks for the tables of the last seated one up to here, or
 * that of an earlier step whose tables this one goes on at (SPEC G1, G10).
 */
const drawingAt = (meeting: Meeting, place: Place): Drawing | null => {
  const phases = meeting.steps[place.step]?.phases ?? [];
  const last = phases.slice(0, place.phase + 1).findLast(isSeated);
  return last === undefined ? null : drawingFor(meeting, place.step, last);
};

const drawingFor = (meeting: Meeting, step: number, asks: Phase): Drawing => {
  const here = meeting.steps[step];
  const earlier = meeting.steps.findIndex(({ id }) => id === here?.tablesFrom);
  const there =
    earlier < step ? meeting.steps[earlier]?.phases.find((one) => sameSeating(one, asks)) : undefined;
  if (there !== undefined) return drawingFor(meeting, earlier, there);
  return { step, phase: here?.phases.find((one) => sameSeating(one, asks)) ?? asks };
};

const keyOf = (meeting: Meeting, { step, phase }: Drawing): string =>
  `${meeting.steps[step]?.id ?? ""}/${phase.id}`;

/** In a gathering, a table is near those whose home table it is taken from. */
const nearIn = (meeting: Meeting, homes: readonly SeatedTable[]): Near => {
  if (meeting.programme.gathering === undefined) return () => true;
  const home = new Map(homes.flatMap(({ id, seats }) => seats.map((seat) => [seat, id] as const)));
  return (seat, table) => table.home === home.get(seat);
};

/** How often two people have sat together in this meeting. */
const metIn = (meeting: Meeting): Met => {
  const times = new Map<SeatId, Map<SeatId, number>>();
  for (const { seats } of Object.values(meeting.seatings ?? {}).flat())
    for (const one of seats) {
      const met = times.get(one) ?? new Map<SeatId, number>();
      for (const other of seats) met.set(other, (met.get(other) ?? 0) + 1);
      times.set(one, met);
    }
  return (one, other) => times.get(one)?.get(other) ?? 0;
};

/** The home tables of a gathering about to start; none elsewhere (SPEC G8). */
export const homesFor = (meeting: Meeting): readonly SeatedTable[] => {
  const { gathering } = meeting.programme;
  if (gathering === undefined) return [];
  const here = presentSeats(meeting);
  const sizes = tableSizes(here.length, { of: gathering.tableOf });
  const tables = drawn(here, sizes, seedFrom(meeting.id), () => 0);
  return tables.map((seats, index) => ({ id: `home.${String(index + 1)}`, seats }));
};

/** The tables at a place about to be entered: found again, or drawn where it is they that begin (SPEC G1–G3). */
export const tablesFor = (meeting: Meeting, place: Place): readonly SeatedTable[] => {
  const drawing = drawingAt(meeting, place);
  if (drawing === null) return [];
  if (atHome(meeting, drawing.phase)) return homesOf(meeting);
  const known = meeting.seatings?.[keyOf(meeting, drawing)];
  if (known !== undefined)
    return settledNear(meeting, { tables: known, homes: homesOf(meeting) }, sizeFor(drawing.phase));
  const entered = meeting.steps[place.step]?.phases[place.phase];
  return entered !== undefined && isSeated(entered) ? draw(meeting, drawing) : [];
};

/** Inside each home table where there are such. */
const draw = (meeting: Meeting, drawing: Drawing): readonly SeatedTable[] => {
  const { phase } = drawing;
  const [here, homes, key] = [presentSeats(meeting), homesOf(meeting), keyOf(meeting, drawing)];
  const rooms = homes.length > 0 ? homes : [{ id: "", seats: here }];
  const met = metIn(meeting);
  const tables = rooms.flatMap(({ id, seats }) => {
    const people = seats.filter((seat) => here.includes(seat));
    const sizes = tableSizes(people.length, sizeFor(phase));
    const home = homes.length > 0 ? { home: id } : {};
    return drawn(people, sizes, seedFrom(`${meeting.id}/${key}/${id}`), met).map((table) => ({
      seats: table,
      ...home,
    }));
  });
  return tables.map((table, index) => ({ id: `${phase.id}.${String(index + 1)}`, ...table }));
};

/** Settled tables; who has another home table by now has no place among the old company. */
const settledNear = (
  meeting: Meeting,
  { tables, homes }: Seating,
  size: TableSize,
  comes: SeatId | null = null,
): readonly SeatedTable[] => {
  const here = presentSeats(meeting);
  const near = nearIn(meeting, homes);
  const own = tables.map((table) => ({
    ...table,
    seats: table.seats.filter((seat) => near(seat, table) || !here.includes(seat)),
  }));
  return settled(own, here, { near, size, comes });
};

/** The seating after people came, left or were moved (SPEC G4, G5); `comes` has just come. */
export const settledSeating = (
  meeting: Meeting,
  { tables, homes }: Seating = { tables: seatedNow(meeting), homes: homesOf(meeting) },
  comes: SeatId | null = null,
): Seating => {
  const size = { of: meeting.programme.gathering?.tableOf };
  const standing = settled(homes, presentSeats(meeting), { size, comes });
  if (meeting.position === null) return { tables: [], homes: standing };
  const drawing = drawingAt(meeting, meeting.position);
  if (drawing !== null && atHome(meeting, drawing.phase)) return { tables: standing, homes: standing };
  if (drawing === null || tables.length === 0) return { tables, homes: standing };
  const seating = { tables, homes: standing };
  return { ...seating, tables: settledNear(meeting, seating, sizeFor(drawing.phase), comes) };
};

/** A person at another table of the step or of the gathering; null where no table has this id (SPEC G6). */
export const movedTo = (meeting: Meeting, seat: SeatId, id: string): Seating | null => {
  const [tables, homes] = [seatedNow(meeting), homesOf(meeting)];
  if (homes.some((home) => home.id === id))
    return settledSeating(meeting, { tables, homes: seatAt(homes, seat, id) });
  const table = tables.find((one) => one.id === id);
  if (table === undefined) return null;
  return settledSeating(meeting, {
    tables: seatAt(tables, seat, id),
    homes: table.home === undefined ? homes : seatAt(homes, seat, table.home),
  });
};

/** The meeting with these tables, remembered for when their step comes again (SPEC G1). */
export const withSeating = (meeting: Meeting, { tables, homes }: Seating): Meeting => {
  const position = meeting.position === null ? null : { ...meeting.position, tables };
  return remembered({ ...meeting, ...(homes.length > 0 ? { homes } : {}), position });
};

/** Puts the tables that hold now where going back finds them. */
export const remembered = (meeting: Meeting): Meeting => {
  const tables = seatedNow(meeting);
  const drawing = meeting.position === null ? null : drawingAt(meeting, meeting.position);
  if (drawing === null || tables.length === 0 || atHome(meeting, drawing.phase)) return meeting;
  return { ...meeting, seatings: { ...meeting.seatings, [keyOf(meeting, drawing)]: tables } };
};

/** People come to these tables now, and must find them: drawn for the phase that plays, or left for others since. */
export const tablesBegin = (meeting: Meeting): boolean => {
  const { position } = meeting;
  const phase = phaseOf(meeting);
  const drawing = position === null ? null : drawingAt(meeting, position);
  if (position === null || phase === null || drawing === null || !isSeated(phase)) return false;
  const here = meeting.steps[position.step]?.phases ?? [];
  if (here.find((one) => sameSeating(one, phase)) !== phase) return false;
  return drawing.step === position.step || keyOf(meeting, drawing) !== keyBefore(meeting, position.step);
};

/** The tables at which people sat last before a step. */
const keyBefore = (meeting: Meeting, step: number): string | null => {
  const before = meeting.steps
    .slice(0, step)
    .findLastIndex(({ phases }, index) => (meeting.usedMs[index] ?? 0) > 0 && phases.some(isSeated));
  const last = meeting.steps[before]?.phases.findLast(isSeated);
  return last === undefined ? null : keyOf(meeting, drawingFor(meeting, before, last));
};

/** The meeting back at a place: with the tables as they are by now (SPEC U1). */
export const foundAgain = (meeting: Meeting): Meeting => {
  const { position } = meeting;
  return position === null
    ? meeting
    : { ...meeting, position: { ...position, tables: tablesFor(meeting, position) } };
};

/** The tables whose order the turn follows: those of a seated phase; none where all stand in one order. */
export const tablesInTurn = (meeting: Meeting): readonly SeatedTable[] => {
  const phase = phaseOf(meeting);
  return phase !== null && isSeated(phase) ? seatedNow(meeting) : [];
};

/** How many of these come into focus one after another: those of the largest table. */
export const inARow = (
  meeting: Meeting,
  phase: Phase,
  cast: readonly SeatId[],
  shape: Pick<Shape, "of">,
): number => {
  if (!isSeated(phase)) return cast.length;
  const homes = homesOf(meeting).map(({ seats }) => cast.filter((seat) => seats.includes(seat)).length);
  if (homes.length > 0 && atHome(meeting, phase)) return Math.max(0, ...homes);
  const people = shape.of === "everyone" ? cast.length : presentSeats(meeting).length;
  const { gathering } = meeting.programme;
  const rooms =
    homes.length > 0 && shape.of === "everyone"
      ? homes
      : gathering === undefined
        ? [people]
        : tableSizes(people, { of: gathering.tableOf });
  const sizes = atHome(meeting, phase) ? rooms : rooms.flatMap((room) => tableSizes(room, sizeFor(phase)));
  return Math.min(cast.length, Math.max(0, ...sizes));
};

/** The letter of a pair or trio within its home table, behind that table's number. */
const labelOf = ({ id, home }: SeatedTable, tables: readonly SeatedTable[]): Pick<TableAt, "label"> => {
  if (home === undefined) return {};
  const place = tables.filter((table) => table.home === home).findIndex((table) => table.id === id);
  return { label: `${String(numberOf(home))}${String.fromCodePoint(FIRST_LETTER + place)}` };
};
const FIRST_LETTER = 65;

const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf(".") + 1));

/** What is known of each of these tables with someone at it: `also` sits there even when away. */
const shown = (
  meeting: Meeting,
  all: readonly SeatedTable[],
  also?: SeatId,
  tables: readonly SeatedTable[] = all,
): readonly TableAt[] => {
  const here = new Set(presentSeats(meeting));
  const focus = focusOf(meeting);
  const word = tablesInTurn(meeting).length > 0 ? (meeting.position?.turn?.tracks.flat() ?? []) : [];
  const place = (seat: SeatId): number => (word.includes(seat) ? word.indexOf(seat) : word.length);
  return tables
    .map((table) => ({ ...table, ...labelOf(table, all) }))
    .map(({ id, label, seats }) => ({
      id,
      number: numberOf(id),
      ...(label === undefined ? {} : { label }),
      seats: seats.filter((seat) => here.has(seat) || seat === also).toSorted((a, b) => place(a) - place(b)),
      focus: focus.find((seat) => seats.includes(seat)) ?? null,
    }))
    .filter(({ seats }) => seats.length > 0);
};

/** The tables of this step with those who are here, in the order of the word; none where all sit together (SPEC G1). */
export const tablesAt = (meeting: Meeting): readonly TableAt[] => shown(meeting, seatedNow(meeting));

/** The table of this seat in this step, which someone who is away keeps; null where there is none. */
export const tableOf = (meeting: Meeting, seat: SeatId): TableAt | null => {
  const own = seatedNow(meeting).filter(({ seats }) => seats.includes(seat));
  return shown(meeting, seatedNow(meeting), seat, own)[0] ?? null;
};

/** The standing tables of a gathering with those who are here; none elsewhere (SPEC G8). */
export const homeTables = (meeting: Meeting): readonly TableAt[] => shown(meeting, homesOf(meeting));

/** Those seated at a table of a step now, here or away; nobody once the step is left or the meeting is over (SPEC G9). */
export const seatedAt = (meeting: Meeting, step: string, table: string): readonly SeatId[] => {
  const { position } = meeting;
  if (position === null || meeting.steps[position.step]?.id !== step) return [];
  return seatedNow(meeting).find(({ id }) => id === table)?.seats ?? [];
};
