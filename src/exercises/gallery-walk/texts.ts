import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";

export const refusals = {
  "nothing-written": refusedOften.nothingWritten,
  "no-such-wall": {
    nb: "Dette bordet er ikke med nå. Teksten står i feltet. Velg et annet bord.",
    nn: "Dette bordet er ikkje med no. Teksten står i feltet. Vel eit anna bord.",
    en: "This table is not part of the walk now. Your text is still in the field. Choose another table.",
  },
  "wall-full": {
    nb: "Her er det fullt. Teksten står i feltet. Si den til verten i stedet.",
    nn: "Her er det fullt. Teksten står i feltet. Sei han til verten i staden.",
    en: "There is no more room here. Your text is still in the field. Tell the host instead.",
  },
  "no-such-comment": {
    nb: "Kommentaren er tatt tilbake. De andre står som før.",
    nn: "Kommentaren er teken tilbake. Dei andre står som før.",
    en: "The comment has been taken back. The others are as they were.",
  },
  "not-yours": {
    nb: "Den som skrev kommentaren, kan ta den tilbake. Dere ved bordet kan svare på den.",
    nn: "Den som skreiv kommentaren, kan ta han tilbake. De ved bordet kan svare på han.",
    en: "Whoever wrote the comment can take it back. You at the table can answer it.",
  },
  "not-your-table": {
    nb: "De som sitter ved det bordet, bestemmer over det som henger der. Legg gjerne igjen en kommentar.",
    nn: "Dei som sit ved det bordet, avgjer kva som skal hengje der. Legg gjerne att ein kommentar.",
    en: "Those at that table decide what hangs there. You are welcome to leave a comment.",
  },
  "answered-meanwhile": {
    nb: "En annen ved bordet svarte i mellomtiden. Se hva som står nå, og bli enige.",
    nn: "Ein annan ved bordet svara i mellomtida. Sjå kva som står no, og bli einige.",
    en: "Someone at the table answered meanwhile. See what it says now, and agree.",
  },
  "not-at-table": {
    nb: "Den personen sitter ikke ved dette bordet nå. Velg en som gjør det.",
    nn: "Den personen sit ikkje ved dette bordet no. Vel ein som gjer det.",
    en: "That person is not at this table now. Choose someone who is.",
  },
  "only-facilitator": {
    nb: "Prosesslederen sier fra når alle går videre.",
    nn: "Prosessleiaren seier frå når alle går vidare.",
    en: "The facilitator says when everyone moves on.",
  },
  "no-such-stop": {
    nb: "Det er ikke flere stopp. Alle er tilbake ved sitt eget bord.",
    nn: "Det er ikkje fleire stopp. Alle er tilbake ved sitt eige bord.",
    en: "There are no more stops. Everyone is back at their own table.",
  },
  "moved-already": {
    nb: "Dere er allerede på vei til neste bord. Ingen flyttes to ganger.",
    nn: "De er alt på veg til neste bord. Ingen blir flytta to gonger.",
    en: "You are already on your way to the next table. Nobody is moved twice.",
  },
  "no-such-item": {
    nb: "Dette er tatt ned. Resten henger som før.",
    nn: "Dette er teke ned. Resten heng som før.",
    en: "This has been taken down. The rest hangs as before.",
  },
  "reworded-meanwhile": refusedOften.rewordedMeanwhile,
} satisfies Readonly<Record<string, Text>>;

