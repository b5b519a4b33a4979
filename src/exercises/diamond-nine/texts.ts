import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";

export const refusals = {
  "no-such-item": {
    nb: "Dette er tatt bort i mellomtiden. Resten ligger som før.",
    nn: "Dette er teke bort i mellomtida. Resten ligg som før.",
    en: "This has been removed meanwhile. The rest is as it was.",
  },
  "nine-chosen": {
    nb: "Ni er valgt. La en av dem gå hvis denne er viktigere.",
    nn: "Ni er valde. La ein av dei gå om denne er viktigare.",
    en: "Nine are chosen. Let one of them go if this one matters more.",
  },
  "nothing-written": refusedOften.nothingWritten,
  "there-already": {
    nb: "Dette står allerede på lista. Teksten ligger i feltet. Velg det på lista i stedet.",
    nn: "Dette står alt på lista. Teksten ligg i feltet. Vel det på lista i staden.",
    en: "This is on the list already. Your text is still in the field. Choose it from the list instead.",
  },
  "no-room": {
    nb: "Dere har lagt til førti. Teksten står i feltet. Ta bort en dere ikke trenger.",
    nn: "De har lagt til førti. Teksten står i feltet. Ta bort ein de ikkje treng.",
    en: "You have added forty. Your text is still in the field. Remove one you do not need.",
  },
  "reworded-meanwhile": refusedOften.rewordedMeanwhile,
  "from-room": {
    nb: "Dette kommer fra hele rommet og blir stående på lista. Dere trenger ikke velge det.",
    nn: "Dette kjem frå heile rommet og blir ståande på lista. De treng ikkje velje det.",
    en: "This comes from the whole room and stays on the list. You need not choose it.",
  },
  "not-chosen": {
    nb: "Denne er ikke blant de ni. Velg den først.",
    nn: "Denne er ikkje mellom dei ni. Vel han først.",
    en: "This is not among the nine. Choose it first.",
  },
  "moved-meanwhile": {
    nb: "En annen flyttet på den i mellomtiden. Se hvor den ligger nå, og bli enige.",
    nn: "Ein annan flytta på han i mellomtida. Sjå kvar han ligg no, og bli einige.",
    en: "Someone moved it meanwhile. See where it lies now, and agree.",
  },
  "at-tables": {
    nb: "Nå arbeider hvert bord på sitt eget bordark. Vis diamanten på tavla når den er klar.",
    nn: "No arbeider kvart bord på sitt eige bordark. Vis diamanten på tavla når han er klar.",
    en: "Each table is working on its own table sheet now. Show the diamond on the board when it is ready.",
  },
  "no-table": {
    nb: "Du sitter ikke ved et bord nå. Diamanten dere lager sammen, ligger allerede på tavla.",
    nn: "Du sit ikkje ved eit bord no. Diamanten de lagar saman, ligg alt på tavla.",
    en: "You are not at a table now. The diamond you make together is on the board already.",
  },
  "nothing-placed": {
    nb: "Diamanten er tom. Sett noe på plass først.",
    nn: "Diamanten er tom. Set noko på plass først.",
    en: "The diamond is empty. Place something first.",
  },
  "not-shown": {
    nb: "Denne diamanten ligger ikke på tavla nå.",
    nn: "Denne diamanten ligg ikkje på tavla no.",
    en: "This diamond is not on the board now.",
  },
  "not-your-table": {
    nb: "De som sitter ved det bordet, tar selv ned diamanten sin.",
    nn: "Dei som sit ved det bordet, tek sjølve ned diamanten sin.",
    en: "Those at that table take their own diamond down.",
  },
} satisfies Readonly<Record<string, Text>>;

/** What each place is called, the top first. */
export const placeNames: readonly Text[] = [
  { nb: "Øverst", nn: "Øvst", en: "Top" },
  { nb: "Rad 2, venstre", nn: "Rad 2, til venstre", en: "Row 2, left" },
  { nb: "Rad 2, høyre", nn: "Rad 2, til høgre", en: "Row 2, right" },
  { nb: "Rad 3, venstre", nn: "Rad 3, til venstre", en: "Row 3, left" },
  { nb: "Midten", nn: "Midten", en: "Middle" },
  { nb: "Rad 3, høyre", nn: "Rad 3, til høgre", en: "Row 3, right" },
  { nb: "Rad 4, venstre", nn: "Rad 4, til venstre", en: "Row 4, left" },
  { nb: "Rad 4, høyre", nn: "Rad 4, til høgre", en: "Row 4, right" },
  { nb: "Nederst", nn: "Nedst", en: "Bottom" },
];

