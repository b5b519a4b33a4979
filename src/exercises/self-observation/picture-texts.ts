import type { Text } from "../../core/text.ts";
import type { FindingKind } from "./findings.ts";

/** What stands out, with {tasks} and {amount} ("17 av 39 timer"). */
export const findingTexts = {
  "most-time": {
    title: { nb: "Her går mest tid", nn: "Her går mest tid", en: "Where most time goes" },
    line: { nb: "{tasks} tar {amount}.", nn: "{tasks} tek {amount}.", en: "{amount} for {tasks}." },
  },
  drain: {
    title: {
      nb: "Kjedelig, og tar mye tid",
      nn: "Keisamt, og tek mykje tid",
      en: "Boring, and takes a lot of time",
    },
    line: {
      nb: "{tasks} har hake og tar {amount}.",
      nn: "{tasks} har hake og tek {amount}.",
      en: "A tick, and {amount}: {tasks}.",
    },
  },
  strength: {
    title: {
      nb: "Viktig og godt gjort, men får lite tid",
      nn: "Viktig og godt gjort, men får lite tid",
      en: "Important and done well, but gets little time",
    },
    line: {
      nb: "{tasks} får {amount}.",
      nn: "{tasks} får {amount}.",
      en: "{amount} for {tasks}.",
    },
  },
  stretch: {
    title: {
      nb: "Viktig, med noe å hente",
      nn: "Viktig, med noko å hente",
      en: "Important, with room to grow",
    },
    line: {
      nb: "{tasks} får {amount}. Her er det rom for å gjøre noe bedre eller annerledes.",
      nn: "{tasks} får {amount}. Her er det rom for å gjere noko betre eller annleis.",
      en: "{amount} for {tasks}. There is room here to do something better or differently.",
    },
  },
  unimportant: {
    title: {
      nb: "Mindre viktig, men tar mye tid",
      nn: "Mindre viktig, men tek mykje tid",
      en: "Less important, but takes a lot of time",
    },
    line: {
      nb: "{tasks} tar {amount}.",
      nn: "{tasks} tek {amount}.",
      en: "{amount} for {tasks}.",
    },
  },
  speech: {
    title: { nb: "I tråd med talen", nn: "I tråd med talen", en: "In line with the speech" },
    line: {
      nb: "{tasks} har stjerne og får {amount}.",
      nn: "{tasks} er merka med stjerne og får {amount}.",
      en: "A star, and {amount}: {tasks}.",
    },
  },
  joy: {
    title: { nb: "Det som er gøy", nn: "Det som er gøy", en: "What is fun" },
    line: {
      nb: "{tasks} har hjerte og får {amount}.",
      nn: "{tasks} har hjarte og får {amount}.",
      en: "A heart, and {amount}: {tasks}.",
    },
  },
} satisfies Readonly<Record<FindingKind, { readonly title: Text; readonly line: Text }>>;

/** Words around the picture. */
export const pictureTexts = {
  pictureTitle: { nb: "Bildet av uka mi", nn: "Biletet av veka mi", en: "The picture of my week" },
  pictureRead: {
    nb: "Jo større sirkel, jo mer tid. Tallet er raden i lista.",
    nn: "Di større sirkel, di meir tid. Talet er rada i lista.",
    en: "The larger the circle, the more time. The number is the row in the list.",
  },
  noPicture: {
    nb: "Bildet tegner seg når en rad har svar på både hvor godt og hvor viktig.",
    nn: "Biletet kjem fram når ei rad har svar på både kor godt og kor viktig.",
    en: "The picture draws itself once a row says both how well and how important.",
  },
  notPlaced: {
    nb: "Ikke med i bildet ennå: {n} av radene mangler et svar.",
    nn: "Ikkje med i biletet enno: {n} av radene manglar eit svar.",
    en: "Not in the picture yet: {n} of the rows lack an answer.",
  },
  axisWell: { nb: "Løser jeg godt", nn: "Løyser eg godt", en: "I do it well" },
  axisImportant: { nb: "Viktig for målene", nn: "Viktig for måla", en: "Matters for the goals" },
  standsOut: { nb: "Dette stikker seg ut", nn: "Dette stikk seg ut", en: "What stands out" },
  nothingStandsOut: {
    nb: "Ingenting stikker seg ut ennå. Flere rader, tid og symboler gir mer å se.",
    nn: "Ingenting stikk seg ut enno. Fleire rader, tid og symbol gir meir å sjå.",
    en: "Nothing stands out yet. More rows, times and symbols give more to see.",
  },
  andMore: { nb: "{n} til", nn: "{n} andre", en: "{n} more" },
  amountHours: { nb: "{sum} av {total} timer", nn: "{sum} av {total} timar", en: "{sum} of {total} hours" },
  amountPercent: { nb: "{sum} % av tiden", nn: "{sum} % av tida", en: "{sum}% of the time" },
  noTime: { nb: "uten tid", nn: "utan tid", en: "no time given" },
  nHours: { nb: "{n} timer", nn: "{n} timar", en: "{n} hours" },
  oneHour: { nb: "1 time", nn: "1 time", en: "1 hour" },
  wellIs: { nb: "godt {grade}", nn: "godt {grade}", en: "well {grade}" },
  importantIs: { nb: "viktig {grade}", nn: "viktig {grade}", en: "important {grade}" },
  wellOf: { nb: "godt {grade} av {most}", nn: "godt {grade} av {most}", en: "well {grade} of {most}" },
  importantOf: {
    nb: "viktig {grade} av {most}",
    nn: "viktig {grade} av {most}",
    en: "important {grade} of {most}",
  },
  asList: { nb: "Radene i bildet", nn: "Radene i biletet", en: "The rows in the picture" },
} satisfies Readonly<Record<string, Text>>;
