import type { Text } from "../../core/text.ts";

/** The questions that a programme gets when it brings none of its own. */
export const standardQuestions: readonly {
  readonly id: string;
  readonly kind: "scale" | "text";
  readonly text: Text;
}[] = [
  {
    id: "useful",
    kind: "scale",
    text: {
      nb: "Var tiden vel brukt for deg?",
      nn: "Var tida vel brukt for deg?",
      en: "Was your time well spent?",
    },
  },
  {
    id: "heard",
    kind: "scale",
    text: {
      nb: "Fikk du sagt det du hadde på hjertet?",
      nn: "Fekk du sagt det du hadde på hjartet?",
      en: "Did you get to say what was on your mind?",
    },
  },
  {
    id: "best",
    kind: "text",
    text: {
      nb: "Hva var mest verdt for deg i dag?",
      nn: "Kva var mest verdt for deg i dag?",
      en: "What was worth most to you today?",
    },
  },
  {
    id: "next",
    kind: "text",
    text: {
      nb: "Hva kan vi gjøre bedre neste gang?",
      nn: "Kva kan vi gjere betre neste gong?",
      en: "What can we do better next time?",
    },
  },
];

/** What the five steps of a scale are called, 1 first. */
export const scaleWords: readonly Text[] = [
  { nb: "Slett ikke", nn: "Slett ikkje", en: "Not at all" },
  { nb: "Litt", nn: "Litt", en: "A little" },
  { nb: "Noenlunde", nn: "Nokolunde", en: "Fairly" },
  { nb: "I stor grad", nn: "I stor grad", en: "To a large extent" },
  { nb: "Fullt ut", nn: "Fullt ut", en: "Fully" },
];

export const refusals = {
  "no-such-question": {
    nb: "Dette spørsmålet er ikke med i møtet. Det du skrev, står i feltet.",
    nn: "Dette spørsmålet er ikkje med i møtet. Det du skreiv, står i feltet.",
    en: "This question is not part of the meeting. What you wrote is still in the field.",
  },
  "given-already": {
    nb: "Svarene dine er allerede levert og vist uten navn. Si det høyt hvis det er noe mer.",
    nn: "Svara dine er alt leverte og viste utan namn. Sei det høgt om det er noko meir.",
    en: "Your answers have already been shown without your name. Say it aloud if there is more.",
  },
  collected: {
    nb: "Svarene er samlet inn nå. Dine ligger trygt på arket. Si dem høyt om du vil.",
    nn: "Svara er samla inn no. Dine ligg trygt på arket. Sei dei høgt om du vil.",
    en: "The answers have been collected. Yours are safe on your sheet. Say them aloud if you like.",
  },
  "nothing-answered": {
    nb: "Her er det ikke svart på noe ennå.",
    nn: "Her er det ikkje svart på noko enno.",
    en: "Nothing is answered here yet.",
  },
  "not-yet": {
    nb: "Nå svarer alle hver for seg. Papirlappene skrives inn når svarene vises.",
    nn: "No svarar alle kvar for seg. Papirlappane blir skrivne inn når svara blir viste.",
    en: "Everyone is answering alone now. Paper slips are typed in when the answers are shown.",
  },
  "only-facilitator": {
    nb: "Ingen vet hvem som har svart hva, så dette gjør prosesslederen. Si fra høyt.",
    nn: "Ingen veit kven som har svart kva, så dette gjer prosessleiaren. Sei frå høgt.",
    en: "Nobody knows who answered what, so the facilitator does this. Say so aloud.",
  },
  "board-full": {
    nb: "Tavla er full. Teksten står i feltet. Si den høyt i stedet.",
    nn: "Tavla er full. Teksten står i feltet. Sei han høgt i staden.",
    en: "The board is full. The text is still in the field. Say it aloud instead.",
  },
  "not-on-board": {
    nb: "Dette svaret er allerede tatt ned.",
    nn: "Dette svaret er alt teke ned.",
    en: "This answer has already been taken down.",
  },
} satisfies Readonly<Record<string, Text>>;

