import { createRequire } from "node:module";
import type * as AdaptiveCards from "adaptivecards";
import { describe, expect, it } from "vitest";
import type { LiveCard } from "../src/app/ports.ts";
import { meetingId } from "../src/core/ids.ts";
import { languages } from "../src/core/text.ts";
import { type Card, type Json, line, tame } from "./card-parts.ts";
import { type Links, liveCard, markOf, whereLine } from "./cards.ts";
import {
  chooseCard,
  confirmCard,
  helpCard,
  quietCard,
  reminderCard,
  saidCard,
  welcomeCard,
} from "./small-cards.ts";

// Its ES modules do not load in Node; the bundle does, and parses without a page.
const renderer = createRequire(import.meta.url)(
  "adaptivecards/dist/adaptivecards.js",
) as typeof AdaptiveCards;

const links: Links = {
  join: (meeting) => `https://teams.microsoft.com/l/entity/runde/meeting?m=${meeting}`,
  home: () => "https://teams.microsoft.com/l/entity/runde/home",
  setup: () => "https://teams.microsoft.com/l/entity/runde/setup",
  me: () => "https://teams.microsoft.com/l/entity/runde/me",
};

const round: LiveCard = {
  meeting: meetingId("m1"),
  seq: 7,
  language: "nb",
  state: "running",
  programme: "Selvledelse",
  facilitator: "Kari",
  step: { title: "Innsjekk", phase: "Runde", form: "runde", prompts: ["Hvordan har du det i dag?"] },
  deadline: { at: "kl. 09.24", minutes: 2 },
  held: false,
  turn: {
    now: ["Ingrid"],
    next: "Samir",
    had: 2,
    of: 6,
    ring: "✓ Kari  ✓ Ola  ● Ingrid  ○ Samir  ○ Anne  ○ Per",
  },
  tables: null,
  ready: { count: 0, of: 6 },
  endsAt: "kl. 12.02",
  lines: [],
  actions: ["join", "give-word", "hold", "extend"],
};
const alone: LiveCard = {
  ...round,
  step: { title: "Spilleregler", phase: "Hver for seg", form: "hver for seg", prompts: [] },
  turn: null,
  ready: { count: 3, of: 6 },
  lines: [
    { text: "Fem forslag ligger på tavla.", strong: true },
    { text: "Én tanke til", subtle: true },
  ],
  actions: ["join", "go-on", "resume"],
  held: true,
  deadline: null,
};

const atTables: LiveCard = {
  ...round,
  step: { title: "Deling", phase: "To og to", form: "to og to", prompts: [] },
  turn: { now: ["Kari", "Siri"], next: null, had: 0, of: 5, ring: "● Kari  ○ Ola  ● Siri  ○ Per  ○ Anne" },
  tables: {
    count: 2,
    names: [
      ["Kari", "Ola"],
      ["Siri", "Per", "Anne"],
    ],
  },
};
const manyTables: LiveCard = {
  ...atTables,
  turn: { now: [], next: null, had: 12, of: 60, ring: "" },
  tables: { count: 12, names: [] },
};

/** Everything the official parser has to say against a card. */
const faultsOf = (card: Card): readonly string[] => {
  const context = new renderer.SerializationContext(renderer.Versions.v1_5);
  const parsed = new renderer.AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_unused, at) => context.getEventAt(at).message);
  const invalid = parsed.validateProperties().validationEvents.map(({ message }) => message);
  // The parser keeps its place in a global expression, so that it doubts every other language it sees.
  return [...events, ...invalid].filter((message) => !/for property "lang"/.test(message));
};
const everything = (value: unknown): readonly Json[] => {
  if (typeof value !== "object" || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(everything)];
};
const wordsOf = (card: Card): string =>
  everything(card.body)
    .map(({ text }) => (typeof text === "string" ? text : ""))
    .filter(Boolean)
    .join("|");
const actionsOf = (card: Card): readonly string[] => card.actions.map(({ title }) => String(title));