export const texts = {
  outcomeTitle: {
    nb: "I prioritert rekkefølge",
    nn: "I prioritert rekkjefølgje",
    en: "In order of priority",
  },
  chooseTitle: { nb: "Velg ni", nn: "Vel ni", en: "Choose nine" },
  chosenCount: { nb: "{n} av 9 valgt", nn: "{n} av 9 valde", en: "{n} of 9 chosen" },
  chooseLead: {
    nb: "Snakk dere fram til de ni som betyr mest. Dere kan bytte så lenge dere vil.",
    nn: "Snakk dykk fram til dei ni som betyr mest. De kan byte så lenge de vil.",
    en: "Talk your way to the nine that matter most. You can change them as long as you like.",
  },
  chooseDone: {
    nb: "Ni er valgt. Nå kan dere sette dem i diamanten.",
    nn: "Ni er valde. No kan de setje dei i diamanten.",
    en: "Nine are chosen. Now you can place them in the diamond.",
  },
  times: { nb: "sagt {n} ganger", nn: "sagt {n} gonger", en: "said {n} times" },
  own: { nb: "lagt til her", nn: "lagt til her", en: "added here" },
  nothingToChoose: {
    nb: "Lista er tom. Skriv det første dere vil ha med.",
    nn: "Lista er tom. Skriv det første de vil ha med.",
    en: "The list is empty. Write the first thing you want to include.",
  },
  addLabel: { nb: "Legg til en egen", nn: "Legg til ein eigen", en: "Add one of your own" },
  add: { nb: "Legg til", nn: "Legg til", en: "Add" },
  menuFor: { nb: "Valg for «{text}»", nn: "Val for «{text}»", en: "Choices for “{text}”" },
  reword: { nb: "Endre ordlyden", nn: "Endre ordlyden", en: "Change the wording" },
  wording: { nb: "Ny ordlyd", nn: "Ny ordlyd", en: "New wording" },
  use: { nb: "Bruk", nn: "Bruk", en: "Use" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  remove: { nb: "Ta bort", nn: "Ta bort", en: "Remove" },
  letGo: { nb: "La den gå", nn: "La han gå", en: "Let it go" },
  placeTitle: { nb: "Diamanten", nn: "Diamanten", en: "The diamond" },
  placeLead: {
    nb: "Velg en lapp, og så en plass. Eller dra den, bruk piltastene eller menyen.",
    nn: "Vel ein lapp, og så ein plass. Eller dra han, bruk piltastane eller menyen.",
    en: "Pick a note, then a place. Or drag it, use the arrow keys or the menu.",
  },
  most: { nb: "Viktigst", nn: "Viktigast", en: "Most important" },
  least: { nb: "Minst viktig", nn: "Minst viktig", en: "Least important" },
  rowN: { nb: "Rad {n}", nn: "Rad {n}", en: "Row {n}" },
  tray: { nb: "Ikke plassert ennå", nn: "Ikkje plasserte enno", en: "Not placed yet" },
  freePlace: { nb: "{place}, ledig", nn: "{place}, ledig", en: "{place}, free" },
  picked: {
    nb: "Valgt: {text}. Velg plass.",
    nn: "Vald: {text}. Vel plass.",
    en: "Picked: {text}. Choose a place.",
  },
  moveOut: { nb: "Ut av diamanten", nn: "Ut av diamanten", en: "Out of the diamond" },
  swap: { nb: "Bytter med «{text}»", nn: "Byter med «{text}»", en: "Swaps with “{text}”" },
  allPlaced: { nb: "Alle ni er på plass.", nn: "No ligg alle ni på plass.", en: "All nine are in place." },
  stillFree: {
    nb: "{n} plasser er ledige. Dere kan vise den likevel.",
    nn: "{n} plassar er ledige. De kan vise han likevel.",
    en: "{n} places are free. You can show it all the same.",
  },
  oneFree: {
    nb: "Én plass er ledig. Dere kan vise den likevel.",
    nn: "Éin plass er ledig. De kan vise han likevel.",
    en: "One place is free. You can show it all the same.",
  },
  show: { nb: "Vis på tavla", nn: "Vis på tavla", en: "Show on the board" },
  adjust: { nb: "Oppdater på tavla", nn: "Oppdater på tavla", en: "Update the board" },
  showHint: {
    nb: "Da ser alle i møtet diamanten deres.",
    nn: "Då ser alle i møtet diamanten dykkar.",
    en: "Then everyone in the meeting sees your diamond.",
  },
  changedSince: {
    nb: "Dere har flyttet på noe siden sist.",
    nn: "De har flytta på noko sidan sist.",
    en: "You have moved something since then.",
  },
  isUp: {
    nb: "Diamanten deres ligger på tavla. Alle ser den.",
    nn: "Diamanten dykkar ligg på tavla. Alle ser han.",
    en: "Your diamond is on the board. Everyone sees it.",
  },
  takeDown: { nb: "Ta ned igjen", nn: "Ta ned att", en: "Take it down" },
  unread: {
    nb: "Det som er lest, er lest.",
    nn: "Det som er lese, er lese.",
    en: "What has been read has been read.",
  },
  table: { nb: "Bord {n}", nn: "Bord {n}", en: "Table {n}" },
  everyTable: { nb: "Alle bord", nn: "Alle bord", en: "All tables" },
  onTheStage: { nb: "Vis stort på skjermen", nn: "Vis stort på skjermen", en: "Show large on the screen" },
  shownCount: {
    nb: "{n} av {of} bord har vist sin",
    nn: "{n} av {of} bord har vist diamanten",
    en: "{n} of {of} tables have shown theirs",
  },
  noneShown: {
    nb: "Ingen diamanter på tavla ennå. Ett bord begynner.",
    nn: "Ingen diamantar på tavla enno. Eitt bord begynner.",
    en: "No diamonds on the board yet. Let one table begin.",
  },
  working: {
    nb: "Hvert bord setter sine ni i en diamant: én øverst, så to, tre, to og én.",
    nn: "Kvart bord set sine ni i ein diamant: éin øvst, så to, tre, to og éin.",
    en: "Each table places its nine in a diamond: one on top, then two, three, two and one.",
  },
  chooseFrom: { nb: "Velg mellom disse", nn: "Vel mellom desse", en: "Choose from these" },
  more: { nb: "og {n} til", nn: "og {n} til", en: "and {n} more" },
  print: { nb: "Skriv ut i A3", nn: "Skriv ut i A3", en: "Print on A3" },
  printTable: { nb: "Bord: ", nn: "Bord: ", en: "Table: " },
  cardOne: { nb: "1 diamant på tavla", nn: "1 diamant på tavla", en: "1 diamond on the board" },
  cardCount: { nb: "{n} diamanter på tavla", nn: "{n} diamantar på tavla", en: "{n} diamonds on the board" },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues add in a rehearsal when there is too little to choose from. */
export const samples: readonly Text[] = [
  { nb: "Tillit", nn: "Tillit", en: "Trust" },
  { nb: "Barnet først", nn: "Barnet først", en: "The child first" },
  { nb: "Mot", nn: "Mot", en: "Courage" },
  { nb: "Åpenhet", nn: "Openheit", en: "Openness" },
  { nb: "Raushet", nn: "Rausheit", en: "Generosity" },
  { nb: "Tydelighet", nn: "Tydelegheit", en: "Clarity" },
  { nb: "Trygghet", nn: "Tryggleik", en: "Safety" },
  { nb: "Læring", nn: "Læring", en: "Learning" },
  { nb: "Samarbeid", nn: "Samarbeid", en: "Working together" },
  { nb: "Ærlighet", nn: "Ærlegdom", en: "Honesty" },
  { nb: "Nysgjerrighet", nn: "Nyfikne", en: "Curiosity" },
];
