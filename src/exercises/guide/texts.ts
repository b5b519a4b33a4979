import type { Text } from "../../core/text.ts";

export const refusals = {
  "no-such-question": {
    nb: "Dette spørsmålet står ikke på arket ditt. Det du har skrevet, er som før.",
    nn: "Dette spørsmålet står ikkje på arket ditt. Det du har skrive, er som før.",
    en: "That question is not on your sheet. What you have written is as it was.",
  },
  "nothing-written": {
    nb: "Her står det ikke noe ennå. Skriv svaret først.",
    nn: "Her står det ikkje noko enno. Skriv svaret først.",
    en: "Nothing is written here yet. Write your answer first.",
  },
  "no-goal-here": {
    nb: "Svarene her blir ikke til mål. De blir med hjem som de er.",
    nn: "Svara her blir ikkje til mål. Dei blir med heim som dei er.",
    en: "The answers here do not become goals. You take them home as they are.",
  },
  "no-goal-yet": {
    nb: "Det er ikke noe mål her ennå. Lag det av svaret ditt først.",
    nn: "Det er ikkje noko mål her enno. Lag det av svaret ditt først.",
    en: "There is no goal here yet. First make one from your answer.",
  },
  "stays-yours": {
    nb: "Svarene her er bare dine og blir på arket. Fortell gjerne med egne ord.",
    nn: "Svara her er berre dine og blir på arket. Fortel gjerne med eigne ord.",
    en: "These answers are yours alone and stay on your sheet. You are welcome to tell us in your own words.",
  },
  "not-yet": {
    nb: "Nå skriver alle for seg selv. Du kan vise svaret når dere snakker sammen.",
    nn: "No skriv alle for seg sjølve. Du kan vise svaret når de snakkar saman.",
    en: "Everyone is writing alone now. You can show your answer when you talk together.",
  },
  "at-the-table": {
    nb: "Nå viser du bare til dem du sitter sammen med. Svaret står trygt på arket ditt.",
    nn: "No viser du berre til dei du sit saman med. Svaret står trygt på arket ditt.",
    en: "Now you show only to those you sit with. The answer is safe on your sheet.",
  },
  "not-there": {
    nb: "Dette er tatt tilbake allerede. Svaret står fortsatt på arket ditt.",
    nn: "Dette er alt teke tilbake. Svaret står framleis på arket ditt.",
    en: "This has been taken back already. The answer is still on your sheet.",
  },
  "paper-full": {
    nb: "Det er ikke plass til flere svar her. Arket ditt er som før.",
    nn: "Det er ikkje plass til fleire svar her. Arket ditt er som før.",
    en: "There is no room for more answers here. Your sheet is as it was.",
  },
} satisfies Readonly<Record<string, Text>>;

/** What the panel, the stage and the paper say. */
export const texts = {
  showTable: { nb: "Vis ved bordet", nn: "Vis ved bordet", en: "Show at the table" },
  showBoard: { nb: "Vis alle", nn: "Vis alle", en: "Show everyone" },
  showAgain: { nb: "Vis det nye", nn: "Vis det nye", en: "Show the new wording" },
  showLead: {
    nb: "Du velger hva du viser. Det er helt greit å la være.",
    nn: "Du vel kva du viser. Det er heilt greitt å la vere.",
    en: "You choose what to show. It is fine to show nothing.",
  },
  nothingShown: {
    nb: "Her kommer det dere velger å vise hverandre.",
    nn: "Her kjem det de vel å vise kvarandre.",
    en: "What you choose to show each other appears here.",
  },
  unread: {
    nb: "Tatt tilbake. De som har lest det, har lest det. Svaret står på arket ditt.",
    nn: "Teke tilbake. Dei som har lese det, har lese det. Svaret står på arket ditt.",
    en: "Taken back. Those who have read it have read it. The answer is on your sheet.",
  },
  listenTogether: { nb: "Lytt, og spør åpent", nn: "Lytt, og spør ope", en: "Listen, and ask openly" },
  borrow: {
    nb: "Lån gjerne et spørsmål",
    nn: "Lån gjerne eit spørsmål",
    en: "Borrow a question, if you like",
  },
  myAnswers: { nb: "Mine egne svar", nn: "Mine eigne svar", en: "My own answers" },
  keepLead: {
    nb: "Svarene dine blir med til Min side når møtet lukkes.",
    nn: "Svara dine blir med til Sida mi når møtet blir lukka.",
    en: "Your answers go to My page when the meeting closes.",
  },
  makeGoal: { nb: "Ta med som mål", nn: "Ta med som mål", en: "Take with me as a goal" },
  goal: { nb: "Målet mitt", nn: "Målet mitt", en: "My goal" },
  goalWords: { nb: "Jeg skal …", nn: "Eg skal …", en: "I will …" },
  goalStart: { nb: "Jeg begynner", nn: "Eg begynner", en: "I start" },
  goalStartHint: {
    nb: "Du får en påminnelse den dagen.",
    nn: "Du får ei påminning den dagen.",
    en: "You will be reminded that day.",
  },
  goalKept: {
    nb: "Målet står på Min side når møtet er over.",
    nn: "Målet står på Sida mi når møtet er over.",
    en: "The goal is on My page when the meeting is over.",
  },
  dropGoal: { nb: "Fjern målet", nn: "Fjern målet", en: "Remove the goal" },
  goalGone: { nb: "Målet er fjernet.", nn: "Målet er fjerna.", en: "The goal is removed." },
  undo: { nb: "Angre", nn: "Angre", en: "Undo" },
  before: { nb: "Det jeg har skrevet før", nn: "Det eg har skrive før", en: "What I have written before" },
  beforeNone: {
    nb: "Dette er første gang. Neste gang ser du det du skriver i dag.",
    nn: "Dette er første gongen. Neste gong ser du det du skriv i dag.",
    en: "This is the first time. Next time you will see what you write today.",
  },
  today: { nb: "I dag: {step}", nn: "I dag: {step}", en: "Today: {step}" },
  print: { nb: "Skriv ut", nn: "Skriv ut", en: "Print" },
  printName: { nb: "Navn", nn: "Namn", en: "Name" },
  printDate: { nb: "Dato", nn: "Dato", en: "Date" },
  onPaper: {
    nb: "Skriv i sidepanelet, eller på papir.",
    nn: "Skriv i sidepanelet eller på papir.",
    en: "Write in the side panel, or on paper.",
  },
  cardOne: {
    nb: "Ett svar er vist til alle.",
    nn: "Eitt svar er vist til alle.",
    en: "One answer has been shown to all.",
  },
  cardCount: {
    nb: "{n} svar er vist til alle.",
    nn: "{n} svar er viste til alle.",
    en: "{n} answers have been shown to all.",
  },
} satisfies Readonly<Record<string, Text>>;
