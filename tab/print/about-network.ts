import type { Text } from "../../src/core/text.ts";

/** What a paper holds, what it leaves out, and who could see it then. */
export interface About {
  readonly title: string;
  readonly holds: string;
  readonly leaves: string;
  readonly who: string;
}

/** The same in every language. */
export type AboutTexts = Readonly<Record<keyof About, Text>>;

const everyone: Text = {
  nb: "Alle i nettverket kan hente det i Runde. Papiret og fila er ditt ansvar: Den som får tak i dem, kan lese dem.",
  nn: "Alle i nettverket kan hente det i Runde. Papiret og fila er ditt ansvar: Den som får tak i dei, kan lese dei.",
  en: "Everyone in the network can fetch it in Runde. The paper and the file are your responsibility: whoever gets hold of them can read them.",
};
const printOrWord: Text = {
  nb: "Skriv ut eller last ned",
  nn: "Skriv ut eller last ned",
  en: "Print or download",
};
const onTheWay: Text = {
  nb: "Ark, utkast og det som ble sagt på veien.",
  nn: "Ark, utkast og det som blei sagt på vegen.",
  en: "Sheets, drafts and what was said on the way.",
};

/** What is said of a paper of what the network has agreed on. */
export const aboutNetwork = {
  outcome: {
    title: printOrWord,
    holds: {
      nb: "Det dere har blitt enige om sammen, slik det er nå, og navnet på nettverket.",
      nn: "Det de har blitt einige om saman, slik det er no, og namnet på nettverket.",
      en: "What you have agreed on together, as it is now, and the name of the network.",
    },
    leaves: onTheWay,
    who: everyone,
  },
  drawn: {
    title: printOrWord,
    holds: {
      nb: "Det dere har blitt enige om sammen, slik det er nå, tegnet på A3. I Word-fila står det samme i ord, og navnet på nettverket.",
      nn: "Det de har blitt einige om saman, slik det er no, teikna på A3. I Word-fila står det same i ord, og namnet på nettverket.",
      en: "What you have agreed on together, as it is now, drawn on A3. The Word file has the same in words, and the name of the network.",
    },
    leaves: onTheWay,
    who: everyone,
  },
  risks: {
    title: printOrWord,
    holds: {
      nb: "Risikoene, tiltakene og fristene, og navnene på dem som har ansvar, tegnet på A3. I Word-fila står det samme i ord, og navnet på nettverket.",
      nn: "Risikoane, tiltaka og fristane, og namna på dei som har ansvar, teikna på A3. I Word-fila står det same i ord, og namnet på nettverket.",
      en: "The risks, measures and dates, and the names of those responsible, drawn on A3. The Word file has the same in words, and the name of the network.",
    },
    leaves: onTheWay,
    who: everyone,
  },
  competence: {
    title: printOrWord,
    holds: {
      nb: "Det dere har lagt på kompetansetavla, med navnet på den det gjelder, og navnet på nettverket.",
      nn: "Det de har lagt på kompetansetavla, med namnet på den det gjeld, og namnet på nettverket.",
      en: "What you have put on the competence board, with each person's name, and the name of the network.",
    },
    leaves: onTheWay,
    who: everyone,
  },
  contract: {
    title: {
      nb: "Skriv ut eller last ned kontrakten",
      nn: "Skriv ut eller last ned kontrakten",
      en: "Print or download the contract",
    },
    holds: {
      nb: "Kontrakten slik den er nå, navnene på medlemmene, hvem som har godtatt, og plass til underskrift.",
      nn: "Kontrakten slik han er no, namna på medlemene, kven som har godteke, og plass til underskrift.",
      en: "The contract as it is now, the members' names, who has accepted, and room to sign.",
    },
    leaves: {
      nb: "Tidligere versjoner, utkast og hvem som foreslo hva.",
      nn: "Tidlegare versjonar, utkast og kven som foreslo kva.",
      en: "Earlier versions, drafts and who proposed what.",
    },
    who: everyone,
  },
  plan: {
    title: {
      nb: "Skriv ut eller last ned planen",
      nn: "Skriv ut eller last ned planen",
      en: "Print or download the plan",
    },
    holds: {
      nb: "Datoer, steder, hva dere tar med, og hvor dere holder kontakten. Navnene på leder og sekretær og på dem som står for tur. Temaene, og hvor mange som ønsker dem.",
      nn: "Datoar, stader, kva de tek med, og kvar de held kontakten. Namna på leiar og sekretær og på dei som står for tur. Temaa, og kor mange som ønskjer dei.",
      en: "Dates, places, what you bring, and where you keep in touch. The names of leader and secretary and of those whose turn comes next. The themes, and how many would like them.",
    },
    leaves: {
      nb: "Hvem som foreslo et tema, og hvem som ønsker det.",
      nn: "Kven som foreslo eit tema, og kven som ønskjer det.",
      en: "Who proposed a theme, and who would like it.",
    },
    who: everyone,
  },
} as const satisfies Readonly<Record<string, AboutTexts>>;
