import type { Text } from "../../core/text.ts";

export const refusals = {
  "no-such-question": {
    nb: "Dette spørsmålet er ikke med i møtet. Svarene dine på de andre står som før.",
    nn: "Dette spørsmålet er ikkje med i møtet. Svara dine på dei andre står som før.",
    en: "This question is not part of the meeting. Your other answers are as they were.",
  },
  "nothing-written": {
    nb: "Her er det ikke skrevet noe ennå. Skriv først, eller fortell det med egne ord.",
    nn: "Her er det ikkje skrive noko enno. Skriv først, eller fortel det med eigne ord.",
    en: "Nothing is written here yet. Write first, or tell it in your own words.",
  },
  "not-your-turn": {
    nb: "Du deler når du har ordet. Svaret ligger trygt på arket ditt til da.",
    nn: "Du deler når du har ordet. Svaret ligg trygt på arket ditt til då.",
    en: "You share when it is your turn. Until then your answer is safe on your sheet.",
  },
  "not-on-board": {
    nb: "Dette er allerede tatt bort fra tavla.",
    nn: "Dette er alt teke bort frå tavla.",
    en: "This has already been taken off the board.",
  },
  "not-yours": {
    nb: "Dette har en annen skrevet. Be om å få det endret, eller skriv en egen lapp.",
    nn: "Dette har ein annan skrive. Be dei endre det, eller skriv ein eigen lapp.",
    en: "Someone else wrote this. Ask them to change it, or write a note of your own.",
  },
  "note-changed": {
    nb: "Lappen ble endret mens du skrev. Teksten din står i feltet. Se på den nye, og lagre igjen om du vil.",
    nn: "Lappen blei endra medan du skreiv. Teksten din står i feltet. Sjå på den nye, og lagre igjen om du vil.",
    en: "The note changed while you were writing. Your text is still in the field. Look at the new one, then save again if you like.",
  },
  "board-full": {
    nb: "Tavla er full. Teksten din står i feltet. Ta bort en lapp for å få plass.",
    nn: "Tavla er full. Teksten din står i feltet. Ta bort ein lapp for å få plass.",
    en: "The board is full. Your text is still in the field. Remove a note to make room.",
  },
  "only-facilitator": {
    nb: "Prosesslederen skriver for dem som er med på papir.",
    nn: "Prosessleiaren skriv for dei som er med på papir.",
    en: "The facilitator writes for those who take part on paper.",
  },
  "no-such-seat": {
    nb: "Den personen er ikke med i møtet. Teksten din står i feltet.",
    nn: "Den personen er ikkje med i møtet. Teksten din står i feltet.",
    en: "That person is not in the meeting. Your text is still in the field.",
  },
} satisfies Readonly<Record<string, Text>>;

