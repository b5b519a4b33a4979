import { en } from "./texts-en.ts";
import { type KitTexts, nb } from "./texts-nb.ts";
import { nn } from "./texts-nn.ts";

export type { KitTexts } from "./texts-nb.ts";

/** The kit's own words in the three languages. */
export const kitTexts: { readonly nb: KitTexts; readonly nn: KitTexts; readonly en: KitTexts } = {
  nb,
  nn,
  en,
};
