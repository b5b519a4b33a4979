import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";

export const refusals = {
  collected: {
    nb: "Ordene er samlet inn nå. Ordet ditt står i feltet. Si det høyt, så kan det legges rett i skyen.",
    nn: "Orda er samla inn no. Ordet ditt står i feltet. Sei det høgt, så kan det bli lagt rett i skya.",
    en: "The words have been collected. Yours is still in the field. Say it aloud, and it can go straight into the cloud.",
  },
  "nothing-written": refusedOften.nothingWritten,
  "written-already": {
    nb: "Dette ordet står allerede på arket ditt. Hvert ord teller én gang fra hver av dere.",
    nn: "Dette ordet står alt på arket ditt. Kvart ord tel éin gong frå kvar av dykk.",
    en: "This word is on your sheet already. Each word counts once from each of you.",
  },
  "sheet-full": {
    nb: "Arket er fullt. Ordet står i feltet. Ta bort et annet hvis dette er viktigere.",
    nn: "Arket er fullt. Ordet står i feltet. Ta bort eit anna om dette er viktigare.",
    en: "Your sheet is full. The word is still in the field. Remove another if this one matters more.",
  },
  "no-such-word": {
    nb: "Dette ordet ligger ikke på arket ditt lenger. De andre står som før.",
    nn: "Dette ordet ligg ikkje på arket ditt lenger. Dei andre står som før.",
    en: "This word is no longer on your sheet. The others are as they were.",
  },
  "not-yet": {
    nb: "Nå skriver alle hver for seg. Ordet står i feltet. Legg det i skyen når ordene vises.",
    nn: "No skriv alle kvar for seg. Ordet står i feltet. Legg det i skya når orda blir viste.",
    en: "Everyone is writing alone now. The word is still in the field. Put it in the cloud when the words are shown.",
  },
  "board-full": {
    nb: "Skyen har plass til tusen ord og er full. Ordet står i feltet. Si det høyt i stedet.",
    nn: "Skya har plass til tusen ord og er full. Ordet står i feltet. Sei det høgt i staden.",
    en: "The cloud holds a thousand words and is full. The word is still in the field. Say it aloud instead.",
  },
  "not-on-board": {
    nb: "Ordet er allerede tatt ned fra skyen.",
    nn: "Ordet er alt teke ned frå skya.",
    en: "The word has already been taken down.",
  },
  "only-facilitator": {
    nb: "Ingen vet hvem som skrev ordet, så prosesslederen tar det ned. Si fra høyt hvis det bør bort.",
    nn: "Ingen veit kven som skreiv ordet, så prosessleiaren tek det ned. Sei frå høgt om det bør bort.",
    en: "Nobody knows who wrote the word, so the facilitator takes it down. Say so aloud if it should go.",
  },
} satisfies Readonly<Record<string, Text>>;

