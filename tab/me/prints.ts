import type { ComponentType } from "react";
import type { Language } from "../../src/core/text.ts";
import type { SeatView } from "../../src/core/view.ts";

/** What an exercise's print page is given; sheet null prints the empty form. */
export interface PrintProps {
  readonly config: unknown;
  readonly sheet: unknown;
  readonly board: unknown;
  readonly language: Language;
  readonly name: string;
  /** Those whom the page may name. */
  readonly seats: readonly SeatView[];
}

const pages = import.meta.glob<{ Print: ComponentType<PrintProps> }>("../../src/exercises/*/print.tsx");
const at = (exercise: string): string => `../../src/exercises/${exercise}/print.tsx`;

/** Whether an exercise has a print page. */
export const hasPrint = (exercise: string): boolean => Object.hasOwn(pages, at(exercise));

/** The print page of an exercise, or null where it has none. */
export const loadPrint = async (exercise: string): Promise<ComponentType<PrintProps> | null> => {
  const load = pages[at(exercise)];
  return load === undefined ? null : (await load()).Print;
};
