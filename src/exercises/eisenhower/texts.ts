import { sharingRefusals } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";
import type { Field } from "./state.ts";

export const refusals = {
  ...sharingRefusals,
  "no-such-task": {
    nb: "Denne oppgaven er tatt bort. De andre står som før.",
    nn: "Denne oppgåva er teken bort. Dei andre står som før.",
    en: "This task has been removed. The others are as they were.",
  },
  "no-such-row": {
    nb: "Denne raden er ikke i selvobservasjonen din lenger. Skriv oppgaven her i stedet.",
    nn: "Denne rada er ikkje i sjølvobservasjonen din lenger. Skriv oppgåva her i staden.",
    en: "This row is no longer in your self-observation. Write the task here instead.",
  },
  "sheet-full": {
    nb: "Arket har plass til 60 oppgaver. De du har, står som før. Ta bort én for å få plass.",
    nn: "Arket har plass til 60 oppgåver. Dei du har, står som før. Ta bort ei for å få plass.",
    en: "The sheet holds 60 tasks. Yours are as they were. Remove one to make room.",
  },
  "not-yet": {
    nb: "Nå jobber dere hver for seg. Oppgaven ligger på arket ditt. Du kan dele når dere snakker sammen.",
    nn: "No jobbar de kvar for seg. Oppgåva ligg på arket ditt. Du kan dele når de snakkar saman.",
    en: "Everyone is working alone now. The task is on your sheet. You can share when you talk together.",
  },
  "nothing-written": {
    nb: "Her står det ingen oppgave ennå. Skriv den først, så kan du dele.",
    nn: "Her står det inga oppgåve enno. Skriv ho først, så kan du dele.",
    en: "There is no task here yet. Write it first, then you can share.",
  },
  "place-first": {
    nb: "Legg oppgaven i et felt først. Så kan du dele den.",
    nn: "Legg oppgåva i eit felt først. Så kan du dele ho.",
    en: "Put the task in a field first. Then you can share it.",
  },
  "place-full": {
    nb: "Det er ikke plass til flere her. Ta tilbake noe du har delt, eller fortell det med egne ord.",
    nn: "Det er ikkje plass til fleire her. Ta tilbake noko du har delt, eller fortel det med eigne ord.",
    en: "There is no room for more here. Take back something you shared, or tell it in your own words.",
  },
} satisfies Readonly<Record<string, Text>>;

/** Each field: its name, which tasks lie there, and what to do with them. */
export const fieldTexts = {
  now: {
    title: { nb: "Gjør nå", nn: "Gjer no", en: "Do now" },
    which: { nb: "haster og er viktig", nn: "hastar og er viktig", en: "urgent and important" },
    what: { nb: "Gjør det selv, i dag.", nn: "Gjer det sjølv, i dag.", en: "Do it yourself, today." },
  },
  plan: {
    title: { nb: "Planlegg", nn: "Planlegg", en: "Plan" },
    which: { nb: "viktig, haster ikke", nn: "viktig, hastar ikkje", en: "important, not urgent" },
    what: {
      nb: "Sett av en tid i kalenderen.",
      nn: "Set av ei tid i kalenderen.",
      en: "Set a time in your calendar.",
    },
  },
  pass: {
    title: { nb: "Gi videre", nn: "Gi vidare", en: "Pass on" },
    which: { nb: "haster, mindre viktig", nn: "hastar, mindre viktig", en: "urgent, less important" },
    what: {
      nb: "Hvem andre kan ta det?",
      nn: "Kven andre kan ta det?",
      en: "Who else could take it?",
    },
  },
  drop: {
    title: { nb: "La ligge", nn: "La liggje", en: "Let go" },
    which: {
      nb: "haster ikke, mindre viktig",
      nn: "hastar ikkje, mindre viktig",
      en: "neither urgent nor important",
    },
    what: {
      nb: "Gjør mindre av det, eller slutt.",
      nn: "Gjer mindre av det, eller slutt.",
      en: "Do less of it, or stop.",
    },
  },
} satisfies Readonly<Record<Field, { readonly title: Text; readonly which: Text; readonly what: Text }>>;

