import { Composer, type Document, isNode, LineCounter, Parser } from "yaml";
import type { Programme } from "../core/programme.ts";
import type { Language, Text } from "../core/text.ts";
import { explain } from "./explain.ts";
import { problem } from "./problems.ts";
import { type FindExercise, programmeSchema } from "./schema.ts";
import { firstAlias, firstTooDeep, type Token } from "./tokens.ts";

/** A programme file is at most this many bytes as UTF-8, and this many levels deep. */
export const maxBytes = 256 * 1024;
const maxDepth = 24;

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
  const size = utf8Length(text);
  if (size > maxBytes)
    return no(null, problem("too-big", { size: Math.ceil(size / 1024), limit: maxBytes / 1024 }));
  const lines = new LineCounter();
  const tokens: readonly Token[] = [...new Parser(lines.addNewLine).parse(text)];
  const refused = refusedTokens(tokens, lines);
  if (refused !== null) return refused;
  const documents = [
    ...new Composer({ uniqueKeys: true, merge: false, stringKeys: true }).compose(tokens, true, text.length),
  ];
  const [document, second] = documents;
  if (document === undefined || second !== undefined) return no(null, problem("documents"));
  const said = [...document.errors, ...document.warnings];
  if (said.length > 0)
    return {
      ok: false,
      problems: said.slice(0, 20).map(({ message, pos }) => ({
        line: lines.linePos(pos[0]).line,
        path: "",
        text: problem("yaml", { said: firstSentence(message) }),
      })),
    };
  return checked(document, lines, find);
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

/** Deep nesting and aliases are found in the tokens, before anything is built from them. */
const refusedTokens = (tokens: readonly Token[], lines: LineCounter): Loaded | null => {
  const deep = firstTooDeep(tokens, maxDepth);
  if (deep !== null) return no(lines.linePos(deep).line, problem("too-deep", { limit: maxDepth }));
  const alias = firstAlias(tokens);
  return alias === null ? null : no(lines.linePos(alias).line, problem("alias"));
};

const checked = (document: Document.Parsed, lines: LineCounter, find?: FindExercise): Loaded => {
  const raw: unknown = document.toJS({ maxAliasCount: 0 });
  const result = programmeSchema(find).safeParse(raw);
  if (result.success) return { ok: true, programme: result.data };
  return {
    ok: false,
    problems: result.error.issues.slice(0, 50).map((issue) => ({
      line: lineOf(document, issue.path, lines),
      path: pathText(issue.path),
      text: explain(issue, raw),
    })),
  };
};

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

const firstSentence = (message: string): string =>
  (message.split("\n")[0] ?? message).replace(/[.:]?\s*$/, "");

const utf8Length = (text: string): number => {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
};
