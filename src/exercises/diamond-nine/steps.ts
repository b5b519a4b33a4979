import { rows } from "./state.ts";

export type Toward = "up" | "down" | "left" | "right";

/** The place next to this one in the diamond; null at its edge. Up and down keep as straight as the rows allow. */
export const neighbour = (place: number, toward: Toward): number | null => {
  const at = rows.findIndex((row) => row.includes(place));
  const row = rows[at];
  if (row === undefined) return null;
  const column = row.indexOf(place);
  if (toward === "left" || toward === "right") return row[column + (toward === "left" ? -1 : 1)] ?? null;
  const next = rows[at + (toward === "up" ? -1 : 1)];
  if (next === undefined) return null;
  const middle = column - (row.length - 1) / 2;
  // Between two places: outwards, on the side it stands on.
  const exact = middle + (next.length - 1) / 2;
  const straight = middle < 0 ? Math.ceil(exact - 0.5) : Math.round(exact);
  return next[Math.min(next.length - 1, Math.max(0, straight))] ?? null;
};
