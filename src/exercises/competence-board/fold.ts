/** How large a note is drawn: whole, short (two lines), one line, or not at all. */
export type Density = "large" | "medium" | "line" | "hidden";

/** Heights on the stage in rem, the gap below included. */
const heights: Readonly<Record<Density, number>> = { large: 8.2, medium: 5.2, line: 2.9, hidden: 0 };
/** The line that stands for what is hidden. */
const restHeight = 2.9;

/** Notes of one column: those in the foreground now, and the others. */
export interface Column {
  readonly now: number;
  readonly before: number;
}

export interface Fold {
  readonly now: Density;
  readonly before: Density;
  /** How many of the foreground there is room for in a column. */
  readonly most: number;
}

const choices: readonly (readonly [Density, Density])[] = [
  ["large", "large"],
  ["medium", "medium"],
  ["large", "line"],
  ["medium", "line"],
  ["line", "line"],
  ["large", "hidden"],
  ["medium", "hidden"],
  ["line", "hidden"],
];

/** The largest drawing in which every column fits the room, all columns alike: older notes fold first, then make room. */
export const foldToFit = (columns: readonly Column[], room: number): Fold => {
  const fits = ([now, before]: readonly [Density, Density]): boolean =>
    columns.every((column) => {
      const rest = before === "hidden" && column.before > 0 ? restHeight : 0;
      return column.now * heights[now] + column.before * heights[before] + rest <= room;
    });
  const found = choices.find(fits);
  if (found !== undefined) return { now: found[0], before: found[1], most: Number.POSITIVE_INFINITY };
  return { now: "line", before: "hidden", most: Math.max(1, Math.floor((room - restHeight) / heights.line)) };
};