export const texts = {
  title: { nb: "Eisenhowers matrise", nn: "Eisenhower-matrisa", en: "Eisenhower's matrix" },
  pile: { nb: "Ikke plassert ennå", nn: "Ikkje plassert enno", en: "Not placed yet" },
  pileWhat: {
    nb: "Haster det? Er det viktig? Legg hver oppgave i et felt.",
    nn: "Hastar det? Er det viktig? Legg kvar oppgåve i eit felt.",
    en: "Is it urgent? Is it important? Put each task in a field.",
  },
  urgent: { nb: "Haster", nn: "Hastar", en: "Urgent" },
  notUrgent: { nb: "Haster ikke", nn: "Hastar ikkje", en: "Not urgent" },
  newTask: { nb: "Ny oppgave", nn: "Ny oppgåve", en: "New task" },
  newPlaceholder: {
    nb: "Skriv en oppgave fra uka di",
    nn: "Skriv ei oppgåve frå veka di",
    en: "Write a task from your week",
  },
  add: { nb: "Legg til", nn: "Legg til", en: "Add" },
  task: { nb: "Oppgave", nn: "Oppgåve", en: "Task" },
  next: { nb: "Neste skritt", nn: "Neste steg", en: "Next action" },
  nextFor: { nb: "Neste skritt for «{task}»", nn: "Neste steg for «{task}»", en: "Next action for “{task}”" },
  nextPlaceholder: {
    nb: "Hva gjør du, og når?",
    nn: "Kva gjer du, og når?",
    en: "What will you do, and when?",
  },
  nothingHere: { nb: "Ingen oppgaver her", nn: "Ingen oppgåver her", en: "No tasks here" },
  moveTo: { nb: "Flytt til", nn: "Flytt til", en: "Move to" },
  change: { nb: "Endre teksten", nn: "Endre teksten", en: "Change the text" },
  up: { nb: "Flytt opp i feltet", nn: "Flytt opp i feltet", en: "Move up in the field" },
  down: { nb: "Flytt ned i feltet", nn: "Flytt ned i feltet", en: "Move down in the field" },
  remove: { nb: "Ta bort oppgaven", nn: "Ta bort oppgåva", en: "Remove the task" },
  more: { nb: "Mer om «{task}»", nn: "Meir om «{task}»", en: "More about “{task}”" },
  removed: { nb: "«{task}» er tatt bort.", nn: "«{task}» er teken bort.", en: "“{task}” has been removed." },
  moved: {
    nb: "«{task}» ligger nå i {field}.",
    nn: "«{task}» ligg no i {field}.",
    en: "“{task}” is now in {field}.",
  },
  undo: { nb: "Angre", nn: "Angre", en: "Undo" },
  keys: {
    nb: "Dra en oppgave, bruk menyen, eller hold Alt og trykk på en pil.",
    nn: "Dra ei oppgåve, bruk menyen, eller hald Alt og trykk på ei pil.",
    en: "Drag a task, use the menu, or hold Alt and press an arrow.",
  },
  pick: { nb: "Hent rader", nn: "Hent rader", en: "Bring in rows" },
  pickWhy: {
    nb: "Fra selvobservasjonen din. Velg dem du vil sortere.",
    nn: "Frå sjølvobservasjonen din. Vel dei du vil sortere.",
    en: "From your self-observation. Choose those you want to sort.",
  },
  pickN: { nb: "Hent {n} rader", nn: "Hent {n} rader", en: "Bring in {n} rows" },
  pickOne: { nb: "Hent én rad", nn: "Hent éi rad", en: "Bring in one row" },
  pickNone: { nb: "Velg minst én rad", nn: "Vel minst éi rad", en: "Choose at least one row" },
  picked: { nb: "er hentet", nn: "er henta", en: "brought in" },
  done: { nb: "Ferdig", nn: "Ferdig", en: "Done" },
  putIn: { nb: "Legg «{task}» i {field}", nn: "Legg «{task}» i {field}", en: "Put “{task}” in {field}" },
  ownerOf: { nb: "Delt av {name}", nn: "Delt av {name}", en: "Shared by {name}" },
  moreTasks: { nb: "… og {n} til", nn: "… og {n} andre", en: "… and {n} more" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  emptyHint: {
    nb: "Begynn med det som ligger øverst i hodet. Fem til ti oppgaver er nok.",
    nn: "Begynn med det som ligg øvst i hovudet. Fem til ti oppgåver er nok.",
    en: "Begin with what is foremost in your mind. Five to ten tasks are enough.",
  },
  shareTable: { nb: "Del med bordet", nn: "Del med bordet", en: "Share with the table" },
  shareBoard: { nb: "Del på tavla", nn: "Del på tavla", en: "Share on the board" },
  shareAgain: { nb: "Del det som står nå", nn: "Del det som står no", en: "Share it as it is now" },
  shareNote: {
    nb: "Du velger hva du deler. Du kan ta det tilbake, men ikke det andre allerede har lest.",
    nn: "Du vel kva du deler. Du kan ta det tilbake, men ikkje det andre alt har lese.",
    en: "You choose what to share. You can take it back, but not what others have read.",
  },
  nothingShared: {
    nb: "Ingen har delt noe ennå. Det er helt greit å bare fortelle.",
    nn: "Ingen har delt noko enno. Det er heilt greitt å berre fortelje.",
    en: "Nobody has shared anything yet. Just telling is fine.",
  },
  tellFor: {
    nb: "Skriv en oppgave for en som er med på papir",
    nn: "Skriv ei oppgåve for ein som er med på papir",
    en: "Write a task for someone on paper",
  },
  writtenFor: { nb: "Skrevet for", nn: "Skrive for", en: "Written for" },
  myself: { nb: "meg selv", nn: "meg sjølv", en: "myself" },
  putUp: { nb: "Legg på tavla", nn: "Legg på tavla", en: "Put on the board" },
  print: { nb: "Skriv ut arket", nn: "Skriv ut arket", en: "Print the sheet" },
  printName: { nb: "Navn", nn: "Namn", en: "Name" },
  cardOne: {
    nb: "Én oppgave er delt på tavla i møtet",
    nn: "Éi oppgåve er delt på tavla i møtet",
    en: "One task shared on the board in the meeting",
  },
  cardMany: {
    nb: "{n} oppgaver er delt på tavla i møtet",
    nn: "{n} oppgåver er delte på tavla i møtet",
    en: "{n} tasks shared on the board in the meeting",
  },
} satisfies Readonly<Record<string, Text>>;
