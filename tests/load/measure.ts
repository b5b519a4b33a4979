/** Figures of one run, in the order they were taken. */
export interface Sample {
  /** Per second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** One line of the report: ours against the anchor of the same run, and the bound it should keep. */
export interface Figure {
  readonly what: string;
  readonly ours: number;
  readonly anchor: number | null;
  readonly ratio: number | null;
  readonly bound: string;
  readonly kept: boolean;
  readonly unit: string;
}

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** A ratio against an anchor that must stay at or below (or, with least, at or above) its bound. */
export const against = (
  what: string,
  unit: string,
  ours: number,
  anchor: number,
  bound: { readonly most: number } | { readonly least: number },
): Figure => {
  const ratio = ours / anchor;
  const most = "most" in bound;
  return {
    what,
    unit,
    ours,
    anchor,
    ratio,
    bound: most ? `≤ ${String(bound.most)} ×` : `≥ ${String(bound.least)} ×`,
    kept: most ? ratio <= bound.most : ratio >= bound.least,
  };
};

/** A figure with a bound of its own. */
export const alone = (what: string, unit: string, ours: number, most: number): Figure => ({
  what,
  unit,
  ours,
  anchor: null,
  ratio: null,
  bound: `≤ ${String(most)} ${unit}`,
  kept: ours <= most,
});