export const texts = {
  outcomeTitle: { nb: "Ordene våre", nn: "Orda våre", en: "Our words" },
  yourWord: { nb: "Ordet ditt", nn: "Ordet ditt", en: "Your word" },
  placeholder: { nb: "Et ord eller to", nn: "Eit ord eller to", en: "A word or two" },
  add: { nb: "Legg til", nn: "Legg til", en: "Add" },
  promise: {
    nb: "Bare du ser ordene dine nå. Når alle er ferdige, vises de samlet, blandet og uten navn.",
    nn: "Berre du ser orda dine no. Når alle er ferdige, blir dei viste samla, blanda og utan namn.",
    en: "Only you see your words now. When everyone is done they are shown together, mixed and without names.",
  },
  three: {
    nb: "Er det færre enn tre som skriver, blir ingenting vist.",
    nn: "Er det færre enn tre som skriv, blir ingenting vist.",
    en: "If fewer than three people write, nothing is shown.",
  },
  myWords: { nb: "Ordene mine", nn: "Orda mine", en: "My words" },
  countOf: { nb: "{n} av {of} ord", nn: "{n} av {of} ord", en: "{n} of {of} words" },
  wordLabel: { nb: "Ord {n}", nn: "Ord {n}", en: "Word {n}" },
  remove: { nb: "Ta bort «{word}»", nn: "Ta bort «{word}»", en: "Remove “{word}”" },
  enough: {
    nb: "Arket er fullt. Du kan endre ordene helt til de vises.",
    nn: "Arket er fullt. Du kan endre orda heilt til dei blir viste.",
    en: "Your sheet is full. You can change the words until they are shown.",
  },
  tooFewTitle: { nb: "Ingenting ble vist", nn: "Ingenting blei vist", en: "Nothing was shown" },
  tooFew: {
    nb: "Færre enn tre hadde skrevet, så ordene dine ligger fortsatt bare her. Si dem høyt om du vil.",
    nn: "Færre enn tre hadde skrive, så orda dine ligg framleis berre her. Sei dei høgt om du vil.",
    en: "Fewer than three had written, so your words are still only here. Say them aloud if you like.",
  },
  given: {
    nb: "Ordene dine er med i skyen. Ingen kan se hvilke som var dine, heller ikke du.",
    nn: "Orda dine er med i skya. Ingen kan sjå kva for nokre som var dine, heller ikkje du.",
    en: "Your words are in the cloud. Nobody can see which ones were yours, not even you.",
  },
  sayTitle: {
    nb: "Legg et ord rett i skyen",
    nn: "Legg eit ord rett i skya",
    en: "Put a word straight in the cloud",
  },
  sayHint: {
    nb: "For ord som blir sagt høyt eller står på papir. Alle ser det med en gang.",
    nn: "For ord som blir sagde høgt eller står på papir. Alle ser det med ein gong.",
    en: "For words said aloud or written on paper. Everyone sees it at once.",
  },
  putIn: { nb: "Legg i skyen", nn: "Legg i skya", en: "Put it in" },
  cloud: { nb: "Ordsky", nn: "Ordsky", en: "Word cloud" },
  list: { nb: "Hvor mange ganger", nn: "Kor mange gonger", en: "How many times" },
  times: { nb: "{n} ganger", nn: "{n} gonger", en: "{n} times" },
  once: { nb: "1 gang", nn: "1 gong", en: "once" },
  others: { nb: "Nevnt én gang", nn: "Nemnt éin gong", en: "Mentioned once" },
  more: { nb: "og {n} ord til", nn: "og {n} ord til", en: "and {n} more words" },
  takeDown: { nb: "Ta ned «{word}»", nn: "Ta ned «{word}»", en: "Take down “{word}”" },
  takeDownSure: {
    nb: "Det som er lest, er lest. Ordet blir borte fra skyen og lista.",
    nn: "Det som er lese, er lese. Ordet blir borte frå skya og lista.",
    en: "What has been read has been read. The word goes from the cloud and the list.",
  },
  takeDownAct: { nb: "Ta ned", nn: "Ta ned", en: "Take down" },
  emptyTitle: { nb: "Skyen er tom", nn: "Skya er tom", en: "The cloud is empty" },
  empty: {
    nb: "Det var færre enn tre som skrev, eller ingen. Gå tilbake, så kan flere skrive, eller si ordene høyt.",
    nn: "Det var færre enn tre som skreiv, eller ingen. Gå tilbake eitt steg, eller sei orda høgt.",
    en: "Fewer than three wrote, or nobody. Go back so that more can write, or say the words aloud.",
  },
  cardOne: { nb: "1 ord i skyen", nn: "1 ord i skya", en: "1 word in the cloud" },
  cardCount: {
    nb: "{n} ulike ord i skyen",
    nn: "{n} ulike ord i skya",
    en: "{n} different words in the cloud",
  },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues write in a rehearsal. */
export const samples: readonly Text[] = [
  { nb: "Tillit", nn: "Tillit", en: "Trust" },
  { nb: "Åpenhet", nn: "Openheit", en: "Openness" },
  { nb: "Mot", nn: "Mot", en: "Courage" },
  { nb: "Raushet", nn: "Rausheit", en: "Generosity" },
  { nb: "Faglighet", nn: "Faglegheit", en: "Sound practice" },
  { nb: "Humor", nn: "Humor", en: "Laughter" },
  { nb: "Tydelighet", nn: "Tydelegheit", en: "Clarity" },
  { nb: "Respekt", nn: "Respekt", en: "Respect for all" },
  { nb: "Barnet først", nn: "Barnet først", en: "The child first" },
  { nb: "Trygghet", nn: "Tryggleik", en: "Safety" },
  { nb: "Nysgjerrighet", nn: "Nyfikne", en: "Curiosity" },
  { nb: "Ro", nn: "Ro", en: "Calm" },
  { nb: "Samarbeid", nn: "Samarbeid", en: "Working together" },
  { nb: "Ærlighet", nn: "Ærlegdom", en: "Honesty" },
  { nb: "Læring", nn: "Læring", en: "Learning" },
];
