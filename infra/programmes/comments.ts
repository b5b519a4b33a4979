import { readFileSync } from "node:fs";

/** What a source says about a schema in it: about all of it, and about the field at a path of names. */
export interface Told {
  readonly about: string;
  readonly at: (path: readonly string[]) => string;
}

const folder = new URL("../../src/", import.meta.url);

/** Reads the comments that stand with a schema in a file under src, so that a field is described in one place only. */
export const commentsOf = (file: string, schema: string): Told => {
  const source = readFileSync(new URL(file, folder), "utf8");
  const { comment, source: whole } = definition(source, schema);
  return { about: comment, at: (path) => commentAt(source, whole, path) };
};

interface Field {
  readonly name: string;
  readonly comment: string;
  /** Its schema, as it is written. */
  readonly source: string;
}

/** The comment at the last name; one of the schema it refers to where it has none of its own. */
const commentAt = (source: string, schema: string, [name, ...inner]: readonly string[]): string => {
  const field = fieldsIn(source, schema).find((one) => one.name === name);
  if (field === undefined) return "";
  const named = field.source.includes("strictObject(") ? null : reference(source, field.source);
  if (inner.length > 0) return commentAt(source, named?.source ?? field.source, inner);
  return field.comment === "" ? (named?.comment ?? "") : field.comment;
};

/** The schema of this file that an expression leads to, over others if need be; null where it leads to none with fields. */
const reference = (source: string, expression: string): Pick<Field, "comment" | "source"> | null => {
  for (const [name] of expression.matchAll(/\b[A-Z]\w*/g)) {
    const found = definition(source, name);
    if (found.source.includes("strictObject(")) return found;
    const further = found.source === "" ? null : reference(source, found.source.replace(name, ""));
    if (further !== null) return further;
  }
  return null;
};

const definition = (source: string, name: string): Pick<Field, "comment" | "source"> => {
  const start = new RegExp(`^(export )?const ${name}\\b`, "m").exec(source)?.index ?? source.length;
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(source.slice(0, start))?.[1] ?? "";
  const rest = source.slice(start);
  return { comment: words(comment), source: rest.slice(0, endOf(rest, 0, ";")) };
};

/** The fields of the first object in a schema, with those it takes over from another (`...others`). */
const fieldsIn = (source: string, schema: string): readonly Field[] => {
  const opening = /strictObject\(\{|^[^({]*= \{/.exec(schema);
  return opening === null ? [] : fieldsFrom(source, schema, opening.index + opening[0].length);
};

const fieldsFrom = (source: string, schema: string, start: number): readonly Field[] => {
  const end = endOf(schema, start, ",");
  const part = schema.slice(start, end);
  const found = /^\s*(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/)?\s*(\.\.\.)?(\w+)([\s\S]*)$/.exec(part);
  const rest = schema[end] === "," ? fieldsFrom(source, schema, end + 1) : [];
  if (found === null) return rest;
  const [, comment = "", spread = "", name = "", type = ""] = found;
  const here =
    spread === ""
      ? [{ name, comment: words(comment), source: type }]
      : fieldsIn(source, definition(source, name).source);
  return [...here, ...rest];
};

/** Where this sign stands outside brackets, texts and comments, or the bracket around all of it closes. */
const endOf = (source: string, start: number, sign: string): number => {
  const parts = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\]|\\.)*"|\/\^[^\n]*?\/[a-z]*|[([{]|[)\]}]|[,;]/g;
  parts.lastIndex = start;
  let depth = 0;
  for (let part = parts.exec(source); part !== null; part = parts.exec(source)) {
    if ("([{".includes(part[0])) depth++;
    else if (")]}".includes(part[0]) && --depth < 0) return part.index;
    else if (part[0] === sign && depth === 0) return part.index;
  }
  return source.length;
};

const words = (comment: string): string =>
  comment
    .replace(/^\s*\* ?/gm, "")
    .replace(/\s+/g, " ")
    .trim();
