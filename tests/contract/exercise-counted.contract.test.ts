import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyExercise, Counted } from "../../src/core/exercise.ts";
import type { SeatId } from "../../src/core/ids.ts";
import { exercises } from "../../src/exercises/registry.ts";
import {
  type Doing,
  openTable,
  people,
  plansOf,
  playAll,
  settingsOf,
  wordsIn,
} from "../support/exercise-table.ts";
import { placesOf, stepsWith } from "../support/played-steps.ts";

const [leader, reader, one, other] = people as readonly [SeatId, SeatId, SeatId, SeatId];

const counting = exercises.flatMap((exercise) =>
  exercise.counted === undefined ? [] : [[exercise.id, exercise, exercise.counted as AnyCounted] as const],
);
type AnyCounted = Counted<unknown>;

const swap = (seat: string): string => (seat === one ? other : seat === other ? one : seat);

/** The same with the votes of two people given by each other. */
const inOtherHands = (plan: readonly Doing[], { moves }: AnyCounted): readonly Doing[] =>
  plan.map((doing) =>
    moves.includes(doing.move)
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

const boardsOf = (exercise: AnyExercise, counted: AnyCounted) => {
  const phases = [
    ...stepsWith(exercise.id).flatMap((step) => step.phases.flatMap(placesOf)),
    { phase: "somewhere-else", segment: null },
  ];
  const isPublic = (move: string): boolean => exercise.moves[move]?.scope === "board";
  return fc
    .tuple(settingsOf(exercise), plansOf(exercise, { phases, only: isPublic, shortest: 60, longest: 80 }))
    .map(([config, plan]) =>
      [plan, inOtherHands(plan, counted)].map((doings) =>
        playAll(exercise, config, openTable(exercise, config), doings),
      ),
    );
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
    expect(differed, "nobody ever voted").toBeGreaterThan(0);
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
