import type { Text } from "../../core/text.ts";

export const refusals = {
  "not-chosen": {
    nb: "Velg «Ja, jeg vil» først. Så kan du velge dag for påminnelsen.",
    nn: "Vel «Ja, eg vil» først. Så kan du velje dag for påminninga.",
    en: "First choose “Yes, I will”. Then you can choose a day for the reminder.",
  },
  "day-has-passed": {
    nb: "Den dagen er her allerede. Velg en dag fra i morgen av.",
    nn: "Den dagen er her alt. Vel ein dag frå i morgon av.",
    en: "That day is here already. Choose one from tomorrow on.",
  },
  "too-far-off": {
    nb: "Det er over et år til. Velg en dag som kommer før.",
    nn: "Det er over eit år til. Vel ein dag som kjem før.",
    en: "That is more than a year away. Choose an earlier day.",
  },
} satisfies Readonly<Record<string, Text>>;

/** What the panel, the stage and the card say. */
export const texts = {
  title: { nb: "Hjemmeoppgave", nn: "Heimeoppgåve", en: "Homework" },
  voluntary: {
    nb: "Frivillig. Du velger på arket ditt, og ingen andre ser hva.",
    nn: "Frivillig. Du vel på arket ditt, og ingen andre ser kva.",
    en: "Voluntary. You choose on your own sheet, and nobody else sees what.",
  },
  voluntaryStage: {
    nb: "Frivillig. Ingen ser hva du velger, heller ikke hvor mange som sier ja.",
    nn: "Frivillig. Ingen ser kva du vel, heller ikkje kor mange som seier ja.",
    en: "Voluntary. Nobody sees what you choose, nor how many say yes.",
  },
  ask: { nb: "Vil du ta den med hjem?", nn: "Vil du ta med oppgåva heim?", en: "Will you take it home?" },
  yes: { nb: "Ja, jeg vil", nn: "Ja, eg vil", en: "Yes, I will" },
  no: { nb: "Ikke denne gangen", nn: "Ikkje denne gongen", en: "Not this time" },
  saidYes: { nb: "Du tar den med hjem", nn: "Du tek med oppgåva heim", en: "You take it home" },
  saidYesHint: {
    nb: "Oppgaven står på Min side når møtet lukkes.",
    nn: "Oppgåva står på Sida mi når møtet blir lukka.",
    en: "The task is on My page when the meeting closes.",
  },
  saidNo: { nb: "Helt greit", nn: "Heilt greitt", en: "That is fine" },
  saidNoHint: {
    nb: "Ingen får vite det, og ingen minner deg på den.",
    nn: "Ingen får vite det, og ingen minner deg på det.",
    en: "Nobody will know, and nobody will remind you.",
  },
  changeMind: { nb: "Likevel ja", nn: "Likevel ja", en: "Yes after all" },
  leave: { nb: "Likevel ikke", nn: "Likevel ikkje", en: "Not after all" },
  remindOn: { nb: "Minn meg på den", nn: "Minn meg på oppgåva", en: "Remind me" },
  remindHint: {
    nb: "Tøm feltet hvis du ikke vil ha påminnelse.",
    nn: "Tøm feltet om du ikkje vil ha påminning.",
    en: "Empty the field if you want no reminder.",
  },
  remindOff: { nb: "Ingen påminnelse", nn: "Inga påminning", en: "No reminder" },
  thoughts: { nb: "De første tankene", nn: "Dei første tankane", en: "First thoughts" },
  thoughtsHint: {
    nb: "To–tre setninger mens det er ferskt. Uten navn, sted og andre kjennetegn.",
    nn: "To–tre setningar medan det er ferskt. Utan namn, stad og andre kjenneteikn.",
    en: "Two or three sentences while it is fresh. No names, places or anything that points to someone.",
  },
} satisfies Readonly<Record<string, Text>>;

/** First thoughts of simulated colleagues. */
export const samples: readonly Text[] = [
  {
    nb: "Møtet på tirsdag ble tungt. Det hjalp at vi tok fem minutter sammen etterpå.",
    nn: "Møtet på tysdag blei tungt. Det hjelpte at vi tok fem minutt saman etterpå.",
    en: "Tuesday's meeting was heavy. It helped that we took five minutes together afterwards.",
  },
  {
    nb: "Jeg vil se etter hva jeg gjør når noen blir stille.",
    nn: "Eg vil sjå etter kva eg gjer når nokon blir stille.",
    en: "I want to notice what I do when someone goes quiet.",
  },
  {
    nb: "En kollega holdt roen da det stormet. Jeg vil spørre henne hvordan.",
    nn: "Ein kollega heldt roa då det storma. Eg vil spørje henne korleis.",
    en: "A colleague kept calm in the storm. I want to ask her how.",
  },
];
