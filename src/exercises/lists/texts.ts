import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";

export const refusals = {
  "no-such-list": {
    nb: "Denne lista er ikke med i dag. Teksten din står i feltet. Velg en av listene under.",
    nn: "Denne lista er ikkje med i dag. Teksten din står i feltet. Vel ei av listene under.",
    en: "That list is not part of today. Your text is still in the field. Choose one of the lists below.",
  },
  "list-full": {
    nb: "Lista er full. Alt du har skrevet, står her. Slett eller flytt ett punkt for å få plass.",
    nn: "Lista er full. Alt du har skrive, står her. Slett eller flytt eitt punkt for å få plass.",
    en: "The list is full. All you have written is here. Delete or move one entry to make room.",
  },
  "no-such-entry": {
    nb: "Dette punktet er slettet. De andre står som før. Du kan skrive det på nytt.",
    nn: "Dette punktet er sletta. Dei andre står som før. Du kan skrive det på nytt.",
    en: "That entry has been deleted. The others are as they were. You can write it again.",
  },
  "nothing-written": {
    nb: "Her står det ikke noe ennå. Skriv først, så kan du dele.",
    nn: "Her står det ingenting enno. Skriv først, så kan du dele.",
    en: "Nothing is written here yet. Write first, then you can share.",
  },
  "stays-yours": {
    nb: "Disse listene er bare dine og blir på arket. Fortell gjerne med egne ord.",
    nn: "Desse listene er berre dine og blir på arket. Fortel gjerne med eigne ord.",
    en: "These lists are yours alone and stay on your sheet. You are welcome to tell us in your own words.",
  },
  "not-yet": {
    nb: "Nå skriver alle for seg selv. Det du vil dele, ligger klart på arket til dere snakker sammen.",
    nn: "No skriv alle for seg sjølve. Det du vil dele, ligg klart på arket til de snakkar saman.",
    en: "Everyone is writing alone now. What you want to share is safe on your sheet until you talk together.",
  },
  "stays-at-table": {
    nb: "Dette deles bare med dem du sitter sammen med. Det står trygt der det er.",
    nn: "Dette blir berre delt med dei du sit saman med. Det står trygt der det er.",
    en: "This is shared only with those you sit with. It is safe where it is.",
  },
  "not-there": {
    nb: "Dette punktet er tatt tilbake. Har du skrevet noe, står det i feltet.",
    nn: "Dette punktet er teke tilbake. Har du skrive noko, står det i feltet.",
    en: "That entry has been taken back. If you wrote something, it is still in the field.",
  },
  "wording-changed": {
    nb: "Noen endret teksten i mellomtiden. Din står i feltet. Les den nye, og lagre igjen hvis din er bedre.",
    nn: "Nokon endra teksten i mellomtida. Din står i feltet. Les den nye, og lagre igjen om din er betre.",
    en: "Someone changed the text meanwhile. Yours is still in the field. Read the new one, and save again if yours is better.",
  },
  "not-yours": {
    nb: "Dette kommer fra arket til en annen. Bare den som har skrevet det, kan flytte eller endre det.",
    nn: "Dette kjem frå arket til ein annan. Berre den som har skrive det, kan flytte eller endre det.",
    en: "This comes from someone else's sheet. Only its writer can move or change it.",
  },
  "already-up": {
    nb: "Dette ligger på tavla allerede. Endre det gjerne der.",
    nn: "Dette ligg på tavla frå før. Endre det gjerne der.",
    en: "This is on the board already. You can change it there.",
  },
  "paper-full": {
    nb: "Det er ikke plass til flere punkter her. Teksten din er trygg. Ta bort noe for å få plass.",
    nn: "Det er ikkje plass til fleire punkt her. Teksten din er trygg. Ta bort noko for å få plass.",
    en: "There is no room for more here. Your text is safe. Take something away to make room.",
  },
  "only-facilitator": {
    nb: "Prosesslederen skriver for dem som er med på papir.",
    nn: "Prosessleiaren skriv for dei som er med på papir.",
    en: "The facilitator writes for those who take part on paper.",
  },
  "no-such-seat": refusedOften.noSuchSeat,
} satisfies Readonly<Record<string, Text>>;

