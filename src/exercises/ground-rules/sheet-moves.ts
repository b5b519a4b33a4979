import { z } from "zod";
import { type SheetMove, sheetMove } from "../../core/exercise.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { type Config, MAX_RULE, MAX_SUGGESTIONS, type Sheet, type Suggestion } from "./state.ts";

const id = z.string().min(1).max(64);
const text = z.string().max(MAX_RULE);

/** A suggestion that has not gone to the board is its owner's to change, stage and delete. */
const change = (
  sheet: Sheet,
  suggestion: string,
  to: (found: Suggestion) => readonly Suggestion[],
): Verdict<Sheet> => {
  const found = sheet.suggestions.find((each) => each.id === suggestion);
  if (found === undefined) return refuse("no-such-suggestion");
  if (found.state === "laid") return refuse("already-laid");
  return accept({ suggestions: sheet.suggestions.flatMap((each) => (each === found ? to(each) : [each])) });
};

const add: SheetMove<Config, Sheet, { text: string }> = sheetMove(
  z.strictObject({ text }),
  (sheet: Sheet, { text: written }, { id: fresh }) =>
    sheet.suggestions.length >= MAX_SUGGESTIONS
      ? refuse("sheet-full")
      : accept({ suggestions: [...sheet.suggestions, { id: fresh, text: written, state: "mine" as const }] }),
);

const write: SheetMove<Config, Sheet, { suggestion: string; text: string }> = sheetMove(
  z.strictObject({ suggestion: id, text }),
  (sheet: Sheet, { suggestion, text: written }) =>
    change(sheet, suggestion, (found) => [{ ...found, text: written }]),
);

const stage: SheetMove<Config, Sheet, { suggestion: string; staged: boolean }> = sheetMove(
  z.strictObject({ suggestion: id, staged: z.boolean() }),
  (sheet: Sheet, { suggestion, staged }) =>
    change(sheet, suggestion, (found) => [
      { ...found, state: staged ? ("staged" as const) : ("mine" as const) },
    ]),
);

const remove: SheetMove<Config, Sheet, { suggestion: string }> = sheetMove(
  z.strictObject({ suggestion: id }),
  (sheet: Sheet, { suggestion }) => change(sheet, suggestion, () => []),
);

/** What an owner does alone with the own suggestions. */
export const sheetMoves = { add, write, stage, remove };
