import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyExercise, Counted } from "../../src/core/exercise.ts";
import type { SeatId } from "../../src/core/ids.ts";
import { exercises } from "../../src/exercises/registry.ts";
import {
  contextOf,
  type Doing,
  openTable,
  type PhaseAt,
  people,
  plansOf,
  playAll,
  playAt,
  type Table,
  wordsIn,
} from "../support/exercise-table.ts";
import { placesOf, stepsWith } from "../support/played-steps.ts";

const [leader, reader, one, other] = people as readonly [SeatId, SeatId, SeatId, SeatId];

const counting = exercises.flatMap((exercise) =>
  exercise.counted === undefined ? [] : [[exercise.id, exercise, exercise.counted as AnyCounted] as const],
);
type AnyCounted = Counted<unknown>;

const swap = (seat: string): string => (seat === one ? other : seat === other ? one : seat);

/** The same with the votes of two people given by each other; what the one who leads gives for them stays. */
const inOtherHands = (plan: readonly Doing[], { moves }: AnyCounted): readonly Doing[] =>
  plan.map((doing) =>
    moves.includes(doing.move) && doing.actor !== leader
      ? {
          ...doing,
          actor: swap(doing.actor) as SeatId,
          payload: JSON.parse(
            JSON.stringify(doing.payload, (_key, value: unknown) =>
              typeof value === "string" ? swap(value) : value,
            ),
          ) as unknown,
        }
      : doing,
  );

/** A board as those of a rehearsal lay it out, before anybody votes. */
const laidOut = (
  exercise: AnyExercise,
  counted: AnyCounted,
  config: unknown,
  places: readonly PhaseAt[],
): Table => {
  let table = openTable(exercise, config);
  for (const [index, { at, actor }] of places
    .flatMap((at) => people.flatMap((actor) => Array.from({ length: 5 }, () => ({ at, actor }))))
    .entries()) {
    const focus = at.segment === null ? [] : [actor];
    const doing = { ...at, actor, focus, id: `id-${String(200 + index)}`, luck: (index * 0.37) % 1 };
    const [board, sheet] = [table.board, table.sheets.get(actor)];
    const context = contextOf(table, doing);
    const next = exercise.simulate?.({ board, sheet, tableSheet: null, context, language: "nb" }) ?? null;
    if (next === null || counted.moves.includes(next.move)) continue;
    table = playAt(exercise, config, table, { ...doing, move: next.move, payload: next.payload });
  }
  return table;
};

const boardsOf = (exercise: AnyExercise, counted: AnyCounted) => {
  const [step] = stepsWith(exercise.id);
  if (step === undefined) throw new Error("no programme plays it");
  const phases = [...step.phases.flatMap(placesOf), { phase: "somewhere-else", segment: null }];
  const opened = laidOut(exercise, counted, step.config, phases);
  const isPublic = (move: string): boolean => exercise.moves[move]?.scope === "board";
  const isCounted = (move: string): boolean => counted.moves.includes(move);
  return fc
    .tuple(
      plansOf(exercise, { phases, only: isPublic, longest: 30 }),
      plansOf(exercise, { phases, only: isCounted, shortest: 30, longest: 60 }),
    )
    .map(([any, votes]) => {
      const plan = [
        ...any,
        ...votes.map((doing, at) => byOneself({ ...doing, id: `id-${String(100 + at)}` })),
      ];
      return [plan, inOtherHands(plan, counted)].map((doings) =>
        playAll(exercise, step.config, opened, doings),
      );
    });
};

/** Only the one who leads may vote for somebody else. */
const byOneself = (doing: Doing): Doing => {
  if (doing.actor === leader || typeof doing.payload !== "object") return doing;
  const said = Object.entries(doing.payload as Readonly<Record<string, unknown>>);
  return { ...doing, payload: Object.fromEntries(said.filter(([key]) => key !== "seat")) };
};

it("V9 is promised by no screen without being kept by what is sent", () => {
  const promised = exercises
    .map(({ id }) => id)
    .filter((id) =>
      readFileSync(new URL(`../../src/exercises/${id}/texts.ts`, import.meta.url), "utf8").includes(
        "tallet, ikke hvem",
      ),
    );
  expect(promised.sort()).toEqual(counting.map(([id]) => id).sort());
  expect(promised.length).toBeGreaterThan(0);
});

describe.each(counting)("votes and marks in %s", (_id, exercise, counted) => {
  it("V9 tell nobody else whose they are: in other hands the board as it is sent is the same", () => {
    let differed = 0;
    fc.assert(
      fc.property(boardsOf(exercise, counted), ([a, b]) => {
        if (!isDeepStrictEqual(a?.board, b?.board)) differed += 1;
        for (const to of [leader, reader, null])
          expect(counted.sentTo(a?.board, to)).toEqual(counted.sentTo(b?.board, to));
      }),
      { numRuns: 100 },
    );
    expect(differed, "hardly anybody ever voted").toBeGreaterThan(30);
  });

  it("V9 change nothing else of the board: it keeps its shape, all its words, and the reader's own", () => {
    fc.assert(
      fc.property(boardsOf(exercise, counted), ([table]) => {
        const board = table?.board;
        for (const to of [...people, null]) {
          const sent = counted.sentTo(board, to);
          expect(exercise.board.safeParse(sent).error?.issues).toBeUndefined();
          expect(wordsIn(sent)).toHaveLength(wordsIn(board).length);
          const own = (value: unknown): number => wordsIn(value).filter((word) => word === to).length;
          expect(own(sent)).toBe(own(board));
        }
      }),
      { numRuns: 40 },
    );
  });
});
