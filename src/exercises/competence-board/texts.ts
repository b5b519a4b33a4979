import type { Text } from "../../core/text.ts";

/** The categories that a programme gets when it brings none of its own. */
export const standardCategories: readonly {
  readonly id: string;
  readonly shape: "circle" | "square" | "diamond";
  readonly title: Text;
  readonly hint: Text;
}[] = [
  {
    id: "theory",
    shape: "circle",
    title: { nb: "Teoretisk kunnskap", nn: "Teoretisk kunnskap", en: "Theoretical knowledge" },
    hint: {
      nb: "Det du har lest og lært.",
      nn: "Det du har lese og lært.",
      en: "What you have read and learnt.",
    },
  },
  {
    id: "skills",
    shape: "square",
    title: { nb: "Yrkesferdigheter", nn: "Yrkesferdigheiter", en: "Professional skills" },
    hint: {
      nb: "Det du gjør godt i jobben.",
      nn: "Det du gjer godt i jobben.",
      en: "What you do well at work.",
    },
  },
  {
    id: "personal",
    shape: "diamond",
    title: { nb: "Personlig kompetanse", nn: "Personleg kompetanse", en: "Personal competence" },
    hint: {
      nb: "Det du har med deg som menneske.",
      nn: "Det du har med deg som menneske.",
      en: "What you bring as a person.",
    },
  },
];

export const refusals = {
  "no-such-category": {
    nb: "Denne kategorien er ikke med i møtet. Lappen står her. Velg en av dem på tavla.",
    nn: "Denne kategorien er ikkje med i møtet. Lappen står her. Vel ein av dei på tavla.",
    en: "This category is not part of the meeting. Your note is still here. Choose one from the board.",
  },
  "no-such-note": {
    nb: "Denne lappen er tatt bort fra arket ditt. De andre står som før.",
    nn: "Denne lappen er teken bort frå arket ditt. Dei andre står som før.",
    en: "This note has been removed from your sheet. The others are as they were.",
  },
  "sheet-full": {
    nb: "Det er plass til tolv lapper i hver kategori. Alle står her. Ta bort en hvis du vil ha plass til en ny.",
    nn: "Det er plass til tolv lappar i kvar kategori. Alle står her. Ta bort ein om du vil ha plass til ein ny.",
    en: "There is room for twelve notes in each category. All are here. Remove one to make room for another.",
  },
  "note-empty": {
    nb: "Lappen er blank. Skriv noen ord på den først.",
    nn: "Lappen er blank. Skriv nokre ord på han først.",
    en: "The note is blank. Write a few words on it first.",
  },
  "not-yet": {
    nb: "Nå skriver alle hver for seg. Lappen ligger på arket ditt til runden begynner.",
    nn: "No skriv alle kvar for seg. Lappen ligg på arket ditt til runden begynner.",
    en: "Everyone is writing alone now. Your note stays on your sheet until the round begins.",
  },
  "not-your-turn": {
    nb: "En annen har ordet nå. Lappen ligger på arket ditt, og turen kommer.",
    nn: "Ein annan har ordet no. Lappen ligg på arket ditt, og turen kjem.",
    en: "Someone else is speaking now. Your note is on your sheet, and your turn will come.",
  },
  "one-per-turn": {
    nb: "Det ligger allerede en lapp i denne kategorien fra denne runden. Lappen står på arket til neste runde.",
    nn: "Det ligg alt ein lapp i denne kategorien frå denne runden. Lappen står på arket til neste runde.",
    en: "There is already a note in this category from this round. This one stays on the sheet until the next.",
  },
  "already-up": {
    nb: "Lappen ligger allerede på tavla. Du trenger ikke gjøre noe mer.",
    nn: "Lappen ligg alt på tavla. Du treng ikkje gjere noko meir.",
    en: "This note is already on the board. Nothing more to do.",
  },
  "board-full": {
    nb: "Tavla har plass til 300 lapper. Lappen står på arket ditt. Ta tilbake en som ikke trengs, så blir det plass.",
    nn: "Tavla har plass til 300 lappar. Lappen står på arket ditt. Ta tilbake ein som ikkje trengst, så blir det plass.",
    en: "The board holds 300 notes. This one is on your sheet. Take one back to make room.",
  },
  "not-on-board": {
    nb: "Lappen er allerede tatt ned fra tavla.",
    nn: "Lappen er alt teken ned frå tavla.",
    en: "The note is already off the board.",
  },
  "only-owner": {
    nb: "Det er bare den som eier lappen, som kan ta den tilbake. Den ligger på tavla som før.",
    nn: "Det er berre den som eig lappen, som kan ta han tilbake. Han ligg på tavla som før.",
    en: "Only its owner can take a note back. It is on the board as before.",
  },
  "only-facilitator": {
    nb: "Prosesslederen skriver for dem som er med på papir. Teksten står i feltet. Gi den til prosesslederen.",
    nn: "Prosessleiaren skriv for dei som er med på papir. Teksten står i feltet. Gi han til prosessleiaren.",
    en: "The facilitator writes for those on paper. Your text is in the field. Hand it to the facilitator.",
  },
  "no-such-seat": {
    nb: "Denne plassen er ikke med i møtet lenger. Teksten står i feltet. Velg en annen.",
    nn: "Denne plassen er ikkje med i møtet lenger. Teksten står i feltet. Vel ein annan.",
    en: "This seat is no longer in the meeting. Your text is in the field. Choose another.",
  },
} satisfies Readonly<Record<string, Text>>;