export const texts = {
  title: { nb: "Min bruksanvisning", nn: "Bruksrettleiinga mi", en: "My user manual" },
  aloneLine: {
    nb: "Skriv om deg selv, uten navn på andre. Du velger etterpå hva du deler.",
    nn: "Skriv om deg sjølv, utan namn på andre. Du vel etterpå kva du deler.",
    en: "Write about yourself, without naming others. Later you choose what to share.",
  },
  onlyYouUntil: {
    nb: "Bare du ser dette til du trykker Del",
    nn: "Berre du ser dette til du trykkjer Del",
    en: "Only you see this until you press Share",
  },
  changesYours: {
    nb: "Bare du ser endringer til du deler på nytt",
    nn: "Berre du ser endringar til du deler på nytt",
    en: "Only you see changes until you share again",
  },
  share: { nb: "Del på tavla", nn: "Del på tavla", en: "Share on the board" },
  shareFor: {
    nb: "Del «{question}» på tavla",
    nn: "Del «{question}» på tavla",
    en: "Share “{question}” on the board",
  },
  shareAgain: { nb: "Del det som står nå", nn: "Del det som står no", en: "Share it as it is now" },
  sharesLater: {
    nb: "Når du har ordet, kan du dele ett og ett svar. Du kan beholde noen svar for deg selv.",
    nn: "Når du har ordet, kan du dele eitt og eitt svar. Du kan behalde nokre svar for deg sjølv.",
    en: "When it is your turn, you can share one answer at a time. It is fine to leave some out.",
  },
  yourTurn: {
    nb: "Del det du vil, ett svar om gangen.",
    nn: "Del det du vil, eitt svar om gongen.",
    en: "Share what you like, one answer at a time.",
  },
  startersTitle: {
    nb: "Åpne spørsmål å begynne med",
    nn: "Opne spørsmål å begynne med",
    en: "Open questions to begin with",
  },
  startersLead: {
    nb: "Lytt først. Still ett spørsmål om gangen, og la svaret få tid.",
    nn: "Lytt først. Still eitt spørsmål om gongen, og la svaret få tid.",
    en: "Listen first. Ask one question at a time, and give the answer room.",
  },
  earlierShared: {
    nb: "Delt tidligere i turen",
    nn: "Delt tidlegare i turen",
    en: "Shared earlier in this turn",
  },
  sharedBy: { nb: "Delt av {name}", nn: "Delt av {name}", en: "Shared by {name}" },
  sharedSoFar: { nb: "Det som er delt på tavla", nn: "Dette er delt på tavla", en: "What has been shared" },
  noteFor: { nb: "Kort notat til tavla", nn: "Kort notat til tavla", en: "A short note for the board" },
  noteBy: { nb: "Sagt av", nn: "Sagt av", en: "Said by" },
  myself: { nb: "meg selv", nn: "meg sjølv", en: "myself" },
  putUp: { nb: "Legg på tavla", nn: "Legg på tavla", en: "Put on the board" },
  change: { nb: "Endre lappen «{note}»", nn: "Endre lappen «{note}»", en: "Change the note “{note}”" },
  remove: { nb: "Ta bort lappen «{note}»", nn: "Ta bort lappen «{note}»", en: "Remove the note “{note}”" },
  save: { nb: "Lagre endringen", nn: "Lagre endringa", en: "Save the change" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  noNotes: { nb: "Ingen lapper ennå", nn: "Ingen lappar enno", en: "No notes yet" },
  moreNotes: {
    nb: "… og {n} til i panelet",
    nn: "… og {n} andre i panelet",
    en: "… and {n} more in the panel",
  },
  print: { nb: "Skriv ut arket", nn: "Skriv ut arket", en: "Print the sheet" },
  printName: { nb: "Navn", nn: "Namn", en: "Name" },
  printLead: {
    nb: "Skriv det du vil at de andre skal vite om å samarbeide med deg. Du velger etterpå hva du deler.",
    nn: "Skriv det du vil at dei andre skal vite om å samarbeide med deg. Du vel etterpå kva du deler.",
    en: "Write what you want the others to know about working with you. Later you choose what to share.",
  },
  cardShared: {
    nb: "{n} svar er delt på tavla i møtet",
    nn: "{n} svar er delte på tavla i møtet",
    en: "{n} answers shared on the board in the meeting",
  },
  cardSharedOne: {
    nb: "Ett svar er delt på tavla i møtet",
    nn: "Eitt svar er delt på tavla i møtet",
    en: "One answer shared on the board in the meeting",
  },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues answer in a rehearsal, by question in order; other questions stay blank. */
export const samples: readonly (readonly Text[])[] = [
  [
    {
      nb: "La meg få se det dagen før, så tenker jeg bedre høyt.",
      nn: "Gi meg saka dagen før, så tenkjer eg betre høgt.",
      en: "Let me see it the day before, and I think better aloud.",
    },
    {
      nb: "Still meg et godt spørsmål, og gi meg litt tid.",
      nn: "Still meg eit godt spørsmål, og gi meg litt tid.",
      en: "Ask me a good question and give me a little time.",
    },
  ],
  [
    {
      nb: "Ro, en kopp te og noe å tegne på.",
      nn: "Ro, ein kopp te og noko å teikne på.",
      en: "Quiet, a cup of tea and something to draw on.",
    },
    {
      nb: "Noen å snakke det ut med.",
      nn: "Nokon å snakke det ut med.",
      en: "Someone to talk it through with.",
    },
  ],
  [
    {
      nb: "Direkte og konkret, helst samme dag.",
      nn: "Direkte og konkret, helst same dag.",
      en: "Direct and concrete, the same day if you can.",
    },
    {
      nb: "På tomannshånd, og gjerne med et eksempel.",
      nn: "På tomannshand, og gjerne med eit døme.",
      en: "One to one, with an example.",
    },
  ],
  [
    {
      nb: "Jeg blir kort i svarene og slutter å spørre.",
      nn: "Eg blir kort i svara og sluttar å spørje.",
      en: "My answers get short and I stop asking.",
    },
    {
      nb: "Jeg snakker fortere og tar på meg mer.",
      nn: "Eg snakkar fortare og tek på meg meir.",
      en: "I talk faster and take on more.",
    },
  ],
  [
    {
      nb: "… spør om vi skal gå en tur.",
      nn: "… spør om vi skal gå ein tur.",
      en: "… ask me out for a walk.",
    },
    {
      nb: "… hjelper meg å velge bort noe.",
      nn: "… hjelper meg å velje bort noko.",
      en: "… help me drop something.",
    },
  ],
];

/** What simulated colleagues note at the end: by summary question in order. */
export const noteSamples: readonly (readonly Text[])[] = [
  [
    {
      nb: "Flere av oss trenger tid før vi svarer",
      nn: "Fleire av oss treng tid før vi svarar",
      en: "Several of us need time before we answer",
    },
    {
      nb: "Vi blir stille på ulike måter når det er travelt",
      nn: "Vi blir stille på ulike måtar når det er travelt",
      en: "We go quiet in different ways when busy",
    },
    { nb: "Vi liker tydelige spørsmål", nn: "Vi liker tydelege spørsmål", en: "We like clear questions" },
  ],
  [
    {
      nb: "Sende temaet to dager før møtet",
      nn: "Sende temaet to dagar før møtet",
      en: "Send the theme two days ahead",
    },
    { nb: "Spørre før vi gir råd", nn: "Spørje før vi gir råd", en: "Ask before we advise" },
    { nb: "Begynne med en stille runde", nn: "Begynne med ein stille runde", en: "Begin with a quiet round" },
  ],
];
