import type { Kept } from "../../src/core/exercise.ts";
import type { Language } from "../../src/core/text.ts";

const nb = {
  title: "Min side",
  onlyYou: "bare du ser denne siden",
  promise:
    "Det du skriver på arket ditt, viser ingen skjerm, rolle, kort, nedlasting eller logg i Runde til andre. Den som har både tjeneren og nøkkelen til den, kunne teknisk sett lest det. Databasen alene viser ingenting. Sletter du det som er ditt, blir nøkkelen din ødelagt.",
  whoSees: "Hvem ser dette?",
  kept: "Det jeg har tatt med meg",
  nothing: "Blankt ark",
  nothingWhy: "Når et møte er slutt, kommer vaskeanvisningen, bruksanvisningen og notatene dine hit.",
  sheets: "Arkene mine",
  noSheets: "Arkene du skriver i møtene, ligger her etterpå.",
  show: "Vis",
  hide: "Skjul",
  delete: "Slett",
  deleteSure: "Slette dette?",
  deleteWhy: "Det blir borte for godt, også for deg.",
  keptUntil: (day: string) => `ligger her til ${day}`,
  account: (guest: boolean): string =>
    guest
      ? "Du er her som gjest. Er du også medlem med egen konto, er det en annen side."
      : "Du er her med kontoen din i egen kommune.",
  mine: "Alt som er mitt",
  download: "Last ned",
  downloadWhy:
    "En fil med målene, hjemmeoppgavene og notatene dine, arkene dine fra møter som er slutt, og navnene på nettverkene dine. Tavlene og det dere har blitt enige om sammen, er ikke med. Fila er ditt ansvar: Den som får tak i den, kan lese den.",
  deleteAll: "Slett alt om meg",
  deleteAllSure: "Slette alt om deg?",
  goneForGood: "Dette blir borte for godt",
  goneList: [
    "Arkene, målene, hjemmeoppgavene og notatene dine. Nøkkelen din blir ødelagt, så ingen kan lese dem.",
    "Navnet ditt i nettverkene, påminnelsene og lenkene til papir.",
  ],
  stays: "Dette blir stående",
  staysList: [
    "Det dere har blitt enige om sammen, og det du har lagt på tavla, uten navnet ditt.",
    "Det Runde har skrevet i kanalen. Det ligger i Teams.",
    "Papir og filer du har hentet ut, og gamle sikkerhetskopier, forseglet, til de blir slettet.",
  ],
  noUndo: "Du kan ikke angre dette.",
  back: "Tilbake til nettverket",
  again: "Prøv igjen",
  gone: "Alt om deg er slettet",
  goneWhy: "Du kan lukke denne siden.",
  browser: "Åpne Runde fra Teams. Der vet Runde hvem du er.",
  language: "Språk",
};
export type MeTexts = typeof nb;

const nn: MeTexts = {
  title: "Sida mi",
  onlyYou: "berre du ser denne sida",
  promise:
    "Det du skriv på arket ditt, viser ingen skjerm, rolle, kort, nedlasting eller logg i Runde til andre. Den som har både tenaren og nøkkelen til han, kunne teknisk sett ha lese det. Databasen åleine viser ingenting. Slettar du det som er ditt, blir nøkkelen din øydelagd.",
  whoSees: "Kven ser dette?",
  kept: "Det eg har teke med meg",
  nothing: "Blankt ark",
  nothingWhy: "Når eit møte er slutt, kjem vaskerettleiinga, bruksrettleiinga og notata dine hit.",
  sheets: "Arka mine",
  noSheets: "Arka du skriv i møta, ligg her etterpå.",
  show: "Vis",
  hide: "Gøym",
  delete: "Slett",
  deleteSure: "Slette dette?",
  deleteWhy: "Det blir borte for godt, også for deg.",
  keptUntil: (day) => `ligg her til ${day}`,
  account: (guest) =>
    guest
      ? "Du er her som gjest. Er du òg medlem med eigen konto, er det ei anna side."
      : "Du er her med kontoen din frå eigen kommune.",
  mine: "Alt som er mitt",
  download: "Last ned",
  downloadWhy:
    "Ei fil med måla, heimeoppgåvene og notata dine, arka dine frå møte som er slutt, og namna på nettverka dine. Tavlene og det de har blitt einige om saman, er ikkje med. Fila er ditt ansvar: Den som har fila, kan lese alt.",
  deleteAll: "Slett alt om meg",
  deleteAllSure: "Slette alt om deg?",
  goneForGood: "Dette blir borte for godt",
  goneList: [
    "Arka, måla, heimeoppgåvene og notata dine. Nøkkelen din blir øydelagd, så ingen kan lese dei.",
    "Namnet ditt i nettverka, påminningane og lenkjene til papir.",
  ],
  stays: "Dette blir ståande",
  staysList: [
    "Det de har blitt einige om saman, og det du har lagt på tavla, utan namnet ditt.",
    "Det Runde har skrive i kanalen. Det ligg i Teams.",
    "Papir og filer du har henta ut, og gamle tryggingskopiar, forsegla, til dei blir sletta.",
  ],
  noUndo: "Du kan ikkje angre dette.",
  back: "Tilbake til nettverket",
  again: "Prøv igjen",
  gone: "Alt om deg er sletta",
  goneWhy: "Du kan lukke denne sida.",
  browser: "Opne Runde frå Teams. Der veit Runde kven du er.",
  language: "Språk",
};

