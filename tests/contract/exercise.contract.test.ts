import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { AnyExercise } from "../../src/core/exercise.ts";
import {
  Answers,
  Goal,
  Homework,
  type Offered,
  type OfferKind,
  OwnList,
  TaskRows,
} from "../../src/core/kinds.ts";
import { checkMove } from "../../src/core/play.ts";
import { isSeated } from "../../src/core/programme.ts";
import { languages } from "../../src/core/text.ts";
import { exercises } from "../../src/exercises/registry.ts";
import { arbitraryFrom, type JsonSchema, jsonSchemaOf } from "../support/arbitrary-from.ts";
import {
  contextOf,
  inPairs,
  isMarked,
  openTable,
  type PhaseAt,
  people,
  plansOf,
  playAll,
  playAt,
  revealAt,
  type Seating,
  settingsOf,
  type Table,
  tableSheetOf,
  wordsIn,
} from "../support/exercise-table.ts";
import { placesOf, stepsWith } from "../support/played-steps.ts";

const folder = new URL("../../src/exercises/", import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Refusals of the core's own, with texts of their own. */
const coreRefusals = ["unknown-move", "malformed-move", "no-sheet-here", "no-table-here"];

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
    const isPublic = (move: string): boolean => exercise.moves[move]?.scope === "board";
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
            ...[...table.tableSheets.values()].map((sheet) => [exercise.table, sheet] as const),
          ] as const) {
            expect(JSON.parse(JSON.stringify(value))).toEqual(value);
            expect(shape?.safeParse(value).error?.issues).toBeUndefined();
          }
        }),
        runs,
      );
    });

    it("X9 has a shape for what lies at a table and a blank one, or neither, and moves at tables only with them", () => {
      expect(exercise.table === undefined).toBe(exercise.openTable === undefined);
      const atTables = Object.values(exercise.moves).some(({ scope }) => scope === "table");
      if (exercise.table === undefined) expect(atTables).toBe(false);
      fc.assert(
        fc.property(settings, fc.jsonValue(), (config, other) => {
          for (const memory of [{}, { values: other, agreed: other, vision: other }])
            expect(exercise.table?.safeParse(exercise.openTable?.(config, memory)).error).toBeUndefined();
        }),
        runs,
      );
    });

    it("X10 offers only what fits its kind, and nothing of a sheet on which nothing stands", () => {
      fc.assert(
        fc.property(settings, plans, (config, plan) => {
          const { sheets } = playAll(exercise, config, openTable(exercise, config), plan);
          for (const sheet of sheets.values())
            for (const { kind, content } of exercise.offers?.(sheet, config) ?? []) {
              expect(kindShapes[kind].safeParse(content).error?.issues).toBeUndefined();
              expect(JSON.parse(JSON.stringify(content))).toEqual(content);
            }
          expect(exercise.offers?.(exercise.blankSheet(config), config) ?? []).toEqual([]);
        }),
        runs,
      );
    });

    it("X11 takes over what is offered once, whatever it is, and defines no move of the name that is kept for it", () => {
      expect(Object.keys(exercise.moves)).not.toContain("take");
      const { wants } = exercise;
      if (wants === undefined) return;
      fc.assert(
        fc.property(settings, plans, offeredOf(wants.kinds), (config, plan, offered) => {
          const { sheets } = playAll(exercise, config, openTable(exercise, config), plan);
          for (const sheet of [exercise.blankSheet(config) as unknown, ...sheets.values()]) {
            const once = wants.take(sheet, offered, config) as unknown;
            expect(exercise.sheet.safeParse(once).error?.issues).toBeUndefined();
            expect(JSON.parse(JSON.stringify(once))).toEqual(once);
            expect(wants.take(once, offered, config)).toEqual(once);
            expect(wants.take(once, [], config)).toEqual(once);
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

    it("X6 gives the same answer to the same input", () => {
      fc.assert(
        fc.property(settings, plans, luck, (config, plan, chance) => {
          const play = (): Table =>
            revealAt(exercise, playAll(exercise, config, openTable(exercise, config), plan), chance);
          expect(play()).toEqual(play());
        }),
        { numRuns: 20 },
      );
    });

    it("V2 and R3 let nobody see, on board, card or own sheet or in a refusal, what another keeps on a sheet or lays ready", () => {
      const [secretive, onlooker] = people;
      if (secretive === undefined || onlooker === undefined) throw new Error("two people are needed");
      fc.assert(
        fc.property(settings, plans, (config, plan) => {
          const without = plan.filter(({ actor }) => actor !== secretive);
          const withSecrets = plan.filter(({ actor, move }) => actor !== secretive || isPrivate(move));
          const [a, b] = [withSecrets, without].map((doings) => {
            let table = openTable(exercise, config);
            const heard: (readonly string[])[] = [];
            for (const doing of doings) {
              const after = playAt(exercise, config, table, doing);
              if (doing.actor !== secretive) heard.push(after.refused.slice(table.refused.length));
              table = after;
            }
            return { ...table, heard };
          });
          if (a === undefined || b === undefined) throw new Error("two tables are needed");
          expect(a.board).toEqual(b.board);
          expect(a.heard).toEqual(b.heard);
          expect(a.sheets.get(onlooker)).toEqual(b.sheets.get(onlooker));
          expect(a.tableSheets).toEqual(b.tableSheets);
          for (const { phase } of phases) expect(cards(a, phase)).toEqual(cards(b, phase));
        }),
        runs,
      );
    });

    (exercise.table === undefined ? undefined : it)?.(
      "G9 lets nobody at another table see what lies at one, on their table, board, card or own sheet, before an act on the board",
      () => {
        const [secretive, others] = inPairs;
        if (secretive === undefined || others === undefined) throw new Error("two tables are needed");
        let used = 0;
        fc.assert(
          fc.property(
            settings,
            plansOf(exercise, { phases, seating: inPairs, shortest: 200, longest: 220 }),
            (config, plan) => {
              const without = plan.filter(({ actor }) => others.includes(actor));
              const withTable = plan.filter(({ actor, move }) => others.includes(actor) || !isPublic(move));
              const [a, b] = [withTable, without].map((doings) =>
                playAll(exercise, config, openTable(exercise, config), doings),
              );
              if (a === undefined || b === undefined) throw new Error("two tables are needed");
              if (!isDeepStrictEqual(a.tableSheets.get("table.1"), b.tableSheets.get("table.1"))) used += 1;
              expect(a.tableSheets.get("table.2")).toEqual(b.tableSheets.get("table.2"));
              expect(a.board).toEqual(b.board);
              for (const seat of others) expect(a.sheets.get(seat)).toEqual(b.sheets.get(seat));
              for (const { phase } of phases) expect(cards(a, phase)).toEqual(cards(b, phase));
            },
          ),
          runs,
        );
        expect(used, "chance never put anything on the table").toBeGreaterThan(0);
      },
    );

    it("V3 keeps the card as it was through moves on sheets and at tables, with nothing on it from those", () => {
      fc.assert(
        fc.property(settings, marked, (config, plan) => {
          const opened = openTable(exercise, config);
          const table = playAll(
            exercise,
            config,
            opened,
            plan.filter(({ move }) => !isPublic(move)),
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
        ...(exercise.table === undefined ? [] : [["table", exercise.table] as const]),
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
      "X8 lets simulated colleagues do only what is allowed, and come to rest in every phase",
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
                let tables: Seating = [];
                for (const phase of step.phases) {
                  if (isSeated(phase)) tables = inPairs;
                  if (phase.reveals) table = revealAt(exercise, table, chance);
                  for (const at of placesOf(phase))
                    for (const focus of at.segment === null ? [[]] : people.map((seat) => [seat]))
                      table = rest(exercise, step.config, table, {
                        ...at,
                        focus,
                        tables,
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

const kindShapes: Readonly<Record<OfferKind, z.ZodType>> = {
  list: OwnList,
  "task-rows": TaskRows,
  goal: Goal,
  homework: Homework,
  answers: Answers,
};

/** What owners may have for a sheet that wants these kinds, of this meeting or an earlier one. */
const offeredOf = (kinds: readonly OfferKind[]): fc.Arbitrary<readonly Offered[]> => {
  const one = kinds.map((kind) =>
    fc.record({
      kind: fc.constant(kind),
      content: arbitraryFrom(kindShapes[kind]),
      at: fc.integer({ min: 1, max: 2_000_000_000_000 }),
      step: fc.constantFrom("The speech to myself", "What now?"),
      exercise: fc.constantFrom(...exercises.map(({ id }) => id)),
      earlier: fc.boolean(),
    }),
  );
  return fc.array(fc.oneof(...one), { maxLength: 8 }) as fc.Arbitrary<readonly Offered[]>;
};

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
        tableSheet: tableSheetOf(exercise, config, table, contextOf(table, doing).table),
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
