import type { RowSymbol } from "../../core/kinds.ts";
import { filled, type Row, sumOf } from "./state.ts";

/** What may stand out in a picture, in the order in which it is told. */
const findingKinds = ["most-time", "drain", "strength", "stretch", "unimportant", "speech", "joy"] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One thing that stands out: which rows (the most time first), and their time together. */
export interface Finding {
  readonly kind: FindingKind;
  readonly rows: readonly Row[];
  readonly time: number;
}

/** So many are told at most: more would not stand out. */
export const MOST = 5;
/** Rows with time that are needed before "much" and "little" mean anything. */
const LEAST_ROWS = 3;

const high = (share: number | null): boolean => share !== null && share > 0.6;
const low = (share: number | null): boolean => share !== null && share < 0.4;
const has = (row: Row, symbol: RowSymbol): boolean => row.symbols.includes(symbol);

/**
 * Facts about the owner's own rows, never a judgement. Much time is at least one and a half times the row in the middle, little
 * at most three quarters of it. High is above the middle of the scale, low below it.
 *
 * - `most-time`: the two that take most, where they take more than others (at least three rows have time)
 * - `drain`: marked boring, and much time
 * - `strength`: important and done well, with little time
 * - `stretch`: important, and not done well, or marked "want to do better"
 * - `unimportant`: low importance, much time, and not told as boring already
 * - `speech`: in line with the speech, with the time it gets
 * - `joy`: marked fun, with the time it gets
 */
export const findingsIn = (all: readonly Row[]): readonly Finding[] => {
  const rows = filled(all);
  const timed = rows
    .filter(({ time }) => time !== null && time > 0)
    .toSorted((a, b) => (b.time ?? 0) - (a.time ?? 0));
  const enough = timed.length >= LEAST_ROWS;
  const middle = middleOf(timed.map(({ time }) => time ?? 0));
  const much = ({ time }: Row): boolean => enough && time !== null && time >= middle * 1.5;
  const little = ({ time }: Row): boolean => enough && time !== null && time <= middle * 0.75;
  const is: Readonly<Record<FindingKind, (row: Row) => boolean>> = {
    "most-time": (row) => enough && timed.slice(0, 2).includes(row) && (row.time ?? 0) > middle,
    drain: (row) => has(row, "tick") && much(row),
    strength: (row) => high(row.important) && high(row.well) && little(row),
    stretch: (row) => high(row.important) && (low(row.well) || has(row, "up")),
    unimportant: (row) => low(row.important) && much(row) && !has(row, "tick"),
    speech: (row) => has(row, "star"),
    joy: (row) => has(row, "heart"),
  };
  const byTime = rows.toSorted((a, b) => (b.time ?? 0) - (a.time ?? 0));
  return findingKinds
    .map((kind): Finding => {
      const found = byTime.filter(is[kind]);
      return { kind, rows: found, time: sumOf(found) };
    })
    .filter((finding) => finding.rows.length > 0)
    .slice(0, MOST);
};

/** The value in the middle of a falling list; 0 for an empty one. */
const middleOf = (falling: readonly number[]): number => {
  const half = falling.length / 2;
  const [a = 0, b = a] =
    falling.length % 2 === 1 ? [falling[Math.floor(half)]] : [falling[half - 1], falling[half]];
  return (a + b) / 2;
};
