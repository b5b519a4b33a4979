import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";

export const refusals = {
  "no-contract": {
    nb: "Nettverket har ingen kontrakt ennå. Den blir til når dere lagrer den første versjonen i et møte.",
    nn: "Nettverket har ingen kontrakt enno. Han blir til når de lagrar den første versjonen i eit møte.",
    en: "The network has no contract yet. It is made when you save the first version in a meeting.",
  },
  "clause-gone": {
    nb: "Punktet er tatt ut av kontrakten. Teksten din står i feltet. Legg den inn som et nytt punkt om dere vil.",
    nn: "Punktet er teke ut av kontrakten. Teksten din står i feltet. Legg han inn som eit nytt punkt om de vil.",
    en: "This clause has been taken out. Your text is still in the field. Add it as a new clause if you like.",
  },
  "clause-changed": {
    nb: "Noen endret punktet mens du skrev. Begge tekstene står her. Se på den nye, og lagre igjen om du vil.",
    nn: "Nokon endra punktet medan du skreiv. Begge tekstane står her. Sjå på den nye, og lagre igjen om du vil.",
    en: "Someone changed this clause while you were writing. Both texts are here. Look at the new one, then save again if you like.",
  },
  "no-such-heading": {
    nb: "Den overskriften er ikke med i kontrakten. Teksten din står i feltet. Velg en annen.",
    nn: "Den overskrifta er ikkje med i kontrakten. Teksten din står i feltet. Vel ei anna.",
    en: "That heading is not in the contract. Your text is still in the field. Choose another.",
  },
  "contract-full": {
    nb: "Kontrakten har plass til seksti punkter. Teksten din står i feltet. Ta ut eller slå sammen noen for å få plass.",
    nn: "Kontrakten har plass til seksti punkt. Teksten din står i feltet. Ta ut eller slå saman nokre for å få plass.",
    en: "The contract holds sixty clauses. Your text is still in the field. Take out or merge some to make room.",
  },
  "already-back": {
    nb: "Punktet er allerede lagt inn igjen.",
    nn: "Punktet er alt lagt inn att.",
    en: "This clause has already been put back.",
  },
  "already-in": {
    nb: "Regelen er allerede et punkt i kontrakten.",
    nn: "Regelen er alt eit punkt i kontrakten.",
    en: "This rule is already a clause in the contract.",
  },
  "date-changed": {
    nb: "Noen satte en annen dato i mellomtiden. Se på den, og velg på nytt om dere vil.",
    nn: "Nokon sette ein annan dato i mellomtida. Sjå på han, og vel på nytt om de vil.",
    en: "Someone set another date meanwhile. Look at it, and choose again if you like.",
  },
  "saved-meanwhile": {
    nb: "En annen lagret en ny versjon akkurat nå. Alt dere har skrevet, står her. Se om noe er igjen å lagre.",
    nn: "Ein annan lagra ein ny versjon akkurat no. Alt de har skrive, står her. Sjå om noko er igjen å lagre.",
    en: "Someone else saved a new version just now. Everything you wrote is here. See if anything is left to save.",
  },
  "contract-empty": {
    nb: "Kontrakten har ingen punkter ennå. Legg inn det første, så kan dere lagre.",
    nn: "Kontrakten har ingen punkt enno. Legg inn det første, så kan de lagre.",
    en: "The contract has no clauses yet. Add the first one, then you can save.",
  },
  "nothing-changed": {
    nb: "Teksten er den samme som i den lagrede versjonen. Svarene på den står.",
    nn: "Teksten er den same som i den lagra versjonen. Svara på han står.",
    en: "The text is the same as in the saved version. The answers to it stand.",
  },
  "not-saved-yet": {
    nb: "Kontrakten er ikke lagret som versjon ennå. Lagre den først, så kan hver av dere godta.",
    nn: "Kontrakten er ikkje lagra som versjon enno. Lagre han først, så kan kvar av dykk godta.",
    en: "The contract has not been saved as a version yet. Save it first, then each of you can accept.",
  },
  "other-version": {
    nb: "Det finnes en nyere versjon. Les den først, så kan du godta.",
    nn: "Det finst ein nyare versjon. Les han først, så kan du godta.",
    en: "There is a newer version. Read it first, then you can accept.",
  },
  "already-accepted": {
    nb: "Denne versjonen er allerede godtatt. Svaret er lagret.",
    nn: "Denne versjonen er alt godteken. Svaret er lagra.",
    en: "This version has already been accepted. The answer is saved.",
  },
  "not-accepted": {
    nb: "Denne versjonen er ikke godtatt ennå, så det er ikke noe å ta tilbake.",
    nn: "Denne versjonen er ikkje godteken enno, så det er ikkje noko å ta tilbake.",
    en: "This version has not been accepted yet, so there is nothing to take back.",
  },
  "only-own": {
    nb: "Hver godtar for seg selv. Prosesslederen skriver for dem som er med på papir.",
    nn: "Kvar godtek for seg sjølv. Prosessleiaren skriv for dei som er med på papir.",
    en: "Each accepts for themselves. The facilitator writes for those who take part on paper.",
  },
  "no-such-seat": refusedOften.noSuchSeat,
} satisfies Readonly<Record<string, Text>>;

