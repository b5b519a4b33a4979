import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { inLanguage } from "../../core/text.ts";
import type { Board, Sheet } from "./state.ts";
import { samples } from "./texts.ts";

/** A simulated colleague writes this many words, or as many as the sheet takes. */
const WRITES = 3;

/** Writes three words while they are collected; the piles overlap, so that some words grow. */
export const simulate = ({ sheet, context, language }: SimulationAt<Board, Sheet>): SimulatedMove | null => {
  if (context.phase !== "collect" || sheet.given || sheet.words.length >= WRITES) return null;
  const mine = new Set(sheet.words.map(({ text }) => text));
  const left = samples.map((text) => inLanguage(text, language)).filter((text) => !mine.has(text));
  // Squared luck leans towards the first ones: words that many share.
  const text = left[Math.floor(dealer(context.luck)() ** 2 * left.length)];
  return text === undefined ? null : { move: "add", payload: { text } };
};
