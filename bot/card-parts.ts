/** JSON of an Adaptive Card or a part of one. */
export type Json = Readonly<Record<string, unknown>>;

/** A whole card, schema 1.5: what Teams shows on every client. */
export interface Card {
  readonly type: "AdaptiveCard";
  readonly version: "1.5";
  readonly $schema: string;
  readonly lang: string;
  readonly fallbackText: string;
  readonly body: readonly Json[];
  readonly actions: readonly Json[];
}

const MOST_LETTERS = 300;

/** A card with its language and a plain line for clients that cannot draw it. */
export const cardOf = (
  language: string,
  fallbackText: string,
  body: readonly Json[],
  actions: readonly Json[] = [],
): Card => ({
  type: "AdaptiveCard",
  version: "1.5",
  $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
  lang: language,
  fallbackText: tame(fallbackText),
  body,
  actions,
});

/** Text from people or programmes as it may stand in a message: one line, no mention that was never declared. */
export const tame = (text: string): string => {
  const line = text
    .replace(/<\/?at\b[^<>]*>/giu, "")
    // Control characters and those that turn the writing direction.
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim();
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 1)}…` : line;
};

/** How a line looks; colours are left to the theme. */
export interface Look {
  readonly bold?: boolean | undefined;
  readonly subtle?: boolean | undefined;
  readonly size?: "medium" | "large" | undefined;
  readonly close?: boolean | undefined;
}

/** A line of text. As text runs, not as a TextBlock: runs know no markdown, so nobody's stars and links take effect. */
export const line = (text: string | readonly Run[], look: Look = {}): Json => ({
  type: "RichTextBlock",
  ...(look.close ? { spacing: "none" } : {}),
  inlines: (typeof text === "string" ? [{ text }] : text).map((run) => ({
    type: "TextRun",
    text: `${run.before ?? ""}${tame(run.text)}` || " ",
    ...(look.size ? { size: look.size } : {}),
    ...(look.bold || run.bold ? { weight: "bolder" } : {}),
    ...(look.subtle ? { isSubtle: true } : {}),
  })),
});

/** A piece of a line. */
export interface Run {
  readonly text: string;
  /** Space between this piece and the one before. */
  readonly before?: string | undefined;
  readonly bold?: boolean | undefined;
}

/** A heading for screen readers too; its text is our own or a programme's, with markdown's signs taken out of it. */
export const heading = (text: string, size: "medium" | "large"): Json => ({
  type: "TextBlock",
  text: tame(text).replace(/[\\`*_[\]#>~|]/gu, ""),
  style: "heading",
  weight: "bolder",
  size,
  wrap: true,
});

/** A fact: a small word above, the value below. */
export const fact = (label: string, value: string): Json => ({
  type: "Column",
  width: "stretch",
  items: [line(label, { subtle: true }), line(value, { bold: true, close: true })],
});

/** A button that reaches the bot. Its data name what is meant and are never believed: the actor comes from the activity. */
export const press = (title: string, verb: string, data: Json, positive = false): Json => {
  const look = positive ? { style: "positive" } : {};
  return {
    type: "Action.Execute",
    title,
    verb,
    data: { verb, ...data },
    ...look,
    // Clients without Action.Execute send the same as a message.
    fallback: { type: "Action.Submit", title, data: { verb, ...data }, ...look },
  };
};

/** A button that opens a page. */
export const open = (title: string, url: string, positive = false): Json => ({
  type: "Action.OpenUrl",
  title,
  url,
  ...(positive ? { style: "positive" } : {}),
});
