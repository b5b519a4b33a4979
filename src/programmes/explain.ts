import type { z } from "zod";
import type { Text } from "../core/text.ts";
import { kindProblem, problem } from "./problems.ts";

type Issue = z.core.$ZodIssue;

/** Turns what the schema noticed into plain words. */
export const explain = (issue: Issue, raw: unknown): Text => {
  const missing = at(raw, issue.path) === undefined;
  switch (issue.code) {
    case "unrecognized_keys":
      return problem("unknown", { keys: issue.keys.map((key) => `«${key}»`).join(", ") });
    case "invalid_type":
      return missing ? problem("missing") : kindProblem(issue.expected);
    case "invalid_value":
      return missing
        ? problem("missing")
        : problem("one-of", { values: issue.values.map(String).join(", ") });
    case "too_small":
      return problem("too-small", { limit: String(issue.minimum) });
    case "too_big":
      return problem("too-large", { limit: String(issue.maximum) });
    case "custom":
      return ours(issue);
    default:
      return problem("pattern");
  }
};

const ours = (issue: Extract<Issue, { code: "custom" }>): Text => {
  const text: unknown = issue.params?.["problem"];
  return isText(text) ? text : problem("pattern");
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
