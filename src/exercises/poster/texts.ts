import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";

export const refusals = {
  "not-there": {
    nb: "Denne linja er tatt bort. Har du skrevet noe, står det i feltet.",
    nn: "Denne linja er teken bort. Har du skrive noko, står det i feltet.",
    en: "That line has been removed. If you wrote something, it is still in the field.",
  },
  "changed-meanwhile": {
    nb: "Noen endret dette i mellomtiden. Ditt står i feltet. Les det nye, og lagre igjen hvis ditt er bedre.",
    nn: "Nokon endra dette i mellomtida. Ditt står i feltet. Les det nye, og lagre igjen om ditt er betre.",
    en: "Someone changed this meanwhile. Yours is still in the field. Read the new one, and save again if yours is better.",
  },
  "no-such-part": {
    nb: "Denne delen er ikke med på plakaten. Velg en av de andre.",
    nn: "Denne delen er ikkje med på plakaten. Vel ein av dei andre.",
    en: "That part is not on the poster. Choose one of the others.",
  },
  "poster-full": {
    nb: "Plakaten er full. Alt som står, er trygt. Ta bort en linje for å få plass.",
    nn: "Plakaten er full. Alt som står, er trygt. Ta bort ei linje for å få plass.",
    en: "The poster is full. Everything there is safe. Remove a line to make room.",
  },
  "only-facilitator": refusedOften.eachForThemselves,
  "no-such-seat": refusedOften.noSuchSeat,
} as const satisfies Record<string, Text>;

/** What the poster says on stage, panel and paper. */
export const texts = {
  title: { nb: "Lederplattformen vår", nn: "Leiarplattforma vår", en: "Our leadership platform" },
  who: {
    nb: "Alle kan skrive. Det kommer rett på plakaten.",
    nn: "Alle kan skrive. Det kjem rett på plakaten.",
    en: "Everyone can write. It goes straight on the poster.",
  },
  titleField: { nb: "Tittel på plakaten", nn: "Tittel på plakaten", en: "Title of the poster" },
  proposals: { nb: "Fra tidligere ({n})", nn: "Frå tidlegare ({n})", en: "From earlier ({n})" },
  proposalsHow: {
    nb: "Dette har dere kommet fram til før.",
    nn: "Dette har de kome fram til før.",
    en: "You have arrived at this before.",
  },
  accept: { nb: "På plakaten", nn: "På plakaten", en: "On the poster" },
  acceptNamed: { nb: "På plakaten: {text}", nn: "På plakaten: {text}", en: "On the poster: {text}" },
  leave: { nb: "La være", nn: "La vere", en: "Leave out" },
  leaveNamed: { nb: "La være: {text}", nn: "La vere: {text}", en: "Leave out: {text}" },
  add: { nb: "Legg til", nn: "Legg til", en: "Add" },
  addTo: { nb: "Ny linje under {part}", nn: "Ny linje under {part}", en: "New line under {part}" },
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  change: { nb: "Endre", nn: "Endre", en: "Change" },
  remove: { nb: "Ta bort", nn: "Ta bort", en: "Remove" },
  larger: { nb: "Gjør større", nn: "Gjer større", en: "Make larger" },
  smaller: { nb: "Som de andre", nn: "Som dei andre", en: "Like the others" },
  isLarge: { nb: "stor", nn: "stor", en: "large" },
  up: { nb: "Flytt opp", nn: "Flytt opp", en: "Move up" },
  down: { nb: "Flytt ned", nn: "Flytt ned", en: "Move down" },
  moveTo: { nb: "Flytt til {part}", nn: "Flytt til {part}", en: "Move to {part}" },
  choicesFor: { nb: "Valg for {text}", nn: "Val for {text}", en: "Choices for {text}" },
  stageEmpty: {
    nb: "Plakaten vokser her, del for del.",
    nn: "Plakaten veks her, del for del.",
    en: "The poster grows here, part by part.",
  },
  forWhom: { nb: "Skriv for", nn: "Skriv for", en: "Write for" },
  myself: { nb: "meg selv", nn: "meg sjølv", en: "myself" },
  undo: { nb: "Angre det siste", nn: "Angre det siste", en: "Undo my last change" },
  print: { nb: "Skriv ut (A3)", nn: "Skriv ut (A3)", en: "Print (A3)" },
  cardFilled: {
    nb: "Plakaten: {n} av {of} deler er på plass",
    nn: "Plakaten: {n} av {of} delar er på plass",
    en: "The poster: {n} of {of} parts are in place",
  },
} as const satisfies Record<string, Text>;
