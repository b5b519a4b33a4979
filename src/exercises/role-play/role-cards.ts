import type { Text } from "../../core/text.ts";
import type { Role } from "./state.ts";

/** What a role asks of someone: a few words for now, and how. */
interface RoleCard {
  readonly title: Text;
  readonly lines: readonly Text[];
}

export const standardCards: Readonly<Record<Role, RoleCard>> = {
  giver: {
    title: { nb: "Du gir tilbakemelding", nn: "Du gir tilbakemelding", en: "You give feedback" },
    lines: [
      {
        nb: "Begynn med en styrke du mener.",
        nn: "Begynn med ein styrke du meiner.",
        en: "Begin with a strength you mean.",
      },
      {
        nb: "Si det direkte, til den det gjelder.",
        nn: "Sei det direkte, til den det gjeld.",
        en: "Say it directly, to the person.",
      },
      {
        nb: "Vær ærlig og presis: én situasjon.",
        nn: "Ver ærleg og presis: éin situasjon.",
        en: "Be honest and precise: one situation.",
      },
      {
        nb: "Snakk om det personen gjør, ikke om hvem personen er.",
        nn: "Snakk om det personen gjer, ikkje om kven personen er.",
        en: "Talk about what the person does, not who they are.",
      },
    ],
  },
  receiver: {
    title: { nb: "Du tar imot", nn: "Du tek imot", en: "You receive" },
    lines: [
      {
        nb: "Lytt ferdig uten å avbryte.",
        nn: "Lytt ferdig utan å avbryte.",
        en: "Listen to the end without interrupting.",
      },
      {
        nb: "Sjekk at du har forstått. Still spørsmål.",
        nn: "Sjekk om du har forstått rett. Spør.",
        en: "Check that you have understood. Ask.",
      },
      { nb: "Si takk.", nn: "Sei takk.", en: "Say thank you." },
      {
        nb: "Tenk: «Hva kan jeg lære av dette?»",
        nn: "Tenk: «Kva kan eg lære av dette?»",
        en: "Think: “What can I learn from this?”",
      },
    ],
  },
  observer: {
    title: { nb: "Du ser og lytter", nn: "Du ser og lyttar", en: "You observe" },
    lines: [
      {
        nb: "Vær stille mens de spiller.",
        nn: "Ver stille så lenge dei spelar.",
        en: "Stay silent while they play.",
      },
      { nb: "Hva var bra, og hvorfor?", nn: "Kva var bra, og kvifor?", en: "What was good, and why?" },
      { nb: "Hva kan trenes mer?", nn: "Kva er verdt å trene meir på?", en: "What could be trained more?" },
    ],
  },
};

/** While they talk about it afterwards: who begins, and what to say. */
export const talkCards: Readonly<Record<Role, RoleCard>> = {
  giver: {
    title: {
      nb: "Du begynner, så lytter du",
      nn: "Du begynner, så lyttar du",
      en: "You begin, then you listen",
    },
    lines: [
      {
        nb: "Si først kort hvordan det var.",
        nn: "Sei først kort korleis det var.",
        en: "First say briefly how it was.",
      },
      { nb: "Ta imot uten å forklare.", nn: "Ta imot utan å forklare.", en: "Receive without explaining." },
      {
        nb: "Velg én ting du vil trene mer på.",
        nn: "Vel éin ting du vil trene meir på.",
        en: "Choose one thing to train more.",
      },
    ],
  },
  receiver: {
    title: {
      nb: "Si hvordan det var å ta imot",
      nn: "Sei korleis det var å ta imot",
      en: "Say how it was to receive",
    },
    lines: [
      {
        nb: "Hva gjorde det lett å høre?",
        nn: "Kva gjorde det lett å høyre?",
        en: "What made it easy to hear?",
      },
      {
        nb: "Hva ville hjulpet deg mer?",
        nn: "Kva ville ha hjelpt deg meir?",
        en: "What would have helped you more?",
      },
    ],
  },
  observer: {
    title: { nb: "Si hva du så", nn: "Sei kva du såg", en: "Say what you saw" },
    lines: [
      {
        nb: "Først: hva var bra, og hvorfor?",
        nn: "Først: kva var bra, og kvifor?",
        en: "First: what was good, and why?",
      },
      {
        nb: "Så: hva kan trenes mer?",
        nn: "Så: kva er verdt å trene meir på?",
        en: "Then: what could be trained more?",
      },
      {
        nb: "Snakk til {giver}, og vær konkret.",
        nn: "Snakk til {giver}, og ver konkret.",
        en: "Talk to {giver}, and be specific.",
      },
    ],
  },
};
