import type { z } from "zod";
import type { Text } from "../core/text.ts";
import { kindProblem, problem } from "./problems.ts";
import { firstStray } from "./signs.ts";

type Issue = z.core.$ZodIssue;

/** Turns what the schema noticed into plain words. */
export const explain = (issue: Issue, raw: unknown): Text => {
  switch (issue.code) {
    case "unrecognized_keys":
      return unknown(issue.keys);
    case "invalid_type":
      return wrongType(issue, at(raw, issue.path));
    case "invalid_value":
      return at(raw, issue.path) === undefined
        ? problem("missing")
        : problem("one-of", { values: issue.values.map(String).join(", ") });
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return tooBig(issue);
    case "invalid_format":
      return problem(issue.format === "url" ? "address" : "pattern");
    case "custom":
      return ours(issue);
    default:
      return problem("pattern");
  }
};

/** A name of several words is a part of a text that a comma has cut. */
const unknown = (keys: readonly string[]): Text =>
  problem(keys.some((key) => /\s/.test(key)) ? "unknown-words" : "unknown", { keys: named(keys) });

const wrongType = (issue: Extract<Issue, { code: "invalid_type" }>, found: unknown): Text => {
  if (found === undefined) return problem("missing");
  if (issue.path.length === 0) return problem("not-a-programme");
  const isBareText = issue.expected === "object" && typeof found === "string";
  return isBareText ? problem("with-language") : kindProblem(issue.expected);
};

const tooBig = ({ origin, maximum }: Extract<Issue, { code: "too_big" }>): Text =>
  problem(origin === "string" ? "too-long-text" : "too-large", { limit: String(maximum) });

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
  const shown = Array.from(name.slice(0, LONGEST_NAME), (sign) => (firstStray(sign) === null ? sign : "�"));
  return `«${shown.join("")}${name.length > LONGEST_NAME ? "…" : ""}»`;
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
