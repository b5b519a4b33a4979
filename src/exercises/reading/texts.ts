import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";

/** What reading says on stage, sheet and card. */
export const texts = {
  readSilently: { nb: "Vi leser i stillhet", nn: "Vi les i ro", en: "We read in silence" },
  listen: { nb: "Vi lytter", nn: "Vi lyttar", en: "We listen" },
  speaker: {
    nb: "Den som holder innlegget, har ordet.",
    nn: "Den som held innlegget, har ordet.",
    en: "Whoever gives the talk has the floor.",
  },
  readAloud: { nb: "Én leser høyt", nn: "Éin les høgt", en: "One reads aloud" },
  openVideo: { nb: "Åpne videoen", nn: "Opne videoen", en: "Open the video" },
  video: { nb: "Video", nn: "Video", en: "Video" },
  videoWhere: {
    nb: "Åpnes på {host} i et eget vindu. Det nettstedet ser at du kommer.",
    nn: "Blir opna på {host} i eit eige vindauge. Den nettstaden ser at du kjem.",
    en: "Opens at {host} in a window of its own. That site can see your visit.",
  },
  videoStage: {
    nb: "Hver åpner videoen fra sitt eget sidepanel.",
    nn: "Kvar opnar videoen frå sitt eige sidepanel.",
    en: "Each opens the video from their own side panel.",
  },
  ownQuote: { nb: "Nettverkets egen setning", nn: "Setninga til nettverket", en: "The network's own words" },
  replace: { nb: "Bytt setningen", nn: "Byt setninga", en: "Replace the words" },
  quoteText: { nb: "Setning eller dikt", nn: "Setning eller dikt", en: "A sentence or a poem" },
  quoteSource: { nb: "Hvem har skrevet det?", nn: "Kven har skrive det?", en: "Who wrote it?" },
  useQuote: { nb: "Legg på tavla", nn: "Legg på tavla", en: "Put on the board" },
  putBack: { nb: "Bruk den opprinnelige", nn: "Bruk den opphavlege", en: "Use the original" },
  quoteStays: {
    nb: "Alle ser den, og den står her neste gang også.",
    nn: "Alle ser ho, og ho står her neste gong òg.",
    en: "Everyone sees it, and it will be here next time too.",
  },
  thoughtTitle: { nb: "Én tanke", nn: "Éin tanke", en: "One thought" },
  thoughtHint: {
    nb: "Bare du ser den til du trykker «Del tanken». Knappen kommer når du har skrevet.",
    nn: "Berre du ser han til du trykkjer «Del tanken». Knappen kjem når du har skrive.",
    en: "Only you see it until you press “Share the thought”. The button comes once you have written.",
  },
  share: { nb: "Del tanken", nn: "Del tanken", en: "Share the thought" },
  shareNew: { nb: "Del endringen", nn: "Del endringa", en: "Share the change" },
  oneThought: { nb: "Én har delt en tanke.", nn: "Éin har delt ein tanke.", en: "One has shared a thought." },
  manyThoughts: {
    nb: "{n} har delt en tanke.",
    nn: "{n} har delt ein tanke.",
    en: "{n} have shared a thought.",
  },
  moreThoughts: { nb: "… og {n} til", nn: "… og {n} til", en: "… and {n} more" },
  notPutUp: { nb: "Ikke lagt på tavla", nn: "Ikkje lagt på tavla", en: "Not on the board" },
} as const satisfies Record<string, Text>;

/** Why reading says no. */
export const refusals = {
  "no-thoughts-here": {
    nb: "Her samler dere ikke tanker på tavla. Det du har skrevet, ligger på arket ditt.",
    nn: "Her samlar de ikkje tankar på tavla. Det du har skrive, ligg på arket ditt.",
    en: "Thoughts are not gathered on the board here. What you wrote is on your sheet.",
  },
  "board-is-full": {
    nb: "Tavla har plass til 60 tanker, og nå er den full. Tanken din ligger på arket.",
    nn: "Tavla har plass til 60 tankar, og no er ho full. Tanken din ligg på arket.",
    en: "The board holds 60 thoughts and is full. Yours is on your sheet.",
  },
  "nothing-on-board": {
    nb: "Tanken din er ikke på tavla lenger. Den ligger på arket ditt.",
    nn: "Tanken din er ikkje på tavla lenger. Han ligg på arket ditt.",
    en: "Your thought is no longer on the board. It is on your sheet.",
  },
  "nothing-written": {
    nb: "Arket er tomt. Skriv først, så kan du dele.",
    nn: "Arket er tomt. Skriv først, så kan du dele.",
    en: "The sheet is empty. Write first, then share.",
  },
  "only-facilitator-for-others": {
    nb: "Bare prosesslederen kan skrive for en uten egen skjerm.",
    nn: "Berre prosessleiaren kan skrive for ein utan eigen skjerm.",
    en: "Only the facilitator can write for someone without a screen.",
  },
  "no-such-seat": refusedOften.noSuchSeat,
  "no-quote-here": {
    nb: "Det er ingen setning å bytte i dette punktet.",
    nn: "Det er inga setning å byte i dette punktet.",
    en: "There are no words to replace in this step.",
  },
  "quote-changed-meanwhile": {
    nb: "En annen byttet setningen mens du skrev. Din står her. Se den nye, og velg så.",
    nn: "Nokon bytte setninga medan du skreiv. Di står her. Sjå den nye, og vel så.",
    en: "Someone replaced the words while you wrote. Yours are still here. See theirs, then choose.",
  },
} as const satisfies Record<string, Text>;

/** What simulated colleagues think, in words of our own. */
export const sampleThoughts: readonly Text[] = [
  {
    nb: "Jeg blir minnet om å spørre en gang til før jeg svarer.",
    nn: "Eg blir minna om å spørje ein gong til før eg svarar.",
    en: "It reminds me to ask once more before I answer.",
  },
  {
    nb: "Det er lettere å være tydelig når jeg har sovet.",
    nn: "Det er lettare å vere tydeleg når eg har sove.",
    en: "Being clear is easier when I have slept.",
  },
  {
    nb: "Jeg vil lage mer rom for det som ikke haster.",
    nn: "Eg vil lage meir rom for det som ikkje hastar.",
    en: "I want more room for what isn't urgent.",
  },
  {
    nb: "Vi trenger ikke være enige for å høre på hverandre.",
    nn: "Vi treng ikkje vere einige for å høyre på kvarandre.",
    en: "We needn't agree to listen to each other.",
  },
  {
    nb: "Noen ganger er det å bli stående den beste hjelpen.",
    nn: "Nokre gonger er det å bli ståande den beste hjelpa.",
    en: "Sometimes staying is the best help there is.",
  },
];
