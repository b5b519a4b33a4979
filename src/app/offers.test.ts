import { describe, expect, it } from "vitest";
import { openedMeeting } from "../core/evolve.ts";
import { meetingId, networkId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import type { Step } from "../core/programme.ts";
import { isReadable, offeredTo } from "./offers.ts";
import type { KeptThing } from "./ports.ts";

const title = (nb: string) => ({ nb });
const config = { lists: [{ id: "words", title: title("Ord") }], keep: true };
const step = (id: string, exercise = "lists"): Step => ({
  id,
  title: title(`Steg ${id}`),
  purpose: title("Prøve."),
  minutes: 10,
  optional: false,
  kind: "step",
  exercise,
  config,
  phases: [],
});
const steps = [step("first"), step("second"), step("here"), step("later")];
const here = steps[2]!;
const meeting: Meeting = openedMeeting({
  type: "meeting-opened",
  at: 0,
  by: null,
  id: meetingId("now"),
  network: networkId("n"),
  programme: {
    format: 1,
    id: "p",
    version: 1,
    title: title("Prøve"),
    summary: title("Prøve."),
    languages: ["nb"],
    minutes: 40,
    prepare: [],
    steps,
  },
  language: "nb",
  timeZone: "Europe/Oslo",
  rehearsal: false,
  speed: 1,
  seats: [],
});

const sheet = (word: string, at: number) => ({
  version: 1,
  at,
  content: {
    lists: [{ id: "words", title: title("Ord") }],
    keep: true,
    entries: [{ id: "e", list: "words", text: word }],
  },
});
const list = (word: string) => ({ list: "words", title: title("Ord"), items: [word] });
const kept = (content: unknown, more: Partial<KeptThing> = {}): KeptThing => ({
  id: "k",
  version: 1,
  kind: "list",
  content,
  at: 1,
  quiet: false,
  network: networkId("n"),
  meeting: meetingId("before"),
  step: "first",
  from: { exercise: "lists", title: title("Før") },
  ...more,
});

const offered = async (
  sheets: Readonly<Record<string, ReturnType<typeof sheet>>>,
  things: readonly KeptThing[] = [],
  kinds: Parameters<typeof offeredTo>[2] = ["list"],
) =>
  offeredTo(
    {
      meeting,
      others: () => Promise.resolve(new Map(Object.entries(sheets))),
      kept: () => Promise.resolve(things),
    },
    here,
    kinds,
  );

describe("what an owner's sheets offer to a step", () => {
  it("comes from the steps before it, the newest first, with where and when it was written", async () => {
    const found = await offered({
      first: sheet("one", 20),
      second: sheet("two", 30),
      here: sheet("mine", 40),
      later: sheet("not yet", 50),
    });
    expect(found).toEqual([
      { kind: "list", content: list("two"), at: 30, step: "Steg second", exercise: "lists", earlier: false },
      { kind: "list", content: list("one"), at: 20, step: "Steg first", exercise: "lists", earlier: false },
    ]);
  });

  it("comes after that from earlier meetings: the latest of each list in its exercise", async () => {
    const found = await offered({ first: sheet("now", 90) }, [
      kept(list("newer"), { at: 60 }),
      kept(list("older"), { at: 50 }),
      kept(list("elsewhere"), { at: 40, from: { exercise: "igp", title: title("Annet") } }),
      kept(list("this meeting"), { meeting: meeting.id }),
    ]);
    expect(found.map(({ content, earlier, step: from }) => [content, earlier, from])).toEqual([
      [list("now"), false, "Steg first"],
      [list("newer"), true, "Før"],
      [list("elsewhere"), true, "Annet"],
    ]);
  });

  it("is only of the kinds that are wanted", async () => {
    expect(await offered({ first: sheet("one", 20) }, [kept(list("kept"))], ["goal"])).toEqual([]);
  });

  it("passes over what does not fit its kind any more, and what comes from a meeting that is gone has no name", async () => {
    const found = await offered({ first: { ...sheet("one", 1), content: { broken: true } as never } }, [
      kept({ list: "words" }),
      kept("a text"),
      kept(null, { kind: "goal" }),
      kept({ some: "label" }, { kind: "care-label" }),
      kept(list("kept"), { from: null }),
    ]);
    expect(found).toEqual([
      { kind: "list", content: list("kept"), at: 1, step: "", exercise: "", earlier: true },
    ]);
  });
});

it("on my page only what can be read is shown; kinds with shapes of their own are left to their pages", () => {
  expect(isReadable(kept(list("kept")))).toBe(true);
  expect(isReadable(kept({ list: 3 }))).toBe(false);
  expect(isReadable(kept({ any: "thing" }, { kind: "own-notes" }))).toBe(true);
});

it("brings a goal from my page to a meeting without how it goes and the note to it", async () => {
  const goal = {
    id: "g",
    direction: "more",
    text: "gå hjem kl. 16",
    situation: "",
    start: null,
    horizon: null,
    training: "",
  };
  const [offer] = await offered(
    {},
    [kept({ ...goal, state: "dropped", note: "for slitsomt" }, { kind: "goal" })],
    ["goal"],
  );
  expect(offer?.content).toEqual(goal);
});
