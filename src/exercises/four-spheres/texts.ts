import type { Text } from "../../core/text.ts";

export const refusals = {
  "no-such-sphere": {
    nb: "Denne sirkelen er ikke med i dag. Tegn en av sirklene du ser.",
    nn: "Denne sirkelen er ikkje med i dag. Teikn ein av sirklane du ser.",
    en: "That circle is not part of today. Draw one of the circles you see.",
  },
  "no-such-action": {
    nb: "Denne handlingen er slettet. De andre står som før. Du kan skrive den på nytt.",
    nn: "Denne handlinga er sletta. Dei andre står som før. Du kan skrive ho på nytt.",
    en: "That action has been deleted. The others are as they were. You can write it again.",
  },
  "sheet-full": {
    nb: "Arket har plass til tjue handlinger. Alle står her. Slett en hvis du vil ha plass til en ny.",
    nn: "Arket har plass til tjue handlingar. Alle står her. Slett ei om du vil ha plass til ei ny.",
    en: "Your sheet holds twenty actions. All of them are here. Delete one to make room for another.",
  },
  "nothing-drawn": {
    nb: "Her er det ikke tegnet noe ennå. Tegn sirklene først, så kan du dele dem.",
    nn: "Her er det ikkje teikna noko enno. Teikn sirklane først, så kan du dele dei.",
    en: "Nothing is drawn here yet. Draw the circles first, then you can share them.",
  },
  "nothing-written": {
    nb: "Skriv hva du vil gjøre først. Så kan du dele handlingen.",
    nn: "Skriv først kva du vil gjere. Så kan du dele handlinga.",
    en: "First write what you want to do. Then you can share the action.",
  },
  "not-yet": {
    nb: "Nå tegner alle for seg selv. Det du vil dele, ligger trygt på arket til dere snakker sammen.",
    nn: "No teiknar alle for seg sjølve. Det du vil dele, ligg trygt på arket til de snakkar saman.",
    en: "Everyone is drawing alone now. What you want to share is safe on your sheet until you talk together.",
  },
  "at-the-table": {
    nb: "Nå deler du bare med dem du sitter sammen med. Det står trygt på arket ditt.",
    nn: "No deler du berre med dei du sit saman med. Det står trygt på arket ditt.",
    en: "Now you share only with those you sit with. It is safe on your sheet.",
  },
  "not-there": {
    nb: "Dette er tatt tilbake allerede. Det står fortsatt på arket ditt.",
    nn: "Dette er alt teke tilbake. Det står framleis på arket ditt.",
    en: "This has been taken back already. It is still on your sheet.",
  },
  "paper-full": {
    nb: "Det er ikke plass til mer her. Arket ditt er som før.",
    nn: "Det er ikkje plass til meir her. Arket ditt er som før.",
    en: "There is no room for more here. Your sheet is as it was.",
  },
} satisfies Readonly<Record<string, Text>>;

