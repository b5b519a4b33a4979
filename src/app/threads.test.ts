import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Programme } from "../core/programme.ts";
import { exercises } from "../exercises/registry.ts";
import { loadProgramme } from "../programmes/load.ts";
import { type Thread, threadInto, threadsFrom } from "./threads.ts";

const shipped = (id: string): Programme => {
  const loaded = loadProgramme(
    readFileSync(new URL(`../programmes/${id}/programme.yaml`, import.meta.url), "utf8"),
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.programme;
};
const into = (id: string): Readonly<Record<string, Thread>> => {
  const programme = shipped(id);
  return Object.fromEntries(
    programme.steps.flatMap((step) => {
      const thread = threadInto(step, programme);
      return thread === null ? [] : [[step.title.nb, thread] as const];
    }),
  );
};

it("tells what the steps that come with Runde go on with, as those who lead them mean it", () => {
  expect(into("selvledelse")).toEqual({
    Selvobservasjon: "list",
    "Selvobservasjon med symboler": "task-rows",
    "Hva nå?": "task-rows",
    "Med litt hjelp fra mine venner": "goal",
  });
  expect(into("forsvarlig-ledelse")).toEqual({ "Eisenhowers matrise": "task-rows" });
  expect(into("samling-relasjoner")).toEqual({
    Ordsky: "list:values",
    Diamantsortering: "list:values",
    Gallerivandring: "list:values",
  });
  expect(into("kollegaveiledning")).toEqual({});
  expect(into("startpakke")).toEqual({});
});

it("knows something that leaves what a step goes on with, in some programme", () => {
  const all = ["startpakke", "selvledelse", "forsvarlig-ledelse", "samling-relasjoner"].map(shipped);
  const left = new Set(all.flatMap(({ steps }) => steps.flatMap(threadsFrom)));
  for (const programme of all)
    for (const step of programme.steps) {
      const thread = threadInto(step, programme);
      if (thread !== null) expect(left).toContain(thread);
    }
});

it("says of no exercise that it leaves something for later sheets which it does not offer", () => {
  const [first] = shipped("startpakke").steps;
  for (const { id, offers } of exercises) {
    const step = { ...first!, exercise: id, config: {} };
    if (offers === undefined) expect([id, threadsFrom(step)]).toEqual([id, []]);
    else if (id !== "focus-rounds") expect([id, threadsFrom(step).length > 0]).toEqual([id, true]);
  }
});
