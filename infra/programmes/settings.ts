import { stringify } from "yaml";
import type { z } from "zod";
import type { Programme } from "../../src/core/programme.ts";
import { exercises } from "../../src/exercises/registry.ts";
import { inner, isText, type Json, programmeShape, settingsSchema } from "./schema.ts";

/** The settings of every exercise as Markdown, written from their schemas, each with an example from a programme. */
export const settingsGuide = (programmes: readonly Programme[]): string =>
  [
    section("The file", programmeShape()),
    ...exercises.map(({ id, config }) => {
      const schema = settingsSchema(id, config as z.ZodType);
      const example = exampleOf(id, config as z.ZodType, programmes);
      return [section(`\`${id}\``, schema), ...(example === "" ? [] : [example])].join("\n\n");
    }),
  ].join("\n\n");

const section = (title: string, schema: Json): string => {
  const fields = fieldsOf(schema, "");
  const told = text(schema["description"]);
  const table = ["| setting | what | needed |", "|---|---|---|", ...fields];
  const body = fields.length === 0 ? ["No settings."] : table;
  return [`### ${title}`, "", ...(told === "" ? [] : [told, ""]), ...body].join("\n");
};

/** Lines that can be read at a glance. */
const MOST_LINES = 24;

/** The fullest settings among our programmes that can be read at a glance, in Bokmål; nothing where all are the usual ones. */
const exampleOf = (id: string, config: z.ZodType, programmes: readonly Programme[]): string => {
  const usual = JSON.stringify(config.safeParse({}).data);
  const found = programmes
    .flatMap((programme) => programme.steps.map((step) => ({ programme: programme.id, step })))
    .filter(({ step }) => step.exercise === id && JSON.stringify(step.config) !== usual)
    .map(({ programme, step }) => ({ programme, step: step.id, yaml: yamlOf(step.config) }))
    .filter(({ yaml }) => yaml.split("\n").length <= MOST_LINES)
    .sort((a, b) => b.yaml.length - a.yaml.length)[0];
  return found === undefined
    ? ""
    : `As in \`${found.programme}\`, step \`${found.step}\`:\n\n\`\`\`yaml\n${found.yaml}\n\`\`\``;
};

const yamlOf = (config: unknown): string =>
  stringify({ config: inBokmal(config) }, { lineWidth: 100 }).trimEnd();

/** Texts with their Bokmål alone: the others are written the same way. */
const inBokmal = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inBokmal);
  if (typeof value !== "object" || value === null) return value;
  if ("nb" in value) return { nb: value.nb };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inBokmal(one)]));
};

/** One row for each field, inner ones with their path: `lists[].title`. */
const fieldsOf = (schema: Json, path: string): readonly string[] => {
  const needed = Array.isArray(schema["required"]) ? (schema["required"] as readonly string[]) : [];
  return Object.entries(inner(schema["properties"])).flatMap(([name, value]) => {
    const field = inner(value);
    const here = path === "" ? name : `${path}.${name}`;
    const what = [text(field["description"]), describe(field)].filter((part) => part !== "").join(" ");
    const row = `| \`${here}\` | ${what.replaceAll("|", "\\|")} | ${needed.includes(name) ? "yes" : ""} |`;
    return [row, ...inside(field, here)];
  });
};

const inside = (schema: Json, path: string): readonly string[] => {
  if (isText(schema)) return [];
  const items = inner(schema["items"]);
  if (!isText(items) && items["properties"] !== undefined) return fieldsOf(items, `${path}[]`);
  return schema["properties"] === undefined ? [] : fieldsOf(schema, path);
};

const describe = (schema: Json): string =>
  `(${[kind(schema), limits(schema), standard(schema)].filter((part) => part !== "").join("; ")})`;

const kind = (schema: Json): string => {
  if (isText(schema)) return "a text (`nb`, `nn`, `en`)";
  if (Array.isArray(schema["enum"])) return `one of ${list(schema["enum"])}`;
  if (schema["const"] !== undefined) return `\`${JSON.stringify(schema["const"])}\``;
  if (schema["type"] === "array") return `a list: ${kind(inner(schema["items"])) || "fields"}`;
  const either = schema["anyOf"] ?? schema["oneOf"];
  if (Array.isArray(either)) return either.map((one) => kind(inner(one))).join(" or ");
  return (
    {
      string: "a word or text",
      number: "a number",
      integer: "a whole number",
      boolean: "`true` or `false`",
      null: "`null`",
    }[text(schema["type"])] ?? (schema["type"] === "object" ? "fields" : "")
  );
};

const limits = (schema: Json): string => {
  const between = (from: unknown, to: unknown, unit: string): string => {
    const [least, most] = [limit(from), limit(to)];
    if (least === "" && most === "") return "";
    if (least === "") return `at most ${most}${unit}`;
    return most === "" ? `at least ${least}${unit}` : `${least}–${most}${unit}`;
  };
  return [
    between(leastOf(schema), schema["maximum"], ""),
    between(schema["minItems"], schema["maxItems"], " entries"),
    between(schema["minLength"], schema["maxLength"], " characters"),
  ]
    .filter((part) => part !== "")
    .join(", ");
};

/** A whole number above 0 is at least 1. */
const leastOf = (schema: Json): unknown =>
  schema["type"] === "integer" && schema["exclusiveMinimum"] === 0 ? 1 : schema["minimum"];

/** The limits of the machine are no limits of ours. */
const limit = (value: unknown): string =>
  typeof value === "number" && Math.abs(value) < Number.MAX_SAFE_INTEGER ? String(value) : "";

const standard = (schema: Json): string =>
  schema["default"] === undefined ? "" : `left out: \`${JSON.stringify(schema["default"])}\``;

const list = (values: readonly unknown[]): string => values.map((value) => `\`${String(value)}\``).join(", ");
const text = (value: unknown): string => (typeof value === "string" ? value : "");
