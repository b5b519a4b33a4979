import type { RowSymbol } from "../../core/kinds.ts";
import type { Text } from "../../core/text.ts";
import type { FindingKind } from "./findings.ts";
import type { Problem } from "./paste.ts";

export const refusals = {
  "no-such-row": {
    nb: "Denne raden er tatt bort. De andre radene står som før.",
    nn: "Denne rada er teken bort. Dei andre radene står som før.",
    en: "This row has been removed. The other rows are as they were.",
  },
  "sheet-full": {
    nb: "Arket har plass til 100 rader. Radene dine står som før. Slå sammen noen, eller ta bort én først.",
    nn: "Arket har plass til 100 rader. Radene dine står som før. Slå saman nokre, eller ta bort ei først.",
    en: "The sheet holds 100 rows. Yours are as they were. Join some, or remove one first.",
  },
  "outside-scale": {
    nb: "Tallet er utenfor skalaen du har valgt. Det som sto der, står fortsatt.",
    nn: "Talet er utanfor skalaen du har valt. Det som stod der, står framleis.",
    en: "The number is outside the scale you have chosen. What was there still is.",
  },
  "nothing-earlier": {
    nb: "Det er ingen rader fra forrige gang å hente nå.",
    nn: "Det er ingen rader frå førre gong å hente no.",
    en: "There are no rows from last time to bring in now.",
  },
  "not-yet": {
    nb: "Nå jobber dere hver for seg. Raden ligger på arket ditt. Du kan dele når dere snakker sammen.",
    nn: "No jobbar de kvar for seg. Rada ligg på arket ditt. Du kan dele når de snakkar saman.",
    en: "Everyone is working alone now. The row is on your sheet. You can share when you talk together.",
  },
  "at-a-table": {
    nb: "Dere sitter i grupper nå. Del med bordet ditt. Arket ditt er som før.",
    nn: "De sit i grupper no. Del med bordet ditt. Arket ditt er som før.",
    en: "You sit in groups now. Share with your table. Your sheet is as it was.",
  },
  "nothing-written": {
    nb: "Raden har ingen oppgave ennå. Skriv den først, så kan du dele.",
    nn: "Rada har inga oppgåve enno. Skriv ho først, så kan du dele.",
    en: "The row has no task yet. Write it first, then you can share.",
  },
  "no-picture": {
    nb: "Det er ikke noe bilde å dele ennå. En rad kommer med når du har svart på både hvor godt og hvor viktig.",
    nn: "Det er ikkje noko bilete å dele enno. Ei rad kjem med når du har svart på både kor godt og kor viktig.",
    en: "There is no picture to share yet. A row appears once you have said both how well and how important.",
  },
  "place-full": {
    nb: "Det er ikke plass til mer her. Ta tilbake noe du har delt, eller fortell det med egne ord.",
    nn: "Det er ikkje plass til meir her. Ta tilbake noko du har delt, eller fortel det med eigne ord.",
    en: "There is no room for more here. Take back something you shared, or tell it in your own words.",
  },
  "not-there": {
    nb: "Dette er allerede tatt tilbake.",
    nn: "Dette er alt teke tilbake.",
    en: "This has already been taken back.",
  },
  "not-yours": {
    nb: "Dette har en annen delt. Bare den som delte, kan ta det tilbake.",
    nn: "Dette har ein annan delt. Berre den som delte, kan ta det tilbake.",
    en: "Someone else shared this. Only they can take it back.",
  },
  "only-facilitator": {
    nb: "Prosesslederen skriver for dem som er med på papir. Teksten din står i feltet.",
    nn: "Prosessleiaren skriv for dei som er med på papir. Teksten din står i feltet.",
    en: "The facilitator writes for those who take part on paper. Your text is still in the field.",
  },
  "no-such-seat": {
    nb: "Den personen er ikke med i møtet. Teksten din står i feltet.",
    nn: "Den personen er ikkje med i møtet. Teksten din står i feltet.",
    en: "That person is not in the meeting. Your text is still in the field.",
  },
} satisfies Readonly<Record<string, Text>>;

/** Each symbol in a few words, in the order in which they always stand. */
export const symbolTexts = {
  star: { nb: "i tråd med talen", nn: "i tråd med talen", en: "in line with the speech" },
  forward: {
    nb: "viktigst for målene til tjenesten",
    nn: "viktigast for måla til tenesta",
    en: "matters most for the service's goals",
  },
  heart: { nb: "gøy", nn: "gøy", en: "fun" },
  tick: { nb: "kjedelig", nn: "keisamt", en: "boring" },
  up: {
    nb: "vil gjøre bedre eller annerledes",
    nn: "vil gjere betre eller annleis",
    en: "want to do better or differently",
  },
} satisfies Readonly<Record<RowSymbol, Text>>;