const en: MeTexts = {
  title: "My page",
  onlyYou: "only you see this page",
  promise:
    "What you write on your sheet, no screen, role, card, download or log in Runde shows to anyone else. Whoever holds both the server and its key could technically read it. The database alone shows nothing. If you delete what is yours, your key is destroyed.",
  whoSees: "Who sees this?",
  kept: "What I took with me",
  nothing: "A blank sheet",
  nothingWhy: "When a meeting has ended, your care label, user manual and notes come here.",
  sheets: "My sheets",
  noSheets: "The sheets you write in meetings are here afterwards.",
  show: "Show",
  hide: "Hide",
  delete: "Delete",
  deleteSure: "Delete this?",
  deleteWhy: "It is gone for good, for you too.",
  keptUntil: (day) => `stays here until ${day}`,
  account: (guest) =>
    guest
      ? "You are here as a guest. If you are also a member with an account of your own, that is another page."
      : "You are here with the account of your own municipality.",
  mine: "Everything of mine",
  download: "Download",
  downloadWhy:
    "A file with your goals, homework and notes, your sheets from meetings that have ended, and the names of your networks. The boards and what you have agreed on together are not in it. The file is your responsibility: whoever gets hold of it can read it.",
  deleteAll: "Delete everything about me",
  deleteAllSure: "Delete everything about you?",
  goneForGood: "This is gone for good",
  goneList: [
    "Your sheets, goals, homework and notes. Your key is destroyed, so nobody can read them.",
    "Your name in the networks, the reminders and the links to paper.",
  ],
  stays: "This stays",
  staysList: [
    "What you have agreed on together, and what you put on the board, without your name.",
    "What Runde has written in the channel. That is in Teams.",
    "Paper and files you have taken out, and old backups, sealed, until they are deleted.",
  ],
  noUndo: "You cannot undo this.",
  back: "Back to the network",
  again: "Try again",
  gone: "Everything about you is deleted",
  goneWhy: "You can close this page.",
  browser: "Open Runde from Teams. There, Runde knows who you are.",
  language: "Language",
};
export const meTexts: Readonly<Record<Language, MeTexts>> = { nb, nn, en };

/** What a kept thing is called. */
export const keptNames: Readonly<Record<Kept["kind"], Readonly<Record<Language, string>>>> = {
  "care-label": { nb: "Vaskeanvisningen min", nn: "Vaskerettleiinga mi", en: "My care label" },
  "user-manual": { nb: "Bruksanvisningen min", nn: "Bruksrettleiinga mi", en: "My user manual" },
  "own-notes": {
    nb: "Notater fra kollegaveiledning",
    nn: "Notat frå kollegarettleiing",
    en: "Notes from peer coaching",
  },
  goal: { nb: "Atferdsmål", nn: "Åtferdsmål", en: "Goal" },
  homework: { nb: "Hjemmeoppgave", nn: "Heimeoppgåve", en: "Homework" },
  competence: { nb: "Kompetansen min", nn: "Kompetansen min", en: "My competence" },
  spheres: { nb: "De fire sfærene mine", nn: "Dei fire sfærane mine", en: "My four spheres" },
  list: { nb: "Stikkordene mine", nn: "Stikkorda mine", en: "My keywords" },
  "task-rows": { nb: "Selvobservasjonen min", nn: "Sjølvobservasjonen min", en: "My self-observation" },
  answers: { nb: "Notatene mine", nn: "Notata mine", en: "My notes" },
};
