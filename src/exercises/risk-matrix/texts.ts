import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";
import type { Level } from "./state.ts";

export const refusals = {
  "not-there": {
    nb: "Dette punktet er tatt bort. Har du skrevet noe, står det i feltet.",
    nn: "Dette punktet er teke bort. Har du skrive noko, står det i feltet.",
    en: "That entry has been removed. If you wrote something, it is still in the field.",
  },
  "changed-meanwhile": refusedOften.changedMeanwhile,
  "not-yours": {
    nb: "Dette står på tavla for noen andre. Den som skrev det, eller prosesslederen, kan ta det bort.",
    nn: "Dette står på tavla for nokon andre. Den som skreiv det, eller prosessleiaren, kan ta det bort.",
    en: "This is on the board for others. Whoever wrote it, or the facilitator, can take it away.",
  },
  "already-up": {
    nb: "Dette ligger på tavla allerede. Endre det gjerne der.",
    nn: "Dette ligg på tavla frå før. Endre det gjerne der.",
    en: "This is on the board already. You can change it there.",
  },
  "paper-full": {
    nb: "Det er ikke plass til flere her. Alt som står, er trygt. Ta bort noe for å få plass.",
    nn: "Det er ikkje plass til fleire her. Alt som står, er trygt. Ta bort noko for å få plass.",
    en: "There is no room for more here. All that is written is safe. Remove something to make room.",
  },
  "only-facilitator": refusedOften.eachForThemselves,
  "no-such-seat": refusedOften.noSuchSeat,
} as const satisfies Record<string, Text>;

/** How grave it is, in a word. */
export const levelTexts: Readonly<Record<Level, Text>> = {
  low: { nb: "lav", nn: "låg", en: "low" },
  some: { nb: "middels", nn: "middels", en: "medium" },
  high: { nb: "høy", nn: "høg", en: "high" },
  severe: { nb: "svært høy", nn: "svært høg", en: "very high" },
};

/** How likely, from 1 to 5. */
export const likelihoods: readonly Text[] = [
  { nb: "svært lite sannsynlig", nn: "svært lite sannsynleg", en: "very unlikely" },
  { nb: "lite sannsynlig", nn: "lite sannsynleg", en: "unlikely" },
  { nb: "mulig", nn: "mogleg", en: "possible" },
  { nb: "sannsynlig", nn: "sannsynleg", en: "likely" },
  { nb: "svært sannsynlig", nn: "svært sannsynleg", en: "very likely" },
];

/** How serious, from 1 to 5. */
export const consequences: readonly Text[] = [
  { nb: "ubetydelig", nn: "ubetydeleg", en: "negligible" },
  { nb: "mindre alvorlig", nn: "mindre alvorleg", en: "minor" },
  { nb: "merkbar", nn: "merkbar", en: "noticeable" },
  { nb: "alvorlig", nn: "alvorleg", en: "serious" },
  { nb: "svært alvorlig", nn: "svært alvorleg", en: "very serious" },
];

