import type { Text } from "../src/core/text.ts";

/** Words on the small cards: welcome, help, choice of meeting, confirmation, reminder. */
export const smallTexts = {
  welcomeTitle: { nb: "Hei, Runde er her", nn: "Hei, Runde er her", en: "Hello, Runde is here" },
  welcome: {
    nb: "Runde leder møtet i nettverket deres: viser programmet, holder tiden og sier hvem som har ordet.",
    nn: "Runde leier møtet i nettverket dykkar: viser programmet, held tida og seier kven som har ordet.",
    en: "Runde runs your network's meeting: it shows the programme, keeps time and says who is speaking.",
  },
  welcomeNext: {
    nb: "Si først hvem som er med. Det tar et minutt.",
    nn: "Sei først kven som er med. Det tek eit minutt.",
    en: "First say who takes part. It takes a minute.",
  },
  everyone: { nb: "Alle her er med", nn: "Alle her er med", en: "Everyone here takes part" },
  whoIsHere: { nb: "Hvem er her?", nn: "Kven er her?", en: "Who is here?" },
  readersSee: {
    nb: "Alle som kan lese kanalen, ser det Runde skriver her. Arket ditt ser bare du.",
    nn: "Alle som kan lese kanalen, ser det Runde skriv her. Arket ditt ser berre du.",
    en: "Everyone who can read this channel sees what Runde writes here. Only you see your sheet.",
  },
  chooseTitle: {
    nb: "Hvilket møte vil dere ha?",
    nn: "Kva møte vil de ha?",
    en: "Which meeting would you like?",
  },
  confirmSkip: {
    nb: "Hopp over «{step}»? Dere kan angre etterpå.",
    nn: "Hopp over «{step}»? De kan angre etterpå.",
    en: "Skip “{step}”? You can undo it afterwards.",
  },
  confirmEnd: {
    nb: "Avslutt møtet for alle? Det dere er enige om, er lagret. Bordark og det som hører til kollegaveiledning, blir slettet.",
    nn: "Avslutt møtet for alle? Det de er einige om, er lagra. Bordark og det som høyrer til kollegarettleiing, blir sletta.",
    en: "End the meeting for everyone? What you have agreed on is saved. Table sheets and what belongs to peer coaching are deleted.",
  },
  yesSkip: { nb: "Ja, hopp over", nn: "Ja, hopp over", en: "Yes, skip" },
  yesEnd: { nb: "Ja, avslutt", nn: "Ja, avslutt", en: "Yes, end" },
  no: { nb: "Nei, la det være", nn: "Nei, la det vere", en: "No, leave it" },
  orSayYes: { nb: "Du kan også svare «ja».", nn: "Du kan òg svare «ja».", en: "You may also answer “yes”." },
  helpTitle: {
    nb: "Dette kan du si til Runde",
    nn: "Dette kan du seie til Runde",
    en: "What you can say to Runde",
  },
  helpFoot: {
    nb: "Skriv @Runde først. Du kan si det på din egen måte, på bokmål, nynorsk eller engelsk.",
    nn: "Skriv @Runde først. Du kan seie det på din eigen måte, på nynorsk, bokmål eller engelsk.",
    en: "Begin with @Runde. Say it your own way, in English, Bokmål or Nynorsk.",
  },
  reminderGoal: { nb: "Målet ditt", nn: "Målet ditt", en: "Your goal" },
  reminderHomework: { nb: "Til neste møte", nn: "Til neste møte", en: "For the next meeting" },
  onlyYou: {
    nb: "Bare du kan lese arket. Det du skriver, kommer ikke hit i chatten.",
    nn: "Berre du kan lese arket. Det du skriv, kjem ikkje hit i chatten.",
    en: "Only you can read your sheet. What you write never appears in this chat.",
  },
  notThis: {
    nb: "Ikke minn meg på dette",
    nn: "Ikkje minn meg på dette",
    en: "Don't remind me of this",
  },
  noReminders: {
    nb: "Slå av alle påminnelser",
    nn: "Slå av alle påminningar",
    en: "Turn off all reminders",
  },
  quietThis: {
    nb: "Greit. Runde minner deg ikke på dette igjen. Det står fortsatt på Min side.",
    nn: "Greitt. Runde minner deg ikkje på dette igjen. Det står framleis på Sida mi.",
    en: "Fine. Runde will not remind you of this again. It is still on your page.",
  },
  quietAll: {
    nb: "Greit. Runde minner deg ikke på noe mer. Du kan slå på påminnelsene igjen på Min side.",
    nn: "Greitt. Runde minner deg ikkje på noko meir. Du kan slå på påminningane igjen på Sida mi.",
    en: "Fine. Runde will not remind you of anything more. You can turn reminders on again on your page.",
  },
  openMine: { nb: "Åpne Min side", nn: "Opne Sida mi", en: "Open my page" },
} as const satisfies Readonly<Record<string, Text>>;

/** The help card's rows: what to say, and what it does. */
export const helpRows: readonly (readonly [say: Text, does: Text])[] = [
  [
    { nb: "start møtet", nn: "start møtet", en: "start the meeting" },
    { nb: "åpner eller starter møtet", nn: "opnar eller startar møtet", en: "opens or starts it" },
  ],
  [
    { nb: "neste", nn: "neste", en: "next" },
    {
      nb: "gir ordet videre, eller går til neste punkt",
      nn: "gir ordet vidare, eller går til neste punkt",
      en: "passes the word on, or moves on",
    },
  ],
  [
    { nb: "stopp klokka, fortsett", nn: "stopp klokka, hald fram", en: "hold the clock, carry on" },
    {
      nb: "når klokka skal stå litt",
      nn: "når klokka skal vente litt",
      en: "when you need the clock to wait",
    },
  ],
  [
    { nb: "fem minutter til", nn: "fem minutt til", en: "five more minutes" },
    { nb: "legger til tid", nn: "legg til tid", en: "adds time" },
  ],
  [
    { nb: "hopp over, angre", nn: "hopp over, angre", en: "skip this, undo that" },
    {
      nb: "lar et punkt ligge, eller tar tilbake det siste",
      nn: "lar eit punkt liggje, eller tek tilbake det siste",
      en: "skips a step, or takes back the last move",
    },
  ],
  [
    { nb: "hvor er vi?", nn: "kvar er vi?", en: "where are we?" },
    { nb: "sier hvor dere er", nn: "seier kvar de er", en: "says where you are" },
  ],
  [
    { nb: "jeg leder", nn: "eg leier", en: "I'll lead" },
    { nb: "gjør deg til prosessleder", nn: "gjer deg til prosessleiar", en: "makes you the facilitator" },
  ],
  [
    { nb: "når er neste møte?", nn: "når er neste møte?", en: "when do we meet next?" },
    {
      nb: "viser datoen dere har avtalt",
      nn: "viser datoen de har avtalt",
      en: "shows the date you agreed on",
    },
  ],
  [
    { nb: "bytt til nynorsk", nn: "byt til bokmål", en: "in Norwegian" },
    {
      nb: "Runde skriver nynorsk, bokmål eller engelsk",
      nn: "Runde skriv nynorsk, bokmål eller engelsk",
      en: "Runde writes Nynorsk, Bokmål or English",
    },
  ],
  [
    { nb: "avslutt", nn: "avslutt", en: "end the meeting" },
    {
      nb: "spør først, og avslutter så for alle",
      nn: "spør først, og avsluttar så for alle",
      en: "asks first, then ends it for everyone",
    },
  ],
];
