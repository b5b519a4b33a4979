import type { z } from "zod";
import type { Text } from "../core/text.ts";
import { kindProblem, problem } from "./problems.ts";
import { firstStray } from "./signs.ts";

type Issue = z.core.$ZodIssue;

/** Turns what the schema noticed into plain words. */
export const explain = (issue: Issue, raw: unknown): Text => {
  const found = at(raw, issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return problem(issue.keys.some((key) => /\s/.test(key)) ? "unknown-words" : "unknown", {
        keys: named(issue.keys),
      });
    case "invalid_type":
      if (found === undefined) return problem("missing");
      if (issue.path.length === 0) return problem("not-a-programme");
      return issue.expected === "object" && typeof found === "string"
        ? problem("with-language")
        : kindProblem(issue.expected);
    case "invalid_value":
      return found === undefined
        ? problem("missing")
        : problem("one-of", { values: issue.values.map(String).join(", ") });
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return problem(issue.origin === "string" ? "too-long-text" : "too-large", {
        limit: String(issue.maximum),
      });
    case "invalid_format":
      return problem(issue.format === "url" ? "address" : "pattern");
    case "custom":
      return ours(issue);
    default:
      return problem("pattern");
  }
};

const tooSmall = (issue: Extract<Issue, { code: "too_small" }>): Text => {
  if (issue.origin === "string") return problem("no-words");
  return problem(issue.inclusive === false ? "above" : "too-small", { limit: String(issue.minimum) });
};

/** So many names, and so much of each, is enough to find them by. */
const MOST_NAMES = 5;
const LONGEST_NAME = 40;

const named = (keys: readonly string[]): string =>
  [...keys.slice(0, MOST_NAMES).map(short), ...(keys.length > MOST_NAMES ? ["…"] : [])].join(", ");

/** A name out of the file, without signs that would do something to the screen it is shown on. */
const short = (name: string): string => {
  const plain = [...name.slice(0, LONGEST_NAME)]
    .map((sign) => (firstStray(sign) === null ? sign : "�"))
    .join("");
  return `«${plain}${name.length > LONGEST_NAME ? "…" : ""}»`;
};

const ours = (issue: Extract<Issue, { code: "custom" }>): Text => {
  const text: unknown = issue.params?.["problem"];
  return isText(text) ? text : problem("together");
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? Object.getOwnPropertyDescriptor(inner, key)?.value
        : undefined,
    value,
  );

const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && "nb" in value && "nn" in value && "en" in value;
