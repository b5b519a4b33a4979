import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommand } from "./commands.ts";

/** One word for what was understood, so that the tables below stay readable. */
const understood = (text: string): string => {
  const parsed = parseCommand(text);
  switch (parsed.kind) {
    case "command":
      if (parsed.name === "extend") return `extend ${String(parsed.minutes)}`;
      return parsed.name === "language" ? `language ${parsed.language}` : parsed.name;
    case "confirm":
      return `${parsed.name}?`;
    case "negated":
      return `not ${parsed.name}?`;
    default:
      return parsed.kind;
  }
};

const table = (rows: Readonly<Record<string, string>>): [string, string][] => Object.entries(rows);

describe("sample utterances", () => {
  it.each([
    ...table({
      "start møtet": "start",
      "kan vi gå videre?": "next",
      "stopp klokka litt": "hold",
      "fortsett nå": "resume",
      "fem minutter til": "extend 5",
      "hopp over dette": "skip?",
      angre: "undo",
      "hvor er vi nå?": "status",
      "jeg leder i dag": "lead",
      "når er neste møte?": "date",
      "bytt til nynorsk": "language nn",
      "hva kan du?": "help",
    }),
    ...table({
      "set i gang": "start",
      "kan vi gå vidare?": "next",
      "stopp klokka": "hold",
      "vi kan halde fram": "resume",
      "fem minutt til": "extend 5",
      "kvar er vi?": "status",
      "kor er vi?": "status",
      "eg leier i dag": "lead",
      "byt til bokmål": "language nb",
      "kva kan du?": "help",
    }),
    ...table({
      "start the meeting": "start",
      "can we go on?": "next",
      "hold the clock": "hold",
      "carry on": "resume",
      "five more minutes": "extend 5",
      "skip this": "skip?",
      "undo that": "undo",
      "where are we?": "status",
      "I'll lead": "lead",
      "when do we meet next?": "date",
      "in English": "language en",
      "what can you do?": "help",
    }),
  ])("%s → %s", (text, wanted) => {
    expect(understood(text)).toBe(wanted);
  });
});

describe("every phrase of the table, in every language", () => {
  it.each(
    table({
      start: "start",
      begynn: "start",
      byrj: "start",
      "set i gang": "start",
      neste: "next",
      "gå videre": "next",
      "gå vidare": "next",
      next: "next",
      "go on": "next",
      "stopp klokka": "hold",
      vent: "hold",
      pause: "hold",
      hold: "hold",
      wait: "hold",
      fortsett: "resume",
      "start klokka": "resume",
      fortset: "resume",
      "hald fram": "resume",
      resume: "resume",
      "carry on": "resume",
      "mer tid": "extend 5",
      "meir tid": "extend 5",
      "more time": "extend 5",
      "7 minutter": "extend 7",
      "7 minutt": "extend 7",
      "7 more": "extend 7",
      skip: "skip?",
      "hopp over": "skip?",
      angre: "undo",
      undo: "undo",
      "hvor er vi": "status",
      "where are": "status",
      "jeg leder": "lead",
      "eg leier": "lead",
      lead: "lead",
      "neste gang": "date",
      "neste gong": "date",
      "neste møte": "date",
      "meet next": "date",
      nynorsk: "language nn",
      bokmål: "language nb",
      English: "language en",
      hjelp: "help",
      help: "help",
      avslutt: "end?",
      end: "end?",
    }),
  )("%s → %s", (text, wanted) => {
    expect(understood(text)).toBe(wanted);
  });
});

describe("the typos of the table", () => {
  it.each(
    table({
      strat: "start",
      "strat møtet": "start",
      vidre: "next",
      "kan vi gå vidre?": "next",
      "stopp kloka": "hold",
      "start kloka": "resume",
      forsett: "resume",
      "fem minut til": "extend 5",
      "5 minut": "extend 5",
      hop: "skip?",
      "hop over dette": "skip?",
      agnre: "undo",
      "vor er vi": "status",
      leier: "lead",
      "jeg leier": "lead",
      "neste møde": "date",
      "når er neste møde?": "date",
      bokmal: "language nb",
      "bytt til bokmal": "language nb",
      hjlep: "help",
      avslut: "end?",
    }),
  )("%s → %s", (text, wanted) => {
    expect(understood(text)).toBe(wanted);
  });
});

