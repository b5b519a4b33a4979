import type { Text } from "../../core/text.ts";

export const refusals = {
  "sheet-full": {
    nb: "Arket er fullt. Alt står her. Slett noe om du vil ha plass til mer.",
    nn: "Arket er fullt. Alt står her. Slett noko om du vil ha plass til meir.",
    en: "Your sheet is full. Everything is here. Delete something to make room for more.",
  },
  gone: {
    nb: "Dette er tatt tilbake eller slettet. Det andre står som før.",
    nn: "Dette er teke tilbake eller sletta. Det andre står som før.",
    en: "This has been taken back or deleted. The rest is as it was.",
  },
  "nothing-written": {
    nb: "Her er det ikke skrevet noe ennå. Skriv først, så kan du dele.",
    nn: "Her er det ikkje skrive noko enno. Skriv først, så kan du dele.",
    en: "Nothing is written here yet. Write first, then you can share.",
  },
  "already-shared": {
    nb: "Dette er delt allerede.",
    nn: "Dette er alt delt.",
    en: "This is already shared.",
  },
  "not-your-turn": {
    nb: "En annen er i fokus nå. Det du vil dele, ligger trygt på arket ditt til det er din tur.",
    nn: "Ein annan er i fokus no. Det du vil dele, ligg trygt på arket ditt til det er din tur.",
    en: "Someone else is in focus now. What you want to share is safe on your sheet until your turn.",
  },
  "table-full": {
    nb: "Bordarket er fullt. Det du ville dele, ligger på arket ditt. Ta tilbake noe annet først.",
    nn: "Bordarket er fullt. Det du ville dele, ligg på arket ditt. Ta tilbake noko anna først.",
    en: "The table sheet is full. What you wanted to share is on your sheet. Take something else back first.",
  },
  "only-facilitator": {
    nb: "Du kan skrive for deg selv og for dem ved bordet ditt.",
    nn: "Du kan skrive for deg sjølv og for dei ved bordet ditt.",
    en: "You can write for yourself and for those at your table.",
  },
  "not-yours": {
    nb: "Dette kommer fra en annen, som selv kan endre det eller ta det tilbake.",
    nn: "Dette kjem frå ein annan, som sjølv kan endre det eller ta det tilbake.",
    en: "This came from someone else, who can change it or take it back.",
  },
  "at-your-table": {
    nb: "Nå deler dere ved bordene, og bare der. Det du vil dele, ligger trygt på arket ditt.",
    nn: "No deler de ved borda, og berre der. Det du vil dele, ligg trygt på arket ditt.",
    en: "You share at the tables now, and only there. What you want to share is safe on your sheet.",
  },
} satisfies Readonly<Record<string, Text>>;

