import { expect } from "vitest";
import { findExercise } from "../../src/exercises/registry.ts";
import type { MeView } from "../../src/protocol/api.ts";
import type { Company } from "./company.ts";
import { marksIn } from "./marks.ts";
import type { Played } from "./play.ts";
import type { Player } from "./room.ts";

/** What must be so when a meeting has been played to its end. */

/** All steps in order, the last one the check-out, and nobody was sent or shown anything that is not theirs to see. */
export const expectWellPlayed = (played: Played): void => {
  expect(played.leaks).toEqual([]);
  const { steps } = played.meeting;
  expect([...new Set(played.places)]).toEqual(
    steps.flatMap((step) => step.phases.map((phase) => `${step.id}/${phase.id}`)),
  );
  expect(steps.at(-1)?.kind).toBe("check-out");
  // The clock went its way: most of what was planned, and no more than what was set aside.
  const planned = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  expect(played.minutes).toBeGreaterThan(planned / 2);
  expect(played.minutes).toBeLessThan(planned * 1.5);
  const done = [...played.moves.values()].reduce((sum, times) => sum + times, 0);
  expect(done).toBeGreaterThan(5 * played.players.length);
  expect(played.book.count).toBeGreaterThan(played.players.length);
};

/** What the boards left is the network's, and every member finds it at home. */
export const expectOutcomesAtHome = async (company: Company, played: Played): Promise<void> => {
  const left = played.meeting.steps.flatMap((step) => {
    const board = played.boards.get(step.id);
    return board === undefined ? [] : (findExercise(step.exercise)?.harvest?.(board, Date.now()) ?? []);
  });
  const last = new Map(left.map(({ kind, content }) => [kind, content]));
  for (const guest of company.guests) {
    const home = await company.home(guest);
    expect(home.running).toBeNull();
    expect(home.past.map(({ meeting }) => meeting)).toContain(played.id);
    for (const [kind, content] of last) {
      const shown = marksIn(home.outcomes.find((outcome) => outcome.kind === kind)?.content);
      expect([kind, home.outcomes.some((outcome) => outcome.kind === kind)]).toEqual([kind, true]);
      expect([kind, [...marksIn(content)].filter((mark) => !shown.has(mark))]).toEqual([kind, []]);
    }
  }
};

/** Each has kept what the own sheets keep, and neither page, export nor a sheet asked for by name holds what only others saw. */
export const expectOwnThings = async (played: Played): Promise<void> => {
  const hidden = new Set(played.book.hidden());
  for (const player of played.players) {
    const { guest, seat } = player;
    const me = (await guest.ask("GET", "/api/me")).body as MeView;
    const kept = marksIn(me.kept);
    expect([guest.name, [...marksIn(keptBy(played, player))].filter((mark) => !kept.has(mark))]).toEqual([
      guest.name,
      [],
    ]);
    const all = [
      me,
      (await guest.ask("GET", "/api/me/export")).body,
      ...(await Promise.all(
        played.meeting.steps.map(
          async ({ id }) => (await guest.ask("GET", `/api/me/sheets/${played.id}/${id}`)).body,
        ),
      )),
    ];
    const others = [...marksIn(all)].filter((mark) => !played.book.isOwn(mark, seat) && hidden.has(mark));
    expect([guest.name, others]).toEqual([guest.name, []]);
  }
};

/** What the exercises keep for this person, by what their own sheets held at the end. */
const keptBy = ({ meeting, boards, sheets }: Played, { seat }: Player): readonly unknown[] =>
  meeting.steps.flatMap((step) => {
    const sheet = sheets.get(seat)?.get(step.id);
    if (sheet === undefined || !boards.has(step.id)) return [];
    const focused = (meeting.focused[step.id] ?? []).includes(seat);
    return findExercise(step.exercise)?.keep?.(sheet, focused, Date.now()) ?? [];
  });

/** Exercises that take over all they want; a guide takes what was answered in the same guide before. */
const takesAll: ReadonlySet<string> = new Set(["self-observation", "eisenhower", "goals", "focus-rounds"]);

/** What someone wrote that a later step takes over lies on their own sheet there; answers with how much each step took. */
export const expectTakenOver = ({ meeting, sheets, players }: Played): Readonly<Record<string, number>> => {
  const taken: Record<string, number> = {};
  for (const [place, step] of meeting.steps.entries()) {
    const wanted = findExercise(step.exercise)?.wants?.kinds;
    if (wanted === undefined || !takesAll.has(step.exercise)) continue;
    for (const { seat, guest } of players) {
      const own = sheets.get(seat);
      const offered = meeting.steps.slice(0, place).flatMap((earlier) => {
        const sheet = own?.get(earlier.id);
        const offers = findExercise(earlier.exercise)?.offers;
        return sheet === undefined || offers === undefined
          ? []
          : offers(sheet, earlier.config).filter(({ kind }) => wanted.includes(kind));
      });
      const here = marksIn(own?.get(step.id));
      const missing = [...marksIn(offered)].filter((mark) => !here.has(mark));
      expect([guest.name, step.id, missing]).toEqual([guest.name, step.id, []]);
      taken[step.id] = (taken[step.id] ?? 0) + marksIn(offered).size;
    }
  }
  return taken;
};

/** No table's sheet is left, nothing of exercises that forget, and nothing private that could be read without its key. */
export const expectNothingElseStored = (
  { meeting, book, players }: Played,
  tables: Readonly<Record<string, string>>,
): void => {
  const rowsOf = (table: string): readonly string[] => (tables[table] ?? "").split("\n");
  expect(tables).toHaveProperty("table_sheet", "");
  for (const { id, exercise } of meeting.steps)
    if (findExercise(exercise)?.forgetAtClose === true)
      for (const table of ["board", "sheet", "move"])
        expect(rowsOf(table).filter((row) => row.includes(`,${id},`))).toEqual([]);
  const rows = Object.values(tables).join("\n");
  const readable = book
    .hidden()
    .filter((mark) => rows.includes(mark) || rows.includes(Buffer.from(mark).toString("hex")));
  expect(readable).toEqual([]);
  for (const { tab } of players)
    expect([...tab.parts.keys()].filter((key) => key.startsWith("table:"))).toEqual([]);
};