/** Each symbol in one word, under its shape. */
export const symbolWords = {
  star: { nb: "talen", nn: "talen", en: "speech" },
  forward: { nb: "målene", nn: "måla", en: "goals" },
  heart: { nb: "gøy", nn: "gøy", en: "fun" },
  tick: { nb: "kjedelig", nn: "keisamt", en: "boring" },
  up: { nb: "bedre", nn: "betre", en: "better" },
} satisfies Readonly<Record<RowSymbol, Text>>;

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
      en: "Boring, and takes much time",
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
      nn: "Viktig og godt gjort, men får lita tid",
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
      en: "{amount} for {tasks}. Here is room to do something better or differently.",
    },
  },
  unimportant: {
    title: {
      nb: "Mindre viktig, men tar mye tid",
      nn: "Mindre viktig, men tek mykje tid",
      en: "Less important, but takes much time",
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
      nn: "{tasks} er merkt med stjerne og får {amount}.",
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
    en: "Line {line}: “{found}” is long. The first 200 characters come along.",
  },
  "no-room": {
    nb: "Arket har plass til 100 rader. {found} av linjene, fra linje {line}, blir ikke med.",
    nn: "Arket har plass til 100 rader. {found} av linjene, frå linje {line}, blir ikkje med.",
    en: "The sheet holds 100 rows. {found} of the lines, from line {line}, are left out.",
  },
} satisfies Readonly<Record<Problem["why"], Text>>;