describe("however it is written", () => {
  it.each(
    table({
      "<at>Runde</at>&nbsp;start møtet": "start",
      '<at id="0">Runde</at> NESTE!': "next",
      "<p><at>Runde</at>\u00a0stopp klokka</p>": "hold",
      "<at>Kari Start</at> hva kan du?": "help",
      "kan vi ga\u030a videre": "next",
      "gaa videre": "next",
      "neste moete": "date",
      "bokmaal, takk": "language nb",
      FORTSETTE: "resume",
      "«Hopp over»": "skip?",
      "I’ll lead": "lead",
      "stopp nå klokka": "hold",
      "start the clock again": "resume",
      "vi avslutter møtet": "end?",
      "stopp møtet": "end?",
      "hva var det du kunne, hjelp": "help",
    }),
  )("%s → %s", (text, wanted) => {
    expect(understood(text)).toBe(wanted);
  });
});

describe("minutes", () => {
  it.each(
    table({
      "5 minutter til": "extend 5",
      "ti minutter til": "extend 10",
      "fire minutt til": "extend 4",
      "10 more minutes": "extend 10",
      "another ten minutes": "extend 10",
      "another minute": "extend 1",
      "ett minutt til": "extend 1",
      "eit minutt til": "extend 1",
      "fem til": "extend 5",
      "et kvarter til": "extend 15",
      "legg til 3 min": "extend 3",
      "5min": "extend 5",
      "two more minutes please": "extend 2",
      "tolv minutt": "extend 12",
      "pause i fem minutter": "hold",
      "start klokka om to minutter": "resume",
      "er det fem minutter igjen?": "status",
      "hvor mange minutter til?": "unknown",
      "0 minutter til": "minutes-out-of-range",
      "500 minutter til": "minutes-out-of-range",
      "fem minutter mindre": "not extend?",
      "vi tar fra to til tre": "unknown",
      "en til": "unknown",
    }),
  )("%s → %s", (text, wanted) => {
    expect(understood(text)).toBe(wanted);
  });
});

describe("negation is asked about, never obeyed", () => {
  it.each(
    table({
      "ikke start": "not start?",
      "ikkje start enno": "not start?",
      "don't skip": "not skip?",
      "do not go on": "not next?",
      "vi skal ikke gå videre": "not next?",
      "aldri avslutt": "not end?",
      "ikke fem minutter til": "not extend?",
      "jeg skjønner ikke, hjelp": "help",
      "fortset no": "resume",
    }),
  )("%s → %s", (text, wanted) => {
    expect(understood(text)).toBe(wanted);
  });
});

describe("what is not a command is left alone", () => {
  it.each(
    table({
      "endre teksten": "unknown",
      "hva sa de andre": "unknown",
      "det var smart": "unknown",
      "er vi fortsatt her": "unknown",
      "det beste": "unknown",
      "bananer og eple": "unknown",
      "historien om huset": "unknown",
      "?!": "greeting",
      "": "greeting",
      "<at>Runde</at>": "greeting",
      Hei: "greeting",
      "Hello there": "greeting",
      HI: "greeting",
      "hei, start møtet": "start",
    }),
  )("%s → %s", (text, wanted) => {
    expect(understood(text)).toBe(wanted);
  });
});

describe("answers to a question", () => {
  it.each(
    table({
      ja: "yes",
      "Ja takk": "yes",
      "yes please": "yes",
      "gjør det": "yes",
      nei: "no",
      no: "no",
      "nei takk": "no",
      avbryt: "no",
      "ja det var en lang dag": "unknown",
    }),
  )("%s → %s", (text, wanted) => {
    expect(understood(text)).toBe(wanted);
  });

  it("hears the yes in «ja, hopp over»", () => {
    expect(parseCommand("ja, hopp over")).toEqual({ kind: "confirm", name: "skip", saidYes: true });
    expect(parseCommand("hopp over")).toEqual({ kind: "confirm", name: "skip", saidYes: false });
  });
});

it("answers any text at all, quickly", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (text) => {
      expect(parseCommand(text)).toHaveProperty("kind");
    }),
  );
  const began = performance.now();
  for (const long of [
    "<".repeat(100_000),
    "<at".repeat(50_000),
    "&".repeat(100_000),
    "start ".repeat(30_000),
  ])
    parseCommand(long);
  expect(performance.now() - began).toBeLessThan(2000);
});
