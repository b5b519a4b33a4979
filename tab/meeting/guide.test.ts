import { describe, expect, it } from "vitest";
import { focusOf, nextInLine } from "../../src/core/turns.ts";
import {
  anne,
  bo,
  cai,
  cycle,
  phaseLike,
  play,
  round,
  segmentLike,
  stepLike,
} from "../../tests/contract/process-fixture.ts";
import { newsOf } from "./announced.ts";
import { actionNow, aheadOf, cueFor, lineOf } from "./guide.ts";
import { ringSeats } from "./ring-seats.ts";
import { meetingTexts } from "./texts.ts";

const aloud = { nb: "Vi tar en runde." };
const steps = [
  stepLike({ id: "in", kind: "check-in", phases: [{ ...round(9), aloud }] }),
  stepLike({ id: "work", phases: [phaseLike({ id: "alone", form: "alone" }), phaseLike({ id: "talk" })] }),
];
const coaching = [
  stepLike({
    id: "coaching",
    phases: [
      cycle(60, [
        { ...segmentLike("present", 4), aloud: { nb: "Fortell." } },
        {
          ...segmentLike("reflect", 8),
          focus: "listens",
          cueFocus: { nb: "Bare lytt." },
          cueOthers: { nb: "Tenk høyt." },
        },
      ]),
    ],
  }),
];
const names = new Map([anne, bo, cai].map((seat) => [seat, seat]));
const people = [...names.keys()].map((id) => ({ id, name: id, initials: id.slice(0, 2), simulated: false }));

describe("the line to read aloud", () => {
  it("welcomes before the start", () => {
    expect(lineOf(play({ steps }).meeting, 0)).toEqual({ kind: "start" });
  });

  it("opens a round with the programme's own words, and later hands the word on by name", () => {
    const { meeting } = play({ steps }).do(anne, { do: "start" });
    const [from] = focusOf(meeting);
    const [to] = nextInLine(meeting);
    expect(lineOf(meeting, 0.2)).toEqual({ kind: "programme", texts: [aloud] });
    expect(lineOf(meeting, 0.8)).toEqual({ kind: "thanks", from, to });
  });

  it("thanks the last one without naming anybody else, and then says that all have spoken", () => {
    const table = play({ steps }).do(anne, { do: "start" });
    table.do(anne, { do: "give-word" }).do(anne, { do: "give-word" });
    expect(lineOf(table.meeting, 0.1)).toEqual({ kind: "thanks-last", from: focusOf(table.meeting)[0] });
    table.do(anne, { do: "give-word" });
    expect(lineOf(table.meeting, 0.1)).toEqual({ kind: "all-done" });
  });

  it("says goodbye when all have spoken in the check-out, not before", () => {
    const table = play({ steps: [stepLike({ id: "out", kind: "check-out", phases: [round(9)] })] });
    table.do(anne, { do: "start" });
    expect(lineOf(table.meeting, 0.1)?.kind).not.toBe("goodbye");
    table.do(anne, { do: "give-word" }).do(anne, { do: "give-word" }).do(anne, { do: "give-word" });
    expect(lineOf(table.meeting, 0.1)).toEqual({ kind: "goodbye" });
  });

  it("lets the one who leads speak as themselves in their own time", () => {
    const told = { nb: "Fortell." };
    const mine = { nb: "Nå forteller jeg." };
    const share = { ...segmentLike("share", 3), aloud: told, aloudInFocus: mine };
    const table = play({ steps: [stepLike({ id: "tell", phases: [cycle(9, [share])] })] });
    table.do(anne, { do: "start" });
    const heard = [0, 1, 2].map(() => {
      const [one] = focusOf(table.meeting);
      const line = lineOf(table.meeting, 0.1);
      table.do(anne, { do: "give-word" });
      return [one === anne, line] as const;
    });
    for (const [leads, line] of heard)
      expect(line).toEqual({ kind: "programme", texts: [leads ? mine : told] });
  });
});

describe("what happens to one person", () => {
  it("is told to the one who has the word, the one who is next, and those who listen", () => {
    const { meeting } = play({ steps }).do(anne, { do: "start" });
    const [focus, next] = [focusOf(meeting)[0]!, nextInLine(meeting)[0]!];
    const other = [anne, bo, cai].find((seat) => seat !== focus && seat !== next)!;
    expect(cueFor(meeting, focus)?.kind).toBe("yours");
    expect(cueFor(meeting, next)).toEqual({ kind: "next", after: focus });
    expect(cueFor(meeting, other)).toMatchObject({ kind: "listen", to: focus, number: 3 });
  });

  it("is silence for the one in focus while the others think aloud, and nothing to press", () => {
    const table = play({ steps: coaching }).do(anne, { do: "start" });
    if (table.meeting.position?.asksFit === true) table.do(anne, { do: "fit", choice: "end-later" });
    table.do(anne, { do: "give-word" });
    const [focus] = focusOf(table.meeting);
    const colleague = [bo, cai].find((seat) => seat !== focus)!;
    expect(cueFor(table.meeting, focus!)).toEqual({ kind: "silence", text: { nb: "Bare lytt." } });
    expect(actionNow(table.meeting, focus!)).toEqual({ do: focus === anne ? "give-word" : "wait" });
    expect(["note", "next"]).toContain(cueFor(table.meeting, colleague)?.kind);
  });
});

describe("what comes after", () => {
  it("is the next step, then the next phase of that step, then nothing", () => {
    const table = play({ steps }).do(anne, { do: "start" });
    expect(aheadOf(table.meeting)).toEqual({ title: { nb: "work" }, sameStep: false });
    table.do(anne, { do: "go-on" });
    expect(aheadOf(table.meeting)).toEqual({ title: { nb: "talk" }, sameStep: true });
    table.do(anne, { do: "go-on" });
    expect(aheadOf(table.meeting)).toBeNull();
  });
});

describe("the seats of the ring", () => {
  it("show who has had the word, who has it, who is next and who is away", () => {
    const table = play({ steps }).do(anne, { do: "start" }).do(anne, { do: "give-word" });
    const seats = ringSeats(table.meeting, people, (seat) => names.get(seat) ?? "");
    expect(seats.map(({ state }) => state).sort()).toEqual(["had", "next", "now"]);
    const away = seats.find(({ state }) => state === "next")!;
    table.do(anne, { do: "presence", seat: away.id as typeof anne, presence: "on-the-way" });
    const after = ringSeats(table.meeting, people, (seat) => names.get(seat) ?? "");
    expect(after.find(({ id }) => id === away.id)?.state).toBe("away");
  });
});

describe("what is said to those who listen", () => {
  const before = { title: "Innsjekk", name: "Kari", mine: false, next: false, ended: false };

  it("is the new step, the word and my own turn, each once", () => {
    const text = meetingTexts.nb;
    expect(newsOf(before, before, text)).toEqual([]);
    expect(newsOf(before, { ...before, name: "Ola", next: true }, text)).toEqual([
      "Ola har ordet",
      "Du er neste",
    ]);
    expect(newsOf(before, { ...before, title: "Mål", name: "" }, text)).toEqual(["Nytt punkt: Mål"]);
    expect(newsOf(before, { ...before, name: "Ola", mine: true }, text)).toEqual(["Du har ordet"]);
  });

  it("is that the meeting is over, as a fact", () => {
    const after = { ...before, title: "Møtet er ferdig", name: "", ended: true };
    expect(newsOf(before, after, meetingTexts.nb)).toEqual(["Møtet er ferdig"]);
  });
});
