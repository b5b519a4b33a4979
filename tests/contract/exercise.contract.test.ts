import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { AnyExercise } from "../../src/core/exercise.ts";
import { checkMove } from "../../src/core/play.ts";
import { languages } from "../../src/core/text.ts";
import { exercises } from "../../src/exercises/registry.ts";
import { type JsonSchema, jsonSchemaOf } from "../support/arbitrary-from.ts";
import {
  contextOf,
  isMarked,
  openTable,
  type PhaseAt,
  people,
  plansOf,
  playAll,
  playAt,
  revealAt,
  settingsOf,
  type Table,
  wordsIn,
} from "../support/exercise-table.ts";
import { placesOf, stepsWith } from "../support/played-steps.ts";

const folder = new URL("../../src/exercises/", import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Refusals of the core's own, with texts of their own. */
const coreRefusals = ["unknown-move", "malformed-move", "no-sheet-here"];

it("registers every folder under src/exercises", () => {
  expect(exercises.map(({ id }) => id).sort()).toEqual(folders.sort());
});

it.each(folders)("%s has rules, shapes, card, texts, view and a test of its own", (name) => {
  const files = ["index.ts", "state.ts", "card.ts", "texts.ts", "view.tsx", `${name}.test.ts`];
  expect(files.filter((file) => !existsSync(new URL(`${name}/${file}`, folder)))).toEqual([]);
});

/** Every phase and segment our programmes play it in; a name nobody uses, too. */
const placesFor = (exercise: AnyExercise): readonly PhaseAt[] => [
  ...stepsWith(exercise.id).flatMap((step) => step.phases.flatMap(placesOf)),
  { phase: "somewhere-else", segment: null },
];

const luck = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const runs = { numRuns: 60 };

describe.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
  "exercise %s",
  (_id, exercise) => {
    const settings = settingsOf(exercise);
    const phases = placesFor(exercise);
    const plans = plansOf(exercise, { phases });
    const marked = plansOf(exercise, { phases, marked: true });
    const isPrivate = (move: string): boolean => exercise.moves[move]?.scope === "sheet";
    const cards = ({ board }: Table, phase: string): unknown =>
      languages.map((language) =>
        exercise.card(board, language, {
          phase,
          nameOf: (seat) => `Name of ${seat}`,
          present: people.length,
        }),
      );

    it("X1 answers anything at all with a verdict, never a throw", () => {
      const names = Object.keys(exercise.moves);
      const anyName = names.length === 0 ? fc.string() : fc.oneof(fc.constantFrom(...names), fc.string());
      fc.assert(
        fc.property(anyName, fc.anything(), (move, payload) => {
          expect(checkMove(exercise, move, payload)).toHaveProperty("ok");
        }),
        { numRuns: 300 },
      );
    });

    it("X2 stays plain JSON within its own shapes, whatever people do", () => {
      fc.assert(
        fc.property(settings, plans, luck, (config, plan, chance) => {
          const table = revealAt(
            exercise,
            playAll(exercise, config, openTable(exercise, config), plan),
            chance,
          );
          for (const [shape, value] of [
            [exercise.board, table.board],
            ...[...table.sheets.values()].map((sheet) => [exercise.sheet, sheet] as const),
          ] as const) {
            expect(JSON.parse(JSON.stringify(value))).toEqual(value);
            expect(shape.safeParse(value).error?.issues ?? []).toEqual([]);
          }
        }),
        runs,
      );
    });

    it("X3 has a text for every refusal that can be met, and refuses nothing silently", () => {
      const met = new Set<string>();
      fc.assert(
        fc.property(settings, plans, (config, plan) => {
          for (const reason of playAll(exercise, config, openTable(exercise, config), plan).refused)
            met.add(reason);
        }),
        runs,
      );
      const written = readdirSync(new URL(`${exercise.id}/`, folder))
        .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
        .flatMap((file) => [
          ...readFileSync(new URL(`${exercise.id}/${file}`, folder), "utf8").matchAll(
            /refuse\(\s*"([^"]+)"/g,
          ),
        ])
        .map(([, reason]) => reason ?? "");
      const needed = new Set([...met, ...written].filter((reason) => !coreRefusals.includes(reason)));
      expect([...needed].filter((reason) => !Object.hasOwn(exercise.refusals, reason))).toEqual([]);
    });

    it("V2 lets nobody see, on board, card or own sheet, what another keeps on a sheet or lays ready", () => {
      const [secretive, onlooker] = people;
      if (secretive === undefined || onlooker === undefined) throw new Error("two people are needed");
      fc.assert(
        fc.property(settings, plans, (config, plan) => {
          const without = plan.filter(({ actor }) => actor !== secretive);
          const withSecrets = plan.filter(({ actor, move }) => actor !== secretive || isPrivate(move));
          const [a, b] = [withSecrets, without].map((doings) =>
            playAll(exercise, config, openTable(exercise, config), doings),
          );
          if (a === undefined || b === undefined) throw new Error("two tables are needed");
          expect(a.board).toEqual(b.board);
          expect(a.sheets.get(onlooker)).toEqual(b.sheets.get(onlooker));
          for (const { phase } of phases) expect(cards(a, phase)).toEqual(cards(b, phase));
        }),
        runs,
      );
    });

    it("V3 keeps the card as it was through private moves, with nothing on it from a sheet", () => {
      fc.assert(
        fc.property(settings, marked, (config, plan) => {
          const opened = openTable(exercise, config);
          const table = playAll(
            exercise,
            config,
            opened,
            plan.filter(({ move }) => isPrivate(move)),
          );
          for (const { phase } of phases) {
            expect(cards(table, phase)).toEqual(cards(opened, phase));
            expect(wordsIn(cards(table, phase)).filter(isMarked)).toEqual([]);
          }
        }),
        runs,
      );
    });

    it("V4 has card lines that can be read: some words, not too many, no name left unfilled", () => {
      fc.assert(
        fc.property(settings, plans, fc.constantFrom(...languages), (config, plan, language) => {
          const { board } = playAll(exercise, config, openTable(exercise, config), plan);
          const lines = exercise.card(board, language, { phase: "any", nameOf: () => "Kari", present: 4 });
          expect(lines.length).toBeLessThanOrEqual(20);
          for (const { text } of lines) {
            expect(text.trim()).not.toBe("");
            expect(text.length).toBeLessThanOrEqual(2500);
            expect(text).not.toMatch(/\{(name|role|n)\}|undefined|NaN|\[object/u);
          }
        }),
        runs,
      );
    });

    it("X4 bounds every text and list that a person can fill", () => {
      const shapes: readonly (readonly [string, z.ZodType])[] = [
        ["board", exercise.board],
        ["sheet", exercise.sheet],
        ...Object.entries(exercise.moves).map(([name, { payload }]) => [name, payload] as const),
      ];
      expect(shapes.flatMap(([name, shape]) => unbounded(jsonSchemaOf(shape), name))).toEqual([]);
    });

    it("K1 leaves plain JSON for the network and for its owner, and needs neither", () => {
      fc.assert(
        fc.property(settings, plans, fc.boolean(), (config, plan, focused) => {
          const { board, sheets } = playAll(exercise, config, openTable(exercise, config), plan);
          const left = [
            ...(exercise.harvest?.(board, 1_700_000_000_000) ?? []),
            ...[...sheets.values()].flatMap(
              (sheet) => exercise.keep?.(sheet, focused, 1_700_000_000_000) ?? [],
            ),
          ];
          expect(JSON.parse(JSON.stringify(left))).toEqual(left);
          expect(exercise.keep?.(exercise.blankSheet(config), true, 0) ?? []).toEqual([]);
        }),
        runs,
      );
    });

    it("K2 opens its board from what it left last time, and from what others left", () => {
      fc.assert(
        fc.property(settings, plans, fc.jsonValue(), (config, plan, other) => {
          const { board } = playAll(exercise, config, openTable(exercise, config), plan);
          const left = (exercise.harvest?.(board, 0) ?? []).map(
            ({ kind, content }) => [kind, content] as const,
          );
          const strange = [
            "roles",
            "ground-rules",
            "contract",
            "competence",
            "plan",
            "themes",
            "decisions",
            "quote",
          ];
          for (const memory of [
            Object.fromEntries(left),
            Object.fromEntries(strange.map((kind) => [kind, other])),
          ])
            expect(exercise.board.safeParse(exercise.openBoard(config, memory)).error?.issues ?? []).toEqual(
              [],
            );
        }),
        runs,
      );
    });

    (exercise.simulate === undefined ? undefined : it)?.(
      "R1 lets simulated colleagues do only what is allowed, and come to rest in every phase",
      () => {
        const steps = stepsWith(exercise.id);
        fc.assert(
          fc.property(
            luck,
            fc.constantFrom(...languages),
            fc.integer({ min: 1, max: 4 }),
            (chance, language, many) => {
              for (const step of steps) {
                let table = openTable(exercise, step.config);
                for (const phase of step.phases) {
                  if (phase.reveals) table = revealAt(exercise, table, chance);
                  for (const at of placesOf(phase))
                    for (const focus of at.segment === null ? [[]] : people.map((seat) => [seat]))
                      table = rest(exercise, step.config, table, {
                        ...at,
                        focus,
                        luck: chance,
                        language,
                        many,
                      });
                }
              }
            },
          ),
          { numRuns: 15 },
        );
      },
    );
  },
);

