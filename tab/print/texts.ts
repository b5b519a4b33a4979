import type { Language } from "../../src/core/text.ts";
import type { PaperKind, PrintWhat } from "../../src/protocol/print.ts";

/** What a paper holds, what it leaves out, and who could see it then. */
interface About {
  readonly title: string;
  readonly holds: string;
  readonly leaves: string;
  readonly who: string;
}

const nb = {
  print: "Skriv ut",
  printOrWord: "Skriv ut eller last ned",
  papers: "Skriv ut eller last ned",
  goals: "Skriv ut målene mine",
  agenda: "Plan for prosesslederen",
  onPaper: "På papir",
  word: "Last ned som Word",
  open: "Åpne papiret",
  holds: "Med på papiret",
  leaves: "Ikke med",
  who: "Hvem kan se det?",
  opens: "Siden åpner i nettleseren. Lenken virker én gang, de neste fem minuttene.",
  blocked: "Teams åpnet ikke siden. Trykk på lenken under.",
  link: "Åpne papiret i nettleseren",
  loading: "Henter papiret",
  unreachable: "Runde når ikke tjeneren akkurat nå. Lenken er ikke brukt. Hent siden på nytt om litt.",
  again: "Prøv igjen",
  none: "Et papir åpner bare én gang fra lenken sin. Gå til Runde i Teams, og skriv ut på nytt.",
  refused: "Dette papiret åpner ikke",
  yours: "Papiret er ditt ansvar. Den som finner det, kan lese det.",
  empty: "Her står det ingenting ennå.",
};
export type PrintTexts = typeof nb;

const nn: PrintTexts = {
  print: "Skriv ut",
  printOrWord: "Skriv ut eller last ned",
  papers: "Skriv ut eller last ned",
  goals: "Skriv ut måla mine",
  agenda: "Plan for prosessleiaren",
  onPaper: "På papir",
  word: "Last ned som Word",
  open: "Opne papiret",
  holds: "Med på papiret",
  leaves: "Ikkje med",
  who: "Kven kan sjå det?",
  opens: "Sida opnar i nettlesaren. Lenkja verkar éin gong, dei neste fem minutta.",
  blocked: "Teams opna ikkje sida. Trykk på lenkja under.",
  link: "Opne papiret i nettlesaren",
  loading: "Hentar papiret",
  unreachable: "Runde når ikkje tenaren akkurat no. Lenkja er ikkje brukt. Hent sida på nytt om litt.",
  again: "Prøv igjen",
  none: "Eit papir opnar berre éin gong frå lenkja si. Gå til Runde i Teams, og skriv ut på nytt.",
  refused: "Dette papiret opnar ikkje",
  yours: "Papiret er ditt ansvar. Den som finn det, kan lese det.",
  empty: "Her står det ingenting enno.",
};

const en: PrintTexts = {
  print: "Print",
  printOrWord: "Print or download",
  papers: "Print or download",
  goals: "Print my goals",
  agenda: "The facilitator's plan",
  onPaper: "On paper",
  word: "Download as Word",
  open: "Open the paper",
  holds: "On the paper",
  leaves: "Left out",
  who: "Who can see it?",
  opens: "The page opens in your browser. The link works once, for the next five minutes.",
  blocked: "Teams did not open the page. Use the link below.",
  link: "Open the paper in the browser",
  loading: "Fetching the paper",
  unreachable:
    "Runde cannot reach the server just now. The link has not been used. Load the page again in a moment.",
  again: "Try again",
  none: "A paper opens only once from its link. Go to Runde in Teams and print again.",
  refused: "This paper does not open",
  yours: "The paper is your responsibility. Whoever finds it can read it.",
  empty: "Nothing stands here yet.",
};
export const printTexts: Readonly<Record<Language, PrintTexts>> = { nb, nn, en };

