import type { Language, Text } from "../../src/core/text.ts";
import type { PaperKind, PrintWhat } from "../../src/protocol/print.ts";
import { type About, type AboutTexts, aboutNetwork } from "./about-network.ts";

const onlyMine: Text = {
  nb: "Bare du får lenken. Papiret er ditt ansvar: Den som finner det, kan lese det.",
  nn: "Berre du får lenkja. Papiret er ditt ansvar: Den som finn det, kan lese det.",
  en: "Only you get the link. The paper is your responsibility: whoever finds it can read it.",
};
const nothingWritten: Text = {
  nb: "Alt noen har skrevet.",
  nn: "Alt nokon har skrive.",
  en: "Everything anyone has written.",
};
const ownersOwn: Text = {
  nb: "Det står ingenting om noen på et tomt skjema. Den som skriver på skjemaet, tar vare på det.",
  nn: "Det står ingenting om nokon på eit tomt skjema. Den som skriv på skjemaet, tek vare på det.",
  en: "An empty form says nothing about anyone. Whoever writes on it looks after it.",
};
const planTitle: Text = {
  nb: "Skriv ut planen for prosesslederen",
  nn: "Skriv ut planen for prosessleiaren",
  en: "Print the facilitator's plan",
};
const participants: Text = {
  nb: "Alt deltakerne skriver, og hvem de er.",
  nn: "Alt deltakarane skriv, og kven dei er.",
  en: "Everything the participants write, and who they are.",
};

