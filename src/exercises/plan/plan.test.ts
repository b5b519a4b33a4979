import { describe, expect, it } from "vitest";
import { addDays, dayText } from "../../core/calendar.ts";
import type { Memory, MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { checkMove, playBoardMove } from "../../core/play.ts";
import { hoursText, readDay, readHours } from "./dates.ts";
import { plan } from "./index.ts";
import { Board, PlanOutcome, ThemesOutcome } from "./state.ts";
import { addTheme } from "./themes.ts";

const kari = seatId("kari");
const ola = seatId("ola");
const samir = seatId("samir");
const now = Date.UTC(2027, 1, 1, 9);
const config = plan.config.parse({});

const at = (actor: SeatId, id = "fresh", phase = "dates"): MoveContext => ({
  actor,
  now,
  id,
  luck: 0.3,
  phase,
  segment: null,
  lap: 0,
  focus: [],
  facilitator: ola,
  roles: {},
  tables: [],
  table: null,
  present: [kari, ola, samir],
  seats: [kari, ola, samir],
});

const play = (board: Board, context: MoveContext, name: string, payload: unknown) => {
  const move = checkMove(plan, name, payload);
  return move.ok ? playBoardMove(plan, move.value, board, {}, context, config) : move;
};
const played = (board: Board, context: MoveContext, name: string, payload: unknown): Board => {
  const verdict = play(board, context, name, payload);
  if (!verdict.ok) throw new Error(verdict.reason);
  return Board.parse(verdict.value.board);
};

const empty = (memory: Memory = {}) => plan.openBoard(config, memory);
const march = { date: "2027-03-02", start: "09:00", end: "12:00", how: "room", place: "Rådhuset" };

describe("leader and secretary", () => {
  it("are chosen for a year, from those in the meeting", () => {
    const roles = { version: 0, rotates: false, leader: kari, secretary: samir, order: [] };
    expect(played(empty(), at(kari), "roles", roles).roles).toMatchObject({ leader: kari, secretary: samir });
    expect(play(empty(), at(kari), "roles", { ...roles, leader: "stranger" })).toMatchObject({
      reason: "no-such-seat",
    });
  });

  it("or go round: the first leads next time, the second is secretary", () => {
    const board = played(empty(), at(kari), "roles", {
      version: 0,
      rotates: true,
      leader: null,
      secretary: null,
      order: [samir, kari, samir],
    });
    const [kept] = plan.harvest?.(board, now) ?? [];
    expect(PlanOutcome.parse(kept?.content)).toMatchObject({
      leader: samir,
      secretary: kari,
      rotation: [samir, kari],
    });
  });
});

it("leader and secretary picked in one breath, before the screen has caught up, are both kept", () => {
  const leader = played(empty(), at(kari), "roles", { version: 0, leader: kari });
  const both = played(leader, at(kari), "roles", { version: 0, secretary: samir });
  expect(both.roles).toMatchObject({ leader: kari, secretary: samir });
  expect(play(leader, at(samir), "roles", { version: 0, leader: samir })).toMatchObject({
    reason: "changed-meanwhile",
  });
});

describe("two who change the same thing", () => {
  it("the later one is told, and nothing the first wrote is lost", () => {
    const first = played(empty(), at(kari), "platform", { version: 0, text: "Kanalen i Teams" });
    expect(play(first, at(samir), "platform", { version: 0, text: "Telefon" })).toMatchObject({
      reason: "changed-meanwhile",
    });
    expect(played(first, at(samir), "platform", { version: 1, text: "Telefon" }).platform.text).toBe(
      "Telefon",
    );
  });

  it("one who goes on typing is not stopped by the own last change", () => {
    const first = played(empty(), at(kari), "bring", { version: 0, text: "Et problem" });
    expect(played(first, at(kari), "bring", { version: 0, text: "Et problem og kake" }).bring.text).toBe(
      "Et problem og kake",
    );
  });

  it("a date that somebody has just moved is not removed by one who has not seen it", () => {
    const set = played(empty(), at(kari, "d1"), "add-date", march);
    const moved = played(set, at(ola), "change-date", { ...march, date: "2027-03-09", id: "d1", version: 1 });
    expect(play(moved, at(kari), "remove-date", { id: "d1", version: 1 })).toMatchObject({
      reason: "changed-meanwhile",
    });
    expect(played(moved, at(kari), "remove-date", { id: "d1", version: 2 }).dates).toEqual([]);
  });
});

describe("dates", () => {
  it("lie in order of time, whatever the order they came in", () => {
    const two = played(played(empty(), at(kari, "b"), "add-date", march), at(ola, "a"), "add-date", {
      ...march,
      date: "2027-02-09",
    });
    expect(two.dates.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it.each([
    ["the same time twice", march, "date-taken"],
    ["an end before the start", { ...march, date: "2027-03-09", end: "08:00" }, "ends-before-start"],
    ["a day that does not exist", { ...march, date: "2027-02-30" }, "malformed-move"],
    ["a time that does not exist", { ...march, start: "24:00" }, "malformed-move"],
  ])("%s is refused", (_what, payload, reason) => {
    expect(
      play(played(empty(), at(kari), "add-date", march), at(ola, "x"), "add-date", payload),
    ).toMatchObject({ reason });
  });

  it("that are past do not go into the plan that the network keeps", () => {
    const board = played(
      played(empty(), at(kari, "old"), "add-date", { ...march, date: "2026-12-01" }),
      at(kari, "new"),
      "add-date",
      march,
    );
    const [kept] = plan.harvest?.(board, now) ?? [];
    expect(PlanOutcome.parse(kept?.content).dates.map(({ id }) => id)).toEqual(["new"]);
  });
});

describe("themes", () => {
  const themes = (count: number): Board =>
    Array.from({ length: count }, (_, n) => n).reduce(
      (board, n) =>
        played(board, at(kari, `t${String(n)}`), "add-theme", { text: `Tema ${String(n)}`, help: "" }),
      empty(),
    );

  it("each has three votes, one for each theme, and can move them", () => {
    let board = themes(4);
    for (const id of ["t0", "t0", "t1", "t2"]) board = played(board, at(samir), "vote", { id, on: true });
    expect(board.themes.map(({ votes }) => votes.length)).toEqual([1, 1, 1, 0]);
    expect(play(board, at(samir), "vote", { id: "t3", on: true })).toMatchObject({ reason: "no-votes-left" });
    const freed = played(board, at(samir), "vote", { id: "t0", on: false });
    expect(played(freed, at(samir), "vote", { id: "t3", on: true }).themes[3]?.votes).toEqual([samir]);
  });

  it("nobody votes for another but the facilitator, who does it for those on paper", () => {
    expect(play(themes(1), at(kari), "vote", { id: "t0", on: true, seat: samir })).toMatchObject({
      reason: "only-facilitator",
    });
    const voted = played(themes(1), at(ola), "vote", { id: "t0", on: true, seat: samir });
    expect(voted.themes[0]?.votes).toHaveLength(1);
    expect(
      played(voted, at(ola), "vote", { id: "t0", on: false, seat: samir }).themes[0]?.votes,
    ).toHaveLength(0);
  });

  it("what is given for somebody lies beside what they give, so that trying it out tells nothing of it", () => {
    const own = played(themes(4), at(samir), "vote", { id: "t0", on: true });
    for (const [before, count] of [
      [themes(4), 0],
      [own, 1],
    ] as const) {
      const added = played(before, at(ola), "vote", { id: "t0", on: true, seat: samir });
      expect(added.themes[0]?.votes).toHaveLength(count + 1);
      const taken = played(before, at(ola), "vote", { id: "t0", on: false, seat: samir });
      expect(taken.themes[0]?.votes).toHaveLength(count);
      const full = ["t1", "t2", "t3"].reduce(
        (board, id) => played(board, at(ola), "vote", { id, on: true, seat: samir }),
        before,
      );
      expect(play(full, at(ola), "vote", { id: "t0", on: true, seat: samir })).toMatchObject({
        reason: "no-votes-left",
      });
    }
  });

  it("only the one who brought a theme, or the facilitator, changes it; the votes stay", () => {
    const board = played(themes(1), at(samir), "vote", { id: "t0", on: true });
    const change = { id: "t0", version: 1, text: "Nytt", help: "" };
    expect(play(board, at(samir), "change-theme", change)).toMatchObject({ reason: "only-owner" });
    expect(played(board, at(ola), "change-theme", change).themes[0]).toMatchObject({
      text: "Nytt",
      votes: [samir],
    });
  });

  it("the same theme stands once, and a blank one not at all", () => {
    expect(play(themes(1), at(ola), "add-theme", { text: " tema 0 ", help: "" })).toMatchObject({
      reason: "theme-there",
    });
    expect(play(themes(1), at(ola), "add-theme", { text: "  ", help: "" })).toMatchObject({
      reason: "theme-empty",
    });
  });

  it("the network keeps them with the most wanted first", () => {
    const board = played(themes(2), at(samir), "vote", { id: "t1", on: true });
    const kept = plan.harvest?.(board, now).find(({ kind }) => kind === "themes");
    expect(ThemesOutcome.parse(kept?.content).themes.map(({ id, votes }) => [id, votes.length])).toEqual([
      ["t1", 1],
      ["t0", 0],
    ]);
  });
});

it("the next meeting begins where the plan stands, with the votes given since", () => {
  const set = played(played(empty(), at(kari, "d1"), "add-date", march), at(kari, "t1"), "add-theme", {
    text: "Tema",
    help: "",
  });
  const board = played(set, at(ola), "vote", { id: "t1", on: true });
  const memory = Object.fromEntries(
    (plan.harvest?.(board, now) ?? []).map(({ kind, content }) => [kind, content]),
  );
  const next = Board.parse(empty(memory));
  expect(next.dates).toMatchObject([march]);
  expect(next.themes).toMatchObject([{ text: "Tema", votes: [ola] }]);
  expect(empty({ plan: { surprise: true }, themes: 7 })).toEqual(empty());
});

it("themes from home and meeting are brought together: none is lost, and one taken off does not come back", () => {
  const atHome = [addTheme(null, "h1", "Hjemmefra", samir), addTheme(null, "h2", "Utgått", samir)];
  const before = { themes: atHome.flatMap((outcome) => outcome?.themes ?? []) };
  const board = played(empty({ themes: before }), at(ola), "remove-theme", { id: "h2", version: 0 });
  const meanwhile = addTheme(before, "h3", "Kom til underveis", kari);
  const [kept] = plan.harvest?.(board, now) ?? [];
  const joined = ThemesOutcome.parse(plan.mergeOutcome?.("themes", meanwhile, kept?.content));
  expect(joined.themes.map(({ id }) => id)).toEqual(["h1", "h3"]);
});

it("an untouched plan leaves nothing behind", () => {
  expect(plan.harvest?.(empty(), now)).toEqual([]);
});

it("the card says who leads and when, in the channel's language", () => {
  const roles = played(empty(), at(kari), "roles", {
    version: 0,
    rotates: false,
    leader: kari,
    secretary: null,
    order: [],
  });
  const board = played(roles, at(kari), "add-date", march);
  const lines = plan.card(board, "nn", { phase: "dates", nameOf: (seat) => seat.toUpperCase(), present: 3 });
  expect(lines.map(({ text }) => text)).toEqual([
    "Leiar: KARI",
    "tysdag 2.\u00a0mars 2027 kl.\u00a009.00–12.00",
  ]);
});

describe("days and hours as people write them", () => {
  const today = "2027-02-01";
  it.each([
    ["3.3.", "2027-03-03"],
    ["3.3", "2027-03-03"],
    ["03.03.27", "2027-03-03"],
    ["3/3-2028", "2028-03-03"],
    ["3. mars", "2027-03-03"],
    ["tirsdag 3. mars 2027", "2027-03-03"],
    ["onsdag 3.\u00a0mars", "2027-03-03"],
    ["3 March", "2027-03-03"],
    ["15 okt", "2027-10-15"],
    ["15. Oct.", "2027-10-15"],
    ["2027-03-03", "2027-03-03"],
    ["15.1.", "2028-01-15"],
    ["1.2.", "2027-02-01"],
    ["29.2.2028", "2028-02-29"],
  ])("%s is read as %s", (text, day) => {
    expect(readDay(text, today)).toBe(day);
  });

  it.each(["", "i morgen", "31.2.", "32.1.", "3.13.", "3", "tirsdag", "3. m", "1.1.1999"])(
    "%s is no day",
    (text) => {
      expect(readDay(text, today)).toBeNull();
    },
  );

  it.each([
    ["9", "09:00", null],
    ["9.30", "09:30", null],
    ["0930", "09:30", null],
    ["kl. 09:30", "09:30", null],
    ["9-12", "09:00", "12:00"],
    ["kl.\u00a009.30–12.00", "09:30", "12:00"],
    ["9 til 11.15", "09:00", "11:15"],
  ])("%s is read as %s–%s", (text, start, end) => {
    expect(readHours(text)).toEqual({ start, end });
  });

  it.each(["", "25", "9.75", "ni", "9-", "9-10-11", "-"])("%s is no time", (text) => {
    expect(readHours(text)).toBeNull();
  });

  it("what is written out reads back as the same day, all through a leap year", () => {
    for (let day = "2027-12-31"; day < "2029-01-02"; day = addDays(day, 1))
      for (const language of ["nb", "nn", "en"] as const)
        expect(readDay(dayText(day, language), today)).toBe(day);
  });

  it("hours follow the manner of the language", () => {
    expect(hoursText("09:30", "12:00", "nb")).toBe("kl.\u00a009.30–12.00");
    expect(hoursText("09:30", null, "en")).toBe("09:30");
  });
});

it("simulated colleagues fill the plan, and then rest", () => {
  let board = empty();
  let moves = 0;
  for (const phase of ["roles", "dates", "themes"])
    for (let turn = 0; turn < 30; turn++)
      for (const [place, actor] of [kari, samir].entries()) {
        const context = {
          ...at(actor, `${phase}${String(turn)}${String(place)}`, phase),
          luck: (turn * 0.31 + place * 0.17) % 1,
        };
        const next = plan.simulate?.({ board, sheet: {}, context, language: "nb" });
        if (next == null) continue;
        moves++;
        board = played(board, context, next.move, next.payload);
      }
  expect(board.roles).toMatchObject({ leader: kari, secretary: samir });
  expect(board.dates).toHaveLength(2);
  expect(board.themes).toHaveLength(2);
  expect(board.themes.map(({ votes }) => votes.length)).toEqual([1, 1]);
  expect(moves).toBe(10);
});

it("every refusal has a text in three languages without blame", () => {
  for (const text of Object.values(plan.refusals))
    for (const words of [text.nb, text.nn, text.en]) {
      expect(words.length).toBeGreaterThan(20);
      expect(words).not.toMatch(/feil|ugyldig|vennligst|dessverre|!/i);
    }
});
