/** A row of the rail: a step by its place in the agenda, or a line that stands for several. */
export type RailRow =
  | { readonly kind: "step"; readonly index: number }
  | { readonly kind: "done" | "more"; readonly count: number };

/** Fits an agenda into the rail, which never scrolls: at most nine rows, the present step always among them. */
export function foldRail(steps: number, current: number, most = 9): readonly RailRow[] {
  const row = (index: number): RailRow => ({ kind: "step", index });
  const range = (from: number, to: number): readonly RailRow[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => row(from + i));
  if (steps <= most) return range(0, steps);

  // Two steps that are done stay in sight before the present one; the rest of the place is for what comes.
  const from = Math.min(Math.max(0, current - 2), steps - (most - 1));
  const start = from <= 1 ? 0 : from;
  const head: readonly RailRow[] = start > 0 ? [{ kind: "done", count: start }] : [];
  const room = most - head.length;
  if (steps - start <= room) return [...head, ...range(start, steps)];
  const end = start + room - 1;
  return [...head, ...range(start, end), { kind: "more", count: steps - end }];
}

/** Letters that fit in one line of the rail beside the minutes; a longer title takes two. */
const ONE_LINE = 17;
/** Heights in rows of one line: a title in two lines, and what the present step has below its title. */
const TWO_LINES = 1.55;
const PRESENT = 1.65;
/** Rows of one line that the rail has room for on the smallest wall. */
const ROOM = 12;

/** The agenda folded until its titles fit the rail's height. */
export function fitRail(titles: readonly string[], current: number, most = 9): readonly RailRow[] {
  const height = (row: RailRow): number =>
    row.kind !== "step"
      ? 1
      : ((titles[row.index]?.length ?? 0) > ONE_LINE ? TWO_LINES : 1) + (row.index === current ? PRESENT : 0);
  for (let rows = most; rows > 3; rows--) {
    const folded = foldRail(titles.length, current, rows);
    if (folded.reduce((sum, row) => sum + height(row), 0) <= ROOM) return folded;
  }
  return foldRail(titles.length, current, 3);
}
