import type { Text } from "../../core/text.ts";
import type { How, Rhythm } from "./state.ts";

export const refusals = {
  "changed-meanwhile": {
    nb: "Noen andre endret dette akkurat nå. Det du skrev, står i feltet. Se hva som står på tavla, og velg.",
    nn: "Nokon andre endra dette akkurat no. Det du skreiv, står i feltet. Sjå kva som står på tavla, og vel.",
    en: "Someone else changed this just now. What you wrote is still in the field. See what the board says, and choose.",
  },
  "no-such-seat": {
    nb: "Denne plassen er ikke med i møtet lenger. Planen står som før. Velg en annen.",
    nn: "Denne plassen er ikkje med i møtet lenger. Planen står som før. Vel ein annan.",
    en: "This seat is no longer in the meeting. The plan is as it was. Choose someone else.",
  },
  "ends-before-start": {
    nb: "Møtet slutter før det begynner. Datoen står i feltet. Rett klokkeslettet og prøv igjen.",
    nn: "Møtet sluttar før det begynner. Datoen står i feltet. Rett klokkeslettet og prøv igjen.",
    en: "The meeting ends before it begins. Your date is in the field. Change the time and try again.",
  },
  "date-taken": {
    nb: "Dere har allerede et møte da. Det står på tavla. Velg en annen dag eller et annet klokkeslett.",
    nn: "De har alt eit møte då. Det står på tavla. Vel ein annan dag eller eit anna klokkeslett.",
    en: "You already have a meeting then. It is on the board. Choose another day or time.",
  },
  "dates-full": {
    nb: "Det er plass til 24 datoer. Alle står på tavla. Ta bort en hvis dere vil ha plass til en ny.",
    nn: "Det er plass til 24 datoar. Alle står på tavla. Ta bort ein om de vil ha plass til ein ny.",
    en: "There is room for 24 dates. All are on the board. Remove one to make room.",
  },
  "no-such-date": {
    nb: "Denne datoen er tatt bort. Det du skrev, står i feltet. Legg den til på nytt om dere vil ha den.",
    nn: "Denne datoen er teken bort. Det du skreiv, står i feltet. Legg han til på nytt om de vil ha han.",
    en: "This date has been removed. What you wrote is in the field. Add it again if you want it.",
  },
  "theme-empty": {
    nb: "Temaet er blankt. Skriv noen ord først.",
    nn: "Temaet er blankt. Skriv nokre ord først.",
    en: "The theme is blank. Write a few words first.",
  },
  "theme-there": {
    nb: "Dette temaet står allerede på lista. Stem på det der.",
    nn: "Dette temaet står alt på lista. Stem på det der.",
    en: "This theme is already on the list. Vote for it there.",
  },
  "themes-full": {
    nb: "Det er plass til 60 temaer. Teksten står i feltet. Ta bort et tema, så blir det plass.",
    nn: "Det er plass til 60 tema. Teksten står i feltet. Ta bort eit tema, så blir det plass.",
    en: "There is room for 60 themes. Your text is in the field. Remove one to make room.",
  },
  "no-such-theme": {
    nb: "Dette temaet er tatt bort fra lista. De andre står som før.",
    nn: "Dette temaet er teke bort frå lista. Dei andre står som før.",
    en: "This theme has been removed from the list. The others are as they were.",
  },
  "only-owner": {
    nb: "Den som la fram temaet, eller prosesslederen, kan endre det. Temaet står som før.",
    nn: "Den som la fram temaet, eller prosessleiaren, kan endre det. Temaet står som før.",
    en: "The one who added a theme, or the facilitator, can change it. It is as it was.",
  },
  "no-votes-left": {
    nb: "Alle stemmene dine er brukt. De er lagret. Ta tilbake en for å flytte den.",
    nn: "Alle stemmene dine er brukte. Dei er lagra. Ta tilbake ei for å flytte ho.",
    en: "You have used all your votes. They are saved. Take one back to move it.",
  },
  "only-facilitator": {
    nb: "Prosesslederen stemmer for dem som er med på papir. Ingenting er endret.",
    nn: "Prosessleiaren stemmer for dei som er med på papir. Ingenting er endra.",
    en: "The facilitator votes for those on paper. Nothing has changed.",
  },
} satisfies Readonly<Record<string, Text>>;

export const rhythmTexts: Readonly<Record<Rhythm, Text>> = {
  month: { nb: "Hver måned", nn: "Kvar månad", en: "Every month" },
  "six-weeks": { nb: "Hver sjette uke", nn: "Kvar sjette veke", en: "Every six weeks" },
  "two-months": { nb: "Annenhver måned", nn: "Annankvar månad", en: "Every other month" },
  quarter: { nb: "Hvert kvartal", nn: "Kvart kvartal", en: "Every quarter" },
  own: { nb: "Noe annet", nn: "Noko anna", en: "Something else" },
};

export const howTexts: Readonly<Record<How, Text>> = {
  room: { nb: "I et rom", nn: "I eit rom", en: "In a room" },
  screen: { nb: "På skjerm", nn: "På skjerm", en: "On screen" },
  both: { nb: "Både rom og skjerm", nn: "Både rom og skjerm", en: "Room and screen" },
};

