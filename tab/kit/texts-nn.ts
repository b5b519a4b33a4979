import type { KitTexts } from "./texts-nb.ts";

const smallNumbers = ["null", "éi", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"];
const count = (n: number): string => smallNumbers[n] ?? String(n);
const and = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1) ?? ""}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The kit's words in Nynorsk. */
export const nn: KitTexts = {
  and,
  quote: (text) => `«${text}»`,

  sheet: "Ark",
  tableSheet: "Bordark",
  board: "Tavle",
  sheetWho: "berre du ser dette",
  sheetWhoShort: "berre du",
  tableWho: (others) => `berre ${and([...others, "du"])} ser dette`,
  boardWho: "alle ser dette",
  boardWhoNetwork: "alle i nettverket ser dette",
  onBoard: "På tavla",
  onTable: "På bordarket",
  takeBack: "Ta tilbake",
  sheetPromise: "Ingen andre ser arket ditt i Runde, heller ikkje prosessleiaren.",
  revealPromise: "Berre det du sjølv legg fram, blir vist etterpå.",

  ringSeat: {
    had: (name) => `${name} har hatt ordet`,
    now: (name) => `${name} har ordet`,
    next: (name) => `${name} er neste`,
    waiting: (name) => `${name} ventar`,
    away: (name) => `${name} er ikkje her`,
    paper: (name) => `${name} er med på papir`,
  },
  fixedTime: (time) => `fast ${time}`,
  hasTheWord: "har ordet",
  hadTheWordShort: "har hatt ordet",
  leads: "leier",
  awayShort: "ikkje her",

  left: (time) => `${time} igjen`,
  leftOf: (time, minutes) => `${time} igjen av ${minutes} min`,
  leftOfOnly: (minutes) => `igjen av ${minutes} min`,
  leftOfClock: (time) => `igjen av ${time}`,
  leftOfName: (name, minutes) => `igjen av ${minutes} min til ${name}`,
  soon: (name) => (name ? `Snart tid for ${name}` : "Snart er tida ute"),
  soonYou: "Snart er tida di ute",
  last: (name) => (name ? `Éi setning til, ${name}` : "Rund av i ro"),
  lastYou: "Éi setning til",
  over: "på overtid. Ta det med ro",
  timeIsUp: "Tida er ute.",
  held: "Klokka står",
  spoken: (minutes, seconds) =>
    [
      minutes > 0 ? `${String(minutes)} minutt` : "",
      seconds > 0 || minutes === 0 ? `${String(seconds)} sekund` : "",
    ]
      .filter((part) => part !== "")
      .join(" og "),
  spokenLeft: (time) => `${time} igjen`,
  spokenOver: (time) => `${time} på overtid`,
  hourMark: ".",
  decimalMark: ",",
  at: (time) => `kl. ${time}`,

  voiceRead: "Les opp",
  voiceStop: "Stopp opplesinga",
  readAloud: "Les høgt",
  readsAloud: (name) => `${name} les høgt`,
  readAloudAfter: "Les høgt etterpå",
  readsAfter: (name) => `Etterpå les ${name}`,

  programme: "Programmet",
  usedOfPlanKey: "Brukt/plan, min",
  usedOf: (used, plan) => `${String(used)} av ${String(plan)} min brukte`,
  moreSteps: (n) => `… og ${String(n)} punkt til`,
  doneSteps: (n) => (n === 1 ? "1 punkt ferdig" : `${String(n)} punkt ferdige`),
  skipped: "hoppa over",
  stepDone: "ferdig",
  stepNow: "no",
  doneAbout: "Ferdig ca.",
  asPlanned: "som planlagt",
  behind: (minutes) => `${String(minutes)} min etter planen`,
  ahead: (minutes) => `${String(minutes)} min før planen`,

  ready: (n, of) =>
    n === 1
      ? `1 av ${String(of)} er klar til å gå vidare`
      : `${String(n)} av ${String(of)} er klare til å gå vidare`,
  readyShort: (n, of) => `Klare til å gå vidare: ${String(n)} av ${String(of)}`,

  whoSees: "Kven ser dette?",
  whoSeesNow: {
    sheet: "Berre du ser dette.",
    table: "Dei som sit ved bordet, ser dette.",
    board: "Alle i møtet ser dette.",
  },
  whoSeesWhy: {
    sheet: "Ingen skjerm og inga rolle i Runde viser det til andre. Prosessleiaren ser det ikkje.",
    table: "Bordarket blir borte når møtet blir lukka. Det du tek med deg, blir hos deg.",
    board: "Det står på tavla til du tek det tilbake. Det nokon har lese, har dei lese.",
  },
  you: "deg",
  asOther: "Sjå som ein annan",
  close: "Lukk",

  saved: "Lagra",
  saving: "Lagrar",
  waitingToSend: "Ligg trygt her til nettet er tilbake",
  notSavedYet: "Ikkje lagra enno",
  charactersLeft: (n) => `${String(n)} teikn igjen`,

  lostTitle: "Utan samband",
  lostWaiting: (n) =>
    n === 0
      ? "Alt du har skrive, er lagra. Skriv vidare, så blir det sendt når nettet er tilbake."
      : n === 1
        ? "Skriv vidare. Éi endring ligg trygt her og blir send når nettet er tilbake."
        : `Skriv vidare. ${capital(count(n))} endringar ligg trygt her og blir sende når nettet er tilbake.`,
  backOnline: "Sambandet er tilbake. Alt er lagra.",
  tryAgain: "Prøv igjen",
  fine: "Greitt",
  emptySheet: "Blankt ark",
  emptySheetHint: "Skriv noko kort. Du kan endre det så lenge du vil.",
  emptyBoard: "Ikkje noko på tavla enno",
  emptyBoardHint: "Det de deler, kjem hit.",
  loadingSheet: "Hentar arket ditt",
  loadingTable: "Hentar bordarket",
  loadingBoard: "Hentar tavla",
  loadingSlow: "Det tek lengre tid enn det pleier. Det du har skrive, er trygt.",

  youAreNext: "Du er neste",
  wordComesAfter: (name) => `Ordet kjem til deg etter ${name}.`,
  yourWord: "Du har ordet",
  yourWordHint: "Sei så mykje eller lite du vil.",
  silenceTitle: "No lyttar du",
  silenceHint: "Snu deg bort og høyr på. Du svarar etterpå, om du vil.",

  notNow: "Ikkje no",
  useThePlan: "Bruk planen",
  choosePlan: "Vel ny plan",
  moveTo: "Flytt til …",
  moveItem: (item) => `Flytt ${item} til …`,
  cancel: "Avbryt",
  newNote: "no nettopp",

  // Rehearsal, who sees a field, folding, pages, listening
  boardWhoPractice: "berre du ser dette, det er ei øving",
  boardWhoPracticeShort: "berre du (øving)",
  practiceSees: "Berre du ser dette. I eit møte ser alle i møtet det.",
  practice: "Øving",
  practiceWho: "Berre du er med på ordentleg. Ingenting blir liggjande.",
  practiceClock: (speed) => `Klokka går ${String(speed)} gonger så fort.`,
  onlyYouSee: "Berre du ser dette",
  allSee: "Alle ser dette",
  tableSees: "Dei ved bordet ser dette",
  allSeePractice: "Berre du ser dette no. I eit møte ser alle det",
  allSeeWhenSent: (action) => `Alle ser det når du trykkjer «${action}».`,
  allSeeWhenSentPractice: (action) => `Kjem på tavla når du trykkjer «${action}». I eit møte ser alle det.`,
  changeMine: "Endre arket mitt · berre du",
  readAll: "Les alt",
  readLess: "Vis mindre",
  page: (n, of) => `Side ${String(n)} av ${String(of)}`,
  pageBack: "Førre side",
  pageOn: "Neste side",
  listenTo: (name) => `Lytt til ${name}`,
  yourNumber: (n) => `Du er nummer ${String(n)} i rekkja.`,
  youHadTheWord: "Du har hatt ordet.",
};
