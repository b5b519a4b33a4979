import type { Text } from "../../core/text.ts";
import type { Sign } from "./signs.ts";
import type { Direction } from "./state.ts";

export const refusals = {
  "sheet-full": {
    nb: "Arket har plass til tolv mål. Alle står her. Noen få er lettest å få til. Slett ett for å få plass.",
    nn: "Arket har plass til tolv mål. Alle står her. Nokre få er lettast å få til. Slett eitt for å få plass.",
    en: "Your sheet holds twelve goals. All of them are here. A few are easiest to live by. Delete one to make room.",
  },
  "no-such-goal": {
    nb: "Dette målet er slettet. De andre står som før. Du kan skrive det på nytt.",
    nn: "Dette målet er sletta. Dei andre står som før. Du kan skrive det på nytt.",
    en: "That goal has been deleted. The others are as they were. You can write it again.",
  },
  "already-here": {
    nb: "Dette målet står allerede på arket ditt.",
    nn: "Dette målet står alt på arket ditt.",
    en: "That goal is on your sheet already.",
  },
  "nothing-written": {
    nb: "Skriv hva du skal gjøre først. Så kan du dele målet.",
    nn: "Skriv først kva du skal gjere. Så kan du dele målet.",
    en: "First write what you will do. Then you can share the goal.",
  },
  "stays-yours": {
    nb: "Målene her er bare dine og blir på arket. Fortell gjerne med egne ord.",
    nn: "Måla her er berre dine og blir på arket. Fortel gjerne med eigne ord.",
    en: "These goals are yours alone and stay on your sheet. You are welcome to tell us in your own words.",
  },
  "not-yet": {
    nb: "Nå skriver alle for seg selv. Det du vil dele, ligger trygt på arket til dere snakker sammen.",
    nn: "No skriv alle for seg sjølve. Det du vil dele, ligg trygt på arket til de snakkar saman.",
    en: "Everyone is writing alone now. What you want to share is safe on your sheet until you talk together.",
  },
  "at-the-table": {
    nb: "Nå deler du bare med dem du sitter sammen med. Målet står trygt på arket ditt.",
    nn: "No deler du berre med dei du sit saman med. Målet står trygt på arket ditt.",
    en: "Now you share only with those you sit with. The goal is safe on your sheet.",
  },
  "not-there": {
    nb: "Dette er tatt tilbake allerede. Målet står fortsatt på arket ditt.",
    nn: "Dette er alt teke tilbake. Målet står framleis på arket ditt.",
    en: "This has been taken back already. The goal is still on your sheet.",
  },
  "paper-full": {
    nb: "Det er ikke plass til flere mål her. Arket ditt er som før.",
    nn: "Det er ikkje plass til fleire mål her. Arket ditt er som før.",
    en: "There is no room for more goals here. Your sheet is as it was.",
  },
} satisfies Readonly<Record<string, Text>>;

/** What the four signs of a specific goal are called, and how to come by each. */
export const signTexts: Readonly<Record<Sign, { readonly name: Text; readonly hint: Text }>> = {
  what: {
    name: { nb: "Hva", nn: "Kva", en: "What" },
    hint: {
      nb: "Hva kan andre se at du gjør?",
      nn: "Kva kan andre sjå at du gjer?",
      en: "What will others see you doing?",
    },
  },
  when: {
    name: { nb: "Når", nn: "Når", en: "When" },
    hint: {
      nb: "Når gjør du det? Velg en startdato, eller skriv en dag.",
      nn: "Når gjer du det? Vel ein startdato, eller skriv ein dag.",
      en: "When will you do it? Choose a start date, or write a day.",
    },
  },
  where: {
    name: { nb: "Hvor", nn: "Kvar", en: "Where" },
    hint: {
      nb: "I hvilke situasjoner trener du, og sammen med hvem?",
      nn: "I kva situasjonar trenar du, og saman med kven?",
      en: "In which situations will you train, and with whom?",
    },
  },
  often: {
    name: { nb: "Hvor ofte", nn: "Kor ofte", en: "How often" },
    hint: {
      nb: "Hvor ofte? Én gang i uka er et fint sted å begynne.",
      nn: "Kor ofte? Éin gong i veka er ein fin stad å begynne.",
      en: "How often? Once a week is a good place to begin.",
    },
  },
};