export const texts = {
  outcomeTitle: { nb: "Etter gallerivandringen", nn: "Etter gallerivandringa", en: "After the gallery walk" },
  goTo: { nb: "Gå til bord {n}", nn: "Gå til bord {n}", en: "Go to table {n}" },
  stayAt: { nb: "Bli ved bord {n}", nn: "Bli ved bord {n}", en: "Stay at table {n}" },
  goHome: { nb: "Gå tilbake til bord {n}", nn: "Gå tilbake til bord {n}", en: "Go back to table {n}" },
  youHost: { nb: "Du er bordvert", nn: "Du er bordvert", en: "You are the table host" },
  visitFrom: {
    nb: "Dere får besøk fra bord {n}. Fortell kort, og lytt mest.",
    nn: "De får besøk frå bord {n}. Fortel kort, og lytt mest.",
    en: "You have visitors from table {n}. Say a little, and mostly listen.",
  },
  meets: {
    nb: "{name} tar imot dere der.",
    nn: "{name} tek imot dykk der.",
    en: "{name} is your host there.",
  },
  allHome: {
    nb: "Alle er tilbake ved sitt eget bord.",
    nn: "Alle er tilbake ved sitt eige bord.",
    en: "Everyone is back at their own table.",
  },
  stopOf: { nb: "Stopp {n} av {of}", nn: "Stopp {n} av {of}", en: "Stop {n} of {of}" },
  minutesEach: {
    nb: "{n} minutter ved hvert bord",
    nn: "{n} minutt ved kvart bord",
    en: "{n} minutes at each table",
  },
  minuteEach: { nb: "1 minutt ved hvert bord", nn: "1 minutt ved kvart bord", en: "1 minute at each table" },
  onAt: {
    nb: "Videre når det er {n} min igjen",
    nn: "Vidare når det er {n} min igjen",
    en: "Move on when {n} min are left",
  },
  backAt: {
    nb: "Tilbake når det er {n} min igjen",
    nn: "Tilbake når det er {n} min igjen",
    en: "Back when {n} min are left",
  },
  backAtEnd: { nb: "Tilbake når tiden er ute", nn: "Tilbake når tida er ute", en: "Back when time is up" },
  nextStop: { nb: "Alle til neste bord", nn: "Alle til neste bord", en: "Everyone to the next table" },
  stopBack: { nb: "Ett stopp tilbake", nn: "Eitt stopp tilbake", en: "One stop back" },
  thenTo: { nb: "Deretter: bord {n}", nn: "Deretter: bord {n}", en: "After that: table {n}" },
  thenHome: { nb: "Deretter: tilbake hit", nn: "Deretter: tilbake hit", en: "After that: back here" },
  hostIs: { nb: "Bordvert: {name}", nn: "Bordvert: {name}", en: "Table host: {name}" },
  chooseHost: {
    nb: "Hvem blir igjen som bordvert?",
    nn: "Kven blir att som bordvert?",
    en: "Who stays as table host?",
  },
  table: { nb: "Bord {n}", nn: "Bord {n}", en: "Table {n}" },
  fromTable: { nb: "fra bord {n}", nn: "frå bord {n}", en: "from table {n}" },
  hostNote: { nb: "vertens notat", nn: "notat frå verten", en: "host’s note" },
  group: { nb: "Fra bord {n}", nn: "Frå bord {n}", en: "From table {n}" },
  route: {
    nb: "Gruppe {n} går til bord {to}",
    nn: "Gruppe {n} går til bord {to}",
    en: "Group {n} goes to table {to}",
  },
  map: { nb: "Kart over rommet", nn: "Kart over rommet", en: "Map of the room" },
  hangsHere: {
    nb: "Dette henger ved bord {n}",
    nn: "Dette heng ved bord {n}",
    en: "This hangs at table {n}",
  },
  hangsCommon: { nb: "Dette har vi laget", nn: "Dette har vi laga", en: "This is what we have made" },
  hangsOnPaper: {
    nb: "Her henger det på papir. Se på det sammen med verten.",
    nn: "Her heng det på papir. Sjå på det saman med verten.",
    en: "Here it hangs on paper. Look at it together with the host.",
  },
  comments: { nb: "Kommentarer", nn: "Kommentarar", en: "Comments" },
  noComments: { nb: "Ingen kommentarer ennå", nn: "Ingen kommentarar enno", en: "No comments yet" },
  commentLabel: { nb: "Kommentar til bord {n}", nn: "Kommentar til bord {n}", en: "Comment for table {n}" },
  commentCommon: { nb: "Kommentaren din", nn: "Kommentaren din", en: "Your comment" },
  noteLabel: { nb: "Notat fra verten", nn: "Notat frå verten", en: "Note from the host" },
  commentHint: {
    nb: "Alle kan lese kommentaren. Den vises med bordnummer, uten navn.",
    nn: "Alle kan lese kommentaren. Han blir vist med bordnummer, utan namn.",
    en: "Everyone can read the comment. It is shown with the table’s number, no name.",
  },
  noteHint: {
    nb: "Det gjestene sier, som dere vil huske.",
    nn: "Det gjestene seier, som de vil hugse.",
    en: "What the visitors say that you want to remember.",
  },
  leave: { nb: "Legg igjen", nn: "Legg att", en: "Leave it here" },
  takeBack: { nb: "Ta tilbake", nn: "Ta tilbake", en: "Take back" },
  unread: {
    nb: "Det som er lest, er lest.",
    nn: "Det som er lese, er lese.",
    en: "What has been read has been read.",
  },
  otherTable: { nb: "Se et annet bord", nn: "Sjå eit anna bord", en: "Look at another table" },
  adjustTitle: { nb: "Dette sa de andre", nn: "Dette sa dei andre", en: "What the others said" },
  adjustLead: {
    nb: "Les kommentarene sammen. Bestem for hver: endrer dere, eller beholder dere?",
    nn: "Les kommentarane saman. Avgjer for kvar: endrar de, eller beheld de?",
    en: "Read the comments together. For each one: do you change, or keep?",
  },
  change: { nb: "Vi endrer", nn: "Vi endrar", en: "We change" },
  keep: { nb: "Vi beholder", nn: "Vi beheld", en: "We keep it" },
  answeredOf: { nb: "{n} av {of} besvart", nn: "{n} av {of} svara på", en: "{n} of {of} answered" },
  ourWall: { nb: "Det som henger hos oss", nn: "Det som heng hos oss", en: "What hangs at our table" },
  hangLabel: { nb: "Heng opp noe nytt", nn: "Heng opp noko nytt", en: "Hang up something new" },
  hang: { nb: "Heng opp", nn: "Heng opp", en: "Hang it up" },
  menuFor: { nb: "Valg for «{text}»", nn: "Val for «{text}»", en: "Choices for “{text}”" },
  reword: { nb: "Endre ordlyden", nn: "Endre ordlyden", en: "Change the wording" },
  wording: { nb: "Ny ordlyd", nn: "Ny ordlyd", en: "New wording" },
  use: { nb: "Bruk", nn: "Bruk", en: "Use" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  up: { nb: "Flytt opp", nn: "Flytt opp", en: "Move up" },
  down: { nb: "Flytt ned", nn: "Flytt ned", en: "Move down" },
  takeDown: { nb: "Ta ned", nn: "Ta ned", en: "Take down" },
  oneTable: {
    nb: "Det er bare ett bord nå, så vi ser på det sammen.",
    nn: "Det er berre eitt bord no, så vi ser på det saman.",
    en: "There is only one table now, so we look at it together.",
  },
  commentCount: { nb: "{n} kommentarer", nn: "{n} kommentarar", en: "{n} comments" },
  commentOne: { nb: "1 kommentar", nn: "1 kommentar", en: "1 comment" },
  more: { nb: "og {n} til", nn: "og {n} til", en: "and {n} more" },
  cardOne: { nb: "1 kommentar ved bordene", nn: "1 kommentar ved borda", en: "1 comment at the tables" },
  cardCount: {
    nb: "{n} kommentarer ved bordene",
    nn: "{n} kommentarar ved borda",
    en: "{n} comments at the tables",
  },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues leave at the tables in a rehearsal. */
export const samples: readonly Text[] = [
  {
    nb: "Den øverste traff meg. Den tar vi med hjem.",
    nn: "Den øvste trefte meg. Den tek vi med heim.",
    en: "The top one struck me. We take that one home.",
  },
  {
    nb: "Hvordan ser dette ut en travel mandag?",
    nn: "Korleis ser dette ut ein travel måndag?",
    en: "What does this look like on a busy Monday?",
  },
  {
    nb: "To av disse ligner. Kan de slås sammen?",
    nn: "To av desse liknar. Kan vi slå dei saman?",
    en: "Two of these are alike. Could they be merged?",
  },
  {
    nb: "Vi savner noe om å be om hjelp",
    nn: "Vi saknar noko om å be om hjelp",
    en: "Something about asking for help is missing",
  },
  {
    nb: "Kort og lett å huske",
    nn: "Kort og lett å hugse",
    en: "Short and easy to remember",
  },
  {
    nb: "Hvem merker det først når vi lykkes?",
    nn: "Kven merkar det først når vi lykkast?",
    en: "Who will notice first when we succeed?",
  },
];
