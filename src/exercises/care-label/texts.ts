import type { Text } from "../../core/text.ts";
import type { CareSymbolName } from "./symbols.ts";

/** Prompts that a programme gets when it brings none of its own. */
export const standardPrompts: readonly {
  readonly id: string;
  readonly symbol: CareSymbolName;
  readonly text: Text;
}[] = [
  {
    id: "temperature",
    symbol: "warmth",
    text: { nb: "Min beste temperatur", nn: "Den beste temperaturen min", en: "My best temperature" },
  },
  {
    id: "treat",
    symbol: "gentle",
    text: { nb: "Slik behandles jeg best", nn: "Slik blir eg best behandla", en: "How to treat me" },
  },
  {
    id: "not",
    symbol: "no-wring",
    text: { nb: "Dette tåler jeg dårlig", nn: "Dette toler eg dårleg", en: "What I can’t stand" },
  },
  {
    id: "recover",
    symbol: "line",
    text: { nb: "Slik henter jeg meg inn", nn: "Slik hentar eg meg inn", en: "How I recover" },
  },
];

export const refusals = {
  "label-full": {
    nb: "Lappen har plass til seks linjer. Alle står her. Ta bort en hvis du vil ha plass til en ny.",
    nn: "Lappen har plass til seks linjer. Alle står her. Ta bort ei om du vil ha plass til ei ny.",
    en: "The label holds six lines. All of them are here. Remove one to make room for another.",
  },
  "no-such-line": {
    nb: "Denne linja er tatt bort. Resten av lappen står som før. Legg til en ny linje for teksten din.",
    nn: "Denne linja er teken bort. Resten av lappen står som før. Legg til ei ny linje for teksten din.",
    en: "This line has been removed. The rest of the label is as it was. Add a new line for your text.",
  },
  "label-empty": {
    nb: "Det er ingen linjer å vise ennå. Skriv en linje, eller fortell uten lapp.",
    nn: "Det er ingen linjer å vise enno. Skriv ei linje, eller fortel utan lapp.",
    en: "There are no lines to show yet. Write one, or tell it without a label.",
  },
  "not-your-turn": {
    nb: "Lappen vises når du har ordet. Den ligger trygt på arket ditt til da.",
    nn: "Lappen blir vist når du har ordet. Han ligg trygt på arket ditt til då.",
    en: "Your label goes up when it is your turn. Until then it is safe on your sheet.",
  },
  "not-shown": {
    nb: "Lappen din er allerede tatt ned. Den står fortsatt på arket ditt.",
    nn: "Lappen din er alt teken ned. Han står framleis på arket ditt.",
    en: "Your label is already down. It is still on your sheet.",
  },
} satisfies Readonly<Record<string, Text>>;

