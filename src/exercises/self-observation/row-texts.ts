import type { Text } from "../../core/text.ts";
import type { Problem } from "./paste.ts";

/** Why something pasted does not come in as it stands; {line}, {column} and {found} are filled. */
export const problemTexts = {
  "not-a-number": {
    nb: "Linje {line}: «{found}» under {column} er ikke et tall. Cellen blir blank.",
    nn: "Linje {line}: «{found}» under {column} er ikkje eit tal. Cella blir blank.",
    en: "Line {line}: “{found}” under {column} is not a number. The cell will be blank.",
  },
  "too-much": {
    nb: "Linje {line}: «{found}» er mer enn 168. Cellen blir blank.",
    nn: "Linje {line}: «{found}» er meir enn 168. Cella blir blank.",
    en: "Line {line}: “{found}” is more than 168. The cell will be blank.",
  },
  "outside-scale": {
    nb: "Linje {line}: «{found}» under {column} er utenfor skalaen. Cellen blir blank.",
    nn: "Linje {line}: «{found}» under {column} er utanfor skalaen. Cella blir blank.",
    en: "Line {line}: “{found}” under {column} is outside the scale. The cell will be blank.",
  },
  "no-task": {
    nb: "Linje {line} har ingen oppgave i første kolonne. Den blir ikke med.",
    nn: "Linje {line} har inga oppgåve i første kolonne. Ho blir ikkje med.",
    en: "Line {line} has no task in the first column. It is left out.",
  },
  "too-long": {
    nb: "Linje {line}: «{found}» er lang. De første 200 tegnene blir med.",
    nn: "Linje {line}: «{found}» er lang. Dei første 200 teikna blir med.",
    en: "Line {line}: “{found}” is long. The first 200 characters are kept.",
  },
  "no-room": {
    nb: "Arket har plass til 100 rader. {found} av linjene, fra linje {line}, blir ikke med.",
    nn: "Arket har plass til 100 rader. {found} av linjene, frå linje {line}, blir ikkje med.",
    en: "The sheet holds 100 rows. {found} of the lines, from line {line}, are left out.",
  },
} satisfies Readonly<Record<Problem["why"], Text>>;

