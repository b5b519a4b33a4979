import { readFileSync } from "node:fs";

/** What the schemas of an exercise say about themselves: of the settings as a whole, and of each field by its name. */
export interface Told {
  readonly about: string;
  readonly fields: ReadonlyMap<string, string>;
}

const folder = new URL("../../src/exercises/", import.meta.url);

/** Reads the comments that stand with an exercise's settings, so that a setting is described in one place only. */
export const commentsOf = (exercise: string): Told => {
  const source = readFileSync(new URL(`${exercise}/state.ts`, folder), "utf8");
  const start = source.indexOf("export const Config");
  const end = source.indexOf("\nexport type Config", start);
  const before = source.slice(0, Math.max(0, start));
  return {
    about: words(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before)?.[1] ?? ""),
    // What stands nearest to the settings counts: a field of the settings before one of the same name elsewhere.
    fields: new Map([
      ...fieldsIn(before),
      ...fieldsIn(source.slice(Math.max(0, start), end === -1 ? undefined : end)),
    ]),
  };
};

const fieldsIn = (source: string): readonly (readonly [string, string])[] =>
  [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+):/g)].map(
    ([, comment = "", name = ""]) => [name, words(comment)] as const,
  );

const words = (comment: string): string =>
  comment
    .replace(/^\s*\* ?/gm, "")
    .replace(/\s+/g, " ")
    .trim();