export const texts = {
  title: { nb: "Selvobservasjon", nn: "Sjølvobservasjon", en: "Self-observation" },
  rows: { nb: "Rader", nn: "Rader", en: "Rows" },
  symbols: { nb: "Symboler", nn: "Symbol", en: "Symbols" },
  picture: { nb: "Bildet", nn: "Biletet", en: "Picture" },
  views: { nb: "Vis på arket", nn: "Vis på arket", en: "Show on the sheet" },
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
    nb: "Hva gjør du i løpet av ei uke? Skriv konkrete oppgaver, de små også.",
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
    en: "Change whenever you like. Your answers come along.",
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
    en: "{sum} hours are written down. The working week is {week}. Leave it so, or look whether something stands twice.",
  },
  sumPercent: {
    nb: "{sum} % av tiden er ført opp.",
    nn: "{sum} % av tida er ført opp.",
    en: "{sum}% of the time is written down.",
  },
  sumPercentOver: {
    nb: "{sum} % av tiden er ført opp. Det kan stå slik, eller du kan se om noe er tatt med to ganger.",
    nn: "{sum} % av tida er ført opp. Det kan stå slik, eller du kan sjå om noko er teke med to gonger.",
    en: "{sum}% of the time is written down. Leave it so, or look whether something stands twice.",
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
  legend: { nb: "Dette betyr symbolene", nn: "Dette tyder symbola", en: "What the symbols mean" },
  marksOf: { nb: "Symboler for {task}", nn: "Symbol for {task}", en: "Symbols for {task}" },
  markHint: {
    nb: "En rad kan få flere symboler, eller ingen.",
    nn: "Ei rad kan få fleire symbol, eller ingen.",
    en: "A row may have several symbols, or none.",
  },
  noRowsMark: {
    nb: "Skriv noen rader først. Så kan du sette symboler på dem.",
    nn: "Skriv nokre rader først. Så kan du setje symbol på dei.",
    en: "Write some rows first. Then you can mark them with symbols.",
  },
  toRows: { nb: "Gå til radene", nn: "Gå til radene", en: "Go to the rows" },
  toPicture: { nb: "Se bildet", nn: "Sjå biletet", en: "See the picture" },
  fromEarlier: { nb: "fra et tidligere møte", nn: "frå eit tidlegare møte", en: "from an earlier meeting" },
  mine: { nb: "Dette har du skrevet før", nn: "Dette har du skrive før", en: "What you wrote before" },
  pictureTitle: { nb: "Bildet av uka mi", nn: "Biletet av veka mi", en: "The picture of my week" },
  pictureRead: {
    nb: "Jo større sirkel, jo mer tid. Tallet er raden i lista.",
    nn: "Jo større sirkel, jo meir tid. Talet er rada i lista.",
    en: "The larger the circle, the more time. The number is the row in the list.",
  },
  noPicture: {
    nb: "Bildet tegner seg når en rad har svar på både hvor godt og hvor viktig.",
    nn: "Biletet teiknar seg når ei rad har svar på både kor godt og kor viktig.",
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
  shareRowTable: { nb: "Del med bordet", nn: "Del med bordet", en: "Share with the table" },
  shareRowBoard: { nb: "Del på tavla", nn: "Del på tavla", en: "Share on the board" },
  sharePictureTable: {
    nb: "Del bildet med bordet",
    nn: "Del biletet med bordet",
    en: "Share the picture with the table",
  },
  sharePictureBoard: {
    nb: "Del bildet på tavla",
    nn: "Del biletet på tavla",
    en: "Share the picture on the board",
  },
  shareAgain: { nb: "Del det som står nå", nn: "Del det som står no", en: "Share it as it is now" },
  pictureSays: {
    nb: "Bildet viser navnene på oppgavene dine. Du kan ta det tilbake, men ikke det andre alt har lest.",
    nn: "Biletet viser namna på oppgåvene dine. Du kan ta det tilbake, men ikkje det andre alt har lese.",
    en: "The picture shows the names of your tasks. You can take it back, but not what others have read.",
  },
  sharedHere: { nb: "Delt her", nn: "Delt her", en: "Shared here" },
  nothingShared: {
    nb: "Ingen har delt noe ennå. Det er helt greit å bare fortelle.",
    nn: "Ingen har delt noko enno. Det er heilt greitt å berre fortelje.",
    en: "Nobody has shared anything yet. Just telling is fine.",
  },
  pictureOf: { nb: "Bildet til {name}", nn: "Biletet til {name}", en: "{name}'s picture" },
  rowOf: { nb: "Delt av {name}", nn: "Delt av {name}", en: "Shared by {name}" },
  tellFor: {
    nb: "Skriv en oppgave for en som er med på papir",
    nn: "Skriv ei oppgåve for ein som er med på papir",
    en: "Write a task for someone on paper",
  },
  writtenFor: { nb: "Skrevet for", nn: "Skrive for", en: "Written for" },
  myself: { nb: "meg selv", nn: "meg sjølv", en: "myself" },
  putUp: { nb: "Legg på tavla", nn: "Legg på tavla", en: "Put on the board" },
  print: { nb: "Skriv ut arket (A3)", nn: "Skriv ut arket (A3)", en: "Print the sheet (A3)" },
  printName: { nb: "Navn", nn: "Namn", en: "Name" },
  printLead: {
    nb: "Små, konkrete oppgaver. Bruk hele skalaen, og vær ærlig. Dette er bare for deg.",
    nn: "Små, konkrete oppgåver. Bruk heile skalaen, og ver ærleg. Dette er berre for deg.",
    en: "Small, concrete tasks. Use the whole scale and be honest. This is for you alone.",
  },
  printScale: { nb: "Skala 1 til", nn: "Skala 1 til", en: "Scale 1 to" },
  stageRows: {
    nb: "Fire svar for hver oppgave",
    nn: "Fire svar for kvar oppgåve",
    en: "Four answers for each task",
  },
  stageTask: {
    nb: "Konkret og gjerne liten: «svare på e-post»",
    nn: "Konkret og gjerne lita: «svare på e-posten»",
    en: "Concrete, and gladly small: “answer e-mail”",
  },
  stageTime: {
    nb: "Timer i uka eller prosent av tiden, slik du vil",
    nn: "Timar i veka eller prosent av tida, slik du vil",
    en: "Hours a week or percent of your time, as you like",
  },
  stageWell: { nb: "Hvor godt løser du den?", nn: "Kor godt løyser du ho?", en: "How well do you do it?" },
  stageImportant: {
    nb: "Hvor viktig er den for målene til tjenesten?",
    nn: "Kor viktig er ho for måla til tenesta?",
    en: "How important is it for the service's goals?",
  },
  stageTimeWord: { nb: "Tid", nn: "Tid", en: "Time" },
  stageWellWord: { nb: "Godt", nn: "Godt", en: "Well" },
  stageImportantWord: { nb: "Viktig", nn: "Viktig", en: "Important" },
  stagePicture: {
    nb: "Slik leser du bildet ditt",
    nn: "Slik les du biletet ditt",
    en: "How to read your picture",
  },
  stageCorner: {
    nb: "Høyt oppe er det viktige. Lengst til høyre er det du løser godt.",
    nn: "Høgt oppe er det viktige. Lengst til høgre er det du løyser godt.",
    en: "High up is what matters. Far to the right is what you do well.",
  },
  cardOne: {
    nb: "Én har delt noe fra arket sitt i møtet",
    nn: "Éin har delt noko frå arket sitt i møtet",
    en: "One thing shared in the meeting",
  },
  cardMany: {
    nb: "{n} rader og bilder er delt i møtet",
    nn: "{n} rader og bilete er delte i møtet",
    en: "{n} rows and pictures shared in the meeting",
  },
} satisfies Readonly<Record<string, Text>>;