/** Everyone but those who rehearse plays until they have nothing more to do. */
const rest = (
  exercise: AnyExercise,
  config: unknown,
  opened: Table,
  at: Omit<Parameters<typeof contextOf>[1], "actor" | "id"> & {
    readonly language: (typeof languages)[number];
    readonly many: number;
  },
): Table => {
  let table = opened;
  for (const actor of people.slice(-at.many)) {
    for (let made = 0; ; made++) {
      const id =
        `sim-${at.phase}-${String(at.segment)}-${String(at.focus[0])}-${actor}-${String(made)}`.slice(0, 60);
      const doing = { ...at, actor, id, luck: (at.luck + made / 41) % 1 };
      const sheet = table.sheets.get(actor);
      const next = exercise.simulate?.({
        board: table.board,
        sheet,
        context: contextOf(table, doing),
        language: at.language,
      });
      if (next === null || next === undefined) break;
      expect(made, `${exercise.id} never comes to rest in ${at.phase}: ${next.move}`).toBeLessThan(40);
      const after = playAt(exercise, config, table, { ...doing, move: next.move, payload: next.payload });
      const said = after.refused.slice(table.refused.length);
      expect(said, `${exercise.id} in ${at.phase}: ${next.move} ${JSON.stringify(next.payload)}`).toEqual([]);
      table = after;
    }
  }
  return table;
};

/** Places in a shape where a text or a list may grow without end. */
const unbounded = (shape: JsonSchema, path: string): readonly string[] => {
  const inner = [
    ...Object.entries(shape.properties ?? {}).flatMap(([key, value]) => unbounded(value, `${path}.${key}`)),
    ...(shape.items ? unbounded(shape.items, `${path}[]`) : []),
    ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.prefixItems ?? [])].flatMap((choice) =>
      unbounded(choice, path),
    ),
    ...(typeof shape.additionalProperties === "object"
      ? unbounded(shape.additionalProperties, `${path}{}`)
      : []),
  ];
  const open =
    (shape.type === "string" &&
      shape.maxLength === undefined &&
      shape.enum === undefined &&
      shape.const === undefined &&
      shape.pattern === undefined) ||
    (shape.type === "array" && shape.maxItems === undefined && shape.prefixItems === undefined);
  return open ? [path, ...inner] : inner;
};
