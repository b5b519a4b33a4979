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
  downloadWhy: "En fil med alt Runde har som bare du ser, og navnene på nettverkene dine.",
  deleteAll: "Slett alt om meg",
  deleteAllSure: "Slette alt om deg?",
  deleteAllWhy:
    "Nøkkelen din blir ødelagt, så arkene dine kan ikke leses av noen. Navnet ditt forsvinner fra nettverkene. Det dere har blitt enige om sammen, blir stående uten navnet ditt. Dette kan ikke angres.",
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
  downloadWhy: "Ei fil med alt Runde har som berre du ser, og namna på nettverka dine.",
  deleteAll: "Slett alt om meg",
  deleteAllSure: "Slette alt om deg?",
  deleteAllWhy:
    "Nøkkelen din blir øydelagd, så ingen kan lese arka dine. Namnet ditt forsvinn frå nettverka. Det de har blitt einige om saman, blir ståande utan namnet ditt. Du kan ikkje angre dette.",
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
      ? "You are here as a guest. If you also are a member with an account of your own, that is another page."
      : "You are here with the account of your own municipality.",
  mine: "Everything of mine",
  download: "Download",
  downloadWhy: "A file with all that Runde has and only you see, and the names of your networks.",
  deleteAll: "Delete everything about me",
  deleteAllSure: "Delete everything about you?",
  deleteAllWhy:
    "Your key is destroyed, so nobody can read your sheets. Your name disappears from the networks. What you have agreed on together stays, without your name. This cannot be undone.",
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
