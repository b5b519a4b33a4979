import { fold } from "./fold-text.ts";

/** What a person can ask the bot for, in any of the three languages. */
export type CommandName =
  | "start"
  | "next"
  | "hold"
  | "resume"
  | "extend"
  | "skip"
  | "undo"
  | "status"
  | "lead"
  | "date"
  | "language"
  | "help"
  | "end";

/** One way of saying a command: its words in order, folded; `says` narrows it (which language). */
export interface Phrase {
  readonly name: CommandName;
  readonly words: readonly string[];
  readonly language?: "nb" | "nn" | "en";
}

// Bokmål | Nynorsk | English | spellings seen that no single edit of a long word explains.
const sayings: Readonly<Record<Exclude<CommandName, "language">, string>> = {
  start: "start, begynn, byrj, set i gang, kom i gang",
  next: "neste, gå videre, videre, gå vidare, vidare, next, go on, move on, vidre",
  hold: "stopp klokka, stopp klokken, stopp, stans, vent, pause, hold, hold clock, wait, stop clock, stop",
  resume:
    "fortsett, start klokka, start klokken, fortset, hald fram, hold fram, resume, carry on, continue, start clock, clock again",
  extend: "mer tid, meir tid, more time, legg til tid",
  skip: "hopp over, hopp, skip, hop over, hop",
  undo: "angre, undo",
  status:
    "hvor er vi, kvar er vi, kor er vi, vor er vi, where are, status, hvor lenge, kor lenge, hvor lang tid, kor lang tid, how long, how much time, hvor mye tid, kor mykje tid, hvem leder, kven leier, who leads, who is leading, hvem er, kven er, who is",
  lead: "jeg leder, eg leier, leier, lead, jeg tar over, eg tek over",
  date: "neste møte, neste gang, neste gong, meet next, next meeting, next time, neste møde, neste uke, neste veke, next week, når møtes, når møtest",
  help: "hjelp, hva kan, kva kan, help, what can, hvem er du, kven er du, who are you, hvordan gjør, korleis gjer",
  end: "avslutt, end, stopp møtet, stopp møte, stop meeting, slutt",
};

const languages = {
  nn: "nynorsk, nynorwegian",
  nb: "bokmål, norsk, norwegian",
  en: "engelsk, english",
} as const;

const phrasesOf = (name: CommandName, list: string): Phrase[] =>
  list.split(", ").map((saying) => ({ name, words: fold(saying).split(" ") }));

const commandNames = [
  "start",
  "next",
  "hold",
  "resume",
  "extend",
  "skip",
  "undo",
  "status",
  "lead",
  "date",
  "help",
  "end",
] as const;

/** Every phrase, most words first: «neste møte» is a date, «neste» is a step. */
export const phrases: readonly Phrase[] = [
  ...commandNames.flatMap((name) => phrasesOf(name, sayings[name])),
  ...(["nn", "nb", "en"] as const).flatMap((language) =>
    phrasesOf("language", languages[language]).map((phrase) => ({ ...phrase, language })),
  ),
].sort((a, b) => b.words.length - a.words.length);

const set = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));

/** Words that turn a command round. «no» is not among them: in Nynorsk it means now. */
export const negations = set(
  "ikke ikkje ikkj aldri aldrig not never dont cant cannot wont shouldnt mustnt isnt arent doesnt mindre færre kortere kortare fewer less",
);

/** Real words one edit away from a command word; they are meant as they stand: «de andre» undoes nothing. */
export const notTypos = set(
  "andre smart svart stort stare state stark stars stats beste leste reste veste fortsatt there cause anger",
);

export const greetings = set("hei heisann hallo halla hello hi hey heia morn god moro");
export const yesWords = set("ja jada jo ok okei okay yes yep sure gjør gjer gjerne sikker");
export const noWords = set("nei neida nope no avbryt cancel niks");

/** Number words of all three languages, up to an hour. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: "en ein ett et eit one a another",
    2: "to two",
    3: "tre three",
    4: "fire four",
    5: "fem five",
    6: "seks six",
    7: "sju syv seven",
    8: "åtte eight",
    9: "ni nine",
    10: "ti ten",
    11: "elleve eleven",
    12: "tolv twelve",
    13: "tretten thirteen",
    14: "fjorten fourteen",
    15: "femten fifteen kvarter",
    20: "tjue tyve twenty",
    25: "tjuefem twentyfive",
    30: "tretti tredve thirty halvtime",
    45: "førtifem fortyfive",
    60: "seksti sixty",
  }).flatMap(([number, words]) =>
    words.split(" ").map((word): [string, number] => [fold(word), Number(number)]),
  ),
);