/** What the panel and the stage say. */
export const texts = {
  addTo: { nb: "Nytt punkt: {list}", nn: "Nytt punkt: {list}", en: "New entry: {list}" },
  addHere: { nb: "Skriv og trykk Enter", nn: "Skriv og trykk Enter", en: "Write and press Enter" },
  add: { nb: "Legg til", nn: "Legg til", en: "Add" },
  entryOf: { nb: "Punkt {n}, {list}", nn: "Punkt {n}, {list}", en: "Entry {n}, {list}" },
  menuOf: {
    nb: "Valg for punkt {n}, {list}",
    nn: "Val for punkt {n}, {list}",
    en: "Choices for entry {n}, {list}",
  },
  moveUp: { nb: "Flytt opp", nn: "Flytt opp", en: "Move up" },
  moveDown: { nb: "Flytt ned", nn: "Flytt ned", en: "Move down" },
  moveTo: { nb: "Flytt til «{list}»", nn: "Flytt til «{list}»", en: "Move to “{list}”" },
  remove: { nb: "Slett", nn: "Slett", en: "Delete" },
  removed: { nb: "Punktet er slettet.", nn: "Punktet er sletta.", en: "The entry is deleted." },
  undo: { nb: "Angre", nn: "Angre", en: "Undo" },
  shareTable: { nb: "Del med bordet", nn: "Del med bordet", en: "Share with the table" },
  shareBoard: { nb: "Legg på tavla", nn: "Legg på tavla", en: "Put on the board" },
  shareAgainTable: {
    nb: "Oppdater på bordarket",
    nn: "Oppdater på bordarket",
    en: "Update on the table sheet",
  },
  shareAgainBoard: { nb: "Oppdater på tavla", nn: "Oppdater på tavla", en: "Update on the board" },
  atMost: { nb: "{n} av {of}", nn: "{n} av {of}", en: "{n} of {of}" },
  need: {
    nb: "Skriv gjerne minst {min}.",
    nn: "Skriv gjerne {min} eller fleire.",
    en: "Try for at least {min}.",
  },
  full: { nb: "Lista er full.", nn: "Lista er full.", en: "The list is full." },
  broad: {
    nb: "Kan du være mer konkret? Hva gjør du da, og sammen med hvem?",
    nn: "Kan du vere meir konkret? Kva gjer du då, og saman med kven?",
    en: "Could you be more specific? What do you do then, and with whom?",
  },
  examples: {
    nb: "Trenger du en start? Velg noe som ligner.",
    nn: "Treng du ein start? Vel noko som liknar.",
    en: "Need a start? Pick something close.",
  },
  shareLead: {
    nb: "Du velger selv hva du deler. Det er helt greit å la være.",
    nn: "Du vel sjølv kva du deler. Det er heilt greitt å la vere.",
    en: "You choose what to share. It is fine not to.",
  },
  keepLead: {
    nb: "Listene ligger på Min side etter møtet.",
    nn: "Listene blir på sida di etter møtet.",
    en: "Your lists are on My page after the meeting.",
  },
  tableEmpty: {
    nb: "Her samler dere det dere vil ha felles ved bordet.",
    nn: "Her samlar de det de vil ha felles ved bordet.",
    en: "Here you gather what you want to have in common at the table.",
  },
  boardEmpty: {
    nb: "Tavla er tom ennå. Det første punktet kan være ditt.",
    nn: "Tavla er tom enno. Det første punktet kan vere ditt.",
    en: "The board is empty so far. The first entry can be yours.",
  },
  bring: { nb: "Ta med til tavla", nn: "Ta med til tavla", en: "Bring to the board" },
  bringAll: { nb: "Ta alt med til tavla", nn: "Ta med alt til tavla", en: "Bring it all to the board" },
  isUp: { nb: "På tavla", nn: "På tavla", en: "On the board" },
  takeBack: { nb: "Ta tilbake", nn: "Ta tilbake", en: "Take back" },
  unread: {
    nb: "Tatt tilbake. Det noen har lest, har de lest.",
    nn: "Teke tilbake. Det nokon har lese, har dei lese.",
    en: "Taken back. What someone has read, they have read.",
  },
  change: { nb: "Endre", nn: "Endre", en: "Change" },
  changeThis: { nb: "Endre «{text}»", nn: "Endre «{text}»", en: "Change “{text}”" },
  choicesFor: { nb: "Valg for «{text}»", nn: "Val for «{text}»", en: "Choices for “{text}”" },
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  forWhom: { nb: "Skrives for", nn: "Blir skrive for", en: "Written for" },
  myself: { nb: "meg selv", nn: "meg sjølv", en: "myself" },
  tableOf: { nb: "Bord {n}", nn: "Bord {n}", en: "Table {n}" },
  cardCount: { nb: "{list}: {n} på tavla", nn: "{list}: {n} på tavla", en: "{list}: {n} on the board" },
  moreHere: { nb: "… og {n} til", nn: "… og {n} til", en: "… and {n} more" },
  onSheets: {
    nb: "Alle skriver på sitt eget ark.",
    nn: "Alle skriv på sitt eige ark.",
    en: "Everyone writes on a sheet of their own.",
  },
  sharedHere: {
    nb: "Det dere legger på tavla, vises her.",
    nn: "Det de legg på tavla, kjem opp her.",
    en: "What you put on the board appears here.",
  },
  mine: { nb: "Listene mine", nn: "Listene mine", en: "My lists" },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues write where a list has no examples of its own. */
export const samples: readonly Text[] = [
  {
    nb: "Å gi en ny kollega tid den første uka",
    nn: "Å gi ein ny kollega tid den første veka",
    en: "Giving a new colleague time in the first week",
  },
  {
    nb: "Rolige samtaler før vanskelige møter",
    nn: "Rolege samtalar før vanskelege møte",
    en: "Calm talks before hard meetings",
  },
  {
    nb: "At vi ler sammen i lunsjen",
    nn: "At vi ler saman i lunsjen",
    en: "That we laugh together at lunch",
  },
  {
    nb: "Å rydde i planen sammen på mandager",
    nn: "Å rydde i planen saman på måndagar",
    en: "Sorting out the plan together on Mondays",
  },
  {
    nb: "Korte tilbakemeldinger samme dag",
    nn: "Korte tilbakemeldingar same dag",
    en: "Short feedback the same day",
  },
  {
    nb: "Å spørre før jeg gir svar",
    nn: "Å spørje før eg svarar",
    en: "Asking before I answer",
  },
];
