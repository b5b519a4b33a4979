import { Composer, type Document, isNode, Lexer, LineCounter, Parser, type YAMLError } from "yaml";
import type { z } from "zod";
import type { Programme } from "../core/programme.ts";
import type { Language, Text } from "../core/text.ts";
import { explain } from "./explain.ts";
import { problem, yamlProblem } from "./problems.ts";
import { type FindExercise, programmeSchema } from "./schema.ts";
import { firstStray } from "./signs.ts";
import { type Finding, finding, type Token } from "./tokens.ts";

/** A programme file is at most this many bytes as UTF-8. */
export const maxBytes = 256 * 1024;
/** What the reader of YAML takes in one bite; our longest programme has ten thousand. */
const maxBites = 60_000;
/** Levels inside one another, and entries of one list or map. */
const limits = { depth: 24, entries: 200 };
/** So many slips of YAML are told at a time: the first often makes the others. */
const maxSlips = 3;

/** One thing to mend in a programme file. */
export interface ProgrammeProblem {
  /** From 1; null where no line can be named. */
  readonly line: number | null;
  /** Where in the programme: "steps[2].phases[0].minutes"; empty for the file as a whole. */
  readonly path: string;
  readonly text: Text;
}

export type Loaded =
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly problems: readonly ProgrammeProblem[] };

/** Reads the text of a programme file; whatever comes in, a programme or a list of what to mend comes out. */
export const loadProgramme = (text: string, find?: FindExercise): Loaded => {
  if (utf8Length(text) > maxBytes) return no(null, problem("too-big", { limit: maxBytes / 1024 }));
  const stray = firstStray(text);
  if (stray !== null)
    return no(text.slice(0, stray.at).split("\n").length, problem("stray", { sign: stray.sign }));
  if (hasTooManyBites(text)) return no(null, problem("too-many-bites"));
  const lines = new LineCounter();
  const tokens: readonly Token[] = [...new Parser(lines.addNewLine).parse(text)];
  const refused = refusedTokens(tokens, lines);
  if (refused !== null) return refused;
  const composer = new Composer({ uniqueKeys: true, merge: false, stringKeys: true });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined || second !== undefined) return no(null, problem("documents"));
  const slips = [...document.errors, ...document.warnings];
  if (slips.length > 0) return { ok: false, problems: slipsOf(slips, lines) };
  return checked(document, lines, find);
};

const hasTooManyBites = (text: string): boolean => {
  const bites = new Lexer().lex(text);
  for (let eaten = 0; eaten <= maxBites; eaten++) if (bites.next().done === true) return false;
  return true;
};

/** The first slip of each line, from above. */
const slipsOf = (slips: readonly YAMLError[], lines: LineCounter): readonly ProgrammeProblem[] => {
  const told = slips.map(({ code, message, pos }) => ({
    line: lines.linePos(pos[0]).line,
    path: "",
    text: yamlProblem(code, message),
  }));
  return told
    .filter(({ line }, at) => told.findIndex((other) => other.line === line) === at)
    .sort((a, b) => a.line - b.line)
    .slice(0, maxSlips);
};

/** One line for a terminal or a log of the author's own: line, path and what to do. */
export const problemLine = ({ line, path, text }: ProgrammeProblem, language: Language): string => {
  const words = { nb: "linje", nn: "linje", en: "line" };
  const where = [line === null ? "" : `${words[language]} ${String(line)}`, path].filter(
    (part) => part !== "",
  );
  return where.length === 0 ? text[language] : `${where.join(", ")}: ${text[language]}`;
};

const no = (line: number | null, text: Text): Loaded => ({ ok: false, problems: [{ line, path: "", text }] });

/** What no programme has is found in the tokens, before anything is built from them. */
const refusedTokens = (tokens: readonly Token[], lines: LineCounter): Loaded | null => {
  const found = finding(tokens, limits);
  return found === null ? null : no(lines.linePos(found.at).line, refusalOf(found));
};

const refusalOf = ({ what }: Finding): Text => {
  switch (what) {
    case "deep":
      return problem("too-deep", { limit: limits.depth });
    case "many":
      return problem("too-many", { limit: limits.entries });
    case "alias":
      return problem("alias");
    case "directive":
      return problem("directive");
    case "open-quote":
      return problem("open-quote");
  }
};

const checked = (document: Document.Parsed, lines: LineCounter, find?: FindExercise): Loaded => {
  const raw: unknown = document.toJS({ maxAliasCount: 0 });
  if (raw === null) return no(null, problem("nothing"));
  const result = programmeSchema(find).safeParse(raw);
  if (result.success) return { ok: true, programme: result.data };
  return {
    ok: false,
    problems: result.error.issues
      .filter(saysSomething)
      .slice(0, 50)
      .map((issue) => ({
        line: lineOf(document, issue.path, lines),
        path: pathText(issue.path),
        text: explain(issue, raw),
      }))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
};

/** A number that is too large for the machine is too large for us, too, and that is said already. */
const saysSomething = (issue: z.core.$ZodIssue): boolean =>
  issue.code !== "too_big" || issue.maximum < Number.MAX_SAFE_INTEGER;

/** The line of the thing at this path, or of the nearest thing around it. */
const lineOf = (
  document: Document.Parsed,
  path: readonly PropertyKey[],
  lines: LineCounter,
): number | null => {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return lines.linePos(node.range[0]).line;
  }
  return null;
};

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) =>
      typeof part === "number" ? `[${String(part)}]` : `${index === 0 ? "" : "."}${String(part)}`,
    )
    .join("");

const utf8Length = (text: string): number => {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
};