export const texts = {
  promise: {
    nb: "Ingen ser hvem som svarer hva. Det som legges fram, vises blandet og uten navn.",
    nn: "Ingen ser kven som svarar kva. Det som blir lagt fram, blir vist blanda og utan namn.",
    en: "Nobody sees who answers what. What is handed in is shown mixed and without names.",
  },
  how: {
    nb: "Bare du ser arket. Trykker du «Legg fram uten navn», vises svarene til alle, blandet og uten navn. Er det færre enn tre som leverer, blir ingenting vist.",
    nn: "Berre du ser arket. Trykkjer du «Legg fram utan namn», får alle sjå svara, blanda og utan namn. Leverer færre enn tre, blir ingenting vist.",
    en: "Only you see the sheet. If you press “Hand in without my name”, everyone is shown the answers, mixed and without names. If fewer than three hand in, nothing is shown.",
  },
  notNames: {
    nb: "Skriv uten navn, så ingen kan kjennes igjen.",
    nn: "Skriv utan namn, så ingen kan kjenne att nokon.",
    en: "Write without names, so that nobody can be recognised.",
  },
  yourAnswer: { nb: "Svaret ditt", nn: "Svaret ditt", en: "Your answer" },
  clear: { nb: "Fjern svaret", nn: "Fjern svaret", en: "Clear the answer" },
  handIn: { nb: "Legg fram uten navn", nn: "Legg fram utan namn", en: "Hand in without my name" },
  handedIn: {
    nb: "Klart til å vises uten navn. Du kan endre svarene helt til da.",
    nn: "Klart til å bli vist utan namn. Du kan endre svara heilt til då.",
    en: "Ready to be shown without your name. You can change the answers until then.",
  },
  keepToMe: { nb: "Behold for meg selv", nn: "Behald for meg", en: "Keep to myself" },
  given: {
    nb: "Svarene dine er med på tavla. Ingen kan se hvilke som var dine.",
    nn: "Svara dine er med på tavla. Ingen kan sjå kva for nokre som var dine.",
    en: "Your answers are on the board. Nobody can see which ones were yours.",
  },
  tooFewTitle: { nb: "Ingenting ble vist", nn: "Ingenting blei vist", en: "Nothing was shown" },
  tooFew: {
    nb: "Færre enn tre leverte. Svarene dine ligger fortsatt bare her. Si dem høyt om du vil.",
    nn: "Færre enn tre leverte. Svara dine ligg framleis berre her. Sei dei høgt om du vil.",
    en: "Fewer than three handed in. Your answers are still only here. Say them aloud if you like.",
  },
  notHandedIn: {
    nb: "Du la ikke fram svarene dine. De ligger bare her, og det er helt greit.",
    nn: "Du la ikkje fram svara dine. Dei ligg berre her, og det er heilt greitt.",
    en: "You did not hand in your answers. They are only here, and that is fine.",
  },
  emptyTitle: { nb: "Ingen svar å vise", nn: "Ingen svar å vise", en: "No answers to show" },
  empty: {
    nb: "Færre enn tre leverte. Ta gjerne en muntlig runde i stedet.",
    nn: "Færre enn tre leverte. Ta gjerne ein munnleg runde i staden.",
    en: "Fewer than three handed in. You could go round and say it aloud instead.",
  },
  answers: { nb: "{n} svar", nn: "{n} svar", en: "{n} answers" },
  answerOne: { nb: "1 svar", nn: "1 svar", en: "1 answer" },
  noAnswers: {
    nb: "Ingen svarte på dette",
    nn: "Ingen svarte på dette",
    en: "Nobody answered this one",
  },
  barLabel: {
    nb: "{step} {word}: {n} svar",
    nn: "{step} {word}: {n} svar",
    en: "{step} {word}: {n} answers",
  },
  takeDown: { nb: "Ta ned svaret", nn: "Ta ned svaret", en: "Take down the answer" },
  takeDownSure: {
    nb: "Det som er lest, er lest. Svaret blir borte fra tavla.",
    nn: "Det som er lese, er lese. Svaret blir borte frå tavla.",
    en: "What has been read has been read. The answer goes from the board.",
  },
  takeDownAct: { nb: "Ta ned", nn: "Ta ned", en: "Take down" },
  paperTitle: { nb: "Skriv inn fra papir", nn: "Skriv inn frå papir", en: "Type in from paper" },
  paperHint: {
    nb: "Vent til du har lapper fra minst tre, og bland dem først.",
    nn: "Vent til du har lappar frå minst tre, og bland dei først.",
    en: "Wait until you have slips from at least three, and mix them first.",
  },
  paperQuestion: { nb: "Spørsmål", nn: "Spørsmål", en: "Question" },
  paperText: { nb: "Det som står på lappen", nn: "Det som står på lappen", en: "What the slip says" },
  putIn: { nb: "Legg til", nn: "Legg til", en: "Add" },
  cardShown: {
    nb: "Svarene er vist uten navn",
    nn: "Svara er viste utan namn",
    en: "The answers have been shown without names",
  },
  cardOne: { nb: "1 kommentar", nn: "1 kommentar", en: "1 comment" },
  cardCount: { nb: "{n} kommentarer", nn: "{n} kommentarar", en: "{n} comments" },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues write in a rehearsal. */
export const samples: readonly Text[] = [
  {
    nb: "Godt å høre at flere strever med det samme",
    nn: "Godt å høyre at fleire strevar med det same",
    en: "Good to hear that others struggle with the same",
  },
  {
    nb: "Runden der alle fikk ordet uavbrutt",
    nn: "Runden der alle fekk ordet i fred",
    en: "The round where nobody was interrupted",
  },
  {
    nb: "Litt mer tid til å skrive alene",
    nn: "Litt meir tid til å skrive åleine",
    en: "A little more time to write alone",
  },
  {
    nb: "Én ting jeg kan prøve allerede i morgen",
    nn: "Éin ting eg kan prøve alt i morgon",
    en: "One thing I can try as early as tomorrow",
  },
  { nb: "En pause til etter lunsj", nn: "Ein pause til etter lunsj", en: "One more break after lunch" },
  {
    nb: "At vi våget å være uenige",
    nn: "At vi våga å vere ueinige",
    en: "That we dared to disagree",
  },
];
