import { afterEach, describe, expect, it } from "vitest";
import { findExercise } from "../../src/exercises/registry.ts";
import type { HomeView, MeView } from "../../src/protocol/api.ts";
import { createLog } from "../../src/server/log.ts";
import { readProgrammes } from "../../src/server/programme-files.ts";
import { wholeDatabase } from "../integration/attack-tools.ts";
import { type Company, makeCompany } from "../support/company.ts";
import { marksIn } from "../support/marks.ts";
import { type Played, type Player, playMeeting } from "../support/play.ts";
import { type Bench, startBench } from "../support/try-out.ts";

/** Every programme is played to check-out by as many as it is meant for; after each step everything everybody can see is looked through. */

/** How many play each programme; those not named here are played by six. */
const people: Readonly<Record<string, readonly number[]>> = {
  startpakke: [6],
  kollegaveiledning: [3],
  selvledelse: [6],
  "samling-relasjoner": [20],
};
const programmes = (await readProgrammes()).all;
const plays = programmes.flatMap(({ id }) => (people[id] ?? [6]).map((count) => [id, count] as const));

let bench: Bench;
let company: Company;
let played: Played;
const logged: string[] = [];

const play = async (programme: string, count: number): Promise<void> => {
  logged.length = 0;
  bench = await startBench(createLog((line) => logged.push(line)));
  company = await makeCompany(bench.tryOut, count);
  played = await playMeeting(company, { programme });
};
afterEach(async () => {
  played.close();
  await bench.stop();
});

/** What an exercise of a step keeps for this person, by what their own sheet held at the end. */
const keptBy = ({ seat }: Player): readonly unknown[] =>
  played.meeting.steps.flatMap((step) => {
    const sheet = played.sheets.get(seat)?.get(step.id);
    if (sheet === undefined || !played.boards.has(step.id)) return [];
    const focused = (played.meeting.focused[step.id] ?? []).includes(seat);
    return findExercise(step.exercise)?.keep?.(sheet, focused, Date.now()) ?? [];
  });
const isForgotten = (step: string): boolean =>
  findExercise(played.meeting.steps.find(({ id }) => id === step)?.exercise ?? "")?.forgetAtClose === true;

const nobodySawAnothers = (): void => {
  expect(played.leaks).toEqual([]);
  expect(logged.flatMap((line) => [...marksIn(line)])).toEqual([]);
};

/** All steps in order, the last one the check-out, and people have had something to do. */
const wentThroughAll = (): void => {
  const { steps } = played.meeting;
  expect([...new Set(played.places)]).toEqual(
    steps.flatMap((step) => step.phases.map((phase) => `${step.id}/${phase.id}`)),
  );
  expect(steps.at(-1)?.kind).toBe("check-out");
  for (const { exercise } of steps)
    if (findExercise(exercise)?.simulate !== undefined)
      expect([exercise, [...played.moves.keys()].some((move) => move.startsWith(`${exercise} `))]).toEqual([
        exercise,
        true,
      ]);
  expect(played.book.count).toBeGreaterThan(played.players.length);
};

/** What the boards left is the network's, and every member finds it at home. */
const homeHasOutcomes = async (): Promise<void> => {
  const left = played.meeting.steps.flatMap((step) => {
    const board = played.boards.get(step.id);
    return board === undefined ? [] : (findExercise(step.exercise)?.harvest?.(board, Date.now()) ?? []);
  });
  for (const guest of company.guests.slice(0, 2)) {
    const home: HomeView = await company.home(guest);
    expect(home.running).toBeNull();
    expect(home.past).toHaveLength(1);
    for (const { kind } of left) expect(home.outcomes.map((outcome) => outcome.kind)).toContain(kind);
    const last = new Map(left.map(({ kind, content }) => [kind, content]));
    for (const [kind, content] of last) {
      const shown = marksIn(home.outcomes.find((outcome) => outcome.kind === kind)?.content);
      for (const mark of marksIn(content))
        expect([kind, [...shown]]).toEqual([kind, expect.arrayContaining([mark])]);
    }
  }
};

/** Each has kept what the own sheets keep, and neither page, export nor a sheet asked for by name holds anyone else's. */
const eachHasTheirOwn = async (): Promise<void> => {
  for (const player of played.players) {
    const { guest, seat } = player;
    const me = (await guest.ask("GET", "/api/me")).body as MeView;
    const kept = marksIn(me.kept);
    for (const mark of marksIn(keptBy(player))) expect(kept).toContain(mark);
    const all = [
      me,
      (await guest.ask("GET", "/api/me/export")).body,
      ...(await Promise.all(
        played.meeting.steps.map(
          async ({ id }) => (await guest.ask("GET", `/api/me/sheets/${played.id}/${id}`)).body,
        ),
      )),
    ];
    const others = [...marksIn(all)].filter((mark) => !played.book.isOwn(mark, seat));
    expect(others.flatMap((mark) => played.book.leaks("own things", mark, seat))).toEqual([]);
    expect([guest.name, others.filter((mark) => played.book.hidden().includes(mark))]).toEqual([
      guest.name,
      [],
    ]);
  }
};

/** No table's sheet is left, nothing of exercises that forget, and nothing private can be read without its key. */
const databaseHoldsNothingElse = async (): Promise<void> => {
  const tables = await wholeDatabase(bench);
  expect(tables["table_sheet"]).toBe("");
  const gone = played.meeting.steps.filter(({ id }) => isForgotten(id)).map(({ id }) => id);
  for (const step of gone)
    for (const table of ["board", "sheet", "move"])
      expect((tables[table] ?? "").split("\n").filter((row) => row.includes(`,${step},`))).toEqual([]);
  const rows = Object.values(tables).join("\n");
  const hex = rows.toLowerCase();
  const readable = played.book
    .hidden()
    .filter((mark) => rows.includes(mark) || hex.includes(Buffer.from(mark).toString("hex")));
  expect(readable).toEqual([]);
  for (const { tab } of played.players)
    expect([...tab.parts.keys()].filter((key) => key.startsWith("table:"))).toEqual([]);
};

describe.each(plays)("%s, played by %i", (programme, count) => {
  it("comes to check-out, and nobody sees anything that is not theirs to see", async () => {
    await play(programme, count);
    nobodySawAnothers();
    wentThroughAll();
    await homeHasOutcomes();
    await eachHasTheirOwn();
    await databaseHoldsNothingElse();
  });
});