const cards = (language: (typeof languages)[number]): Readonly<Record<string, Card>> => ({
  round: liveCard({ ...round, language }, links),
  alone: liveCard({ ...alone, language }, links),
  tables: liveCard({ ...atTables, language }, links),
  "many tables": liveCard({ ...manyTables, language }, links),
  gathering: liveCard(
    {
      ...round,
      language,
      state: "gathering",
      step: null,
      turn: null,
      deadline: null,
      facilitator: null,
      endsAt: null,
      actions: ["join", "start"],
    },
    links,
  ),
  ended: liveCard(
    {
      ...round,
      language,
      state: "ended",
      step: null,
      turn: null,
      deadline: null,
      endsAt: null,
      actions: ["next-meeting"],
    },
    links,
  ),
  welcome: welcomeCard(language, links),
  help: helpCard(language),
  choose: chooseCard(language, [
    { id: "startpakke", title: { nb: "Startpakke" }, summary: { nb: "Bli kjent." }, minutes: 180 },
    {
      id: "kollegaveiledning",
      title: { nb: "Kollegaveiledning" },
      summary: { nb: "Tre fokuspersoner." },
      minutes: 90,
    },
  ]),
  skip: confirmCard(language, "skip", "Spilleregler", { meeting: "m1", at: "x" }),
  end: confirmCard(language, "end", "", { meeting: "m1", at: "x" }),
  said: saidCard(language, "Greit."),
  reminder: reminderCard(
    { language, text: "Dere møtes på tirsdag.", about: "goal", day: "2027-03-02" },
    links,
  ),
  quiet: quietCard(language, "this", links),
});

describe.each(languages)("every card in %s", (language) => {
  it.each(Object.entries(cards(language)))(
    "%s is a valid 1.5 card, small, and has words for clients that draw none",
    (_name, card) => {
      expect(faultsOf(card)).toEqual([]);
      expect(card).toMatchObject({ version: "1.5", lang: language });
      expect(card.fallbackText).not.toBe("");
      expect(JSON.stringify(card).length).toBeLessThan(28_000);
      expect(JSON.stringify(card)).not.toMatch(/\{\w+\}|undefined|null/);
    },
  );

  it("has no button without a plainer one for older clients", () => {
    for (const card of Object.values(cards(language)))
      for (const action of card.actions)
        if (action["type"] === "Action.Execute")
          expect(action["fallback"]).toMatchObject({
            type: "Action.Submit",
            title: action["title"],
            data: action["data"],
          });
  });
});

it("finds what is wrong with a card that is wrong", () => {
  expect(
    faultsOf({ ...cards("nb")["said"]!, body: [{ type: "TextBlock" }, { type: "No.Such" }] }),
  ).not.toEqual([]);
});