/** Words around the rows: writing, moving, counting, pasting. */
export const rowTexts = {
  task: { nb: "Oppgave", nn: "Oppgåve", en: "Task" },
  hours: { nb: "Timer i uka", nn: "Timar i veka", en: "Hours a week" },
  percent: { nb: "Prosent av tiden", nn: "Prosent av tida", en: "Percent of the time" },
  hoursShort: { nb: "t", nn: "t", en: "h" },
  well: { nb: "Hvor godt jeg løser den", nn: "Kor godt eg løyser ho", en: "How well I do it" },
  wellShort: { nb: "godt", nn: "godt", en: "well" },
  important: {
    nb: "Hvor viktig den er for målene til tjenesten",
    nn: "Kor viktig ho er for måla til tenesta",
    en: "How important it is for the service's goals",
  },
  importantShort: { nb: "viktig", nn: "viktig", en: "matters" },
  cellOf: { nb: "{column}, rad {n}", nn: "{column}, rad {n}", en: "{column}, row {n}" },
  cellNew: { nb: "{column}, ny rad", nn: "{column}, ny rad", en: "{column}, new row" },
  newRow: { nb: "Ny rad", nn: "Ny rad", en: "New row" },
  newPlaceholder: {
    nb: "Skriv en oppgave, liten eller stor",
    nn: "Skriv ei oppgåve, lita eller stor",
    en: "Write a task, small or large",
  },
  addRow: { nb: "Legg til", nn: "Legg til", en: "Add" },
  keys: {
    nb: "Enter går til neste rad. Piltastene flytter deg rundt. Alt og pil flytter raden.",
    nn: "Enter går til neste rad. Piltastane flyttar deg rundt. Alt og pil flyttar rada.",
    en: "Enter goes to the next row. Arrow keys move you around. Alt and an arrow move the row.",
  },
  firstRow: {
    nb: "Hva gjør du i løpet av en uke? Skriv konkrete oppgaver, de små også.",
    nn: "Kva gjer du i løpet av ei veke? Skriv konkrete oppgåver, dei små òg.",
    en: "What do you do in a week? Write concrete tasks, the small ones too.",
  },
  scaleEnds: { nb: "1: lite, {most}: svært", nn: "1: lite, {most}: svært", en: "1: little, {most}: very" },
  clear: { nb: "Tøm", nn: "Tøm", en: "Clear" },
  settings: { nb: "Slik teller jeg", nn: "Slik tel eg", en: "How I count" },
  timeIn: { nb: "Tid i", nn: "Tid i", en: "Time in" },
  scale: { nb: "Skala", nn: "Skala", en: "Scale" },
  scaleOf: { nb: "1 til {most}", nn: "1 til {most}", en: "1 to {most}" },
  scaleKeeps: {
    nb: "Du kan bytte når du vil. Svarene dine følger med.",
    nn: "Du kan byte når du vil. Svara dine følgjer med.",
    en: "Change whenever you like. Your answers are kept.",
  },
  week: { nb: "Arbeidsuke i timer", nn: "Arbeidsveke i timar", en: "Working week in hours" },
  sumHours: {
    nb: "{sum} av {week} timer er ført opp.",
    nn: "{sum} av {week} timar er førte opp.",
    en: "{sum} of {week} hours are written down.",
  },
  sumHoursOver: {
    nb: "{sum} timer er ført opp. Arbeidsuka er {week}. Det kan stå slik, eller du kan se om noe er tatt med to ganger.",
    nn: "{sum} timar er førte opp. Arbeidsveka er {week}. Det kan stå slik, eller du kan sjå om noko er teke med to gonger.",
    en: "{sum} hours are written down. The working week is {week}. Leave it like that, or check whether something is counted twice.",
  },
  sumPercent: {
    nb: "{sum} % av tiden er ført opp.",
    nn: "{sum} % av tida er ført opp.",
    en: "{sum}% of the time is written down.",
  },
  sumPercentOver: {
    nb: "{sum} % av tiden er ført opp. Det kan stå slik, eller du kan se om noe er tatt med to ganger.",
    nn: "{sum} % av tida er ført opp. Det kan stå slik, eller du kan sjå om noko er teke med to gonger.",
    en: "{sum}% of the time is written down. Leave it like that, or check whether something is counted twice.",
  },
  notANumber: {
    nb: "«{found}» er ikke et tall. Skriv for eksempel {example}.",
    nn: "«{found}» er ikkje eit tal. Skriv til dømes {example}.",
    en: "“{found}” is not a number. Write for example {example}.",
  },
  tooMuch: {
    nb: "«{found}» er mer enn 168. Skriv et mindre tall.",
    nn: "«{found}» er meir enn 168. Skriv eit mindre tal.",
    en: "“{found}” is more than 168. Write a smaller number.",
  },
  useScale: {
    nb: "Skalaen går fra 1 til {most}.",
    nn: "Skalaen går frå 1 til {most}.",
    en: "The scale goes from 1 to {most}.",
  },
  more: { nb: "Mer om rad {n}", nn: "Meir om rad {n}", en: "More about row {n}" },
  moveUp: { nb: "Flytt opp", nn: "Flytt opp", en: "Move up" },
  moveDown: { nb: "Flytt ned", nn: "Flytt ned", en: "Move down" },
  moveFirst: { nb: "Flytt øverst", nn: "Flytt øvst", en: "Move to the top" },
  moveLast: { nb: "Flytt nederst", nn: "Flytt nedst", en: "Move to the bottom" },
  remove: { nb: "Ta bort raden", nn: "Ta bort rada", en: "Remove the row" },
  removed: {
    nb: "«{task}» er tatt bort.",
    nn: "«{task}» er teken bort.",
    en: "“{task}” has been removed.",
  },
  undo: { nb: "Angre", nn: "Angre", en: "Undo" },
  saving: { nb: "Lagrer …", nn: "Lagrar …", en: "Saving …" },
  notSaved: { nb: "Ikke lagret ennå", nn: "Ikkje lagra enno", en: "Not saved yet" },
  tryAgain: { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" },
  paste: { nb: "Lim inn fra regneark", nn: "Lim inn frå rekneark", en: "Paste from a spreadsheet" },
  pasteHere: {
    nb: "Lim inn radene her",
    nn: "Lim inn radene her",
    en: "Paste the rows here",
  },
  pasteHint: {
    nb: "Kolonner i denne rekkefølgen: oppgave, tid, hvor godt, hvor viktig. Det går bra om noe mangler.",
    nn: "Kolonner i denne rekkjefølgja: oppgåve, tid, kor godt, kor viktig. Det går bra om noko manglar.",
    en: "Columns in this order: task, time, how well, how important. It is fine if some are missing.",
  },
  pasteComing: { nb: "Dette kommer inn", nn: "Dette kjem inn", en: "This will come in" },
  pasteHeading: {
    nb: "Første linje ser ut som overskrifter og blir ikke med.",
    nn: "Første linje ser ut som overskrifter og blir ikkje med.",
    en: "The first line looks like headings and is left out.",
  },
  pasteNone: {
    nb: "Her er det ingen rader å ta inn ennå.",
    nn: "Her er det ingen rader å ta inn enno.",
    en: "There are no rows to bring in here yet.",
  },
  takeIn: { nb: "Ta inn {n} rader", nn: "Ta inn {n} rader", en: "Bring in {n} rows" },
  takeInOne: { nb: "Ta inn én rad", nn: "Ta inn éi rad", en: "Bring in one row" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  lastTime: { nb: "Du har rader fra {day}", nn: "Du har rader frå {day}", en: "You have rows from {day}" },
  lastTimeWhy: {
    nb: "{n} rader med tid og svar. Symbolene setter du på nytt.",
    nn: "{n} rader med tid og svar. Symbola set du på nytt.",
    en: "{n} rows with time and answers. You set the symbols anew.",
  },
  begin: {
    nb: "Begynn med radene fra forrige gang",
    nn: "Begynn med radene frå førre gong",
    en: "Begin with the rows from last time",
  },
  startBlank: { nb: "Begynn med blankt ark", nn: "Begynn med blankt ark", en: "Begin with a blank sheet" },
} satisfies Readonly<Record<string, Text>>;
