import type { Text } from "../../core/text.ts";

export const refusals = {
  "no-such-part": {
    nb: "Denne overskriften finnes ikke her lenger. Det du skrev, står i feltet.",
    nn: "Denne overskrifta finst ikkje her lenger. Det du skreiv, står i feltet.",
    en: "This heading is no longer here. What you wrote is still in the field.",
  },
  "sheet-full": {
    nb: "Lista er full. Alt står her. Slett ett punkt om du vil ha plass til et nytt.",
    nn: "Lista er full. Alt står her. Slett eitt punkt om du vil ha plass til eit nytt.",
    en: "The list is full. Everything is here. Delete one item to make room for another.",
  },
  gone: {
    nb: "Dette punktet er flyttet eller tatt tilbake. De andre står som før.",
    nn: "Dette punktet er flytta eller teke tilbake. Dei andre står som før.",
    en: "This item has been moved or taken back. The others are as they were.",
  },
  "already-up": {
    nb: "Dette punktet er lagt fram allerede.",
    nn: "Dette punktet er alt lagt fram.",
    en: "This item is already out.",
  },
  "nothing-written": {
    nb: "Her er det ikke skrevet noe ennå. Skriv først, så kan du legge det fram.",
    nn: "Her er det ikkje skrive noko enno. Skriv først, så kan du leggje det fram.",
    en: "Nothing is written here yet. Write first, then you can put it forward.",
  },
  "not-your-turn": {
    nb: "En annen har turen nå. Punktet ligger trygt på arket ditt til det er deg.",
    nn: "Ein annan har turen no. Punktet ligg trygt på arket ditt til det er deg.",
    en: "It is someone else's turn now. Your item is safe on your sheet until it is yours.",
  },
  "not-yet": {
    nb: "Nå tenker alle hver for seg. Punktene dine ligger trygt på arket så lenge.",
    nn: "No tenkjer alle kvar for seg. Punkta dine ligg trygt på arket så lenge.",
    en: "Everyone is thinking alone now. Your items are safe on your sheet meanwhile.",
  },
  "only-facilitator": {
    nb: "Du kan skrive for deg selv og for dem ved bordet ditt. Prosesslederen skriver for andre uten egen skjerm.",
    nn: "Du kan skrive for deg sjølv og for dei ved bordet ditt. Prosessleiaren skriv for andre utan eigen skjerm.",
    en: "You can write for yourself and for those at your table. The facilitator writes for others without a screen.",
  },
  full: {
    nb: "Det er ikke plass til flere punkter. Alt står som før. Slå sammen noen som ligner.",
    nn: "Det er ikkje plass til fleire punkt. Alt står som før. Slå saman nokre som liknar.",
    en: "There is no room for more items. Everything is as it was. Merge some that are alike.",
  },
  "enough-chosen": {
    nb: "Dere har valgt så mange som dere skal. Ta ut ett for å få plass til dette.",
    nn: "De har valt så mange som de skal. Ta ut eitt for å få plass til dette.",
    en: "You have chosen as many as you should. Take one out to make room for this one.",
  },
  "changed-meanwhile": {
    nb: "Noen endret punktet i mellomtiden. Det du skrev, står i feltet. Les det nye først.",
    nn: "Nokon endra punktet i mellomtida. Det du skreiv, står i feltet. Les det nye først.",
    en: "Someone changed this item meanwhile. What you wrote is still in the field. Read the new one first.",
  },
  "same-item": {
    nb: "Velg et annet punkt å slå det sammen med.",
    nn: "Vel eit anna punkt å slå det saman med.",
    en: "Choose another item to merge it with.",
  },
  "too-many-under": {
    nb: "Her er mange slått sammen allerede. Alt står som før. Bruk et annet punkt.",
    nn: "Her er mange alt slått saman. Alt står som før. Bruk eit anna punkt.",
    en: "Many are merged here already. Everything is as it was. Use another item.",
  },
  "only-one-under": {
    nb: "Dette punktet er ikke slått sammen med noe.",
    nn: "Dette punktet er ikkje slått saman med noko.",
    en: "This item is not merged with anything.",
  },
  "not-yours": {
    nb: "Punktet kommer fra en annen. Den som la det fram, kan ta det tilbake.",
    nn: "Punktet kjem frå ein annan. Den som la det fram, kan ta det tilbake.",
    en: "This item came from someone else. Whoever put it forward can take it back.",
  },
  "first-at-table": {
    nb: "Legg det fram ved bordet ditt først. Det bordet blir enig om, legger dere på tavla sammen.",
    nn: "Legg det fram ved bordet ditt først. Det bordet blir einig om, legg de på tavla saman.",
    en: "Put it forward at your table first. What the table agrees on goes to the board together.",
  },
  "nothing-to-agree": {
    nb: "Her leser bordene opp for hverandre. Det bordene er enige om, står som det er.",
    nn: "Her les borda opp for kvarandre. Det borda er einige om, står som det er.",
    en: "Here the tables read aloud to one another. What they agreed on stands as it is.",
  },
  "no-table": {
    nb: "Du sitter ikke ved et bord nå. Legg punktene dine rett på tavla.",
    nn: "Du sit ikkje ved eit bord no. Legg punkta dine rett på tavla.",
    en: "You are not seated at a table now. Put your items straight on the board.",
  },
  "nothing-agreed": {
    nb: "Bordet har ikke valgt noe ennå. Velg det dere er enige om, så kan dere legge det på tavla.",
    nn: "Bordet har ikkje valt noko enno. Vel det de er einige om, så kan de leggje det på tavla.",
    en: "Your table has not chosen anything yet. Choose what you agree on, then put it on the board.",
  },
  "not-brought-yet": {
    nb: "Dette bordet har ikke lagt noe på tavla ennå.",
    nn: "Dette bordet har ikkje lagt noko på tavla enno.",
    en: "This table has put nothing on the board yet.",
  },
  "no-review-date": {
    nb: "Dette punktet i programmet trenger ingen dato.",
    nn: "Dette punktet i programmet treng ingen dato.",
    en: "This step needs no date.",
  },
} satisfies Readonly<Record<string, Text>>;