/** What the risk analysis says on stage, table and board. */
export const texts = {
  title: { nb: "ROS-analyse", nn: "ROS-analyse", en: "Risk analysis" },
  likelihood: { nb: "Sannsynlighet", nn: "Sannsyn", en: "Likelihood" },
  consequence: { nb: "Konsekvens", nn: "Konsekvens", en: "Consequence" },
  measure: { nb: "Tiltak", nn: "Tiltak", en: "Measure" },
  measureHint: {
    nb: "Hva gjør vi for at det ikke skal skje, eller bli mindre alvorlig?",
    nn: "Kva gjer vi for at det ikkje skal hende, eller bli mindre alvorleg?",
    en: "What will we do so that it does not happen, or does less harm?",
  },
  addMeasure: {
    nb: "Legg til tiltak og ansvarlig",
    nn: "Legg til tiltak og ansvarleg",
    en: "Add a measure and who sees to it",
  },
  owner: { nb: "Ansvarlig", nn: "Ansvarleg", en: "Responsible" },
  ownerNobody: { nb: "Ikke valgt", nn: "Ikkje vald", en: "Not chosen" },
  ownerRole: { nb: "Eller en rolle", nn: "Eller ei rolle", en: "Or a role" },
  by: { nb: "Innen", nn: "Innan", en: "By" },
  byDate: { nb: "innen {date}", nn: "innan {date}", en: "by {date}" },
  notPlaced: { nb: "Velg 1–5", nn: "Vel 1–5", en: "Choose 1–5" },
  openPlace: { nb: "ikke plassert ennå", nn: "ikkje plassert enno", en: "not placed yet" },
  unplaced: {
    nb: "Ikke i matrisen ennå: nummer {numbers}",
    nn: "Ikkje i matrisa enno: nummer {numbers}",
    en: "Not in the matrix yet: number {numbers}",
  },
  whatCanGo: { nb: "Hva kan gå galt?", nn: "Kva kan gå gale?", en: "What can go wrong?" },
  anonymise: {
    nb: "Skriv om arbeidet og rutinene. Ingen navn, saker eller andre kjennetegn.",
    nn: "Skriv om arbeidet og rutinane. Ingen namn, saker eller andre kjenneteikn.",
    en: "Write about work and routines. No names, cases or anything that points to someone.",
  },
  add: { nb: "Legg til", nn: "Legg til", en: "Add" },
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  change: { nb: "Endre", nn: "Endre", en: "Change" },
  remove: { nb: "Ta bort", nn: "Ta bort", en: "Remove" },
  undo: { nb: "Angre det siste", nn: "Angre det siste", en: "Undo my last change" },
  bring: { nb: "Legg på tavla", nn: "Legg på tavla", en: "Put on the board" },
  bringAll: { nb: "Legg alle på tavla", nn: "Legg alle på tavla", en: "Put all on the board" },
  isUp: { nb: "på tavla", nn: "på tavla", en: "on the board" },
  choose: { nb: "Flytt: {text}", nn: "Flytt: {text}", en: "Move: {text}" },
  placeIn: { nb: "Plasser i matrisen", nn: "Plasser i matrisa", en: "Place in the matrix" },
  placeHow: {
    nb: "Trykk på ruta der det hører hjemme. Piltastene går fra rute til rute. Du kan også dra tallet.",
    nn: "Trykk på ruta der det høyrer heime. Piltastane går frå rute til rute. Du kan òg dra talet.",
    en: "Press the square where it belongs. The arrow keys go from square to square. You can also drag the number.",
  },
  choicesFor: { nb: "Valg for {text}", nn: "Val for {text}", en: "Choices for {text}" },
  cell: {
    nb: "Sannsynlighet {l}, konsekvens {c}: {product}, {level} risiko. {items}",
    nn: "Sannsyn {l}, konsekvens {c}: {product}, {level} risiko. {items}",
    en: "Likelihood {l}, consequence {c}: {product}, {level} risk. {items}",
  },
  empty: { nb: "Ingen punkter.", nn: "Ingen punkt.", en: "No entries." },
  matrix: { nb: "Risikomatrise", nn: "Risikomatrise", en: "Risk matrix" },
  risk: {
    nb: "{product} · {level} risiko",
    nn: "{product} · {level} risiko",
    en: "{product} · {level} risk",
  },
  tableOf: { nb: "Bord {n}", nn: "Bord {n}", en: "Table {n}" },
  nothingTable: {
    nb: "Hva kan gå galt hos dere? Skriv det første under.",
    nn: "Kva kan gå gale hos dykk? Skriv det første under.",
    en: "What can go wrong where you work? Write the first below.",
  },
  nothingBoard: {
    nb: "Tavla er tom. Det dere legger fram, kommer hit.",
    nn: "Tavla er tom. Det de legg fram, kjem hit.",
    en: "The board is empty. What you put forward comes here.",
  },
  stageEmpty: {
    nb: "Risikoene kommer hit når dere legger dem på tavla.",
    nn: "Risikoane kjem hit når de legg dei på tavla.",
    en: "Risks come here when you put them on the board.",
  },
  forWhom: { nb: "Skriv for", nn: "Skriv for", en: "Write for" },
  myself: { nb: "meg selv", nn: "meg sjølv", en: "myself" },
  examples: { nb: "Eksempler", nn: "Døme", en: "Examples" },
  print: { nb: "Skriv ut (A3)", nn: "Skriv ut (A3)", en: "Print (A3)" },
  unread: {
    nb: "Tatt bort. De som har lest det, har lest det.",
    nn: "Teke bort. Dei som har lese det, har lese det.",
    en: "Removed. Those who have read it have read it.",
  },
  cardOne: {
    nb: "ROS-analyse: én risiko på tavla",
    nn: "ROS-analyse: éin risiko på tavla",
    en: "Risk analysis: one risk on the board",
  },
  cardCount: {
    nb: "ROS-analyse: {n} risikoer på tavla",
    nn: "ROS-analyse: {n} risikoar på tavla",
    en: "Risk analysis: {n} risks on the board",
  },
  cardSevere: {
    nb: "{n} med svært høy risiko",
    nn: "{n} med svært høg risiko",
    en: "{n} with very high risk",
  },
} as const satisfies Record<string, Text>;
