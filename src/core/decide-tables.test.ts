import { expect, it } from "vitest";
import {
  anne,
  bo,
  cycle,
  everyone,
  phaseLike,
  play,
  seatLike,
  segmentLike,
  stepLike,
} from "../../tests/contract/process-fixture.ts";

const steps = [
  stepLike({
    id: "share",
    phases: [
      phaseLike({ id: "alone", form: "alone" }),
      { ...cycle(60, [segmentLike("word", 5)]), id: "tables", form: "pairs" },
      { ...cycle(60, [segmentLike("word", 5)]), id: "others", form: "trios" },
    ],
  }),
];
const started = () =>
  play({ steps, seats: everyone.map((seat) => seatLike(seat)) }).do(anne, { do: "start" });

it("anyone here says once that all have found their tables, and new tables are looked for anew (SPEC G11)", () => {
  const table = started().do(anne, { do: "go-on" });
  expect(table.meeting.position?.found).toBeUndefined();
  table.do(bo, { do: "found" });
  expect(table.meeting.position?.found).toBe(true);
  const events = table.events.length;
  table.do(anne, { do: "found" });
  expect(table.events).toHaveLength(events);
  table.do(anne, { do: "go-on" });
  expect(table.meeting.position?.found).toBeUndefined();
});

it("nobody says so where all sit together", () => {
  expect(started().refused(anne, { do: "found" })).toBe("no-tables-here");
});