export const texts = {
  title: { nb: "Vaskeanvisning", nn: "Vaskerettleiing", en: "Care label" },
  howTo: {
    nb: "Velg symbol og skriv kort. Tre linjer holder.",
    nn: "Vel symbol og skriv kort. Tre linjer held.",
    en: "Pick a symbol and write briefly. Three lines will do.",
  },
  freeLine: { nb: "Noe annet om meg", nn: "Noko anna om meg", en: "Something else about me" },
  pickSymbol: {
    nb: "Symbol: {name}. Velg et annet",
    nn: "Symbol: {name}. Vel eit anna",
    en: "Symbol: {name}. Choose another",
  },
  symbolsFor: { nb: "Symboler for linja", nn: "Symbol for linja", en: "Symbols for this line" },
  addLine: { nb: "Legg til linje", nn: "Legg til linje", en: "Add a line" },
  removeLine: { nb: "Ta bort linja «{line}»", nn: "Ta bort linja «{line}»", en: "Remove the line “{line}”" },
  keepMine: {
    nb: "Ikke ta med når jeg viser",
    nn: "Ikkje ta med når eg viser",
    en: "Leave out when I show it",
  },
  keepMineFor: {
    nb: "Ikke ta med «{line}» når jeg viser lappen",
    nn: "Ikkje ta med «{line}» når eg viser lappen",
    en: "Leave out “{line}” when I show the label",
  },
  onlyYouUntil: {
    nb: "Bare du ser dette til du trykker «Vis lappen min»",
    nn: "Berre du ser dette til du trykkjer «Vis lappen min»",
    en: "Only you see this until you press “Show my label”",
  },
  onlyYouChangesHere: {
    nb: "Bare du ser endringer",
    nn: "Berre du ser endringar",
    en: "Only you see changes",
  },
  onlyYouChanges: {
    nb: "Bare du ser endringer til du trykker «Vis som den er nå»",
    nn: "Berre du ser endringar til du trykkjer «Vis slik han er no»",
    en: "Only you see changes until you press “Show it as it is now”",
  },
  show: { nb: "Vis lappen min", nn: "Vis lappen min", en: "Show my label" },
  showAgain: { nb: "Vis som den er nå", nn: "Vis slik han er no", en: "Show it as it is now" },
  showsLater: {
    nb: "Du kan vise lappen når du har ordet. Det er greit å fortelle uten også.",
    nn: "Du kan vise lappen når du har ordet. Det er greitt å fortelje utan òg.",
    en: "You can show your label when it is your turn. Telling it without one is fine too.",
  },
  shownBefore: {
    nb: "Du har vist lappen din. Nå er den nede igjen.",
    nn: "Du har vist lappen din. No er han teken ned.",
    en: "You have shown your label. Now it is down again.",
  },
  print: { nb: "Skriv ut lappen", nn: "Skriv ut lappen", en: "Print the label" },
  labelOf: { nb: "Lappen til {name}", nn: "Lappen til {name}", en: "{name}’s label" },
  aloneLine: {
    nb: "Lag din egen vaskeanvisning: ett symbol og én kort setning per linje.",
    nn: "Lag di eiga vaskerettleiing: eitt symbol og éi kort setning per linje.",
    en: "Make your own care label: one symbol and one short sentence per line.",
  },
  shownCount: {
    nb: "{n} av {of} har vist lappen sin",
    nn: "{n} av {of} har vist fram lappen sin",
    en: "{n} of {of} have shown their label",
  },
  allShown: {
    nb: "Alle lappene er tatt ned. Hver av dere har sin egen på arket.",
    nn: "Alle lappane er tekne ned. Kvar av dykk har sin eigen på arket.",
    en: "All the labels are down. Each of you has your own on your sheet.",
  },
  printLead: {
    nb: "Tegn et symbol i ruta og skriv en kort linje ved siden av. Bruk symbolene under, eller finn på egne.",
    nn: "Teikn eit symbol i ruta og skriv ei kort linje ved sida av. Bruk symbola under, eller finn på eigne.",
    en: "Draw a symbol in the box and write a short line beside it. Use the symbols below, or make up your own.",
  },
  printName: { nb: "Navn", nn: "Namn", en: "Name" },
  printFooter: {
    nb: "Du velger selv hva du viser de andre.",
    nn: "Du vel sjølv kva du viser dei andre.",
    en: "You choose what to show the others.",
  },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues write in a rehearsal: by prompt in order, then one more. */
export const samples: readonly (readonly Text[])[] = [
  [
    {
      nb: "Lunken morgen, varm etter kaffen",
      nn: "Lunken om morgonen, varm etter kaffien",
      en: "Tepid in the morning, warm after coffee",
    },
    { nb: "30 grader og god tid", nn: "30 grader og tid nok", en: "30 degrees and no rush" },
    { nb: "Tåler varme diskusjoner", nn: "Toler varme diskusjonar", en: "Fine with heated discussions" },
  ],
  [
    { nb: "Spør meg rett ut", nn: "Spør meg beint ut", en: "Ask me straight out" },
    { nb: "La meg få se det dagen før", nn: "Gi meg saka dagen før", en: "Let me see it the day before" },
    {
      nb: "Med humor og tydelig beskjed",
      nn: "Med humor og tydeleg beskjed",
      en: "With humour and a clear message",
    },
  ],
  [
    {
      nb: "Tre møter på rad uten pause",
      nn: "Tre møte på rad utan pause",
      en: "Three meetings in a row, no break",
    },
    {
      nb: "Å bli avbrutt midt i en tanke",
      nn: "Å bli avbroten midt i ein tanke",
      en: "Being cut off mid-thought",
    },
    { nb: "Uklare avtaler", nn: "Uklare avtalar", en: "Vague agreements" },
  ],
  [
    {
      nb: "Tørkes i frisk luft, helst på fjellet",
      nn: "Tørk meg i frisk luft, helst på fjellet",
      en: "Dry in fresh air, best on a hill",
    },
    {
      nb: "En halvtime alene med musikk",
      nn: "Ein halvtime åleine med musikk",
      en: "Half an hour alone with music",
    },
    {
      nb: "En god latter med en kollega",
      nn: "Ein god latter med ein kollega",
      en: "A good laugh with a colleague",
    },
  ],
];