export const texts = {
  notNow: { nb: "Ikke akkurat nå", nn: "Ikkje akkurat no", en: "Not just now" },
  takeBack: { nb: "Ta tilbake", nn: "Ta tilbake", en: "Take back" },
  noteLabel: { nb: "Lapp {n}", nn: "Lapp {n}", en: "Note {n}" },
  noteLabelFirst: { nb: "Viktigst, lapp {n}", nn: "Viktigast, lapp {n}", en: "Most important, note {n}" },
  onlyYouUntil: {
    nb: "Bare du ser lappene til du trykker «Legg lappen»",
    nn: "Berre du ser lappane til du trykkjer «Legg lappen»",
    en: "Only you see your notes until you press “Put it up”",
  },
  firstThree: {
    nb: "De tre viktigste først",
    nn: "Dei tre viktigaste først",
    en: "The three most important first",
  },
  addNote: { nb: "Ny lapp", nn: "Ny lapp", en: "New note" },
  addNoteIn: { nb: "Ny lapp i {category}", nn: "Ny lapp i {category}", en: "New note in {category}" },
  noteMenu: { nb: "Lapp {n} i {category}", nn: "Lapp {n} i {category}", en: "Note {n} in {category}" },
  moveUp: { nb: "Flytt opp", nn: "Flytt opp", en: "Move up" },
  moveDown: { nb: "Flytt ned", nn: "Flytt ned", en: "Move down" },
  remove: { nb: "Ta bort", nn: "Ta bort", en: "Remove" },
  put: { nb: "Legg lappen", nn: "Legg lappen", en: "Put it up" },
  yourTurn: {
    nb: "Din tur til å legge lapper",
    nn: "Din tur til å leggje lappar",
    en: "Your turn to put up notes",
  },
  onePerCategory: {
    nb: "Én lapp i hver kategori. Si et par ord om hver.",
    nn: "Éin lapp i kvar kategori. Sei nokre ord om kvar.",
    en: "One note in each category. Say a few words about each.",
  },
  allPut: {
    nb: "Lappene dine ligger på tavla for denne runden.",
    nn: "Lappane dine ligg på tavla for denne runden.",
    en: "Your notes for this round are on the board.",
  },
  noneLeft: {
    nb: "Ingen lapp her. Det er helt greit.",
    nn: "Ingen lapp her. Det er heilt greitt.",
    en: "No note here. That is fine.",
  },
  putThisRound: { nb: "Lagt i denne runden", nn: "Lagd i denne runden", en: "Put up this round" },
  waitForTurn: {
    nb: "Lappene venter her til du har ordet. Du kan skrive videre.",
    nn: "Lappane ventar her til du har ordet. Du kan skrive vidare.",
    en: "Your notes wait here until it is your turn. You can go on writing.",
  },
  placeFor: { nb: "Plass til {name}", nn: "Plass til {name}", en: "Room for {name}" },
  putCount: { nb: "{n} av {of} lagt", nn: "{n} av {of} lagde", en: "{n} of {of} put up" },
  firstLap: { nb: "de viktigste først", nn: "dei viktigaste først", en: "the most important first" },
  lapFolded: { nb: "Runde {n}", nn: "Runde {n}", en: "Round {n}" },
  aloneCount: {
    nb: "Bare du ser lappene dine nå. I runden velger du selv hva du legger på tavla.",
    nn: "Berre du ser lappane dine no. I runden vel du sjølv kva du legg på tavla.",
    en: "Only you see your notes now. In the round you choose what you put on the board.",
  },
  more: { nb: "og {n} til", nn: "og {n} til", en: "and {n} more" },
  emptyColumn: { nb: "Ingen lapper her ennå", nn: "Ingen lappar her enno", en: "No notes here yet" },
  use: { nb: "Dette vil vi bruke", nn: "Dette vil vi bruke", en: "What we want to use" },
  useHow: {
    nb: "Merk lappene du vil at nettverket skal bruke. Tavla viser tallet, ikke hvem.",
    nn: "Merk lappane du vil at nettverket skal bruke. Tavla viser talet, ikkje kven.",
    en: "Mark the notes you want the network to use. The board shows the number, not who.",
  },
  wantedOne: { nb: "1 vil bruke", nn: "1 vil bruke", en: "1 wants it" },
  wanted: { nb: "{n} vil bruke", nn: "{n} vil bruke", en: "{n} want it" },
  markIt: { nb: "Bruk", nn: "Bruk", en: "Use" },
  marked: { nb: "Merket", nn: "Merka", en: "Marked" },
  numbers: {
    nb: "Tallet er hvor mange som vil bruke lappen.",
    nn: "Talet er kor mange som vil bruke lappen.",
    en: "The number is how many want to use the note.",
  },
  noMarks: {
    nb: "Ingen merker ennå. Merk lapper i panelet, eller si dem høyt.",
    nn: "Ingen merke enno. Merk lappar i panelet, eller sei dei høgt.",
    en: "No marks yet. Mark notes in the panel, or say them aloud.",
  },
  myNotes: { nb: "Lappene mine", nn: "Lappane mine", en: "My notes" },
  paperTitle: {
    nb: "Skriv for en som er på papir",
    nn: "Skriv for ein som er på papir",
    en: "Write for someone on paper",
  },
  paperWho: { nb: "Hvem", nn: "Kven", en: "Who" },
  paperCategory: { nb: "Kategori", nn: "Kategori", en: "Category" },
  paperText: { nb: "Det som står på lappen", nn: "Det som står på lappen", en: "What the note says" },
  cardCount: { nb: "{n} lapper på tavla", nn: "{n} lappar på tavla", en: "{n} notes on the board" },
  cardCountOne: { nb: "1 lapp på tavla", nn: "1 lapp på tavla", en: "1 note on the board" },
  cardUse: {
    nb: "{n} av dem vil nettverket bruke",
    nn: "{n} av dei vil nettverket bruke",
    en: "{n} of them the network wants to use",
  },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues write in a rehearsal: by place of the category, one pile each. */
export const samples: readonly (readonly Text[])[] = [
  [
    { nb: "Tilknytningsteori", nn: "Tilknytingsteori", en: "Attachment theory" },
    { nb: "Forvaltningsrett", nn: "Forvaltingsrett", en: "Administrative law" },
    { nb: "Traumeforståelse", nn: "Traumeforståing", en: "Understanding trauma" },
    { nb: "Systemisk veiledning", nn: "Systemisk rettleiing", en: "Systemic supervision" },
    { nb: "Endringsledelse", nn: "Endringsleiing", en: "Leading change" },
    { nb: "Økonomistyring", nn: "Økonomistyring", en: "Budgeting" },
    { nb: "Gruppepsykologi", nn: "Gruppepsykologi", en: "Group psychology" },
    { nb: "Arbeidsrett", nn: "Arbeidsrett", en: "Employment law" },
  ],
  [
    { nb: "Lede nødmøter", nn: "Leie naudmøte", en: "Chairing urgent meetings" },
    { nb: "Skrive så folk forstår", nn: "Skrive så folk forstår", en: "Writing so people understand" },
    { nb: "Samtaler med barn", nn: "Samtalar med barn", en: "Talking with children" },
    { nb: "Bygge turnus som holder", nn: "Byggje turnus som held", en: "Rotas that work" },
    { nb: "Ta imot nyansatte", nn: "Ta imot nytilsette", en: "Welcoming new staff" },
    { nb: "Rekruttere", nn: "Rekruttere", en: "Hiring" },
    { nb: "Si nei på en ryddig måte", nn: "Seie nei på ein ryddig måte", en: "Saying no clearly" },
    { nb: "Få møter til å slutte i tide", nn: "Få møte til å slutte i tide", en: "Ending meetings on time" },
  ],
  [
    { nb: "Rolig når det stormer", nn: "Roleg når det stormar", en: "Calm in a storm" },
    { nb: "Tør å spørre dumt", nn: "Vågar å spørje dumt", en: "Dares to ask simple questions" },
    {
      nb: "Lytter til det som ikke blir sagt",
      nn: "Lyttar til det som ikkje blir sagt",
      en: "Hears what is not said",
    },
    { nb: "Holder ord", nn: "Held ord", en: "Keeps promises" },
    { nb: "Tålmodig", nn: "Tolmodig", en: "Patient" },
    { nb: "Får folk til å le", nn: "Får folk til å le", en: "Makes people laugh" },
    { nb: "Ser den enkelte", nn: "Ser den einskilde", en: "Sees each person" },
    { nb: "Gir seg ikke", nn: "Gir seg ikkje", en: "Does not give up" },
  ],
];
