/** A row of the rail: a step by its place in the agenda, or a line that stands for several. */
export type RailRow =
  | { readonly kind: "step"; readonly index: number }
  | { readonly kind: "done" | "more"; readonly count: number };

/** Fits an agenda into so many rows, three or more; the present step is always among them. */
export function foldRail(steps: number, current: number, most = 9): readonly RailRow[] {
  const row = (index: number): RailRow => ({ kind: "step", index });
  const range = (from: number, to: number): readonly RailRow[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => row(from + i));
  if (steps <= most) return range(0, steps);

  // Steps that are done stay in sight before the present one, two where there is room; the rest of the place is for what comes.
  const before = Math.min(2, Math.max(0, most - 3));
  const from = Math.min(Math.max(0, current - before), steps - (most - 1));
  const start = from <= 1 ? 0 : from;
  const head: readonly RailRow[] = start > 0 ? [{ kind: "done", count: start }] : [];
  const room = most - head.length;
  if (steps - start <= room) return [...head, ...range(start, steps)];
  const end = start + room - 1;
  return [...head, ...range(start, end), { kind: "more", count: steps - end }];
}
