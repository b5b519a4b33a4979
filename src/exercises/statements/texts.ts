import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";

export const refusals = {
  "no-such-line": {
    nb: "Denne linja finnes ikke på arket. De andre står som før.",
    nn: "Denne linja finst ikkje på arket. Dei andre står som før.",
    en: "This line is not on your sheet. The others are as they were.",
  },
  "nothing-written": {
    nb: "Her er det ikke skrevet noe ennå. Du kan også bare si det høyt.",
    nn: "Her er det ikkje skrive noko enno. Du kan òg berre seie det høgt.",
    en: "Nothing is written here yet. You can also just say it aloud.",
  },
  "already-up": {
    nb: "Setningen din står på tavla allerede.",
    nn: "Setninga di står alt på tavla.",
    en: "Your sentence is already on the board.",
  },
  "not-yet": {
    nb: "Nå tenker alle hver for seg. Setningen ligger trygt på arket ditt så lenge.",
    nn: "No tenkjer alle kvar for seg. Setninga ligg trygt på arket ditt så lenge.",
    en: "Everyone is thinking alone now. Your sentence is safe on your sheet meanwhile.",
  },
  "enough-from-you": {
    nb: "Det er ikke plass til flere fra samme person. Ta tilbake en for å vise en annen.",
    nn: "Det er ikkje plass til fleire frå same person. Ta tilbake ei for å vise ei anna.",
    en: "There is no room for more from one person. Take one back to show another.",
  },
  "board-full": {
    nb: "Tavla er full. Setningen ligger trygt på arket. Si den gjerne høyt.",
    nn: "Tavla er full. Setninga ligg trygt på arket. Sei ho gjerne høgt.",
    en: "The board is full. Your sentence is safe on your sheet. Say it aloud, if you like.",
  },
  "only-facilitator": {
    nb: "Prosesslederen skriver for dem som er med uten egen skjerm.",
    nn: "Prosessleiaren skriv for dei som er med utan eigen skjerm.",
    en: "The facilitator writes for those without a screen.",
  },
  "no-such-seat": refusedOften.noSuchSeat,
  "not-on-board": {
    nb: "Denne setningen er tatt tilbake.",
    nn: "Denne setninga er teken tilbake.",
    en: "This sentence has been taken back.",
  },
  "not-yours": {
    nb: "Setningen kommer fra en annen, som selv kan ta den tilbake.",
    nn: "Setninga kjem frå ein annan, som sjølv kan ta ho tilbake.",
    en: "This sentence came from someone else, who can take it back.",
  },
} satisfies Readonly<Record<string, Text>>;

export const texts = {
  mine: { nb: "Setningen min", nn: "Setninga mi", en: "My sentence" },
  mineN: { nb: "Setning {n}", nn: "Setning {n}", en: "Sentence {n}" },
  hint: {
    nb: "Skriv den slik du vil si den.",
    nn: "Skriv ho slik du vil seie ho.",
    en: "Write it the way you want to say it.",
  },
  hintMany: {
    nb: "Inntil {n} korte setninger. Tomme linjer gjør ingenting.",
    nn: "Inntil {n} korte setningar. Tomme linjer gjer ingenting.",
    en: "Up to {n} short sentences. Empty lines do no harm.",
  },
  keeps: {
    nb: "Når møtet er ferdig, ligger den også på Min side.",
    nn: "Når møtet er ferdig, ligg ho òg på Sida mi.",
    en: "When the meeting is over, it is on My page too.",
  },
  menu: { nb: "Valg for setning {n}", nn: "Val for setning {n}", en: "Choices for sentence {n}" },
  up: { nb: "Flytt opp", nn: "Flytt opp", en: "Move up" },
  down: { nb: "Flytt ned", nn: "Flytt ned", en: "Move down" },
  put: { nb: "Vis på tavla", nn: "Vis på tavla", en: "Show on the board" },
  aloud: { nb: "Jeg har sagt det høyt", nn: "Eg har sagt det høgt", en: "I have said it aloud" },
  aloudDone: { nb: "Sagt høyt", nn: "Sagt høgt", en: "Said aloud" },
  aloudHint: {
    nb: "Du trenger ikke å skrive. Å si det er nok.",
    nn: "Du treng ikkje skrive. Det er nok å seie det.",
    en: "You need not write. Saying it is enough.",
  },
  notAloud: { nb: "Angre", nn: "Angre", en: "Undo" },
  yourTurn: { nb: "Din tur", nn: "Din tur", en: "Your turn" },
  yourTurnHow: {
    nb: "Si setningen din høyt. Vis den på tavla om du vil.",
    nn: "Sei setninga di høgt. Vis ho på tavla om du vil.",
    en: "Say your sentence aloud. Show it on the board if you like.",
  },
  wait: {
    nb: "Turen kommer til deg. Det er fint å stå over.",
    nn: "Turen kjem til deg. Det er fint å stå over.",
    en: "Your turn will come. Passing is fine.",
  },
  theirs: { nb: "Dette har vi hørt", nn: "Dette har vi høyrt", en: "What we have heard" },
  empty: {
    nb: "Ingen setninger på tavla ennå. Den som har turen, begynner.",
    nn: "Ingen setningar på tavla enno. Den som har turen, begynner.",
    en: "No sentences on the board yet. Whoever has the turn begins.",
  },
  alsoAloud: { nb: "Sagt høyt: {names}", nn: "Sagt høgt: {names}", en: "Said aloud: {names}" },
  takeBack: { nb: "Ta tilbake", nn: "Ta tilbake", en: "Take back" },
  takeBackHint: {
    nb: "Det andre har lest, har de lest.",
    nn: "Det andre har lese, har dei lese.",
    en: "What others have read, they have read.",
  },
  paperTitle: {
    nb: "Skriv for en uten egen skjerm",
    nn: "Skriv for ein utan eigen skjerm",
    en: "Write for someone without a screen",
  },
  saidBy: { nb: "Sagt av", nn: "Sagt av", en: "Said by" },
  sentence: { nb: "Setningen", nn: "Setninga", en: "The sentence" },
  cardOne: { nb: "1 har sagt sitt", nn: "1 har sagt sitt", en: "1 has spoken" },
  cardMany: { nb: "{n} har sagt sitt", nn: "{n} har sagt sitt", en: "{n} have spoken" },
} satisfies Readonly<Record<string, Text>>;