export const texts = {
  // In focus
  otherInFocus: { nb: "{name} er i fokus", nn: "{name} er i fokus", en: "{name} is in focus" },
  otherInFocusHow: {
    nb: "Lytt først. Still åpne spørsmål, ett om gangen. Hold rådene tilbake.",
    nn: "Lytt først. Still opne spørsmål, eitt om gongen. Hald råda tilbake.",
    en: "Listen first. Ask open questions, one at a time. Hold back your advice.",
  },
  noFocus: {
    nb: "Velg det du vil ha hjelp til",
    nn: "Vel det du vil ha hjelp til",
    en: "Choose what you want help with",
  },
  noFocusHow: {
    nb: "Se gjennom arket ditt. Ingenting deles før du gjør det selv.",
    nn: "Sjå gjennom arket ditt. Ingenting blir delt før du gjer det sjølv.",
    en: "Look through your sheet. Nothing is shared until you do it yourself.",
  },
  cues: { nb: "Spørsmål å låne", nn: "Spørsmål å låne", en: "Questions to borrow" },
  otherCues: { nb: "Vis andre spørsmål", nn: "Vis andre spørsmål", en: "Show other questions" },
  // Own items
  bring: { nb: "Det jeg kan dele", nn: "Det eg kan dele", en: "What I can share" },
  goals: { nb: "Målene mine", nn: "Måla mine", en: "My goals" },
  rows: { nb: "Oppgavene mine", nn: "Oppgåvene mine", en: "My tasks" },
  own: { nb: "Egne ord", nn: "Eigne ord", en: "My own words" },
  addOwn: { nb: "Skriv noe", nn: "Skriv noko", en: "Write something" },
  ownLabel: { nb: "Noe jeg vil ta opp", nn: "Noko eg vil ta opp", en: "Something I want to bring up" },
  anonymise: {
    nb: "Fortell uten navn, sted og andre kjennetegn.",
    nn: "Fortel utan namn, stad og andre kjenneteikn.",
    en: "Leave out names, places and anything that points to someone.",
  },
  fetch: { nb: "Hent fra arkene mine", nn: "Hent frå arka mine", en: "Fetch from my sheets" },
  fetchHow: {
    nb: "Du får en kopi av det du har skrevet før. Bare du ser den.",
    nn: "Du får ein kopi av det du har skrive før. Berre du ser han.",
    en: "You get a copy of what you wrote before. Only you see it.",
  },
  shareTable: { nb: "Del med bordet", nn: "Del med bordet", en: "Share with the table" },
  shareAll: { nb: "Del med alle", nn: "Del med alle", en: "Share with everyone" },
  shareThis: { nb: "{share}: {text}", nn: "{share}: {text}", en: "{share} – {text}" },
  itemMenu: { nb: "Valg for «{text}»", nn: "Val for «{text}»", en: "Choices for “{text}”" },
  remove: { nb: "Fjern fra dette arket", nn: "Fjern frå dette arket", en: "Remove from this sheet" },
  waitShare: {
    nb: "Du deler når du selv er i fokus.",
    nn: "Du deler når du sjølv er i fokus.",
    en: "You share when you are in focus yourself.",
  },
  takeBack: { nb: "Ta tilbake", nn: "Ta tilbake", en: "Take back" },
  takeBackHint: {
    nb: "Det andre har lest, har de lest.",
    nn: "Det andre har lese, har dei lese.",
    en: "What others have read, they have read.",
  },
  // Shared
  sharedOf: { nb: "Fra {name}", nn: "Frå {name}", en: "From {name}" },
  sharedMine: { nb: "Det du deler nå", nn: "Det du deler no", en: "What you share now" },
  sharedHow: {
    nb: "Skriv på arket ditt. De andre ser bare det du deler.",
    nn: "Skriv på arket ditt. Dei andre ser berre det du deler.",
    en: "Write on your sheet. The others see only what you share.",
  },
  nothingShared: {
    nb: "{name} har ikke lagt fram noe skriftlig. Å fortelle er nok.",
    nn: "{name} har ikkje lagt fram noko skriftleg. Å fortelje er nok.",
    en: "{name} has put forward nothing in writing. Telling is enough.",
  },
  earlier: {
    nb: "Delt tidligere i runden",
    nn: "Delt tidlegare i runden",
    en: "Shared earlier in the round",
  },
  situation: { nb: "Situasjoner: {text}", nn: "Situasjonar: {text}", en: "Situations: {text}" },
  adjust: { nb: "Gjør målet tydeligere", nn: "Gjer målet tydelegare", en: "Make the goal clearer" },
  adjustSeen: {
    nb: "De ved bordet ser endringen.",
    nn: "Dei ved bordet ser endringa.",
    en: "Those at the table see the change.",
  },
  adjustOwn: { nb: "Endre ordlyden", nn: "Endre ordlyden", en: "Change the wording" },
  goalText: { nb: "Målet", nn: "Målet", en: "The goal" },
  goalHint: {
    nb: "«Jeg skal …» Hva gjør du, så andre kan se det?",
    nn: "«Eg skal …» Kva gjer du, så andre kan sjå det?",
    en: "“I will …” What do you do that others can see?",
  },
  goalSituation: { nb: "I hvilke situasjoner?", nn: "I kva situasjonar?", en: "In which situations?" },
  save: { nb: "Bruk ny ordlyd", nn: "Bruk ny ordlyd", en: "Use new wording" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  writeFor: {
    nb: "Skriv for en uten egen skjerm",
    nn: "Skriv for ein utan eigen skjerm",
    en: "Write for someone without a screen",
  },
  saidBy: { nb: "Sagt av", nn: "Sagt av", en: "Said by" },
  itsText: { nb: "Det som blir sagt", nn: "Det som blir sagt", en: "What is said" },
  // Notes
  notes: { nb: "Notater mens jeg lytter", nn: "Notat medan eg lyttar", en: "Notes while I listen" },
  notesGone: {
    nb: "Slettes når møtet er ferdig.",
    nn: "Blir sletta når møtet er ferdig.",
    en: "Deleted when the meeting is over.",
  },
  after: { nb: "Det jeg tar med meg", nn: "Det eg tek med meg", en: "What I am taking with me" },
  along: { nb: "Hva hjalp?", nn: "Kva hjelpte?", en: "What helped?" },
  alongHint: {
    nb: "Ligger på Min side etterpå. Bare du ser det.",
    nn: "Ligg på Sida mi etterpå. Berre du ser det.",
    en: "On My page afterwards. Only you see it.",
  },
  homework: {
    nb: "Hva gjør du før neste møte?",
    nn: "Kva gjer du før neste møte?",
    en: "What will you do before the next meeting?",
  },
  remindOn: { nb: "Minn meg på det", nn: "Minn meg på det", en: "Remind me on" },
  keptGoals: {
    nb: "Mål du gjør tydeligere her, blir med til Min side.",
    nn: "Mål du gjer tydelegare her, blir med til Sida mi.",
    en: "Goals you make clearer here go to My page.",
  },
  allGone: {
    nb: "Det som er delt her, slettes når møtet er ferdig.",
    nn: "Det som er delt her, blir sletta når møtet er ferdig.",
    en: "What is shared here is deleted when the meeting is over.",
  },
} satisfies Readonly<Record<string, Text>>;
