const smallNumbers = ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"];
const count = (n: number): string => smallNumbers[n] ?? String(n);
const and = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1) ?? ""}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words in Bokmål; the other languages have the same set. */
export const nb = {
  // Lists and quotes
  and,
  quote: (text: string): string => `«${text}»`,

  // The three papers
  sheet: "Ark",
  tableSheet: "Bordark",
  board: "Tavle",
  sheetWho: "bare du ser dette",
  sheetWhoShort: "bare du",
  tableWho: (others: readonly string[]): string => `bare ${and([...others, "du"])} ser dette`,
  boardWho: "alle ser dette",
  boardWhoNetwork: "alle i nettverket ser dette",
  onBoard: "På tavla",
  onTable: "På bordarket",
  takeBack: "Ta tilbake",
  sheetPromise: "Ingen andre ser arket ditt i Runde, heller ikke prosesslederen.",
  revealPromise: "Bare det du selv legger fram, vises etterpå.",

  // The ring
  ringSeat: {
    had: (name: string): string => `${name} har hatt ordet`,
    now: (name: string): string => `${name} har ordet`,
    next: (name: string): string => `${name} er neste`,
    waiting: (name: string): string => `${name} venter`,
    away: (name: string): string => `${name} er ikke her`,
    paper: (name: string): string => `${name} er med på papir`,
  },
  fixedTime: (time: string): string => `fast ${time}`,
  hasTheWord: "har ordet",
  hadTheWordShort: "har hatt ordet",
  leads: "leder",
  awayShort: "ikke her",

  // Time
  left: (time: string): string => `${time} igjen`,
  leftOf: (time: string, minutes: string): string => `${time} igjen av ${minutes} min`,
  leftOfOnly: (minutes: string): string => `igjen av ${minutes} min`,
  leftOfClock: (time: string): string => `igjen av ${time}`,
  leftOfName: (name: string, minutes: string): string => `igjen av ${minutes} min til ${name}`,
  soon: (name: string | undefined): string => (name ? `Snart tid for ${name}` : "Snart er tiden ute"),
  soonYou: "Snart er tiden din ute",
  last: (name: string | undefined): string => (name ? `Én setning til, ${name}` : "Rund av i ro"),
  lastYou: "Én setning til",
  over: "på overtid. Ta det med ro",
  timeIsUp: "Tiden er ute.",
  held: "Klokka står",
  spoken: (minutes: number, seconds: number): string =>
    [
      minutes > 0 ? `${String(minutes)} ${minutes === 1 ? "minutt" : "minutter"}` : "",
      seconds > 0 || minutes === 0 ? `${String(seconds)} ${seconds === 1 ? "sekund" : "sekunder"}` : "",
    ]
      .filter((part) => part !== "")
      .join(" og "),
  spokenLeft: (time: string): string => `${time} igjen`,
  spokenOver: (time: string): string => `${time} på overtid`,
  hourMark: ".",
  decimalMark: ",",
  at: (time: string): string => `kl. ${time}`,

  // Read aloud
  voiceRead: "Les opp",
  voiceStop: "Stopp opplesingen",
  readAloud: "Les høyt",
  readsAloud: (name: string): string => `${name} leser høyt`,
  readAloudAfter: "Les høyt etterpå",
  readsAfter: (name: string): string => `Etterpå leser ${name}`,

  // The rail
  programme: "Programmet",
  usedOfPlanKey: "Brukt/plan, min",
  usedOf: (used: number, plan: number): string => `${String(used)} av ${String(plan)} min brukt`,
  moreSteps: (n: number): string => (n === 1 ? "… og 1 punkt til" : `… og ${String(n)} punkter til`),
  doneSteps: (n: number): string => (n === 1 ? "1 punkt ferdig" : `${String(n)} punkter ferdige`),
  skipped: "hoppet over",
  stepDone: "ferdig",
  stepNow: "nå",
  doneAbout: "Ferdig ca.",
  asPlanned: "som planlagt",
  behind: (minutes: number): string => `${String(minutes)} min etter planen`,
  ahead: (minutes: number): string => `${String(minutes)} min før planen`,

  // Ready
  ready: (n: number, of: number): string =>
    n === 1
      ? `1 av ${String(of)} er klar til å gå videre`
      : `${String(n)} av ${String(of)} er klare til å gå videre`,
  readyShort: (n: number, of: number): string => `Klare til å gå videre: ${String(n)} av ${String(of)}`,

  // Who sees this
  whoSees: "Hvem ser dette?",
  whoSeesNow: {
    sheet: "Bare du ser dette.",
    table: "De som sitter ved bordet, ser dette.",
    board: "Alle i møtet ser dette.",
  },
  whoSeesWhy: {
    sheet: "Ingen skjerm og ingen rolle i Runde viser det til andre. Prosesslederen ser det ikke.",
    table: "Bordarket blir borte når møtet lukkes. Det du tar med deg, blir hos deg.",
    board: "Det står på tavla til du tar det tilbake. Det noen har lest, har de lest.",
  },
  you: "deg",
  asOther: "Se som en annen",
  close: "Lukk",

  // Saved
  saved: "Lagret",
  saving: "Lagrer",
  waitingToSend: "Ligger trygt her til nettet er tilbake",
  notSavedYet: "Ikke lagret ennå",
  charactersLeft: (n: number): string => `${String(n)} tegn igjen`,

  // States
  lostTitle: "Uten forbindelse",
  lostWaiting: (n: number): string =>
    n === 0
      ? "Alt du har skrevet, er lagret. Skriv videre, så sendes det når nettet er tilbake."
      : n === 1
        ? "Skriv videre. Én endring ligger trygt her og sendes når nettet er tilbake."
        : `Skriv videre. ${capital(count(n))} endringer ligger trygt her og sendes når nettet er tilbake.`,
  backOnline: "Forbindelsen er tilbake. Alt er lagret.",
  tryAgain: "Prøv igjen",
  fine: "Greit",
  emptySheet: "Blankt ark",
  emptySheetHint: "Skriv noe kort. Du kan endre det så lenge du vil.",
  emptyBoard: "Ikke noe på tavla ennå",
  emptyBoardHint: "Det dere deler, kommer hit.",
  loadingSheet: "Henter arket ditt",
  loadingTable: "Henter bordarket",
  loadingBoard: "Henter tavla",
  loadingSlow: "Det tar lengre tid enn det pleier. Det du har skrevet, er trygt.",

  // Cues
  youAreNext: "Du er neste",
  wordComesAfter: (name: string): string => `Ordet kommer til deg etter ${name}.`,
  yourWord: "Du har ordet",
  yourWordHint: "Si så mye eller lite du vil.",
  silenceTitle: "Nå lytter du",
  silenceHint: "Snu deg bort og hør på. Du svarer etterpå, om du vil.",

  // Choices
  notNow: "Ikke nå",
  useThePlan: "Bruk planen",
  choosePlan: "Velg ny plan",
  moveTo: "Flytt til …",
  moveItem: (item: string): string => `Flytt ${item} til …`,
  cancel: "Avbryt",
  newNote: "nå nettopp",

  // Rehearsal, who sees a field, folding, pages, listening
  boardWhoPractice: "bare du ser dette, det er en øving",
  boardWhoPracticeShort: "bare du (øving)",
  practiceSees: "Bare du ser dette. I et møte ser alle i møtet det.",
  practice: "Øving",
  practiceWho: "Bare du er med på ordentlig. Ingenting blir liggende.",
  practiceClock: (speed: number): string => `Klokka går ${String(speed)} ganger så fort.`,
  onlyYouSee: "Bare du ser dette",
  allSee: "Alle ser dette",
  tableSees: "De ved bordet ser dette",
  allSeePractice: "Bare du ser dette nå. I et møte ser alle det",
  allSeeWhenSent: (action: string): string => `Alle ser det når du trykker «${action}».`,
  allSeeWhenSentPractice: (action: string): string =>
    `Legges på tavla når du trykker «${action}». I et møte ser alle det.`,
  changeMine: "Endre mitt ark · bare du",
  readAll: "Les alt",
  readLess: "Vis mindre",
  page: (n: number, of: number): string => `Side ${String(n)} av ${String(of)}`,
  pageBack: "Forrige side",
  pageOn: "Neste side",
  listenTo: (name: string): string => `Lytt til ${name}`,
  yourNumber: (n: number): string => `Du er nummer ${String(n)} i rekken.`,
  youHadTheWord: "Du har hatt ordet.",
};

/** The words of the kit; every language has the same set. */
export type KitTexts = typeof nb;
