import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyExercise, StagedItem, Staging } from "../../src/core/exercise.ts";
import { dealer } from "../../src/core/luck.ts";
import { revealStaged } from "../../src/core/play.ts";
import { exercises } from "../../src/exercises/registry.ts";
import {
  isMarked,
  openTable,
  people,
  plansOf,
  playAll,
  settingsOf,
  type Table,
  wordsIn,
} from "../support/exercise-table.ts";
import { placesOf, stepsWith } from "../support/played-steps.ts";

const luck = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const staged = exercises.flatMap((exercise) =>
  exercise.staging === undefined ? [] : [[exercise.id, exercise, exercise.staging] as const],
);

type AnyStaging = Staging<unknown, unknown>;

/** Tables where people have written and laid ready, some of them besides acting on the board. */
const tablesOf = (exercise: AnyExercise, who: readonly string[] = people): fc.Arbitrary<Table> => {
  const phases = [
    ...stepsWith(exercise.id).flatMap((step) => step.phases.flatMap(placesOf)),
    { phase: "somewhere-else", segment: null },
  ];
  const isPrivate = (move: string): boolean => exercise.moves[move]?.scope === "sheet";
  return fc
    .tuple(
      settingsOf(exercise),
      plansOf(exercise, { phases, marked: true }),
      plansOf(exercise, { phases, marked: true, only: isPrivate, shortest: 20 }),
    )
    .map(([config, any, quiet]) =>
      playAll(
        exercise,
        config,
        openTable(exercise, config),
        [...any, ...quiet.map((doing, index) => ({ ...doing, id: `id-${String(100 + index)}` }))].filter(
          ({ actor }) => who.includes(actor),
        ),
      ),
    );
};

const writersOf = (staging: AnyStaging, table: Table): number =>
  [...table.sheets.values()].filter((sheet) => staging.staged(sheet).length > 0).length;

/** What is met once in fifty runs is missed by fewer than one in 10^25 of so many rounds. */
const MOST_ROUNDS = 20;

/** Runs a property, on and on until chance has brought about what it is about; fails when it never does. */
const holds = (tables: fc.Arbitrary<Table>, check: (table: Table, chance: number) => boolean): void => {
  let met = 0;
  const property = fc.property(tables, luck, (table, chance) => {
    if (check(table, chance)) met += 1;
  });
  for (let round = 0; met === 0 && round < MOST_ROUNDS; round += 1) fc.assert(property, { numRuns: 150 });
  expect(met, "chance never laid anything ready").toBeGreaterThan(0);
};

describe.each(staged)("what is laid ready in %s", (_id, exercise, staging) => {
  it("V5 is all that is revealed: nothing else of a sheet comes along", () => {
    holds(tablesOf(exercise), (table, chance) => {
      const ready = [...table.sheets.values()].flatMap((sheet) => staging.staged(sheet));
      const allowed = new Set([...wordsIn(table.board), ...wordsIn(ready)]);
      const { board } = revealStaged(exercise, table.board, table.sheets, dealer(chance));
      expect(wordsIn(board).filter((word) => isMarked(word) && !allowed.has(word))).toEqual([]);
      expect(exercise.board.safeParse(board).error?.issues ?? []).toEqual([]);
      return ready.length > 0;
    });
  });

  it("V5 is gone from the sheets once revealed, so that nothing is revealed twice", () => {
    holds(tablesOf(exercise), (table, chance) => {
      const { sheets } = revealStaged(exercise, table.board, table.sheets, dealer(chance));
      expect(sheets.flatMap(({ sheet }) => staging.staged(sheet))).toEqual([]);
      for (const { sheet } of sheets) expect(exercise.sheet.safeParse(sheet).error?.issues ?? []).toEqual([]);
      return sheets.length > 0;
    });
  });

  it("V6 stays where it is while there are too few to be nobody in particular", () => {
    const few = people.slice(0, staging.atLeast - 1);
    expect(staging.anonymous && few.length < 2, "fewer than three are somebody in particular").toBe(false);
    if (few.length === 0) return;
    holds(tablesOf(exercise, few), (table, chance) => {
      const writers = writersOf(staging, table);
      expect(revealStaged(exercise, table.board, table.sheets, dealer(chance))).toEqual({
        board: table.board,
        sheets: [],
        tooFew: writers > 0,
      });
      return writers > 0;
    });
  });

  it("V6 arrives without owners where it is anonymous, and with them where it is not", () => {
    holds(tablesOf(exercise), (table, chance) => {
      const arrived: StagedItem[] = [];
      const watched: AnyExercise = {
        ...exercise,
        staging: {
          ...staging,
          reveal: (board: unknown, items: readonly StagedItem[]): unknown => {
            arrived.push(...items);
            return staging.reveal(board, items);
          },
        },
      };
      revealStaged(watched, table.board, table.sheets, dealer(chance));
      for (const { owner } of arrived) expect(owner === null).toBe(staging.anonymous);
      return arrived.length > 0;
    });
  });

  it("V6 tells nobody who wrote what where it is anonymous: in other hands the board is the same", () => {
    expect(staging.atLeast).toBeGreaterThan(0);
    if (!staging.anonymous) return;
    holds(tablesOf(exercise), (table, chance) => {
      const written = [...table.sheets.values()];
      const turned = [...people.slice(1), ...people.slice(0, 1)].map(
        (seat, at) => [seat, written[at]] as const,
      );
      const { board } = revealStaged(exercise, table.board, table.sheets, dealer(chance));
      expect(revealStaged(exercise, table.board, new Map(turned), dealer(chance)).board).toEqual(board);
      return writersOf(staging, table) >= staging.atLeast;
    });
  });
});