export const texts = {
  // The own sheet
  itemLabel: { nb: "Punkt {n}", nn: "Punkt {n}", en: "Item {n}" },
  itemOf: { nb: "Punkt {n}, {part}", nn: "Punkt {n}, {part}", en: "Item {n}, {part}" },
  addItem: { nb: "Ett punkt til", nn: "Eitt punkt til", en: "One more" },
  addFirst: { nb: "Skriv et punkt", nn: "Skriv eit punkt", en: "Write an item" },
  addItemIn: {
    nb: "Ett punkt til under {part}",
    nn: "Eitt punkt til under {part}",
    en: "One more under {part}",
  },
  ownBetween: {
    nb: "Skriv {min} til {max}. Stikkord holder.",
    nn: "Skriv {min} til {max}. Stikkord held.",
    en: "Write {min} to {max}. Keywords will do.",
  },
  ownAtLeast: {
    nb: "Skriv gjerne minst {min}. Stikkord holder.",
    nn: "Skriv gjerne minst {min}. Stikkord held.",
    en: "Try for at least {min}. Keywords will do.",
  },
  ownAtMost: {
    nb: "Skriv inntil {max}. Stikkord holder.",
    nn: "Skriv inntil {max}. Stikkord held.",
    en: "Write up to {max}. Keywords will do.",
  },
  ownFree: {
    nb: "Stikkord holder. Du velger selv hva du legger fram etterpå.",
    nn: "Stikkord held. Du vel sjølv kva du legg fram etterpå.",
    en: "Keywords will do. You choose what to put forward later.",
  },
  itemMenu: { nb: "Valg for punkt {n}", nn: "Val for punkt {n}", en: "Choices for item {n}" },
  up: { nb: "Flytt opp", nn: "Flytt opp", en: "Move up" },
  down: { nb: "Flytt ned", nn: "Flytt ned", en: "Move down" },
  remove: { nb: "Slett", nn: "Slett", en: "Delete" },
  undoRemove: { nb: "Angre slettingen", nn: "Angre slettinga", en: "Undo the deletion" },
  tableSheet: { nb: "Bordarket vårt", nn: "Bordarket vårt", en: "Our table sheet" },
  helpFor: { nb: "Hjelp {name}", nn: "Hjelp {name}", en: "Help {name}" },
  mySheet: { nb: "Arket mitt", nn: "Arket mitt", en: "My sheet" },
  nothingLeft: {
    nb: "Alt du har skrevet, er lagt fram.",
    nn: "Alt du har skrive, er lagt fram.",
    en: "Everything you wrote is out.",
  },
  // The row presentation
  rowTitle: { nb: "Rekkeframlegg", nn: "Rekkjeframlegg", en: "One by one" },
  yourTurn: {
    nb: "Din tur: legg fram ett punkt",
    nn: "Din tur: legg fram eitt punkt",
    en: "Your turn: put forward one item",
  },
  turnOf: { nb: "{name} har turen", nn: "{name} har turen", en: "It is {name}'s turn" },
  turnHow: {
    nb: "Ett punkt om gangen. Si gjerne hvorfor det er viktig for deg.",
    nn: "Eitt punkt om gongen. Sei gjerne kvifor det er viktig for deg.",
    en: "One item at a time. Say why it matters to you, if you like.",
  },
  listenHow: {
    nb: "De andre lytter. Spør bare for å forstå.",
    nn: "Dei andre lyttar. Spør berre for å forstå.",
    en: "The others listen. Ask only to understand.",
  },
  putThis: { nb: "Legg fram", nn: "Legg fram", en: "Put forward" },
  putTable: {
    nb: "Fra arket ditt. Legg fram det du vil at bordet skal se.",
    nn: "Frå arket ditt. Legg fram det du vil at bordet skal sjå.",
    en: "From your sheet. Put forward what you want the table to see.",
  },
  putBoard: {
    nb: "Fra arket ditt. Legg fram det du vil at alle skal se.",
    nn: "Frå arket ditt. Legg fram det du vil at alle skal sjå.",
    en: "From your sheet. Put forward what you want everyone to see.",
  },
  putOther: { nb: "Velg et annet", nn: "Vel eit anna", en: "Choose another" },
  nothingMore: { nb: "Ikke mer fra meg", nn: "Ikkje meir frå meg", en: "Nothing more from me" },
  nothingMoreFor: {
    nb: "Ikke mer fra {name}",
    nn: "Ikkje meir frå {name}",
    en: "Nothing more from {name}",
  },
  goOn: { nb: "Gå til neste", nn: "Gå til neste", en: "Go on to the next" },
  writeFor: { nb: "Skriv for {name}", nn: "Skriv for {name}", en: "Write for {name}" },
  sheetEmpty: {
    nb: "Arket ditt er tomt for nye punkter. Skriv ett her, eller si at du ikke har mer.",
    nn: "Arket ditt har ingen nye punkt. Skriv eitt her, eller sei at du ikkje har meir.",
    en: "Your sheet has no new items. Write one here, or say you have nothing more.",
  },
  allSaid: { nb: "Alt er sagt", nn: "Alt er sagt", en: "All is said" },
  moreFromMe: { nb: "Jeg har ett til", nn: "Eg har eitt til", en: "I have one more" },
  stillToSay: { nb: "Har mer: {names}", nn: "Har meir: {names}", en: "Has more: {names}" },
  // Agreeing
  agreeOn: {
    nb: "Hva er dere enige om?",
    nn: "Kva er de einige om?",
    en: "What do you agree on?",
  },
  agreeHow: {
    nb: "Slå sammen det som ligner, og velg det dere vil stå for.",
    nn: "Slå saman det som liknar, og vel det de vil stå for.",
    en: "Merge what is alike, and choose what you stand for.",
  },
  chosenExactly: { nb: "{n} av {most} valgt", nn: "{n} av {most} valde", en: "{n} of {most} chosen" },
  chosenAtLeast: {
    nb: "{n} valgt, minst {least}",
    nn: "{n} valde, minst {least}",
    en: "{n} chosen, at least {least}",
  },
  chosenAtMost: {
    nb: "{n} valgt, høyst {most}",
    nn: "{n} valde, høgst {most}",
    en: "{n} chosen, at most {most}",
  },
  chosenBetween: {
    nb: "{n} valgt, {least} til {most}",
    nn: "{n} valde, {least} til {most}",
    en: "{n} chosen, {least} to {most}",
  },
  chosenFree: { nb: "{n} valgt", nn: "{n} valde", en: "{n} chosen" },
  choose: { nb: "Velg", nn: "Vel", en: "Choose" },
  chosen: { nb: "Valgt", nn: "Vald", en: "Chosen" },
  menuFor: { nb: "Valg for «{text}»", nn: "Val for «{text}»", en: "Choices for “{text}”" },
  mergeWith: { nb: "Slå sammen med …", nn: "Slå saman med …", en: "Merge with …" },
  reword: { nb: "Endre ordlyden", nn: "Endre ordlyden", en: "Change the wording" },
  splitOut: { nb: "Skill ut «{text}»", nn: "Skil ut «{text}»", en: "Split out “{text}”" },
  takeBack: { nb: "Ta tilbake", nn: "Ta tilbake", en: "Take back" },
  takeBackOne: {
    nb: "Ta tilbake «{text}»",
    nn: "Ta tilbake «{text}»",
    en: "Take back “{text}”",
  },
  takeBackHint: {
    nb: "Det andre har lest, har de lest.",
    nn: "Det andre har lese, har dei lese.",
    en: "What others have read, they have read.",
  },
  wording: { nb: "Ny ordlyd", nn: "Ny ordlyd", en: "New wording" },
  saveWording: { nb: "Bruk ny ordlyd", nn: "Bruk ny ordlyd", en: "Use new wording" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  madeOf: { nb: "Slått sammen av {n}", nn: "Slått saman av {n}", en: "Merged from {n}" },
  from: { nb: "fra {name}", nn: "frå {name}", en: "from {name}" },
  ours: { nb: "fra bordet", nn: "frå bordet", en: "from the table" },
  writeJoint: { nb: "Skriv noe felles", nn: "Skriv noko felles", en: "Write something shared" },
  writeJointHint: {
    nb: "En setning dere finner sammen. Alle ved bordet kan endre den.",
    nn: "Ei setning de finn saman. Alle ved bordet kan endre ho.",
    en: "A sentence you find together. Anyone at the table can change it.",
  },
  writeJointBoard: {
    nb: "Noe dere finner sammen. Alle kan endre det.",
    nn: "Noko de finn saman. Alle kan endre det.",
    en: "Something you find together. Anyone can change it.",
  },
  under: { nb: "Under", nn: "Under", en: "Under heading" },
  putUp: { nb: "Legg til", nn: "Legg til", en: "Add" },
  saidBy: { nb: "Sagt av", nn: "Sagt av", en: "Said by" },
  myself: { nb: "meg selv", nn: "meg sjølv", en: "myself" },
  paperTitle: {
    nb: "Skriv for en uten egen skjerm",
    nn: "Skriv for ein utan eigen skjerm",
    en: "Write for someone without a screen",
  },
  emptyTable: {
    nb: "Ingenting er lagt fram ennå. Det dere legger fram, kommer hit.",
    nn: "Ingenting er lagt fram enno. Det de legg fram, kjem hit.",
    en: "Nothing is out yet. What you put forward comes here.",
  },
  emptyBoard: {
    nb: "Ingenting på tavla ennå. Det bordene er enige om, kommer hit.",
    nn: "Ingenting på tavla enno. Det borda er einige om, kjem hit.",
    en: "Nothing on the board yet. What the tables agree on comes here.",
  },
  // From table to board
  bring: { nb: "Legg på tavla", nn: "Legg på tavla", en: "Put on the board" },
  bringAgain: { nb: "Oppdater tavla", nn: "Oppdater tavla", en: "Update the board" },
  bringHow: {
    nb: "Det dere har valgt, kommer på tavla fra bord {n}. Da ser alle i møtet det.",
    nn: "Det de har valt, kjem på tavla frå bord {n}. Då ser alle i møtet det.",
    en: "What you have chosen goes up from table {n}. Everyone in the meeting sees it then.",
  },
  isBrought: {
    nb: "Dere er på tavla",
    nn: "De er på tavla",
    en: "Your table is on the board",
  },
  bringLess: {
    nb: "Dere har færre enn dere skulle. Det går fint å legge fram likevel.",
    nn: "De har færre enn de skulle. Det går fint å leggje fram likevel.",
    en: "You have fewer than asked for. You can still put them forward.",
  },
  onBoard: { nb: "På tavla", nn: "På tavla", en: "On the board" },
  tableN: { nb: "Bord {n}", nn: "Bord {n}", en: "Table {n}" },
  together: { nb: "Alle sammen", nn: "Alle saman", en: "All together" },
  tablesBrought: {
    nb: "Bord på tavla: {n}/{of}",
    nn: "Bord på tavla: {n}/{of}",
    en: "Tables on the board: {n}/{of}",
  },
  broughtOne: { nb: "1 punkt på tavla", nn: "1 punkt på tavla", en: "1 item on the board" },
  broughtMany: { nb: "{n} punkter på tavla", nn: "{n} punkt på tavla", en: "{n} items on the board" },
  working: { nb: "snakker sammen", nn: "snakkar saman", en: "talking together" },
  // The plenary
  readAloud: { nb: "Vis på skjermen", nn: "Vis på skjermen", en: "Show on the screen" },
  readAloudTable: {
    nb: "Vis bare bord {n}",
    nn: "Vis berre bord {n}",
    en: "Show only table {n}",
  },
  reading: { nb: "Vises på skjermen", nn: "Blir vist på skjermen", en: "On the screen now" },
  showAll: { nb: "Vis alle bordene", nn: "Vis alle borda", en: "Show all tables" },
  listenTo: {
    nb: "Bord {n} leser høyt",
    nn: "Bord {n} les høgt",
    en: "Table {n} reads aloud",
  },
  roomAgrees: { nb: "Det vi er enige om", nn: "Det vi er einige om", en: "What we agree on" },
  roomAgreesHow: {
    nb: "Velg det som går igjen, eller det alle vil stå for.",
    nn: "Vel det som går igjen, eller det alle vil stå for.",
    en: "Choose what comes up again, or what everyone stands for.",
  },
  noneAgreed: {
    nb: "Ingenting valgt ennå. Velg i sidepanelet det dere er enige om.",
    nn: "Ingenting valt enno. Vel i sidepanelet det de er einige om.",
    en: "Nothing chosen yet. Choose in the side panel what you agree on.",
  },
  more: { nb: "og {n} til", nn: "og {n} til", en: "and {n} more" },
  // The date
  reviewLabel: {
    nb: "Når ser dere på dette på nytt?",
    nn: "Når ser de på dette att?",
    en: "When will you look at this again?",
  },
  reviewShown: {
    nb: "Vi ser på dette på nytt {date}",
    nn: "Vi ser på dette att {date}",
    en: "We look at this again on {date}",
  },
  // The card
  cardTable: { nb: "Ett bord på tavla", nn: "Eitt bord på tavla", en: "One table on the board" },
  cardTables: {
    nb: "{n} bord på tavla",
    nn: "{n} bord på tavla",
    en: "{n} tables on the board",
  },
  cardItem: { nb: "1 punkt på tavla", nn: "1 punkt på tavla", en: "1 item on the board" },
  cardItems: { nb: "{n} punkter på tavla", nn: "{n} punkt på tavla", en: "{n} items on the board" },
  cardAgreedOne: { nb: "Enige om 1 punkt", nn: "Einige om 1 punkt", en: "1 item agreed on" },
  cardAgreed: { nb: "Enige om {n} punkter", nn: "Einige om {n} punkt", en: "{n} items agreed on" },
} satisfies Readonly<Record<string, Text>>;