type Kind = PrintWhat["kind"] | "own-notes" | "contract" | "plan";
const aboutTexts: Readonly<Record<Kind, Readonly<Record<Language, About>>>> = {
  sheet: {
    nb: {
      title: "Skriv ut arket",
      holds:
        "Det du har skrevet i dette programpunktet og det som står på tavla her, med navnet ditt på arket.",
      leaves: "Arkene til de andre og det du har skrevet andre steder.",
      who: "Bare du får lenken. Papiret er ditt ansvar: Den som finner det, kan lese det.",
    },
    nn: {
      title: "Skriv ut arket",
      holds:
        "Det du har skrive i dette programpunktet og det som står på tavla her, med namnet ditt på arket.",
      leaves: "Arka til dei andre og det du har skrive andre stader.",
      who: "Berre du får lenkja. Papiret er ditt ansvar: Den som finn det, kan lese det.",
    },
    en: {
      title: "Print the sheet",
      holds:
        "What you have written in this step and what stands on the board here, with your name on the sheet.",
      leaves: "The others' sheets and what you have written elsewhere.",
      who: "Only you get the link. The paper is your responsibility: whoever finds it can read it.",
    },
  },
  "own-notes": {
    nb: {
      title: "Skriv ut notatene mine",
      holds: "Det du hørte og det du tar med deg. Er det tomt, får du rollekortene.",
      leaves: "Tittelen, problemet og det du har skrevet om andre. Det blir slettet når møtet er slutt.",
      who: "Bare du får lenken. Papiret er ditt ansvar: Den som finner det, kan lese det.",
    },
    nn: {
      title: "Skriv ut notata mine",
      holds: "Det du høyrde og det du tek med deg. Er det tomt, får du rollekorta.",
      leaves: "Tittelen, problemet og det du har skrive om andre. Det blir sletta når møtet er slutt.",
      who: "Berre du får lenkja. Papiret er ditt ansvar: Den som finn det, kan lese det.",
    },
    en: {
      title: "Print my notes",
      holds: "What you heard and what you take along. If that is empty, you get the role cards.",
      leaves:
        "The title, the problem and what you wrote about others. That is deleted when the meeting ends.",
      who: "Only you get the link. The paper is your responsibility: whoever finds it can read it.",
    },
  },
  form: {
    nb: {
      title: "Skriv ut et tomt skjema",
      holds: "Spørsmålene og plass til å skrive for hånd.",
      leaves: "Alt noen har skrevet.",
      who: "Det står ingenting om noen på et tomt skjema. Det som skrives på det, tar den som skriver, vare på.",
    },
    nn: {
      title: "Skriv ut eit tomt skjema",
      holds: "Spørsmåla og plass til å skrive for hand.",
      leaves: "Alt nokon har skrive.",
      who: "Det står ingenting om nokon på eit tomt skjema. Den som skriv på skjemaet, tek vare på det.",
    },
    en: {
      title: "Print an empty form",
      holds: "The questions and room to write by hand.",
      leaves: "Everything anyone has written.",
      who: "An empty form says nothing about anyone. Whoever writes on it looks after it.",
    },
  },
  agenda: {
    nb: {
      title: "Skriv ut planen for prosesslederen",
      holds: "Programpunktene, tidene, det som leses høyt, og det som gjøres klart før møtet.",
      leaves: "Alt deltakerne skriver, og hvem de er.",
      who: "Planen er den samme for alle som bruker programmet.",
    },
    nn: {
      title: "Skriv ut planen for prosessleiaren",
      holds: "Programpunkta, tidene, det de les høgt, og det de gjer klart før møtet.",
      leaves: "Alt deltakarane skriv, og kven dei er.",
      who: "Planen er den same for alle som bruker programmet.",
    },
    en: {
      title: "Print the facilitator's plan",
      holds: "The steps, the times, what is read aloud, and what to prepare.",
      leaves: "Everything the participants write, and who they are.",
      who: "The plan is the same for everyone who uses the programme.",
    },
  },
  "running-agenda": {
    nb: {
      title: "Skriv ut planen for prosesslederen",
      holds:
        "Programpunktene med klokkeslett slik det ser ut nå, det som leses høyt, og det som gjøres klart.",
      leaves: "Alt deltakerne skriver, og hvem de er.",
      who: "Alle i møtet kan skrive ut planen.",
    },
    nn: {
      title: "Skriv ut planen for prosessleiaren",
      holds: "Programpunkta med klokkeslett slik det ser ut no, det de les høgt, og det de gjer klart.",
      leaves: "Alt deltakarane skriv, og kven dei er.",
      who: "Alle i møtet kan skrive ut planen.",
    },
    en: {
      title: "Print the facilitator's plan",
      holds: "The steps with times of day as things stand now, what is read aloud, and what to prepare.",
      leaves: "Everything the participants write, and who they are.",
      who: "Everyone in the meeting can print the plan.",
    },
  },
  outcome: {
    nb: {
      title: "Skriv ut eller last ned",
      holds: "Det dere har blitt enige om sammen, og navnet på nettverket.",
      leaves: "Ark, utkast og det som ble sagt på veien.",
      who: "Alle i nettverket kan hente det i Runde. Papiret og fila er ditt ansvar: Den som får tak i dem, kan lese dem.",
    },
    nn: {
      title: "Skriv ut eller last ned",
      holds: "Det de har blitt einige om saman, og namnet på nettverket.",
      leaves: "Ark, utkast og det som blei sagt på vegen.",
      who: "Alle i nettverket kan hente det i Runde. Papiret og fila er ditt ansvar: Den som får tak i dei, kan lese dei.",
    },
    en: {
      title: "Print or download",
      holds: "What you have agreed on together, and the name of the network.",
      leaves: "Sheets, drafts and what was said on the way.",
      who: "Everyone in the network can fetch it in Runde. The paper and the file are your responsibility: whoever gets hold of them can read them.",
    },
  },
  contract: {
    nb: {
      title: "Skriv ut eller last ned kontrakten",
      holds: "Kontrakten slik den er nå, navnene på medlemmene og hvem som har godtatt.",
      leaves: "Tidligere versjoner, utkast og hvem som foreslo hva.",
      who: "Alle i nettverket kan hente den i Runde. Papiret og fila er ditt ansvar: Den som får tak i dem, kan lese dem.",
    },
    nn: {
      title: "Skriv ut eller last ned kontrakten",
      holds: "Kontrakten slik han er no, namna på medlemene og kven som har godteke.",
      leaves: "Tidlegare versjonar, utkast og kven som foreslo kva.",
      who: "Alle i nettverket kan hente han i Runde. Papiret og fila er ditt ansvar: Den som får tak i dei, kan lese dei.",
    },
    en: {
      title: "Print or download the contract",
      holds: "The contract as it is now, the members' names and who has accepted.",
      leaves: "Earlier versions, drafts and who proposed what.",
      who: "Everyone in the network can fetch it in Runde. The paper and the file are your responsibility: whoever gets hold of them can read them.",
    },
  },
  plan: {
    nb: {
      title: "Skriv ut eller last ned planen",
      holds: "Datoer, steder, temaer og hvor mange som ønsker dem, og navnene på dem som leder.",
      leaves: "Hvem som foreslo et tema, og hvem som stemte.",
      who: "Alle i nettverket kan hente den i Runde. Papiret og fila er ditt ansvar: Den som får tak i dem, kan lese dem.",
    },
    nn: {
      title: "Skriv ut eller last ned planen",
      holds: "Datoar, stader, tema og kor mange som ønskjer dei, og namna på dei som leier.",
      leaves: "Kven som foreslo eit tema, og kven som stemte.",
      who: "Alle i nettverket kan hente han i Runde. Papiret og fila er ditt ansvar: Den som får tak i dei, kan lese dei.",
    },
    en: {
      title: "Print or download the plan",
      holds: "Dates, places, themes and how many wish for them, and the names of those who lead.",
      leaves: "Who proposed a theme, and who voted.",
      who: "Everyone in the network can fetch it in Runde. The paper and the file are your responsibility: whoever gets hold of them can read them.",
    },
  },
  kept: {
    nb: {
      title: "Skriv ut det du har tatt med deg",
      holds: "Det som står her på Min side, og navnet ditt.",
      leaves: "Alt annet på Min side.",
      who: "Bare du får lenken. Papiret er ditt ansvar: Den som finner det, kan lese det.",
    },
    nn: {
      title: "Skriv ut det du har teke med deg",
      holds: "Det som står her på Sida mi, og namnet ditt.",
      leaves: "Alt anna på Sida mi.",
      who: "Berre du får lenkja. Papiret er ditt ansvar: Den som finn det, kan lese det.",
    },
    en: {
      title: "Print what you took with you",
      holds: "What stands here on your page, and your name.",
      leaves: "Everything else on your page.",
      who: "Only you get the link. The paper is your responsibility: whoever finds it can read it.",
    },
  },
  goals: {
    nb: {
      title: "Skriv ut målene mine",
      holds: "Alle målene og hjemmeoppgavene dine, fra alle nettverkene dine, og navnet ditt.",
      leaves: "Arkene dine og notatene dine.",
      who: "Bare du får lenken. Papiret er ditt ansvar: Den som finner det, kan lese det.",
    },
    nn: {
      title: "Skriv ut måla mine",
      holds: "Alle måla og heimeoppgåvene dine, frå alle nettverka dine, og namnet ditt.",
      leaves: "Arka dine og notata dine.",
      who: "Berre du får lenkja. Papiret er ditt ansvar: Den som finn det, kan lese det.",
    },
    en: {
      title: "Print my goals",
      holds: "All your goals and homework, from all your networks, and your name.",
      leaves: "Your sheets and your notes.",
      who: "Only you get the link. The paper is your responsibility: whoever finds it can read it.",
    },
  },
};

const ofOutcome = (kind: PaperKind): Kind => (kind === "contract" || kind === "plan" ? kind : "outcome");

/** What is said before anything leaves Runde; notes from peer coaching have words of their own. */
export const aboutPaper = (what: PrintWhat, ownNotes: boolean, language: Language): About => {
  const kind = ownNotes ? "own-notes" : what.kind === "outcome" ? ofOutcome(what.outcome) : what.kind;
  return aboutTexts[kind][language];
};
