import type { RowSymbol } from "../../core/kinds.ts";
import { sharingRefusals } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";
import { pictureTexts } from "./picture-texts.ts";
import { rowTexts } from "./row-texts.ts";

export const refusals = {
  ...sharingRefusals,
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

export const texts = {
  title: { nb: "Selvobservasjon", nn: "Sjølvobservasjon", en: "Self-observation" },
  rows: { nb: "Rader", nn: "Rader", en: "Rows" },
  symbols: { nb: "Symboler", nn: "Symbol", en: "Symbols" },
  picture: { nb: "Bildet", nn: "Biletet", en: "Picture" },
  views: { nb: "Vis på arket", nn: "Vis på arket", en: "Show on the sheet" },
  ...rowTexts,
  legend: { nb: "Dette betyr symbolene", nn: "Dette betyr symbola", en: "What the symbols mean" },
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
  ...pictureTexts,
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
    nb: "Bildet viser navnene på oppgavene dine. Du kan ta det tilbake, men ikke det andre allerede har lest.",
    nn: "Biletet viser namna på oppgåvene dine. Du kan ta det tilbake, men ikkje det andre alt har lese.",
    en: "The picture shows the names of your tasks. You can take it back, but not what others have read.",
  },
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
    nb: "Fire ting for hver oppgave",
    nn: "Fire ting for kvar oppgåve",
    en: "Four things for each task",
  },
  stageTask: {
    nb: "Konkret og gjerne liten: «svare på e-post»",
    nn: "Konkret og gjerne lita: «svare på e-posten»",
    en: "Concrete, and preferably small: “answer e-mail”",
  },
  stageTime: {
    nb: "Timer i uka eller prosent av tiden, slik du vil",
    nn: "Timar i veka eller prosent av tida, slik du vil",
    en: "Hours a week or percent of your time, as you like",
  },
  stageWell: {
    nb: "Hvor godt løser du den? 1\u00a0=\u00a0dårlig, 5\u00a0=\u00a0svært\u00a0godt",
    nn: "Kor godt løyser du ho? 1\u00a0=\u00a0dårleg, 5\u00a0=\u00a0svært\u00a0godt",
    en: "How well do you do it? 1\u00a0=\u00a0badly, 5\u00a0=\u00a0very\u00a0well",
  },
  stageImportant: {
    nb: "For målene til tjenesten? 1\u00a0=\u00a0lite, 5\u00a0=\u00a0svært viktig",
    nn: "For måla til tenesta? 1\u00a0=\u00a0lite, 5\u00a0=\u00a0svært viktig",
    en: "For the service's goals? 1\u00a0=\u00a0hardly, 5\u00a0=\u00a0very",
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
