import type { Field, Place } from "./state.ts";

/** Where each field lies: urgent to the left, important above. */
const fieldAt = (urgent: boolean, important: boolean): Field =>
  important ? (urgent ? "now" : "plan") : urgent ? "pass" : "drop";

const isUrgent = (field: Field): boolean => field === "now" || field === "pass";
const isImportant = (field: Field): boolean => field === "now" || field === "plan";

/** The field that an arrow leads to; from the pile, one on that side. null: no arrow, or nothing lies there. */
export const fieldTowards = (place: Place, key: string): Field | null => {
  const from: Field = place === "pile" ? (key === "ArrowDown" ? "drop" : "plan") : place;
  const to: Readonly<Record<string, Field>> = {
    ArrowLeft: fieldAt(true, isImportant(from)),
    ArrowRight: fieldAt(false, isImportant(from)),
    ArrowUp: fieldAt(isUrgent(from), true),
    ArrowDown: fieldAt(isUrgent(from), false),
  };
  const found = Object.hasOwn(to, key) ? to[key] : undefined;
  return found === undefined || found === place ? null : found;
};