export const texts = {
  notNow: { nb: "Ikke akkurat nå", nn: "Ikkje akkurat no", en: "Not just now" },
  whoWrites: {
    nb: "Én fyller ut mens dere snakker, og det kommer på tavla. Alle kan ta over.",
    nn: "Éin fyller ut medan de snakkar, og det kjem på tavla. Alle kan ta over.",
    en: "One fills in while you talk, and it goes up on the board. Anyone may take over.",
  },
  allVote: {
    nb: "Alle kan legge til temaer og stemme. Tavla viser tallet, ikke hvem.",
    nn: "Alle kan leggje til tema og stemme. Tavla viser talet, ikkje kven.",
    en: "Anyone may add themes and vote. The board shows the number, not who.",
  },
  noDatesHow: {
    nb: "Skriv dato og klokkeslett i sidepanelet og trykk «Legg til dato».",
    nn: "Skriv dato og klokkeslett i sidepanelet og trykk «Legg til dato».",
    en: "Write a date and a time in the side panel and press “Add the date”.",
  },
  noThemesHow: {
    nb: "Skriv et tema i sidepanelet og trykk «Legg til tema».",
    nn: "Skriv eit tema i sidepanelet og trykk «Legg til tema».",
    en: "Write a theme in the side panel and press “Add the theme”.",
  },
  roles: { nb: "Leder og sekretær", nn: "Leiar og sekretær", en: "Leader and secretary" },
  leader: { nb: "Leder", nn: "Leiar", en: "Leader" },
  secretary: { nb: "Sekretær", nn: "Sekretær", en: "Secretary" },
  leaderDoes: {
    nb: "kaller inn og holder oss i gang",
    nn: "kallar inn og held oss i gang",
    en: "calls the meetings and keeps us going",
  },
  secretaryDoes: {
    nb: "noterer det vi blir enige om",
    nn: "noterer det vi blir einige om",
    en: "notes what we agree on",
  },
  howLong: { nb: "Hvor lenge", nn: "Kor lenge", en: "For how long" },
  forAYear: { nb: "For et år", nn: "For eit år", en: "For a year" },
  rotating: { nb: "Vi bytter på", nn: "Vi byter på", en: "We take turns" },
  notChosen: { nb: "Ikke valgt ennå", nn: "Ikkje vald enno", en: "Not chosen yet" },
  orderHow: {
    nb: "Den øverste leder neste gang. Den neste er sekretær.",
    nn: "Den øvste leier neste gong. Den neste er sekretær.",
    en: "The first leads next time. The second is secretary.",
  },
  everyone: { nb: "Ta med alle", nn: "Ta med alle", en: "Include everyone" },
  addToOrder: { nb: "Legg til", nn: "Legg til", en: "Add" },
  moveUp: { nb: "Flytt opp", nn: "Flytt opp", en: "Move up" },
  moveDown: { nb: "Flytt ned", nn: "Flytt ned", en: "Move down" },
  remove: { nb: "Ta bort", nn: "Ta bort", en: "Remove" },
  change: { nb: "Endre", nn: "Endre", en: "Change" },
  menuFor: { nb: "Valg for {name}", nn: "Val for {name}", en: "Choices for {name}" },
  thenFollow: { nb: "Så følger {names}", nn: "Så følgjer {names}", en: "Then {names}" },
  dates: { nb: "Datoer", nn: "Datoar", en: "Dates" },
  datesAndContact: { nb: "Datoer og kontakt", nn: "Datoar og kontakt", en: "Dates and contact" },
  noDates: { nb: "Ingen datoer ennå", nn: "Ingen datoar enno", en: "No dates yet" },
  rhythm: { nb: "Hvor ofte", nn: "Kor ofte", en: "How often" },
  rhythmOwn: { nb: "Skriv hvor ofte", nn: "Skriv kor ofte", en: "Say how often" },
  date: { nb: "Dato", nn: "Dato", en: "Date" },
  dateHint: { nb: "Skriv 3.3. eller 3. mars", nn: "Skriv 3.3. eller 3. mars", en: "Write 3.3. or 3 March" },
  hours: { nb: "Klokka", nn: "Klokka", en: "Time" },
  hoursHint: { nb: "Skriv 9–12 eller 09.30", nn: "Skriv 9–12 eller 09.30", en: "Write 9–12 or 09:30" },
  how: { nb: "Hvordan", nn: "Korleis", en: "How" },
  place: { nb: "Sted (om dere vil)", nn: "Stad (om de vil)", en: "Place (if you like)" },
  addDate: { nb: "Legg til dato", nn: "Legg til dato", en: "Add the date" },
  saveDate: { nb: "Lagre datoen", nn: "Lagre datoen", en: "Save the date" },
  addDay: { nb: "Legg til {day}", nn: "Legg til {day}", en: "Add {day}" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  platform: {
    nb: "Her holder vi kontakten",
    nn: "Her held vi kontakten",
    en: "This is where we keep in touch",
  },
  platformHint: {
    nb: "Kanalen i Teams, en chat, telefon …",
    nn: "Kanalen i Teams, ein chat, telefon …",
    en: "The Teams channel, a chat, the phone …",
  },
  bring: { nb: "Dette tar alle med", nn: "Dette tek alle med", en: "Everyone brings" },
  bringOwn: {
    nb: "Et problem til kollegaveiledning, stort eller lite",
    nn: "Eit problem til kollegarettleiing, stort eller lite",
    en: "A problem for peer coaching, big or small",
  },
  themes: { nb: "Temaer", nn: "Tema", en: "Themes" },
  noThemes: { nb: "Ingen temaer ennå", nn: "Ingen tema enno", en: "No themes yet" },
  theme: { nb: "Tema", nn: "Tema", en: "Theme" },
  help: {
    nb: "Hvem kan bidra? (om du vil)",
    nn: "Kven kan bidra? (om du vil)",
    en: "Who could help? (if you like)",
  },
  helpHint: {
    nb: "En av oss, eller en gjest",
    nn: "Ein av oss, eller ein gjest",
    en: "One of us, or a guest",
  },
  addTheme: { nb: "Legg til tema", nn: "Legg til tema", en: "Add the theme" },
  saveTheme: { nb: "Lagre temaet", nn: "Lagre temaet", en: "Save the theme" },
  vote: { nb: "Stem", nn: "Stem", en: "Vote" },
  voted: { nb: "Stemt", nn: "Stemt", en: "Voted" },
  voteFor: { nb: "Stem på {theme}", nn: "Stem på {theme}", en: "Vote for {theme}" },
  votesOne: { nb: "1 stemme", nn: "1 stemme", en: "1 vote" },
  votes: { nb: "{n} stemmer", nn: "{n} stemmer", en: "{n} votes" },
  votesLeft: {
    nb: "Du har {n} av {of} stemmer igjen.",
    nn: "Du har {n} av {of} stemmer igjen.",
    en: "You have {n} of {of} votes left.",
  },
  andMore: { nb: "og {n} til", nn: "og {n} til", en: "and {n} more" },
  paperVote: {
    nb: "Stem for en som er på papir",
    nn: "Stem for ein som er på papir",
    en: "Vote for someone on paper",
  },
  unvote: { nb: "Ta tilbake stemmen", nn: "Ta tilbake stemma", en: "Take back the vote" },
  paperWho: { nb: "Hvem", nn: "Kven", en: "Who" },
  paperTheme: { nb: "Tema", nn: "Tema", en: "Theme" },
  othersText: { nb: "På tavla står det nå", nn: "På tavla står det no", en: "The board now says" },
  blank: { nb: "(blankt)", nn: "(blankt)", en: "(blank)" },
  keepMine: { nb: "Bruk min tekst", nn: "Bruk teksten min", en: "Use my text" },
  takeTheirs: { nb: "Bruk den på tavla", nn: "Bruk den på tavla", en: "Use the board’s" },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues suggest in a rehearsal. */
export const sampleThemes: readonly { readonly text: Text; readonly help: Text }[] = [
  {
    text: { nb: "Å holde på de gode folkene", nn: "Å halde på dei gode folka", en: "Keeping good people" },
    help: {
      nb: "Vi deler egne erfaringer",
      nn: "Vi deler eigne erfaringar",
      en: "We share our own experience",
    },
  },
  {
    text: {
      nb: "Vanskelige samtaler uten omveier",
      nn: "Vanskelege samtalar utan omvegar",
      en: "Difficult conversations without detours",
    },
    help: {
      nb: "En gjest som øver med oss",
      nn: "Ein gjest som øver med oss",
      en: "A guest who trains with us",
    },
  },
  {
    text: {
      nb: "Tid til strategi i en full uke",
      nn: "Tid til strategi i ei full veke",
      en: "Time for strategy in a full week",
    },
    help: { nb: "", nn: "", en: "" },
  },
  {
    text: {
      nb: "Ny som leder for tidligere kolleger",
      nn: "Ny som leiar for tidlegare kollegaer",
      en: "Newly leading former colleagues",
    },
    help: { nb: "En av oss forteller", nn: "Ein av oss fortel", en: "One of us tells" },
  },
  {
    text: { nb: "Sykefravær: hva virker?", nn: "Sjukefråvær: kva verkar?", en: "Sick leave: what works?" },
    help: {
      nb: "Noen fra arbeidslivssenteret",
      nn: "Nokon frå arbeidslivssenteret",
      en: "Someone from occupational health",
    },
  },
  {
    text: {
      nb: "Kvalitet når tiden er knapp",
      nn: "Kvalitet når tida er knapp",
      en: "Quality when time is short",
    },
    help: { nb: "", nn: "", en: "" },
  },
];

export const samplePlatform: Text = {
  nb: "Kanalen til nettverket i Teams",
  nn: "Kanalen til nettverket i Teams",
  en: "The network’s channel in Teams",
};
