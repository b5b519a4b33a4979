import type { Language } from "../../core/text.ts";
import { MAX_TIME, rounded, type Scale } from "./state.ts";

/** A number as it is written in the language: decimal comma in Norwegian. */
export const numberText = (value: number, language: Language): string =>
  language === "en" ? String(rounded(value)) : String(rounded(value)).replace(".", ",");

/** What stands in a cell, read as a number; a blank cell is null, what cannot be used says why. */
export type Read =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly why: "not-a-number" | "too-much" | "outside-scale" };

const amount = /^(\d{1,6})(?:[.,](\d{0,6}))?\s*(?:t|h|timer|timar|hours?|%)?\.?$/iu;

/** Time in hours or percent: comma or point, "7,5 t", "20 %". */
export const readTime = (text: string): Read => {
  const words = text.trim();
  if (words === "") return { ok: true, value: null };
  const found = amount.exec(words);
  if (found === null) return { ok: false, why: "not-a-number" };
  const value = rounded(Number(`${found[1] ?? "0"}.${found[2] ?? ""}0`));
  return value > MAX_TIME ? { ok: false, why: "too-much" } : { ok: true, value };
};

/** A whole grade on the scale. */
export const readGrade = (text: string, scale: Scale): Read => {
  const words = text.trim();
  if (words === "") return { ok: true, value: null };
  if (!/^\d{1,6}(?:[.,]0+)?$/u.test(words)) return { ok: false, why: "not-a-number" };
  const value = Number.parseInt(words, 10);
  return value < 1 || value > scale ? { ok: false, why: "outside-scale" } : { ok: true, value };
};
