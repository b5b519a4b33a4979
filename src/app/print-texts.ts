import type { Text } from "../core/text.ts";
import type { PaperKind } from "../protocol/print.ts";

/** What stands on the papers Runde writes itself, beside the members' own words. */
export const paperTexts = {
  contract: { nb: "Nettverkskontrakt", nn: "Nettverkskontrakt", en: "Network contract" },
  version: { nb: "Versjon {n}", nn: "Versjon {n}", en: "Version {n}" },
  reviewOn: {
    nb: "Vi ser på den igjen {day}",
    nn: "Vi ser på han igjen {day}",
    en: "We look at it again on {day}",
  },
  listReviewOn: {
    nb: "Vi ser på dette igjen {day}",
    nn: "Vi ser på dette igjen {day}",
    en: "We look at this again on {day}",
  },
  printed: { nb: "Hentet fra Runde {day}", nn: "Henta frå Runde {day}", en: "Taken from Runde on {day}" },
  who: { nb: "Hvem", nn: "Kven", en: "Who" },
  acceptance: { nb: "Godtatt av", nn: "Godteken av", en: "Accepted by" },
  answer: { nb: "Svar", nn: "Svar", en: "Answer" },
  sign: { nb: "Underskrift", nn: "Underskrift", en: "Signature" },
  accepted: { nb: "Har godtatt", nn: "Har godteke", en: "Has accepted" },
  onBehalf: {
    nb: "Har godtatt, ført inn av prosesslederen",
    nn: "Har godteke, ført inn av prosessleiaren",
    en: "Has accepted, recorded by the facilitator",
  },
  notYet: { nb: "Ikke svart ennå", nn: "Ikkje svart enno", en: "Not answered yet" },
  left: { nb: "Tidligere medlem", nn: "Tidlegare medlem", en: "Former member" },
  plan: { nb: "Planen vår", nn: "Planen vår", en: "Our plan" },
  order: { nb: "Rekkefølgen videre", nn: "Rekkjefølgja vidare", en: "The order from here" },
  day: { nb: "Dag", nn: "Dag", en: "Day" },
  time: { nb: "Tid", nn: "Tid", en: "Time" },
  where: { nb: "Hvor", nn: "Kvar", en: "Where" },
  platform: { nb: "Her holder vi kontakten", nn: "Her held vi kontakten", en: "Where we keep in touch" },
  bring: { nb: "Dette tar vi med", nn: "Dette tek vi med", en: "What we bring" },
  themes: { nb: "Temaer vi ønsker oss", nn: "Tema vi ønskjer oss", en: "Themes we wish for" },
  theme: { nb: "Tema", nn: "Tema", en: "Theme" },
  help: { nb: "Kan hjelpe oss", nn: "Kan hjelpe oss", en: "Can help us" },
  wishes: { nb: "Ønsker", nn: "Ønske", en: "Wishes" },
  rules: { nb: "Spillereglene våre", nn: "Spelereglane våre", en: "Our ground rules" },
  competence: { nb: "Kompetansen vår", nn: "Kompetansen vår", en: "Our competence" },
  table: { nb: "{text} (bord {n})", nn: "{text} (bord {n})", en: "{text} (table {n})" },
  goals: { nb: "Målene mine", nn: "Måla mine", en: "My goals" },
  homework: { nb: "Før neste møte", nn: "Før neste møte", en: "Before the next meeting" },
  noGoals: {
    nb: "Ingen mål her ennå. De kommer hit når et møte der du har satt deg mål, er slutt.",
    nn: "Ingen mål her enno. Dei kjem hit når eit møte der du har sett deg mål, er slutt.",
    en: "No goals here yet. They come when a meeting in which you set goals has ended.",
  },
  situation: { nb: "Her øver jeg: {text}", nn: "Her øver eg: {text}", en: "Where I practise: {text}" },
  start: { nb: "Jeg begynner {day}", nn: "Eg begynner {day}", en: "I begin on {day}" },
  training: { nb: "Dette trenger jeg: {text}", nn: "Dette treng eg: {text}", en: "What I need: {text}" },
  short: { nb: "På kort sikt", nn: "På kort sikt", en: "In the short run" },
  long: { nb: "På lang sikt", nn: "På lang sikt", en: "In the long run" },
  remind: { nb: "Påminnelse {day}", nn: "Påminning {day}", en: "Reminder on {day}" },
  agenda: { nb: "Plan for prosesslederen", nn: "Plan for prosessleiaren", en: "The facilitator's plan" },
  minutes: { nb: "{n} minutter", nn: "{n} minutt", en: "{n} minutes" },
  min: { nb: "{n} min", nn: "{n} min", en: "{n} min" },
  before: { nb: "Før møtet", nn: "Før møtet", en: "Before the meeting" },
  stepByStep: { nb: "Steg for steg", nn: "Steg for steg", en: "Step by step" },
  clock: { nb: "Klokka", nn: "Klokka", en: "Time" },
  after: { nb: "Etter", nn: "Etter", en: "After" },
  step: { nb: "Programpunkt", nn: "Programpunkt", en: "Step" },
  length: { nb: "Minutter", nn: "Minutt", en: "Minutes" },
  optional: { nb: "kan hoppes over", nn: "kan hoppast over", en: "can be left out" },
  fixed: { nb: "begynner kl. {time}", nn: "begynner kl. {time}", en: "begins at {time}" },
  started: { nb: "Møtet begynte {time}", nn: "Møtet begynte {time}", en: "The meeting began at {time}" },
  ends: { nb: "ventet slutt {time}", nn: "venta slutt {time}", en: "expected end {time}" },
  done: { nb: "ferdig", nn: "ferdig", en: "done" },
  leftOut: { nb: "hoppet over", nn: "hoppa over", en: "left out" },
  aloudLead: {
    nb: "Det som står med strek i margen, leser du høyt.",
    nn: "Det som står med strek i margen, les du høgt.",
    en: "What has a line in the margin, you read aloud.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What the papers of a network are called, also as files. */
export const paperNames: Readonly<Record<PaperKind, Text>> = {
  contract: paperTexts.contract,
  plan: paperTexts.plan,
  "ground-rules": paperTexts.rules,
  competence: paperTexts.competence,
  values: { nb: "Verdiene våre", nn: "Verdiane våre", en: "Our values" },
  vision: { nb: "Visjonen vår", nn: "Visjonen vår", en: "Our vision" },
  practice: { nb: "God praksis hos oss", nn: "God praksis hos oss", en: "Good practice with us" },
  actions: { nb: "Tiltakene våre", nn: "Tiltaka våre", en: "Our actions" },
  expectations: { nb: "Forventningene våre", nn: "Forventningane våre", en: "Our expectations" },
  ambitions: { nb: "Ambisjonene våre", nn: "Ambisjonane våre", en: "Our ambitions" },
  agreed: { nb: "Det vi har avtalt", nn: "Det vi har avtalt", en: "What we have agreed" },
};

/** Why a link to paper opens nothing, or nothing could be printed. */
export const printRefusals: Readonly<Record<string, Text>> = {
  "link-used": {
    nb: "Denne lenken er brukt. Den virker bare én gang, så ingen andre kan åpne papiret ditt. Gå til Runde i Teams, og skriv ut på nytt.",
    nn: "Denne lenkja er brukt. Ho verkar berre éin gong, så ingen andre kan opne papiret ditt. Gå til Runde i Teams, og skriv ut på nytt.",
    en: "This link has been used. It works once only, so that nobody else can open your paper. Go to Runde in Teams and print again.",
  },
  "link-expired": {
    nb: "Denne lenken gjaldt i fem minutter, og de er gått. Gå til Runde i Teams, og skriv ut på nytt.",
    nn: "Denne lenkja galdt i fem minutt, og dei er gått. Gå til Runde i Teams, og skriv ut på nytt.",
    en: "This link was good for five minutes, and they have passed. Go to Runde in Teams and print again.",
  },
  "link-unknown": {
    nb: "Denne lenken åpner ikke noe papir. Gå til Runde i Teams, og skriv ut derfra.",
    nn: "Denne lenkja opnar ikkje noko papir. Gå til Runde i Teams, og skriv ut derifrå.",
    en: "This link opens no paper. Go to Runde in Teams and print from there.",
  },
  "nothing-to-print": {
    nb: "Her er det ikke noe å skrive ut ennå. Ingenting er endret.",
    nn: "Her er det ikkje noko å skrive ut enno. Ingenting er endra.",
    en: "There is nothing to print here yet. Nothing has changed.",
  },
};