/** What is said of a paper, by what it is. */
const aboutTexts = {
  ...aboutNetwork,
  sheet: {
    title: {
      nb: "Skriv ut arket",
      nn: "Skriv ut arket",
      en: "Print the sheet",
    },
    holds: {
      nb: "Det du har skrevet på arket ditt her, og navnet ditt. Er arket tomt, får du skjemaet til å fylle ut for hånd.",
      nn: "Det du har skrive på arket ditt her, og namnet ditt. Er arket tomt, får du skjemaet til å fylle ut for hand.",
      en: "What you have written on your sheet here, and your name. If the sheet is empty, you get the form to fill in by hand.",
    },
    leaves: {
      nb: "Tavla, bordarket, arkene til de andre og det du har skrevet andre steder.",
      nn: "Tavla, bordarket, arka til dei andre og det du har skrive andre stader.",
      en: "The board, the table sheet, the others' sheets and what you have written elsewhere.",
    },
    who: onlyMine,
  },
  board: {
    title: {
      nb: "Skriv ut tavla",
      nn: "Skriv ut tavla",
      en: "Print the board",
    },
    holds: {
      nb: "Det som står på tavla i dette programpunktet. Er tavla tom, får du et ark til å fylle ut for hånd.",
      nn: "Det som står på tavla i dette programpunktet. Er tavla tom, får du eit ark til å fylle ut for hand.",
      en: "What is on the board in this step. If the board is empty, you get a page to fill in by hand.",
    },
    leaves: {
      nb: "Arket ditt, bordarkene og arkene til de andre.",
      nn: "Arket ditt, bordarka og arka til dei andre.",
      en: "Your sheet, the table sheets and the others' sheets.",
    },
    who: {
      nb: "Alle i møtet ser tavla. Papiret er ditt ansvar: Den som finner det, kan lese det.",
      nn: "Alle i møtet ser tavla. Papiret er ditt ansvar: Den som finn det, kan lese det.",
      en: "Everyone in the meeting sees the board. The paper is your responsibility: whoever finds it can read it.",
    },
  },
  map: {
    title: {
      nb: "Skriv ut kartet",
      nn: "Skriv ut kartet",
      en: "Print the map",
    },
    holds: {
      nb: "Kartet på tavla. Står det ikke noe der ennå, får du ditt eget.",
      nn: "Kartet på tavla. Står det ikkje noko der enno, får du ditt eige.",
      en: "The map on the board. If nothing is there yet, you get your own.",
    },
    leaves: {
      nb: "Bordarkene og arkene til de andre.",
      nn: "Bordarka og arka til dei andre.",
      en: "The table sheets and the others' sheets.",
    },
    who: onlyMine,
  },
  "own-notes": {
    title: {
      nb: "Skriv ut notatene mine",
      nn: "Skriv ut notata mine",
      en: "Print my notes",
    },
    holds: {
      nb: "Det du hørte og det du tar med deg, og navnet ditt. Er det tomt, får du rollekortene.",
      nn: "Det du høyrde og det du tek med deg, og namnet ditt. Er det tomt, får du rollekorta.",
      en: "What you heard and what you are taking with you, and your name. If that is empty, you get the role cards.",
    },
    leaves: {
      nb: "Tittelen, problemet og det du har skrevet om andre. Det blir slettet når møtet er slutt.",
      nn: "Tittelen, problemet og det du har skrive om andre. Det blir sletta når møtet er slutt.",
      en: "The title, the problem and what you wrote about others. That is deleted when the meeting ends.",
    },
    who: onlyMine,
  },
  form: {
    title: {
      nb: "Skriv ut et tomt skjema",
      nn: "Skriv ut eit tomt skjema",
      en: "Print an empty form",
    },
    holds: {
      nb: "Spørsmålene og plass til å skrive for hånd.",
      nn: "Spørsmåla og plass til å skrive for hand.",
      en: "The questions and room to write by hand.",
    },
    leaves: nothingWritten,
    who: ownersOwn,
  },
  forms: {
    title: {
      nb: "Skriv ut skjemaene til møtet",
      nn: "Skriv ut skjemaa til møtet",
      en: "Print the forms for the meeting",
    },
    holds: {
      nb: "Ett tomt skjema av hvert slag i programmet, i rekkefølgen dere trenger dem. Noen kan være på A3. Velg antall eksemplarer når du skriver ut.",
      nn: "Eitt tomt skjema av kvart slag i programmet, i den rekkjefølgja de treng dei. Nokre kan vere på A3. Vel kor mange eksemplar når du skriv ut.",
      en: "One empty form of each kind in the programme, in the order you need them. Some may be on A3. Choose how many copies when you print.",
    },
    leaves: nothingWritten,
    who: ownersOwn,
  },
  agenda: {
    title: planTitle,
    holds: {
      nb: "Programpunktene, tidene, det som leses høyt, og det som gjøres klart før møtet.",
      nn: "Programpunkta, tidene, det de les høgt, og det de gjer klart før møtet.",
      en: "The steps, the times, what is read aloud, and what to prepare.",
    },
    leaves: participants,
    who: {
      nb: "Planen er den samme for alle som bruker programmet.",
      nn: "Planen er den same for alle som bruker programmet.",
      en: "The plan is the same for everyone who uses the programme.",
    },
  },
  "running-agenda": {
    title: planTitle,
    holds: {
      nb: "Programpunktene med klokkeslett slik det ser ut nå, det som leses høyt, og det som gjøres klart.",
      nn: "Programpunkta med klokkeslett slik det ser ut no, det de les høgt, og det de gjer klart.",
      en: "The steps with times of day as things stand now, what is read aloud, and what to prepare.",
    },
    leaves: participants,
    who: {
      nb: "Alle i møtet kan skrive ut planen.",
      nn: "Alle i møtet kan skrive ut planen.",
      en: "Everyone in the meeting can print the plan.",
    },
  },
  kept: {
    title: {
      nb: "Skriv ut det du har tatt med deg",
      nn: "Skriv ut det du har teke med deg",
      en: "Print what you took with you",
    },
    holds: {
      nb: "Det som står her på Min side, og navnet ditt.",
      nn: "Det som står her på Sida mi, og namnet ditt.",
      en: "What is here on your page, and your name.",
    },
    leaves: {
      nb: "Alt annet på Min side.",
      nn: "Alt anna på Sida mi.",
      en: "Everything else on your page.",
    },
    who: onlyMine,
  },
  goals: {
    title: {
      nb: "Skriv ut målene mine",
      nn: "Skriv ut måla mine",
      en: "Print my goals",
    },
    holds: {
      nb: "Målene og hjemmeoppgavene dine fra alle nettverkene dine, hvordan det går med dem, datoene og navnet ditt.",
      nn: "Måla og heimeoppgåvene dine frå alle nettverka dine, korleis det går med dei, datoane og namnet ditt.",
      en: "Your goals and homework from all your networks, how they go, the dates and your name.",
    },
    leaves: {
      nb: "Arkene dine, de små notatene og det du har skrevet om hjemmeoppgavene.",
      nn: "Arka dine, dei små notata og det du har skrive om heimeoppgåvene.",
      en: "Your sheets, the short notes and what you have written about the homework.",
    },
    who: onlyMine,
  },
} as const satisfies Readonly<Record<string, AboutTexts>>;
type Kind = keyof typeof aboutTexts;

/** Exercises whose page is the board, or something else than its reader's own sheet. */
const sheetKinds: Readonly<Record<string, Kind>> = {
  contract: "board",
  poster: "board",
  "risk-matrix": "board",
  "year-wheel": "board",
  "diamond-nine": "board",
  "responsibility-map": "map",
  "peer-coaching": "own-notes",
};

const outcomeKinds: Readonly<Partial<Record<PaperKind, Kind>>> = {
  contract: "contract",
  plan: "plan",
  competence: "competence",
  risks: "risks",
  poster: "drawn",
  year: "drawn",
  responsibilities: "drawn",
};

const kindOf = (what: PrintWhat, exercise: string | undefined): Kind => {
  switch (what.kind) {
    case "sheet":
      return sheetKinds[exercise ?? ""] ?? "sheet";
    case "kept":
      return exercise === "peer-coaching" ? "own-notes" : "kept";
    case "outcome":
      return outcomeKinds[what.outcome] ?? "outcome";
    default:
      return what.kind;
  }
};

/** What is said before anything leaves Runde; of a sheet it depends on the exercise whose page draws it. */
export const aboutPaper = (what: PrintWhat, exercise: string | undefined, language: Language): About => {
  const { title, holds, leaves, who } = aboutTexts[kindOf(what, exercise)];
  return { title: title[language], holds: holds[language], leaves: leaves[language], who: who[language] };
};