/** What the panel, the stage and the paper say. */
export const texts = {
  title: { nb: "De fire sfærene", nn: "Dei fire sfærane", en: "The four spheres" },
  today: { nb: "I dag", nn: "I dag", en: "Today" },
  wanted: { nb: "Ønsket", nn: "Ønskt", en: "Wanted" },
  five: { nb: "Om fem år", nn: "Om fem år", en: "In five years" },
  whichPicture: { nb: "Hvilket bilde", nn: "Kva for bilete", en: "Which picture" },
  drawLead: {
    nb: "Dra i sirklene eller i strekene under. Jo mer tid, jo større sirkel.",
    nn: "Dra i sirklane eller i strekane under. Di meir tid, di større sirkel.",
    en: "Drag the circles or the sliders below. The more time, the larger the circle.",
  },
  hours: { nb: "Timer i uka", nn: "Timar i veka", en: "Hours a week" },
  percent: { nb: "Prosent", nn: "Prosent", en: "Percent" },
  unit: { nb: "Vis tiden som", nn: "Vis tida som", en: "Show time as" },
  percentHint: {
    nb: "Prosent av tiden du er våken.",
    nn: "Prosent av tida du er vaken.",
    en: "Percent of the time you are awake.",
  },
  nHours: { nb: "{n} t", nn: "{n} t", en: "{n} h" },
  nPercent: { nb: "{n} %", nn: "{n} %", en: "{n}%" },
  sum: { nb: "Til sammen {time}", nn: "Til saman {time}", en: "{time} in all" },
  sumMuch: {
    nb: "Det er mer enn den tiden du er våken. Kanskje noe overlapper?",
    nn: "Det er meir enn tida du er vaken. Kanskje noko overlappar?",
    en: "That is more than the time you are awake. Perhaps some of it overlaps?",
  },
  notDrawn: { nb: "ikke tegnet", nn: "ikkje teikna", en: "not drawn" },
  about: { nb: "Hva hører til hvor?", nn: "Kva høyrer til kvar?", en: "What belongs where?" },
  timeFor: { nb: "{sphere}, {picture}", nn: "{sphere}, {picture}", en: "{sphere}: {picture}" },
  startFromToday: {
    nb: "Begynn med bildet fra i dag",
    nn: "Begynn med biletet frå i dag",
    en: "Begin with today's picture",
  },
  startFromWanted: {
    nb: "Begynn med det ønskede",
    nn: "Begynn med det ønskte",
    en: "Begin with the wanted one",
  },
  ask: { nb: "Er det slik du vil ha det?", nn: "Er det slik du vil ha det?", en: "Is this how you want it?" },
  perfect: { nb: "Perfekt", nn: "Perfekt", en: "Perfect" },
  but: { nb: "Fint, men …", nn: "Fint, men …", en: "Fine, but …" },
  perfectLead: {
    nb: "Da er du ferdig her, og kan hjelpe den andre etterpå.",
    nn: "Då er du ferdig, og kan vere til god hjelp i paret.",
    en: "Then you are done here, and can help the other person afterwards.",
  },
  butLead: {
    nb: "Tegn hvordan du vil ha det, nå og om fem år. Det skal være til å leve med.",
    nn: "Teikn korleis du vil ha det, no og om fem år. Det skal vere til å leve med.",
    en: "Draw how you want it, now and in five years. It should be something you can live with.",
  },
  actions: { nb: "Hva gjør du?", nn: "Kva gjer du?", en: "What will you do?" },
  actionsLead: {
    nb: "Hva legger du inn, og hva tar du ut? Skriv hva og når. Bare du ser det, til du deler.",
    nn: "Kva legg du inn, og kva tek du ut? Skriv kva og når. Berre du ser det, til du deler.",
    en: "What will you put in, and what will you take out? Write what and when. Only you see it until you share.",
  },
  in: { nb: "Legger inn", nn: "Legg inn", en: "Putting in" },
  out: { nb: "Tar ut", nn: "Tek ut", en: "Taking out" },
  addIn: { nb: "Noe jeg legger inn", nn: "Noko eg legg inn", en: "Something I put in" },
  addOut: { nb: "Noe jeg tar ut", nn: "Noko eg tek ut", en: "Something I take out" },
  makeIn: {
    nb: "Gjør om til noe jeg legger inn",
    nn: "Gjer om til noko eg legg inn",
    en: "Turn into something I put in",
  },
  makeOut: {
    nb: "Gjør om til noe jeg tar ut",
    nn: "Gjer om til noko eg tek ut",
    en: "Turn into something I take out",
  },
  what: { nb: "Hva", nn: "Kva", en: "What" },
  when: { nb: "Når", nn: "Når", en: "When" },
  whenHint: {
    nb: "For eksempel: tirsdager kl. 18",
    nn: "Til dømes: tysdagar kl. 18",
    en: "For example: Tuesdays at 6",
  },
  whatOf: { nb: "Hva, handling {n}", nn: "Kva, handling {n}", en: "What, action {n}" },
  whenOf: { nb: "Når, handling {n}", nn: "Når, handling {n}", en: "When, action {n}" },
  keepGoal: { nb: "Ta vare på som mål", nn: "Ta vare på dette som mål", en: "Keep as a goal" },
  isGoal: {
    nb: "Blir med deg som mål.",
    nn: "Blir med deg som eit mål.",
    en: "You take this with you as a goal.",
  },
  noGoal: { nb: "Ikke som mål likevel", nn: "Ikkje som mål likevel", en: "Not as a goal after all" },
  starts: {
    nb: "Begynner (du får en påminnelse)",
    nn: "Begynner (du får ei påminning)",
    en: "Starts (you will be reminded)",
  },
  menuOf: { nb: "Valg for handling {n}", nn: "Val for handling {n}", en: "Choices for action {n}" },
  moveUp: { nb: "Flytt opp", nn: "Flytt opp", en: "Move up" },
  moveDown: { nb: "Flytt ned", nn: "Flytt ned", en: "Move down" },
  remove: { nb: "Slett", nn: "Slett", en: "Delete" },
  removed: { nb: "Handlingen er slettet.", nn: "Handlinga er sletta.", en: "The action is deleted." },
  undo: { nb: "Angre", nn: "Angre", en: "Undo" },
  inspiration: {
    nb: "Ideer fra andre ledere",
    nn: "Idear frå andre leiarar",
    en: "Ideas from other leaders",
  },
  takeIdea: {
    nb: "Velg en, og gjør den til din.",
    nn: "Vel ein, og gjer han til din.",
    en: "Choose one, and make it yours.",
  },
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
  shareTable: { nb: "Del med bordet", nn: "Del med bordet", en: "Share with the table" },
  shareBoard: { nb: "Vis alle i møtet", nn: "Vis alle i møtet", en: "Show all in the meeting" },
  sharePicture: {
    nb: "Del bildet «{picture}»",
    nn: "Del biletet «{picture}»",
    en: "Share the picture “{picture}”",
  },
  shareAgain: { nb: "Del det nye bildet", nn: "Del det nye biletet", en: "Share the new picture" },
  actionAgain: { nb: "Del den nye teksten", nn: "Del den nye teksten", en: "Share the new wording" },
  seeShown: { nb: "Se det {names} viser", nn: "Sjå det {names} viser", en: "See what {names} chose to show" },
  nothingShown: {
    nb: "Ingen andre har delt noe her ennå. Snakk gjerne uten å vise noe.",
    nn: "Ingen andre har delt noko her enno. Snakk gjerne utan å vise noko.",
    en: "Nobody else has shared anything here yet. You can talk without showing anything.",
  },
  print: { nb: "Skriv ut", nn: "Skriv ut", en: "Print out" },
  printName: { nb: "Navn", nn: "Namn", en: "Name" },
  printLead: {
    nb: "Tegn en sirkel for hver sfære. Jo mer tid, jo større sirkel.",
    nn: "Teikn ein sirkel for kvar sfære. Di meir tid, di større sirkel.",
    en: "Draw a circle for each sphere. The more time, the larger the circle.",
  },
  stageLead: {
    nb: "Så stor plass tar hver del av uka. Alle tegner på sitt eget ark.",
    nn: "Så stor plass tek kvar del av veka. Alle teiknar på sitt eige ark.",
    en: "This is how much room each part of the week takes. Everyone draws on their own sheet.",
  },
  cardCount: {
    nb: "Har vist sirklene sine til alle: {n}",
    nn: "Har vist sirklane sine til alle: {n}",
    en: "Have shown their circles to all: {n}",
  },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues want to put in and take out. */
export const sampleActions: readonly {
  readonly does: "in" | "out";
  readonly what: Text;
  readonly when: Text;
}[] = [
  {
    does: "in",
    what: { nb: "Kor igjen", nn: "Kor att", en: "Choir again" },
    when: {
      nb: "Hver tirsdag fra neste uke",
      nn: "Kvar tysdag frå neste veke",
      en: "Every Tuesday from next week",
    },
  },
  {
    does: "in",
    what: {
      nb: "En lesetime med lukket dør",
      nn: "Ein lesetime med lukka dør",
      en: "An hour of reading, door closed",
    },
    when: { nb: "Torsdager kl. 8–9", nn: "Torsdagar kl. 8–9", en: "Thursdays from 8 to 9" },
  },
  {
    does: "in",
    what: { nb: "Gå til jobben", nn: "Gå til jobben", en: "Walk to work" },
    when: { nb: "Mandag og fredag", nn: "Måndag og fredag", en: "Monday and Friday" },
  },
  {
    does: "out",
    what: { nb: "E-post etter middag", nn: "E-post etter middag", en: "E-mail after dinner" },
    when: { nb: "Fra i kveld", nn: "Frå i kveld", en: "From tonight" },
  },
  {
    does: "out",
    what: {
      nb: "Ett av to faste mandagsmøter",
      nn: "Eitt av to faste måndagsmøte",
      en: "One of two standing Monday meetings",
    },
    when: { nb: "Fra nyttår", nn: "Frå nyttår", en: "From New Year" },
  },
];
