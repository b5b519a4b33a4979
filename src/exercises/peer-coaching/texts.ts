import type { Text } from "../../core/text.ts";

/** What peer coaching says on stage, sheet and card; what each part asks of each role is in role-cards.ts. */
export const texts = {
  // The one reminder, before anyone tells anything
  anonymise: {
    nb: "Fortell uten navn, sted og andre kjennetegn.",
    nn: "Fortel utan namn, stad og andre kjenneteikn.",
    en: "Leave out names, places and anything that points to someone.",
  },
  neverUp: {
    nb: "Fortell uten navn, sted og andre kjennetegn. Dette vises aldri på tavla.",
    nn: "Fortel utan namn, stad og andre kjenneteikn. Dette blir aldri vist på tavla.",
    en: "Leave out names, places and anything that points to someone. This is never shown on the board.",
  },
  deleted: {
    nb: "Titler, roller og notater om andre slettes når møtet lukkes.",
    nn: "Titlar, roller og notat om andre blir sletta når møtet blir lukka.",
    en: "Titles, roles and notes about others are deleted when the meeting closes.",
  },

  // On paper
  print: { nb: "Skriv ut", nn: "Skriv ut", en: "Print" },
  printNotes: {
    nb: "Notatene mine fra kollegaveiledning",
    nn: "Notata mine frå kollegarettleiing",
    en: "My notes from peer coaching",
  },
  printFocus: { nb: "Fokuspersonen", nn: "Fokuspersonen", en: "The focus person" },
  printColleague: { nb: "Kollegaene", nn: "Kollegaene", en: "The colleagues" },
  printGuide: { nb: "Den som passer tiden", nn: "Den som passar tida", en: "The timekeeper" },
  printInFocus: { nb: "fokuspersonen", nn: "fokuspersonen", en: "the focus person" },

  deletedHere: {
    nb: "Det du skriver her, slettes når møtet lukkes. Det gjelder også tittelen på tavla.",
    nn: "Det du skriv her, blir sletta når møtet blir lukka. Det gjeld òg tittelen på tavla.",
    en: "What you write here is deleted when the meeting closes, and so is the title on the board.",
  },

  // Before: who brings something
  want: { nb: "Vil i fokus", nn: "Vil i fokus", en: "Want to be in focus" },
  wantNobody: {
    nb: "Ingen har rakt opp hånden ennå. Ta dere god tid.",
    nn: "Ingen har rekt opp handa enno. Ta dykk tid.",
    en: "No hands up yet. Take your time.",
  },
  bring: { nb: "Har du med noe?", nn: "Har du med noko?", en: "Did you bring something?" },
  bringHint: {
    nb: "Stort eller lite. Rekk opp hånden når du vil i fokus. Det er helt greit å la være.",
    nn: "Stort eller lite. Rekk opp handa når du vil i fokus. Det er heilt greitt å la vere.",
    en: "Big or small. Raise your hand if you want to be in focus. It is fine not to.",
  },
  title: { nb: "Kort tittel", nn: "Kort tittel", en: "A short title" },
  titleHint: {
    nb: "For eksempel «Møtet som aldri tar slutt».",
    nn: "Til dømes «Møtet som aldri tek slutt».",
    en: "For example “The meeting that never ends”.",
  },
  showTitle: { nb: "Vis tittelen", nn: "Vis tittelen", en: "Show the title" },
  showNewTitle: { nb: "Vis den nye tittelen", nn: "Vis den nye tittelen", en: "Show the new title" },
  problem: {
    nb: "Dette vil jeg ha hjelp til å tenke over",
    nn: "Dette vil eg ha hjelp til å tenkje over",
    en: "What I want help to think about",
  },
  problemGone: {
    nb: "Slettes når møtet lukkes.",
    nn: "Blir sletta når møtet blir lukka.",
    en: "Deleted when the meeting closes.",
  },

  // The one who keeps the clock and the rules
  guideWho: {
    nb: "Hvem passer klokka og reglene?",
    nn: "Kven passar klokka og reglane?",
    en: "Who minds the clock and the rules?",
  },
  guideInFocus: {
    nb: "{name} er i fokus nå. Hvem passer klokka og reglene så lenge?",
    nn: "{name} er i fokus no. Kven passar klokka og reglane så lenge?",
    en: "{name} is in focus now. Who minds the clock and the rules meanwhile?",
  },
  guideIs: { nb: "{name} er tidtaker", nn: "{name} er tidtakar", en: "{name} is timekeeper" },
  guideDoes: {
    nb: "passer klokka og reglene",
    nn: "passar klokka og reglane",
    en: "minds the clock and the rules",
  },
  guideYou: {
    nb: "Du passer klokka og reglene",
    nn: "Du passar klokka og reglane",
    en: "You mind the clock and the rules",
  },
  guideTake: { nb: "Jeg passer dem", nn: "Eg passar dei", en: "I will" },
  guideGive: { nb: "Gi til en annen", nn: "Gi til ein annan", en: "Hand it on" },
  youMaySay: { nb: "Du kan si", nn: "Du kan seie", en: "You can say" },

  // The four parts
  parts: { nb: "De fire delene", nn: "Dei fire delane", en: "The four parts" },
  talks: { nb: "Snakker", nn: "Snakkar", en: "Talking" },
  listens: { nb: "Lytter", nn: "Lyttar", en: "Listening" },
  doNow: { nb: "Nå", nn: "No", en: "Now" },
  leave: { nb: "La ligge", nn: "La liggje", en: "Not now" },
  focusPerson: { nb: "Fokusperson", nn: "Fokusperson", en: "Focus person" },
  colleague: { nb: "Kollega", nn: "Kollega", en: "Colleague" },

  // Sheets
  startersAsk: {
    nb: "Åpne spørsmål du kan låne",
    nn: "Opne spørsmål du kan låne",
    en: "Open questions to borrow",
  },
  startersTalk: { nb: "Du kan begynne slik", nn: "Du kan begynne slik", en: "You might begin like this" },
  startersListen: { nb: "Lytt etter", nn: "Lytt etter", en: "Listen for" },
  otherStarters: { nb: "Vis andre", nn: "Vis andre", en: "Show others" },
  notesAbout: {
    nb: "Stikkord om det {name} sier",
    nn: "Stikkord om det {name} seier",
    en: "Notes while {name} talks",
  },
  heard: { nb: "Dette la jeg merke til", nn: "Dette la eg merke til", en: "What I noticed" },
  along: { nb: "Dette tar jeg med meg", nn: "Dette tek eg med meg", en: "What I am taking with me" },
  staysYoursOnce: {
    nb: "Bare du ser det. I et møte ligger det på Min side etterpå.",
    nn: "Berre du ser det. I eit møte ligg det på Sida mi etterpå.",
    en: "Only you see it. In a meeting it is on My page afterwards.",
  },
  staysYours: {
    nb: "Bare du ser det. Etter møtet ligger det på Min side.",
    nn: "Berre du ser det. Etter møtet ligg det på Sida mi.",
    en: "Only you see it. After the meeting it is on My page.",
  },
  myCase: { nb: "Det du skrev på forhånd", nn: "Det du skreiv på førehand", en: "What you wrote beforehand" },

  notNow: { nb: "Ikke gjort ennå", nn: "Ikkje gjort enno", en: "Not done yet" },
} as const satisfies Record<string, Text>;

