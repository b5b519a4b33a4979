import type { Text } from "../../core/text.ts";

/** The heading where a programme asks nothing of its own. */
export const ownQuestion: Text = {
  nb: "Én setning fra hver",
  nn: "Éi setning frå kvar",
  en: "One sentence each",
};
