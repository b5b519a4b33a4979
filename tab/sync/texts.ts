import type { InLanguages } from "../kit/language.tsx";

interface SyncTexts {
  readonly notReached: string;
  readonly tooLong: string;
}

/** What the sync client says when it cannot ask the server. */
export const syncTexts: InLanguages<SyncTexts> = {
  nb: {
    notReached: "Runde får ikke kontakt akkurat nå. Prøv igjen om litt.",
    tooLong: "Teksten er lengre enn arket har plass til. Gjør den kortere.",
  },
  nn: {
    notReached: "Runde når ikkje tenaren akkurat no. Prøv igjen om litt.",
    tooLong: "Teksten er lengre enn arket har plass til. Del han i to.",
  },
  en: {
    notReached: "Runde cannot reach the server just now. Try again in a moment.",
    tooLong: "The text is longer than the sheet has room for. Make it shorter.",
  },
};