/** Why peer coaching says no. */
export const refusals = {
  "no-such-colleague": {
    nb: "Notatet må gjelde en annen som er med i møtet. Teksten din står her.",
    nn: "Notatet må gjelde ein annan som er med i møtet. Teksten din står her.",
    en: "A note is about someone else in the meeting. Your text is still here.",
  },
  "too-many-notes": {
    nb: "Arket har plass til notater om 60 personer. Slett et gammelt, så går det.",
    nn: "Arket har plass til notat om 60 personar. Slett eit gammalt, så går det.",
    en: "The sheet holds notes about 60 people. Delete an old one and try again.",
  },
  "only-own-title": {
    nb: "Tittelen viser den selv som eier problemet. Den som leder, kan gjøre det for en uten egen skjerm.",
    nn: "Den som eig problemet, viser tittelen sjølv. Den som leier, kan gjere det for ein utan eigen skjerm.",
    en: "A title is shown by the one it belongs to. Whoever leads can do it for someone without a screen.",
  },
  "no-title-yet": {
    nb: "Du har ikke skrevet noen tittel ennå. Skriv den på arket, så kan du vise den.",
    nn: "Du har ikkje skrive nokon tittel enno. Skriv han på arket, så kan du vise han.",
    en: "There is no title yet. Write it on your sheet, then show it.",
  },
  "too-many-titles": {
    nb: "Tavla har plass til 60 titler. Tittelen din ligger på arket.",
    nn: "Tavla har plass til 60 titlar. Tittelen din ligg på arket.",
    en: "The board holds 60 titles. Yours is on your sheet.",
  },
  "no-title-on-board": {
    nb: "Tittelen er ikke på tavla lenger. Den ligger på arket ditt.",
    nn: "Tittelen er ikkje på tavla lenger. Han ligg på arket ditt.",
    en: "The title is no longer on the board. It is on your sheet.",
  },
  "guide-not-here": {
    nb: "Tidtakeren må være her. Velg en av dem som er til stede.",
    nn: "Tidtakaren må vere her. Vel ein av dei som er til stades.",
    en: "The timekeeper has to be here. Choose someone who is.",
  },
  "guide-in-focus": {
    nb: "Den som er i fokus, skal slippe å passe klokka. Velg en annen så lenge.",
    nn: "Den som er i fokus, skal sleppe å passe klokka. Vel ein annan så lenge.",
    en: "Whoever is in focus is spared the clock. Choose someone else meanwhile.",
  },
  "guide-by-self": {
    nb: "Hver melder seg selv. Prosesslederen eller tidtakeren kan gi rollen til en annen.",
    nn: "Kvar melder seg sjølv. Prosessleiaren eller tidtakaren kan gi rolla til ein annan.",
    en: "Each volunteers. The facilitator or the timekeeper can hand the role to another.",
  },
  "guide-is-taken": {
    nb: "Det er allerede en som passer klokka og reglene. Be om å få overta, om du vil.",
    nn: "Det er alt nokon som passar klokka og reglane. Be om å få ta over, om du vil.",
    en: "Someone already minds the clock and the rules. Ask to take over, if you like.",
  },
} as const satisfies Record<string, Text>;