export const texts = {
  title: { nb: "Nettverkskontrakt", nn: "Nettverkskontrakt", en: "Network contract" },
  draft: { nb: "Utkast", nn: "Utkast", en: "Draft" },
  Version: { nb: "Versjon {n}", nn: "Versjon {n}", en: "Version {n}" },
  addUnder: {
    nb: "Nytt punkt under «{heading}»",
    nn: "Nytt punkt under «{heading}»",
    en: "New clause under “{heading}”",
  },
  whoWrites: {
    nb: "Én skriver om gangen. Teksten kommer på tavla når du trykker «Legg inn» eller «Lagre endringen». Alle kan ta over pennen: Trykk «Nytt punkt», eller «Endre» i menyen.",
    nn: "Éin skriv om gongen. Teksten kjem på tavla når du trykkjer «Legg inn» eller «Lagre endringa». Alle kan ta over pennen: Trykk «Nytt punkt», eller «Endre» i menyen.",
    en: "One writes at a time. The text goes up on the board when you press “Add” or “Save the change”. Anyone may take the pen: press “New clause”, or “Change” in the menu.",
  },
  saveFirst: {
    nb: "Les høyt, velg dagen dere ser på den igjen, og lagre. Så kan hver av dere godta.",
    nn: "Les høgt, vel dagen de ser på han igjen, og lagre. Så kan kvar av dykk godta.",
    en: "Read it aloud, choose the day to look at it again, and save. Then each of you can accept.",
  },
  notYetToAccept: {
    nb: "Må lagres før dere kan godta",
    nn: "Lagre først, så kan de godta",
    en: "Must be saved before you can accept",
  },
  newClause: { nb: "Nytt punkt", nn: "Nytt punkt", en: "New clause" },
  putIn: { nb: "Legg inn", nn: "Legg inn", en: "Add" },
  edit: { nb: "Endre", nn: "Endre", en: "Change" },
  moveUp: { nb: "Flytt opp", nn: "Flytt opp", en: "Move up" },
  moveDown: { nb: "Flytt ned", nn: "Flytt ned", en: "Move down" },
  moveTo: { nb: "Flytt til «{heading}»", nn: "Flytt til «{heading}»", en: "Move to “{heading}”" },
  takeOut: { nb: "Ta ut", nn: "Ta ut", en: "Take out" },
  menuFor: { nb: "Valg for «{text}»", nn: "Val for «{text}»", en: "Choices for “{text}”" },
  save: { nb: "Lagre endringen", nn: "Lagre endringa", en: "Save the change" },
  saveOver: { nb: "Lagre min likevel", nn: "Lagre min likevel", en: "Save mine anyway" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  yourText: { nb: "Din tekst", nn: "Teksten din", en: "Your text" },
  theirText: { nb: "Står der nå", nn: "Står der no", en: "What it says now" },
  takenOut: { nb: "Tatt ut", nn: "Teke ut", en: "Taken out" },
  putBack: { nb: "Legg inn igjen", nn: "Legg inn att", en: "Put back" },
  offered: {
    nb: "Spilleregler som ikke er med",
    nn: "Spelereglar som ikkje er med",
    en: "Ground rules not in it",
  },
  takeIn: { nb: "Ta inn", nn: "Ta inn", en: "Take in" },
  reviewOn: { nb: "Vi ser på den igjen", nn: "Vi ser på han igjen", en: "We look at it again" },
  noReview: {
    nb: "Dagen vi ser på den igjen, er ikke valgt",
    nn: "Dagen vi ser på han igjen, er ikkje vald",
    en: "The day to look at it again is not chosen",
  },
  noDay: { nb: "ingen dag", nn: "ingen dag", en: "no day" },
  noReviewYet: { nb: "Velg en dag", nn: "Vel ein dag", en: "Choose a day" },
  saveAs: { nb: "Lagre som versjon {n}", nn: "Lagre som versjon {n}", en: "Save as version {n}" },
  saveWhenAgreed: {
    nb: "Lagre når alle er enige.",
    nn: "Lagre når alle er einige.",
    en: "Save when you all agree.",
  },
  savesMeans: {
    nb: "Alle blir spurt på nytt når en ny versjon er lagret.",
    nn: "Alle blir spurde på nytt når ein ny versjon er lagra.",
    en: "Everyone is asked anew when a new version is saved.",
  },
  unsaved: { nb: "Endret siden versjon {n}", nn: "Endra sidan versjon {n}", en: "Changed since version {n}" },
  changesSince: {
    nb: "Endringer siden versjon {n}",
    nn: "Endringar sidan versjon {n}",
    en: "Changes since version {n}",
  },
  showChanges: { nb: "Vis endringene", nn: "Vis endringane", en: "Show the changes" },
  showText: { nb: "Vis teksten", nn: "Vis teksten", en: "Show the text" },
  added: { nb: "Ny", nn: "Ny", en: "New" },
  removed: { nb: "Tatt ut", nn: "Teke ut", en: "Taken out" },
  changed: { nb: "Endret", nn: "Endra", en: "Changed" },
  moved: { nb: "Flyttet", nn: "Flytta", en: "Moved" },
  wordsAdded: { nb: "nytt:", nn: "nytt:", en: "new:" },
  wordsRemoved: { nb: "ute:", nn: "ute:", en: "out:" },
  noChanges: { nb: "Ingen ord er endret", nn: "Ingen ord er endra", en: "No words have changed" },
  reviewMoved: {
    nb: "Ny dato: {after} (før: {before})",
    nn: "Ny dato: {after} (var: {before})",
    en: "New date: {after} (was: {before})",
  },
  accept: { nb: "Godta versjon {n}", nn: "Godta versjon {n}", en: "Accept version {n}" },
  acceptMeans: {
    nb: "Du godtar for deg selv. Alle i nettverket ser hvem som har godtatt.",
    nn: "Du godtek for deg sjølv. Alle i nettverket ser kven som har godteke.",
    en: "You accept for yourself. Everyone in the network sees who has accepted.",
  },
  youAccepted: {
    nb: "Du har godtatt versjon {n}",
    nn: "Du har godteke versjon {n}",
    en: "You have accepted version {n}",
  },
  takeBack: { nb: "Ta tilbake", nn: "Ta tilbake", en: "Take back" },
  acceptedOf: {
    nb: "{n} av {of} har godtatt versjon {v}",
    nn: "{n} av {of} har godteke versjon {v}",
    en: "{n} of {of} have accepted version {v}",
  },
  allAccepted: {
    nb: "Alle har godtatt versjon {v}",
    nn: "Alle har godteke versjon {v}",
    en: "Everyone has accepted version {v}",
  },
  acceptedBy: { nb: "Har godtatt", nn: "Har godteke", en: "Accepted" },
  notYet: { nb: "Ikke ennå", nn: "Ikkje enno", en: "Not yet" },
  onBehalf: { nb: "ført av prosesslederen", nn: "ført av prosessleiaren", en: "recorded by the facilitator" },
  acceptFor: { nb: "Godtatt på papir", nn: "Godteke på papir", en: "Accepted on paper" },
  acceptForName: {
    nb: "{name} har godtatt på papir",
    nn: "{name} har godteke på papir",
    en: "{name} has accepted on paper",
  },
  oldAccepted: {
    nb: "Svarene gjelder versjon {n}. Endringene er ikke lagret som versjon ennå.",
    nn: "Svara gjeld versjon {n}. Endringane er ikkje lagra som versjon enno.",
    en: "The answers are to version {n}. The changes have not been saved as a version yet.",
  },
  print: { nb: "Skriv ut kontrakten", nn: "Skriv ut kontrakten", en: "Print the contract" },
  signature: { nb: "Navn", nn: "Namn", en: "Name" },
  cardDraft: { nb: "Utkast med {n} punkter", nn: "Utkast med {n} punkt", en: "Draft with {n} clauses" },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues write under an empty heading in a rehearsal. */
export const samples: Readonly<Record<string, Text>> = {
  purpose: {
    nb: "Vi bruker nettverket til å bli tryggere ledere og få nye tanker",
    nn: "Vi bruker nettverket til å bli tryggare leiarar og få nye tankar",
    en: "We use the network to become more confident leaders and get new ideas",
  },
  attendance: {
    nb: "Vi setter av møtedagen og sier fra senest dagen før",
    nn: "Vi set av møtedagen og seier frå seinast dagen før",
    en: "We keep the day free and say the day before if we can’t",
  },
  confidentiality: {
    nb: "Det vi hører, blir mellom oss. Egen læring kan vi fortelle om",
    nn: "Det vi høyrer, blir mellom oss. Eiga læring kan vi fortelje om",
    en: "What we hear stays between us. We may share what we have learned ourselves",
  },
  breaches: {
    nb: "Vi tar det opp i neste møte, med den det gjelder",
    nn: "Vi tek det opp i neste møte, med den det gjeld",
    en: "We take it up at the next meeting, with the person it concerns",
  },
  roles: {
    nb: "Rollen som prosessleder går på omgang",
    nn: "Vi byter på å vere prosessleiar",
    en: "We take turns as facilitator",
  },
  review: {
    nb: "Vi leser kontrakten høyt og justerer den én gang i året",
    nn: "Vi les kontrakten høgt og justerer han éin gong i året",
    en: "We read the contract aloud and adjust it once a year",
  },
};
