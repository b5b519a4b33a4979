import { describe, expect, it } from "vitest";
import type { MoveContext } from "../../core/exercise.ts";
import { seatId } from "../../core/ids.ts";
import { Homework } from "../../core/kinds.ts";
import { checkMove, playSheetMove } from "../../core/play.ts";
import { languages } from "../../core/text.ts";
import { usualDay } from "./dates.ts";
import { homework } from "./index.ts";
import { type Config, Sheet } from "./state.ts";

const kari = seatId("kari");
const now = Date.parse("2026-03-01T12:00:00Z");
const config: Config = {
  task: { nb: "Legg merke til én situasjon.", en: "Notice one situation." },
  prompts: [{ nb: "Hva hjalp?", en: "What helped?" }],
};
const context: MoveContext = {
  actor: kari,
  now,
  id: "h",
  luck: 0.4,
  phase: "choose",
  segment: null,
  lap: 0,
  focus: [],
  facilitator: kari,
  roles: {},
  tables: [],
  table: null,
  present: [kari],
  seats: [kari],
};

const onSheet = (sheet: Sheet, name: string, payload: unknown, id = "h") => {
  const move = checkMove(homework, name, payload);
  const verdict = move.ok ? playSheetMove(homework, move.value, sheet, { ...context, id }, config) : move;
  return verdict.ok ? { ok: true as const, sheet: Sheet.parse(verdict.value) } : verdict;
};
const played = (sheet: Sheet, name: string, payload: unknown, id?: string): Sheet => {
  const answer = onSheet(sheet, name, payload, id);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.sheet;
};
const refused = (reason: string) => ({ ok: false, reason });
const blank = homework.blankSheet(config);
const yes = (remindOn: string | null = "2026-03-10"): Sheet =>
  played(blank, "yes", { language: "nb", remindOn });

describe("the usual day of the reminder", () => {
  it.each([
    [["2026-02-01", "2026-03-20"], "2026-03-13"],
    [["2026-03-06"], "2026-03-04"],
    [["2026-03-03"], "2026-03-02"],
    // What is planned for today is this meeting, or too soon to be reminded of.
    [["2026-03-01"], "2026-03-15"],
    [[], "2026-03-15"],
  ])("with meetings on %j is %s", (dates, day) => {
    expect(usualDay(dates, now)).toBe(day);
  });

  it("is known from what the network has planned, whatever else lies in the plan", () => {
    const dates = [{ date: "2026-05-01" }, { date: "2026-04-01", place: "Oslo" }];
    expect(homework.openBoard(config, { plan: { dates, bring: "kake" } }).dates).toEqual([
      "2026-04-01",
      "2026-05-01",
    ]);
    expect(homework.openBoard(config, { plan: { dates: "snart" } }).dates).toEqual([]);
    expect(homework.openBoard(config, {}).dates).toEqual([]);
  });
});

describe("saying yes", () => {
  it("takes the task home with its questions and the first thoughts, and reminds at 07:00 UTC of the day", () => {
    const sheet = played(yes(), "write", { text: "Møtet på tirsdag." });
    const [kept] = homework.keep?.(sheet, false, now) ?? [];
    expect(Homework.parse(kept?.content)).toEqual({
      id: "h",
      text: "Legg merke til én situasjon.\nHva hjalp?\n\nMøtet på tirsdag.",
      remindOn: "2026-03-10",
    });
    expect(kept?.dueAt).toBe(Date.parse("2026-03-10T07:00:00Z"));
    expect(homework.offers?.(sheet, config)).toEqual([{ kind: "homework", content: kept?.content }]);
  });

  it("never cuts the own thoughts where the task is long", () => {
    const long = { nb: "x".repeat(2000) };
    const sheet = { ...yes(), task: long, thoughts: "y".repeat(1000) };
    const [kept] = homework.keep?.(sheet, false, now) ?? [];
    expect(Homework.parse(kept?.content).text.endsWith("y".repeat(1000))).toBe(true);
  });

  it("is kept in the language it was said in", () => {
    const sheet = played(blank, "yes", { language: "en", remindOn: null });
    expect(homework.keep?.(sheet, false, now)[0]?.content).toMatchObject({
      text: "Notice one situation.\nWhat helped?",
    });
  });

  it("can be without a reminder, and reminds of nothing that has passed", () => {
    expect(homework.keep?.(yes(null), false, now)[0]).not.toHaveProperty("dueAt");
    expect(homework.keep?.(yes(), false, Date.parse("2026-04-01T00:00:00Z"))[0]).not.toHaveProperty("dueAt");
  });

  it("wants a day to come, within a year", () => {
    const say = (remindOn: string) => onSheet(blank, "yes", { language: "nb", remindOn });
    expect(say("2026-03-01")).toEqual(refused("day-has-passed"));
    expect(say("2027-03-03")).toEqual(refused("too-far-off"));
    expect(say("2026-02-31")).toEqual(refused("malformed-move"));
    expect(onSheet(yes(), "remind", { remindOn: "2026-02-01" })).toEqual(refused("day-has-passed"));
    expect(onSheet(blank, "remind", { remindOn: "2026-04-01" })).toEqual(refused("not-chosen"));
    expect(played(yes(), "remind", { remindOn: null }).yes?.remindOn).toBeNull();
  });

  it("again keeps it as the same homework", () => {
    const again = played(yes(), "yes", { language: "nb", remindOn: "2026-03-12" }, "other");
    expect(again.yes).toEqual({ id: "h", language: "nb", remindOn: "2026-03-12" });
  });
});

describe("nobody else", () => {
  it("gets to know who said yes or no, nor how many: everything that happens is on the own sheet", () => {
    expect(Object.values(homework.moves).map(({ scope }) => scope)).toEqual(
      Object.keys(homework.moves).map(() => "sheet"),
    );
  });

  it("is told anything by the card that choices could change", () => {
    const board = homework.openBoard(config, {});
    for (const language of languages)
      expect(homework.card(board, language, { phase: "choose", nameOf: String, present: 6 })).toHaveLength(1);
  });

  it("keeps anything of a no, not even thoughts already written, which stay until the meeting closes", () => {
    const sheet = played(played(yes(), "write", { text: "Møtet." }), "no", {});
    expect(homework.keep?.(sheet, false, now)).toEqual([]);
    expect(homework.offers?.(sheet, config)).toEqual([]);
    expect(sheet.thoughts).toBe("Møtet.");
  });
});