describe("the live card", () => {
  it("shows who leads, the step, who has the word, who is next, and when it ends", () => {
    const words = wordsOf(liveCard(round, links));
    for (const part of [
      "Selvledelse",
      "Møtet er i gang · Kari er prosessleder",

      "Innsjekk: Hvordan har du det i dag?",
    ])
      expect(words).toContain(part);
    expect(words).toContain("Runde · 2 minutter, til kl. 09.24");
    expect(words).toContain("Ordet|Ingrid|Deretter|Samir|Har hatt ordet|2 av 6|Ferdig ca.|kl. 12.02");
    expect(actionsOf(liveCard(round, links))).toEqual([
      "Bli med",
      "Gi ordet videre",
      "Stopp klokka",
      "Legg til 5 min",
    ]);
  });

  it("says who sits together, and names no single next one where the word goes on at all tables", () => {
    const words = wordsOf(liveCard(atTables, links));
    expect(words).toContain("Kari og Ola · Siri, Per og Anne");
    expect(words).toContain("Ordet|Kari, Siri");
    expect(words).not.toContain("Deretter");
    expect(words).not.toContain("○");
  });

  it("says only how many tables there are where the meeting is large", () => {
    const words = wordsOf(liveCard(manyTables, links));
    expect(words).toContain("12 bord");
    expect(words).toContain("Har hatt ordet|12 av 60");
    expect(words).not.toMatch(/Kari og|Ordet\|/u);
  });

  it("shows the one who has the word in bold on the ring", () => {
    const runs = everything(liveCard(round, links).body).filter(({ text }) =>
      /^\u2003?[✓●○] /u.test(String(text)),
    );
    expect(runs.map(({ text, weight }) => [String(text).trim(), weight])).toEqual([
      ["✓ Kari", undefined],
      ["✓ Ola", undefined],
      ["● Ingrid", "bolder"],
      ["○ Samir", undefined],
      ["○ Anne", undefined],
      ["○ Per", undefined],
    ]);
  });

  it("shows how many are ready where nobody has the word, and the exercise's own lines", () => {
    const words = wordsOf(liveCard(alone, links));
    expect(words).toContain("Klare|3 av 6");
    expect(words).toContain("Fem forslag ligger på tavla.");
    expect(words).toContain("Hver for seg · klokka står");
    expect(words).not.toContain("Ordet");
    expect(actionsOf(liveCard(alone, links))).toEqual(["Bli med", "Neste", "Start klokka igjen"]);
  });

  it("says a minute as one, and time over without blame", () => {
    expect(whereLine({ ...round, deadline: { at: "kl. 09.24", minutes: 1 } })).toBe(
      "Runde · 1 minutt, til kl. 09.24",
    );
    expect(whereLine({ ...round, deadline: { at: "kl. 09.24", minutes: 0 } })).toBe("Runde · tiden er ute");
  });

  it("carries only verb, meeting, place in time and seq in its buttons", () => {
    for (const { data } of liveCard(round, links).actions)
      if (data !== undefined)
        expect(Object.keys(data as object).sort()).toEqual(["at", "meeting", "seq", "verb"]);
  });

  it("is another moment after every move, and the same after a ready mark", () => {
    const mark = markOf(round);
    expect(
      markOf({ ...round, ready: { count: 4, of: 6 }, seq: 9, lines: [{ text: "ny" }], endsAt: "kl. 12.04" }),
    ).toBe(mark);
    const moved: readonly Partial<LiveCard>[] = [
      { turn: { ...round.turn!, now: ["Samir"], had: 3 } },
      { step: { ...round.step!, phase: "Åpen" } },
      { deadline: { at: "kl. 09.29", minutes: 7 } },
      { held: true, deadline: null },
      { state: "ended" },
    ];
    for (const change of moved) expect(markOf({ ...round, ...change })).not.toBe(mark);
  });

  it("stays a card, however much an exercise has to say", () => {
    const lines = Array.from({ length: 200 }, () => ({ text: "å".repeat(5000) }));
    const card = liveCard({ ...round, lines }, links);
    expect(JSON.stringify(card).length).toBeLessThan(28_000);
    expect(faultsOf(card)).toEqual([]);
  });
});

describe("text from people", () => {
  const wicked = "**fet** [lenke](https://evil.example) <at>Alle</at>\n# Stor\u202e";

  it("takes no effect: runs know no markdown, and no mention is left", () => {
    const card = liveCard({ ...round, facilitator: wicked, lines: [{ text: wicked }] }, links);
    const marked = everything(card.body).filter(
      ({ type, text }) => type === "TextBlock" && /[*[\]#<]/.test(String(text)),
    );
    expect(marked).toEqual([]);
    expect(JSON.stringify(card)).not.toMatch(/<\/?at|\u202e/);
  });

  it("loses its signs even where it stands in a heading", () => {
    const card = liveCard({ ...round, programme: wicked }, links);
    const heading = everything(card.body).find(
      ({ style, type }) => style === "heading" && type === "TextBlock",
    );
    expect(heading?.["text"]).toBe("fet lenke(https://evil.example) Alle  Stor");
  });

  it("is one line of bearable length", () => {
    expect(tame("a\nb\u0000c")).toBe("a b c");
    expect(tame("x".repeat(1000))).toHaveLength(300);
    expect(line("")).toMatchObject({ inlines: [{ text: " " }] });
  });
});
