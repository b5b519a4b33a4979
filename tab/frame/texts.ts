import type { InLanguages } from "../kit/language.tsx";

interface FrameTexts {
  readonly opening: string;
  readonly slow: string;
  readonly silentTitle: string;
  readonly silent: string;
  readonly offlineTitle: string;
  readonly offline: string;
  readonly brokenTitle: string;
  readonly broken: string;
  readonly again: string;
}

/** What the tab says while it opens, and when it cannot. */
export const frameTexts: InLanguages<FrameTexts> = {
  nb: {
    opening: "Åpner Runde",
    slow: "Det tar litt tid. Runde henter det du trenger.",
    silentTitle: "Teams svarer ikke ennå",
    silent: "Det du har skrevet, er trygt. Prøv igjen, eller åpne fanen på nytt.",
    offlineTitle: "Runde kom ikke hit",
    offline: "Nettet ser ut til å være borte. Det du har skrevet, er trygt.",
    brokenTitle: "Denne siden stanset",
    broken: "Det som er lagret, er trygt. Last inn siden på nytt, så er du tilbake der du var.",
    again: "Prøv igjen",
  },
  nn: {
    opening: "Opnar Runde",
    slow: "Det tek litt tid. Runde hentar det du treng.",
    silentTitle: "Teams svarar ikkje enno",
    silent: "Det du har skrive, er trygt. Prøv igjen, eller opne fana på nytt.",
    offlineTitle: "Runde kom ikkje hit",
    offline: "Nettet ser ut til å vere borte. Det du har skrive, er trygt.",
    brokenTitle: "Denne sida stansa",
    broken: "Det som er lagra, er trygt. Hent sida på nytt, så er du tilbake der du var.",
    again: "Prøv igjen",
  },
  en: {
    opening: "Opening Runde",
    slow: "This takes a moment. Runde is fetching what you need.",
    silentTitle: "Teams is not answering yet",
    silent: "What you wrote is safe. Try again, or open the tab once more.",
    offlineTitle: "Runde did not get here",
    offline: "There seems to be no internet connection. What you wrote is safe.",
    brokenTitle: "This page stopped",
    broken: "What is saved is safe. Load the page again and you are back where you were.",
    again: "Try again",
  },
};
