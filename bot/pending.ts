import { MINUTE } from "../src/core/clock.ts";
import type { Asked } from "./answers.ts";

/** Questions the bot has asked and not been answered yet, per person and place; forgotten after two minutes. */
export interface Pending {
  readonly ask: (asked: Asked, what: "skip" | "end", mark: string) => void;
  readonly take: (asked: Asked) => { readonly what: "skip" | "end"; readonly mark: string } | null;
}

const ANSWER_WITHIN_MS = 2 * MINUTE;

/** Kept in this process only: a «ja» that reaches another replica is asked about again. */
export const createPending = (now: () => number = Date.now): Pending => {
  const open = new Map<
    string,
    { readonly what: "skip" | "end"; readonly mark: string; readonly until: number }
  >();
  const key = ({ identity, place }: Asked): string =>
    `${place.conversation}|${identity.tenant}|${identity.object}`;
  return {
    ask: (asked, what, mark) => {
      for (const [who, { until }] of open) if (until < now()) open.delete(who);
      open.set(key(asked), { what, mark, until: now() + ANSWER_WITHIN_MS });
    },
    take: (asked) => {
      const question = open.get(key(asked));
      open.delete(key(asked));
      return question !== undefined && question.until >= now() ? question : null;
    },
  };
};
