import type { KitTexts } from "./texts-nb.ts";

const smallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const count = (n: number): string => smallNumbers[n] ?? String(n);
const and = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The kit's words in English. */
export const en: KitTexts = {
  and,
  quote: (text) => `“${text}”`,

  sheet: "Sheet",
  tableSheet: "Table sheet",
  board: "Board",
  sheetWho: "only you see this",
  sheetWhoShort: "only you",
  tableWho: (others) => `only ${and([...others, "you"])} see this`,
  boardWho: "everyone sees this",
  boardWhoNetwork: "everyone in the network sees this",
  onBoard: "On the board",
  onTable: "On the table sheet",
  takeBack: "Take back",
  sheetPromise: "No one else sees your sheet in Runde, not even the facilitator.",
  revealPromise: "Only what you put forward yourself is shown afterwards.",

  ringSeat: {
    had: (name) => `${name} has spoken`,
    now: (name) => `${name} is speaking`,
    next: (name) => `${name} is next`,
    waiting: (name) => `${name} is waiting`,
    away: (name) => `${name} is not here`,
    paper: (name) => `${name} takes part on paper`,
  },
  fixedTime: (time) => `fixed, ${time}`,
  hasTheWord: "is speaking",
  hadTheWordShort: "has spoken",
  leads: "leads",
  awayShort: "not here",

  left: (time) => `${time} left`,
  leftOf: (time, minutes) => `${time} left of ${minutes} min`,
  leftOfOnly: (minutes) => `left of ${minutes} min`,
  leftOfClock: (time) => `left of ${time}`,
  leftOfName: (name, minutes) => `left of ${minutes} min for ${name}`,
  soon: (name) => (name ? `Almost time, ${name}` : "Almost time"),
  soonYou: "Your time is almost up",
  last: (name) => (name ? `One more sentence, ${name}` : "Round off in your own time"),
  lastYou: "One more sentence",
  over: "over time. No rush",
  timeIsUp: "Time is up.",
  held: "The clock is stopped",
  spoken: (minutes, seconds) =>
    [
      minutes > 0 ? `${String(minutes)} ${minutes === 1 ? "minute" : "minutes"}` : "",
      seconds > 0 || minutes === 0 ? `${String(seconds)} ${seconds === 1 ? "second" : "seconds"}` : "",
    ]
      .filter((part) => part !== "")
      .join(" and "),
  spokenLeft: (time) => `${time} left`,
  spokenOver: (time) => `${time} over time`,
  hourMark: ":",
  decimalMark: ".",
  at: (time) => time,

  voiceRead: "Read it out",
  voiceStop: "Stop reading",
  readAloud: "Read aloud",
  readsAloud: (name) => `${name} reads aloud`,
  readAloudAfter: "Read aloud afterwards",
  readsAfter: (name) => `${name} reads afterwards`,

  programme: "Programme",
  usedOfPlanKey: "Used/plan, min",
  usedOf: (used, plan) => `${String(used)} of ${String(plan)} min used`,
  moreSteps: (n) => `… and ${String(n)} more`,
  doneSteps: (n) => `${String(n)} done`,
  skipped: "skipped",
  stepDone: "done",
  stepNow: "now",
  doneAbout: "Ends about",
  asPlanned: "as planned",
  behind: (minutes) => `${String(minutes)} min behind plan`,
  ahead: (minutes) => `${String(minutes)} min ahead of plan`,

  ready: (n, of) => `${String(n)} of ${String(of)} ${n === 1 ? "is" : "are"} ready to go on`,
  readyShort: (n, of) => `Ready to go on: ${String(n)} of ${String(of)}`,

  whoSees: "Who sees this?",
  whoSeesNow: {
    sheet: "Only you see this.",
    table: "Those seated at the table see this.",
    board: "Everyone in the meeting sees this.",
  },
  whoSeesWhy: {
    sheet: "No screen and no role in Runde shows it to others. The facilitator cannot see it.",
    table: "The table sheet is gone when the meeting closes. What you take with you stays with you.",
    board: "It stays on the board until you take it back. What someone has read, they have read.",
  },
  you: "you",
  asOther: "See it as someone else",
  close: "Close",

  saved: "Saved",
  saving: "Saving",
  waitingToSend: "Safe here until the network is back",
  notSavedYet: "Not saved yet",
  charactersLeft: (n) => `${String(n)} characters left`,

  lostTitle: "Not connected",
  lostWaiting: (n) =>
    n === 0
      ? "All you wrote is saved. Keep writing; it is sent when the network is back."
      : n === 1
        ? "Keep writing. One change is safe here and is sent when the network is back."
        : `Keep writing. ${capital(count(n))} changes are safe here and are sent when the network is back.`,
  backOnline: "Connected again. All is saved.",
  tryAgain: "Try again",
  fine: "All right",
  emptySheet: "A blank sheet",
  emptySheetHint: "Write something short. You can change it as long as you like.",
  emptyBoard: "Nothing on the board yet",
  emptyBoardHint: "What you share appears here.",
  loadingSheet: "Fetching your sheet",
  loadingTable: "Fetching the table sheet",
  loadingBoard: "Fetching the board",
  loadingSlow: "This takes longer than usual. What you wrote is safe.",

  youAreNext: "You are next",
  wordComesAfter: (name) => `Your turn comes after ${name}.`,
  yourWord: "It is your turn to speak",
  yourWordHint: "Say as much or as little as you like.",
  silenceTitle: "Now you listen",
  silenceHint: "Turn away and listen. You can answer afterwards, if you like.",

  notNow: "Not now",
  useThePlan: "Use this plan",
  choosePlan: "Choose a new plan",
  moveTo: "Move to …",
  moveItem: (item) => `Move ${item} to …`,
  cancel: "Cancel",
  newNote: "just now",

  // Rehearsal, who sees a field, folding, pages, listening
  boardWhoPractice: "only you see this, it is a rehearsal",
  boardWhoPracticeShort: "only you (rehearsal)",
  practiceSees: "Only you see this. In a meeting, everyone there sees it.",
  practice: "Rehearsal",
  practiceWho: "You are the only real person here. Nothing is kept.",
  practiceClock: (speed) => `The clock runs ${String(speed)} times as fast.`,
  onlyYouSee: "Only you see this",
  allSee: "Everyone sees this",
  tableSees: "Those at the table see this",
  allSeePractice: "Only you see this now. In a meeting, everyone does",
  allSeeWhenSent: (action) => `Everyone sees it when you press “${action}”.`,
  allSeeWhenSentPractice: (action) =>
    `It goes up on the board when you press “${action}”. In a meeting everyone sees it.`,
  changeMine: "Change my sheet · only you",
  readAll: "Read it all",
  readLess: "Show less",
  page: (n, of) => `Page ${String(n)} of ${String(of)}`,
  pageBack: "Previous page",
  pageOn: "Next page",
  listenTo: (name) => `Listen to ${name}`,
  yourNumber: (n) => `You are number ${String(n)} in line.`,
  youHadTheWord: "You have spoken.",
};
