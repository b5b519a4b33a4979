import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";
import type { Kind } from "./state.ts";

export const refusals = {
  "not-there": {
    nb: "Dette er tatt bort. Har du skrevet noe, står det i feltet.",
    nn: "Dette er teke bort. Har du skrive noko, står det i feltet.",
    en: "That has been removed. If you wrote something, it is still in the field.",
  },
  "changed-meanwhile": refusedOften.changedMeanwhile,
  "nothing-written": {
    nb: "Skriv noen ord om hva det er, så kan det stå på hjulet.",
    nn: "Skriv nokre ord om kva det er, så kan det stå på hjulet.",
    en: "Write a few words about what it is, then it can go on the wheel.",
  },
  "wheel-full": {
    nb: "Hjulet er fullt. Alt som står, er trygt. Ta bort noe for å få plass.",
    nn: "Hjulet er fullt. Alt som står, er trygt. Ta bort noko for å få plass.",
    en: "The wheel is full. Everything there is safe. Remove something to make room.",
  },
  "choose-month": {
    nb: "Dette har ingen måned ennå. Velg en, så kommer det på hjulet.",
    nn: "Dette har ingen månad enno. Vel ein, så kjem det på hjulet.",
    en: "This has no month yet. Choose one, and it goes on the wheel.",
  },
  "only-facilitator": refusedOften.eachForThemselves,
  "no-such-seat": refusedOften.noSuchSeat,
} as const satisfies Record<string, Text>;

/** What kinds of things stand on the wheel, each with a word. */
export const kindTexts: Readonly<Record<Kind, Text>> = {
  meeting: { nb: "Møte", nn: "Møte", en: "Meeting" },
  theme: { nb: "Tema", nn: "Tema", en: "Theme" },
  review: { nb: "Se på kontrakten", nn: "Sjå på kontrakten", en: "Review the contract" },
  gathering: { nb: "Samling", nn: "Samling", en: "Gathering" },
  other: { nb: "Annet", nn: "Anna", en: "Other" },
};

/** What simulated colleagues add. */
export const samples: readonly { readonly kind: Kind; readonly month: number; readonly text: Text }[] = [
  {
    kind: "gathering",
    month: 6,
    text: {
      nb: "Sommersamling med middag",
      nn: "Sommarsamling med middag",
      en: "Summer gathering and dinner",
    },
  },
  {
    kind: "theme",
    month: 9,
    text: { nb: "Ta godt imot nyansatte", nn: "Ta godt imot nytilsette", en: "Welcoming new colleagues" },
  },
  {
    kind: "theme",
    month: 11,
    text: { nb: "Budsjett og prioriteringer", nn: "Budsjett og prioritering", en: "Budget and priorities" },
  },
  {
    kind: "other",
    month: 1,
    text: { nb: "Bytte leder og sekretær", nn: "Byte leiar og sekretær", en: "New leader and secretary" },
  },
  {
    kind: "theme",
    month: 3,
    text: { nb: "Egen arbeidshverdag", nn: "Eigen arbeidskvardag", en: "Our own working days" },
  },
];

/** What the wheel says on stage, panel and paper. */
export const texts = {
  title: { nb: "Årshjul", nn: "Årshjul", en: "Annual wheel" },
  wheel: { nb: "Årshjul: {n} punkter", nn: "Årshjul: {n} punkt", en: "Annual wheel: {n} entries" },
  entry: { nb: "punkt", nn: "punkt", en: "entry" },
  entries: { nb: "punkter", nn: "punkt", en: "entries" },
  contractReview: { nb: "Nettverkskontrakten", nn: "Nettverkskontrakten", en: "The network contract" },
  proposals: {
    nb: "Forslag fra det dere har avtalt",
    nn: "Forslag frå det de har avtalt",
    en: "From what you have agreed",
  },
  proposalsHow: {
    nb: "Dette står ikke på hjulet ennå. Skal det dit?",
    nn: "Dette står ikkje på hjulet enno. Skal det dit?",
    en: "This is not on the wheel yet. Should it be?",
  },
  accept: { nb: "På hjulet", nn: "På hjulet", en: "On the wheel" },
  acceptAll: {
    nb: "Legg alle med dato på hjulet",
    nn: "Legg alle med dato på hjulet",
    en: "Put all with a date on the wheel",
  },
  leave: { nb: "La være", nn: "La vere", en: "Leave out" },
  chooseMonth: { nb: "Velg måned", nn: "Vel månad", en: "Choose a month" },
  addTitle: { nb: "Legg til på hjulet", nn: "Legg til på hjulet", en: "Add to the wheel" },
  add: { nb: "Legg til", nn: "Legg til", en: "Add" },
  kind: { nb: "Hva", nn: "Kva", en: "What" },
  text: { nb: "Med noen ord", nn: "Med nokre ord", en: "In a few words" },
  month: { nb: "Måned", nn: "Månad", en: "Month" },
  date: { nb: "Dato, hvis den er satt", nn: "Dato, om han er sett", en: "Date, if it is set" },
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  change: { nb: "Endre", nn: "Endre", en: "Change" },
  remove: { nb: "Ta bort", nn: "Ta bort", en: "Remove" },
  moveTo: { nb: "Flytt til {month}", nn: "Flytt til {month}", en: "Move to {month}" },
  choicesFor: { nb: "Valg for {text}", nn: "Val for {text}", en: "Choices for {text}" },
  list: { nb: "Året som liste", nn: "Året som liste", en: "The year as a list" },
  nothing: {
    nb: "Hjulet er tomt. Legg inn det første møtet deres.",
    nn: "Hjulet er tomt. Legg inn det første møtet dykkar.",
    en: "The wheel is empty. Add your first meeting.",
  },
  stageEmpty: {
    nb: "Møter, temaer og samlinger kommer på hjulet når dere legger dem til.",
    nn: "Møte, tema og samlingar kjem på hjulet når de legg dei til.",
    en: "Meetings, themes and gatherings appear on the wheel as you add them.",
  },
  onWheel: { nb: "På hjulet nå", nn: "På hjulet no", en: "On the wheel now" },
  onWheelHow: {
    nb: "Det som står her når dere går videre, er årshjulet deres. Alle kan endre det.",
    nn: "Det som står her når de går vidare, er årshjulet dykkar. Alle kan endre det.",
    en: "What is here when you go on is your annual wheel. Anyone can change it.",
  },
  startAt: { nb: "Året begynner i", nn: "Året begynner i", en: "The year begins in" },
  more: { nb: "og {n} til", nn: "og {n} til", en: "and {n} more" },
  forWhom: { nb: "Skriv for", nn: "Skriv for", en: "Write for" },
  myself: { nb: "meg selv", nn: "meg sjølv", en: "myself" },
  undo: { nb: "Angre det siste", nn: "Angre det siste", en: "Undo my last change" },
  print: { nb: "Skriv ut (A3)", nn: "Skriv ut (A3)", en: "Print (A3)" },
  cardOne: { nb: "Årshjul: ett punkt", nn: "Årshjul: eitt punkt", en: "Annual wheel: one entry" },
  cardCount: { nb: "Årshjul: {n} punkter", nn: "Årshjul: {n} punkt", en: "Annual wheel: {n} entries" },
} as const satisfies Record<string, Text>;
