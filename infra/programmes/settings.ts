import type { z } from "zod";
import { exercises } from "../../src/exercises/registry.ts";
import { commentsOf, type Told } from "./comments.ts";
import { settingsSchema } from "./schema.ts";

type Node = { readonly [key: string]: unknown };

/** The settings of every exercise as Markdown, written from their schemas: docs/write-a-programme.md holds it. */
export const settingsGuide = (): string =>
  exercises.map(({ id, config }) => section(id, settingsSchema(config as z.ZodType))).join("\n\n");

const section = (id: string, schema: Node): string => {
  const comments = commentsOf(id);
  const fields = fieldsOf(schema, "", comments);
  const told = comments.about;
  const table = ["| setting | what | needed |", "|---|---|---|", ...fields];
  const body = fields.length === 0 ? ["No settings."] : table;
  return [`### \`${id}\``, "", ...(told === "" ? [] : [told, ""]), ...body].join("\n");
};

/** One row for each field, inner ones with their path: `lists[].title`. */
const fieldsOf = (schema: Node, path: string, comments: Told): readonly string[] => {
  const needed = Array.isArray(schema["required"]) ? (schema["required"] as readonly string[]) : [];
  return Object.entries(node(schema["properties"])).flatMap(([name, value]) => {
    const inner = node(value);
    const here = path === "" ? name : `${path}.${name}`;
    const what = [comments.fields.get(name) ?? "", describe(inner)].filter((part) => part !== "").join(" ");
    const row = `| \`${here}\` | ${what.replaceAll("|", "\\|")} | ${needed.includes(name) ? "yes" : ""} |`;
    return [row, ...inside(inner, here, comments)];
  });
};

const inside = (schema: Node, path: string, comments: Told): readonly string[] => {
  if (isText(schema)) return [];
  const items = node(schema["items"]);
  if (!isText(items) && items["properties"] !== undefined) return fieldsOf(items, `${path}[]`, comments);
  return schema["properties"] === undefined ? [] : fieldsOf(schema, path, comments);
};

/** A text in up to three languages is one thing to its author. */
const isText = (schema: Node): boolean => {
  const names = Object.keys(node(schema["properties"]));
  return names.includes("nb") && names.includes("nn") && names.includes("en");
};

const describe = (schema: Node): string =>
  `(${[kind(schema), limits(schema), standard(schema)].filter((part) => part !== "").join("; ")})`;

const kind = (schema: Node): string => {
  if (isText(schema)) return "a text (`nb`, `nn`, `en`)";
  if (Array.isArray(schema["enum"])) return `one of ${list(schema["enum"])}`;
  if (schema["const"] !== undefined) return `\`${JSON.stringify(schema["const"])}\``;
  if (schema["type"] === "array") return `a list: ${kind(node(schema["items"])) || "fields"}`;
  const either = schema["anyOf"] ?? schema["oneOf"];
  if (Array.isArray(either)) return either.map((one) => kind(node(one))).join(" or ");
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

const limits = (schema: Node): string => {
  const between = (from: unknown, to: unknown, unit: string): string => {
    const [least, most] = [limit(from), limit(to)];
    if (least === "" && most === "") return "";
    if (least === "") return `at most ${most}${unit}`;
    return most === "" ? `at least ${least}${unit}` : `${least}–${most}${unit}`;
  };
  return [
    between(schema["minimum"], schema["maximum"], ""),
    between(schema["minItems"], schema["maxItems"], " entries"),
    between(schema["minLength"], schema["maxLength"], " characters"),
  ]
    .filter((part) => part !== "")
    .join(", ");
};

/** The limits of the machine are no limits of ours. */
const limit = (value: unknown): string =>
  typeof value === "number" && Math.abs(value) < Number.MAX_SAFE_INTEGER ? String(value) : "";

const standard = (schema: Node): string =>
  schema["default"] === undefined ? "" : `left out: \`${JSON.stringify(schema["default"])}\``;

const list = (values: readonly unknown[]): string => values.map((value) => `\`${String(value)}\``).join(", ");
const node = (value: unknown): Node => (typeof value === "object" && value !== null ? (value as Node) : {});
const text = (value: unknown): string => (typeof value === "string" ? value : "");