/** What the panel and the stage say. */
export const texts = {
  iWill: { nb: "Jeg skal …", nn: "Eg skal …", en: "I will …" },
  goalOf: { nb: "Mål {n}: jeg skal …", nn: "Mål {n}: eg skal …", en: "Goal {n}: I will …" },
  goalHint: {
    nb: "spørre to ganger før jeg svarer, på mandagsmøtet",
    nn: "spørje to gonger før eg svarar, på måndagsmøtet",
    en: "ask twice before I answer, in the Monday meeting",
  },
  situation: { nb: "Situasjoner jeg trener i", nn: "Situasjonar eg trenar i", en: "Situations I train in" },
  situationHint: {
    nb: "For eksempel: når noen kommer innom med et spørsmål",
    nn: "Til dømes: når nokon stikk innom med eit spørsmål",
    en: "For example: when someone drops by with a question",
  },
  start: { nb: "Jeg begynner", nn: "Eg begynner", en: "I start" },
  startHint: {
    nb: "Du får en påminnelse den dagen.",
    nn: "Du får ei påminning den dagen.",
    en: "You will be reminded that day.",
  },
  horizon: { nb: "Hvor langt fram", nn: "Kor langt fram", en: "How far ahead" },
  short: { nb: "Kort sikt", nn: "Kort sikt", en: "Short term" },
  long: { nb: "Lang sikt", nn: "Lang sikt", en: "Long term" },
  training: {
    nb: "Hva jeg trenger å øve på eller lære",
    nn: "Kva eg treng å øve på eller lære",
    en: "What I need to practise or learn",
  },
  more: { nb: "Situasjon, start og sikt", nn: "Situasjon, start og sikt", en: "Situation, start and term" },
  specific: { nb: "Så konkret er målet", nn: "Så konkret er målet", en: "How specific the goal is" },
  isThere: { nb: "{sign}: med", nn: "{sign}: med", en: "{sign}: there" },
  isMissing: { nb: "{sign}: ikke ennå", nn: "{sign}: ikkje enno", en: "{sign}: not yet" },
  allThere: {
    nb: "Dette kan du sette i kalenderen.",
    nn: "Dette kan du setje i kalenderen.",
    en: "You could put this in your calendar.",
  },
  add: { nb: "Skriv et mål", nn: "Skriv eit mål", en: "Write a goal" },
  addAnother: { nb: "Ett mål til", nn: "Eitt mål til", en: "One more goal" },
  other: { nb: "Andre mål", nn: "Andre mål", en: "Other goals" },
  menuOf: {
    nb: "Valg for målet «{goal}»",
    nn: "Val for målet «{goal}»",
    en: "Choices for the goal “{goal}”",
  },
  noWords: { nb: "uten tekst", nn: "utan tekst", en: "no text yet" },
  moveUp: { nb: "Flytt opp", nn: "Flytt opp", en: "Move up" },
  moveDown: { nb: "Flytt ned", nn: "Flytt ned", en: "Move down" },
  moveTo: { nb: "Flytt til «{direction}»", nn: "Flytt til «{direction}»", en: "Move to “{direction}”" },
  remove: { nb: "Slett", nn: "Slett", en: "Delete" },
  removed: { nb: "Målet er slettet.", nn: "Målet er sletta.", en: "The goal is deleted." },
  undo: { nb: "Angre", nn: "Angre", en: "Undo" },
  shareTable: { nb: "Del med bordet", nn: "Del med bordet", en: "Share with the table" },
  shareBoard: { nb: "Vis alle i møtet", nn: "Vis alle i møtet", en: "Show all in the meeting" },
  shareAgain: { nb: "Del det nye målet", nn: "Del det nye målet", en: "Share the new goal" },
  unread: {
    nb: "Tatt tilbake. Det noen har lest, har de lest.",
    nn: "Teke tilbake. Det nokon har lese, har dei lese.",
    en: "Taken back. What someone has read, they have read.",
  },
  shareLead: {
    nb: "Du velger selv hva du deler. Det er helt greit å la være.",
    nn: "Du vel sjølv kva du deler. Det er heilt greitt å la vere.",
    en: "You choose what to share. It is fine not to.",
  },
  keepLead: {
    nb: "Målene ligger på Min side etter møtet. Bare du ser dem der.",
    nn: "Måla blir på sida di etter møtet. Berre du ser dei der.",
    en: "Your goals are on My page after the meeting. Only you see them there.",
  },
  nothingShown: {
    nb: "Ingen har delt et mål ennå. Den som er i fokus, velger.",
    nn: "Ingen har delt eit mål enno. Den som er i fokus, vel.",
    en: "Nobody has shared a goal yet. The one in focus chooses.",
  },
  ideas: { nb: "Ta inn i et mål", nn: "Ta inn i eit mål", en: "Take into a goal" },
  ideasLead: {
    nb: "Fra dine egne ark. Velg noe, og si om du vil ha mer, mindre eller noe annet.",
    nn: "Frå dine eigne ark. Vel noko, og sei om du vil ha meir, mindre eller noko anna.",
    en: "From your own sheets. Choose something, and say whether you want more, less or something else.",
  },
  rows: { nb: "Fra selvobservasjonen", nn: "Frå sjølvobservasjonen", en: "From your self-observation" },
  earlier: { nb: "Mål fra før", nn: "Mål frå før", en: "Goals from before" },
  fromStep: { nb: "Fra «{step}»", nn: "Frå «{step}»", en: "From “{step}”" },
  goOn: { nb: "Ta med videre", nn: "Ta med vidare", en: "Go on with this" },
  takeInto: {
    nb: "Ta «{text}» inn i et mål",
    nn: "Ta «{text}» inn i eit mål",
    en: "Take “{text}” into a goal",
  },
  fetch: {
    nb: "Hent fra arkene mine igjen",
    nn: "Hent frå arka mine på nytt",
    en: "Fetch from my sheets again",
  },
  noIdeas: {
    nb: "Her kommer stikkord og rader fra arkene dine når du har skrevet dem.",
    nn: "Her kjem stikkord og rader frå arka dine når du har skrive dei.",
    en: "Keywords and rows from your sheets come here once you have written them.",
  },
  star: { nb: "i tråd med talen", nn: "i tråd med talen", en: "in line with the speech" },
  forward: { nb: "viktigst for målene", nn: "viktigast for måla", en: "most important for the goals" },
  heart: { nb: "gøy", nn: "gir glede", en: "fun" },
  tick: { nb: "kjedelig", nn: "keisamt", en: "boring" },
  up: { nb: "vil gjøre bedre", nn: "vil gjere betre", en: "to do better" },
  onSheets: {
    nb: "Alle skriver på sitt eget ark.",
    nn: "Alle skriv på sitt eige ark.",
    en: "Everyone writes on a sheet of their own.",
  },
  formula: {
    nb: "«Jeg skal …» – hva, når, hvor og hvor ofte",
    nn: "«Eg skal …» – kva, når, kvar og kor ofte",
    en: "“I will …” – what, when, where and how often",
  },
  startsOn: { nb: "fra {date}", nn: "frå {date}", en: "from {date}" },
  cardCount: { nb: "Mål vist til alle: {n}", nn: "Mål viste til alle: {n}", en: "Goals shown to all: {n}" },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues write. */
export const samples: readonly {
  readonly direction: Direction;
  readonly text: Text;
  readonly situation: Text;
}[] = [
  {
    direction: "more",
    text: {
      nb: "Gå en runde i avdelingen hver mandag kl. 9",
      nn: "Gå ein runde i avdelinga kvar måndag kl. 9",
      en: "Walk round the department every Monday at nine",
    },
    situation: {
      nb: "Før det første møtet, uten mobil i hånda",
      nn: "Før det første møtet, utan mobil i handa",
      en: "Before the first meeting, without my phone in hand",
    },
  },
  {
    direction: "more",
    text: {
      nb: "Si hva jeg setter pris på, til én kollega hver dag",
      nn: "Seie kva eg set pris på, til éin kollega kvar dag",
      en: "Tell one colleague each day what I value in their work",
    },
    situation: {
      nb: "Når vi rydder opp etter et møte",
      nn: "Når vi ryddar opp etter eit møte",
      en: "While we tidy up after a meeting",
    },
  },
  {
    direction: "less",
    text: {
      nb: "La e-posten ligge mellom kl. 9 og 11 på tirsdager",
      nn: "La e-posten liggje mellom kl. 9 og 11 på tysdagar",
      en: "Leave my e-mail alone between nine and eleven on Tuesdays",
    },
    situation: {
      nb: "På kontoret, med varslene av",
      nn: "På kontoret, med varsla av",
      en: "In my office, with notifications off",
    },
  },
  {
    direction: "less",
    text: {
      nb: "Slutte å svare for andre i ledermøtet",
      nn: "Slutte å svare for andre i leiarmøtet",
      en: "Stop answering for others in the leaders' meeting",
    },
    situation: {
      nb: "Hver gang det blir stille mer enn tre sekunder",
      nn: "Kvar gong det blir stilt meir enn tre sekund",
      en: "Whenever it goes quiet for more than three seconds",
    },
  },
  {
    direction: "differently",
    text: {
      nb: "Stille to åpne spørsmål før jeg gir råd",
      nn: "Stille to opne spørsmål før eg gir råd",
      en: "Ask two open questions before I give advice",
    },
    situation: {
      nb: "I veiledning hver torsdag",
      nn: "I rettleiinga kvar torsdag",
      en: "In supervision every Thursday",
    },
  },
  {
    direction: "differently",
    text: {
      nb: "Begynne møtene våre med det som gikk bra",
      nn: "Begynne møta våre med det som gjekk bra",
      en: "Begin our meetings with what went well",
    },
    situation: {
      nb: "På mandagsmøtet, de første fem minuttene",
      nn: "På måndagsmøtet, dei første fem minutta",
      en: "In the Monday meeting, the first five minutes",
    },
  },
];
