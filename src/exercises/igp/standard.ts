import type { Text } from "../../core/text.ts";

/** The heading of a list where a programme asks nothing of its own. */
export const ownQuestion: Text = {
  nb: "Det vi vil ha med",
  nn: "Det vi vil ha med oss",
  en: "What matters to us",
};
