import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";

export const refusals = {
  "sheet-full": {
    nb: "Arket har plass til åtte forslag. Alle står her. Slett ett hvis du vil ha plass til et nytt.",
    nn: "Arket har plass til åtte forslag. Alle står her. Slett eitt om du vil ha plass til eit nytt.",
    en: "Your sheet holds eight suggestions. All of them are here. Delete one to make room for another.",
  },
  "no-such-suggestion": {
    nb: "Dette forslaget er slettet. De andre står som før. Skriv det gjerne på nytt.",
    nn: "Dette forslaget er sletta. Dei andre står som før. Skriv det gjerne på nytt.",
    en: "This suggestion has been deleted. The others are as they were. You can write it again.",
  },
  "already-laid": {
    nb: "Dette forslaget ligger på tavla. Endre ordlyden der, sammen med de andre.",
    nn: "Dette forslaget ligg på tavla. Endre ordlyden der, saman med dei andre.",
    en: "This suggestion is on the board. Change its wording there, with the others.",
  },
  "not-yet": {
    nb: "Forslagene legges fram samlet når alle har skrevet. Ditt ligger trygt på arket så lenge.",
    nn: "Forslaga blir lagde fram samla når alle har skrive. Ditt ligg trygt på arket så lenge.",
    en: "Suggestions go up together when everyone has written. Yours is safe on your sheet meanwhile.",
  },
  "nothing-written": refusedOften.nothingWritten,
  "board-full": {
    nb: "Tavla er full. Teksten din står i feltet. Slå sammen noen forslag for å få plass.",
    nn: "Tavla er full. Teksten din står i feltet. Slå saman nokre forslag for å få plass.",
    en: "The board is full. Your text is still in the field. Merge some suggestions to make room.",
  },
  "no-such-rule": {
    nb: "Denne regelen er slått sammen med en annen eller tatt tilbake. Se på tavla hvor den er nå.",
    nn: "Denne regelen er slått saman med ein annan eller teken tilbake. Sjå på tavla kvar han er no.",
    en: "This rule has been merged with another or taken back. See on the board where it is now.",
  },
  "wording-changed": {
    nb: "Ordlyden ble endret i mellomtiden. Det du skrev, står i feltet. Les den nye, og svar på den.",
    nn: "Ordlyden blei endra i mellomtida. Det du skreiv, står i feltet. Les den nye, og svar på den.",
    en: "The wording has changed meanwhile. What you wrote is still in the field. Read the new one and answer that.",
  },
  "not-yours": {
    nb: "Forslaget kommer fra en annen. Er dere enige om å la det være, kan dere legge det bort.",
    nn: "Forslaget kjem frå ein annan. Er de einige om å la det vere, kan de leggje det bort.",
    en: "This came from someone else. If you agree to leave it, you can lay it aside.",
  },
  "built-on": {
    nb: "De andre har bygd videre på forslaget. Er dere enige om å la det være, kan dere legge det bort.",
    nn: "Dei andre har bygd vidare på forslaget. Er de einige om å la det vere, kan de leggje det bort.",
    en: "Others have built on this suggestion. If you agree to leave it, you can lay it aside.",
  },
  "same-rule": {
    nb: "Velg en annen regel å slå den sammen med.",
    nn: "Vel ein annan regel å slå han saman med.",
    en: "Choose another rule to merge it with.",
  },
  "too-many-under": {
    nb: "Det ligger mange forslag under denne regelen allerede. Alt står som før. Bruk en annen regel.",
    nn: "Det ligg alt mange forslag under denne regelen. Alt står som før. Bruk ein annan regel.",
    en: "There are many suggestions under this rule already. Everything is as it was. Use another rule.",
  },
  "only-one-under": {
    nb: "Det ligger bare ett forslag under denne regelen.",
    nn: "Det ligg berre eitt forslag under denne regelen.",
    en: "There is only one suggestion under this rule.",
  },
  "laid-aside": {
    nb: "Denne regelen er lagt bort. Ta den inn igjen om dere vil svare på den.",
    nn: "Denne regelen er lagd bort. Ta han inn att om de vil svare på han.",
    en: "This rule has been laid aside. Take it in again if you want to answer it.",
  },
  "reason-needed": {
    nb: "En innvending trenger en grunn, så de andre kan finne en ordlyd som holder. Skriv én setning.",
    nn: "Ei innvending treng ein grunn, så dei andre kan finne ein ordlyd som held. Skriv éi setning.",
    en: "An objection needs a reason, so that the others can find a wording that holds. Write one sentence.",
  },
  "answered-already": {
    nb: "Personen har svart selv. Svaret står som det er.",
    nn: "Personen har svart sjølv. Svaret står som det er.",
    en: "This person has answered already. The answer stands.",
  },
  "not-answered": {
    nb: "Du har ikke svart på denne ordlyden ennå.",
    nn: "Du har ikkje svart på denne ordlyden enno.",
    en: "You have not answered this wording yet.",
  },
  "same-wording": {
    nb: "Dette er ordlyden som står der nå. Svarene på den er beholdt.",
    nn: "Dette er ordlyden som står der no. Svara på han er tekne vare på.",
    en: "This is the wording that stands now. The answers to it are kept.",
  },
  "not-all-heard": {
    nb: "Noen som er her, har ikke svart ennå, eller har en innvending. Hør dem først.",
    nn: "Nokon som er her, har ikkje svart enno, eller har ei innvending. Høyr dei først.",
    en: "Someone here has not answered yet, or has an objection. Hear them first.",
  },
  "only-facilitator": {
    nb: "Prosesslederen svarer for dem som er med på papir.",
    nn: "Prosessleiaren svarar for dei som er med på papir.",
    en: "The facilitator answers for those who take part on paper.",
  },
  "no-such-seat": refusedOften.noSuchSeat,
} satisfies Readonly<Record<string, Text>>;

/** What the facilitator's menu and the participants' buttons say. */
export const texts = {
  title: { nb: "Spilleregler", nn: "Spelereglar", en: "Ground rules" },
  noNames: {
    nb: "Trykk «Legg fram» på forslagene du vil dele. De kommer på tavla samtidig, uten navn, og kan ikke tas tilbake der. Resten blir hos deg.",
    nn: "Trykk «Legg fram» på dei forslaga du vil dele. Dei kjem på tavla samtidig, utan namn, og du kan ikkje ta dei tilbake der. Resten blir hos deg.",
    en: "Press “Stage” on the suggestions you want to share. They go up together, without names, and cannot be taken back there. The rest stay with you.",
  },
  withNames: {
    nb: "Trykk «Legg fram» på forslagene du vil dele. De kommer på tavla samtidig, med navnet ditt. Resten blir hos deg.",
    nn: "Trykk «Legg fram» på dei forslaga du vil dele. Dei kjem på tavla samtidig, med namnet ditt. Resten blir hos deg.",
    en: "Press “Stage” on the suggestions you want to share. They go up together, with your name. The rest stay with you.",
  },
  suggestion: { nb: "Forslag {n}", nn: "Forslag {n}", en: "Suggestion {n}" },
  addSuggestion: { nb: "Skriv et forslag", nn: "Skriv eit forslag", en: "Write a suggestion" },
  placeholder: { nb: "Vi …", nn: "Vi …", en: "We …" },
  stage: { nb: "Legg fram", nn: "Legg fram", en: "Stage" },
  unstage: { nb: "Behold for meg selv", nn: "Behald for meg", en: "Keep to myself" },
  staged: {
    nb: "Klart. Kommer på tavla når dere går videre.",
    nn: "Klart. Kjem på tavla når de går vidare.",
    en: "Ready. Goes up when you go on.",
  },
  layNow: { nb: "Del på tavla", nn: "Del på tavla", en: "Share on the board" },
  remove: { nb: "Slett forslag {n}", nn: "Slett forslag {n}", en: "Delete suggestion {n}" },
  newRule: {
    nb: "Nytt forslag fra samtalen",
    nn: "Nytt forslag frå samtalen",
    en: "A new one from the talk",
  },
  saidBy: { nb: "Sagt av", nn: "Sagt av", en: "Said by" },
  myself: { nb: "meg selv", nn: "meg sjølv", en: "myself" },
  putUp: { nb: "Legg på tavla", nn: "Legg på tavla", en: "Put on the board" },
  groupLine: {
    nb: "Slå sammen det som ligner: Trykk ⋯ i panelet og «Slå sammen med». Ingenting blir borte.",
    nn: "Slå saman det som liknar: Trykk ⋯ i panelet og «Slå saman med». Ingenting blir borte.",
    en: "Merge what is alike: press ⋯ in the panel, then “Merge with”. Nothing is lost.",
  },
  groupHow: {
    nb: "Slå sammen det som ligner: Trykk ⋯ ved forslaget og «Slå sammen med». Ingenting blir borte.",
    nn: "Slå saman det som liknar: Trykk ⋯ ved forslaget og «Slå saman med». Ingenting blir borte.",
    en: "Merge what is alike: press ⋯ beside a suggestion, then “Merge with”. Nothing is lost.",
  },
  mergeWith: { nb: "Slå sammen med …", nn: "Slå saman med …", en: "Merge with …" },
  reword: { nb: "Endre ordlyden", nn: "Endre ordlyden", en: "Change the wording" },
  splitOut: { nb: "Skill ut «{text}»", nn: "Skil ut «{text}»", en: "Split out “{text}”" },
  layAside: { nb: "Legg bort", nn: "Legg bort", en: "Lay aside" },
  layAsideSure: {
    nb: "Er dere enige om å legge denne bort? Den kan tas inn igjen.",
    nn: "Er de einige om å leggje denne bort? De kan ta han inn att.",
    en: "Do you agree to lay this one aside? It can be taken in again.",
  },
  takeIn: { nb: "Ta inn igjen", nn: "Ta inn att", en: "Take in again" },
  takeUp: { nb: "Ta denne nå", nn: "Ta denne no", en: "Take this one now" },
  takeBack: {
    nb: "Ta tilbake forslaget mitt",
    nn: "Ta tilbake forslaget mitt",
    en: "Take back my suggestion",
  },
  menuFor: { nb: "Valg for «{text}»", nn: "Val for «{text}»", en: "Choices for “{text}”" },
  wordingFor: { nb: "Ny ordlyd", nn: "Ny ordlyd", en: "New wording" },
  wordingFalls: {
    nb: "Svarene på den gamle ordlyden faller bort.",
    nn: "Svara på den gamle ordlyden fell bort.",
    en: "Answers to the old wording fall away.",
  },
  saveWording: { nb: "Bruk ny ordlyd", nn: "Bruk ny ordlyd", en: "Use new wording" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  under: { nb: "Slått sammen av {n}", nn: "Slått saman av {n}", en: "Merged from {n}" },
  earlierWordings: { nb: "Tidligere ordlyd", nn: "Tidlegare ordlyd", en: "Earlier wording" },
  from: { nb: "fra {name}", nn: "frå {name}", en: "from {name}" },
  answerThis: { nb: "Svar på denne", nn: "Svar på denne", en: "Answer this one" },
  answerTo: { nb: "Hva svarer du?", nn: "Kva svarar du?", en: "What do you say?" },
  agree: { nb: "Enig", nn: "Einig", en: "Agree" },
  "live-with": { nb: "Kan leve med", nn: "Kan leve med", en: "Can live with" },
  object: { nb: "Innvending", nn: "Innvending", en: "Objection" },
  reason: {
    nb: "Hva må til for at du kan leve med den?",
    nn: "Kva må til for at du kan leve med han?",
    en: "What would make it something you can live with?",
  },
  giveObjection: { nb: "Legg fram", nn: "Legg fram", en: "Put forward" },
  yourAnswer: { nb: "Du svarte: {answer}", nn: "Du svarte: {answer}", en: "You answered: {answer}" },
  unreply: { nb: "Ta tilbake svaret", nn: "Ta tilbake svaret", en: "Take back the answer" },
  answerFor: { nb: "Svar for en på papir", nn: "Svar for ein på papir", en: "Answer for someone on paper" },
  answersFor: { nb: "Svar for {name}", nn: "Svar for {name}", en: "Answer for {name}" },
  recordedBy: {
    nb: "ført av prosesslederen",
    nn: "ført av prosessleiaren",
    en: "recorded by the facilitator",
  },
  unheard: { nb: "Har ikke svart: {names}", nn: "Har ikkje svart: {names}", en: "Not heard yet: {names}" },
  allHeard: {
    nb: "Alle som er her, har svart",
    nn: "Alle her har svart",
    en: "Everyone here has answered",
  },
  countAgain: { nb: "Vedta", nn: "Vedta", en: "Adopt" },
  adopted: { nb: "Vedtatt", nn: "Vedteken", en: "Adopted" },
  waiting: { nb: "Venter på svar", nn: "Ventar på svar", en: "Waiting for answers" },
  objection: { nb: "Innvending", nn: "Innvending", en: "Objection" },
  aside: { nb: "Lagt bort", nn: "Lagd bort", en: "Laid aside" },
  ruleOf: { nb: "Regel {n} av {of}", nn: "Regel {n} av {of}", en: "Rule {n} of {of}" },
  version: { nb: "ordlyd {n}", nn: "ordlyd {n}", en: "wording {n}" },
  ourRules: { nb: "Spillereglene våre", nn: "Våre spelereglar", en: "Our ground rules" },
  allDone: {
    nb: "Alle reglene er avklart. Dette er det felles settet.",
    nn: "Alle reglane er avklarte. Dette er det felles settet.",
    en: "Every rule is settled. This is your common set.",
  },
  adoptedOf: { nb: "{n} av {of} vedtatt", nn: "{n} av {of} vedtekne", en: "{n} of {of} adopted" },
  cardSuggested: {
    nb: "{n} forslag på tavla",
    nn: "{n} forslag på tavla",
    en: "{n} suggestions on the board",
  },
  noRules: {
    nb: "Ingen forslag på tavla ennå",
    nn: "Ingen forslag på tavla enno",
    en: "No suggestions on the board yet",
  },
  noRulesHow: {
    nb: "Skriv et forslag i sidepanelet og trykk «Legg på tavla». Vil dere ikke ha regler nå, kan dere gå videre.",
    nn: "Skriv eit forslag i sidepanelet og trykk «Legg på tavla». Vil de ikkje ha reglar no, kan de gå vidare.",
    en: "Write one in the side panel and press “Put on the board”. If you want no rules now, you can go on.",
  },
  myLeft: { nb: "Forslag på mitt ark", nn: "Forslag på arket mitt", en: "Suggestions on my sheet" },
  print: { nb: "Skriv ut arket", nn: "Skriv ut arket", en: "Print the sheet" },
  printName: { nb: "Navn", nn: "Namn", en: "Name" },
  printLead: {
    nb: "Hva trenger du for å snakke fritt? Skriv det dere skal gjøre. Sett ring rundt dem du vil legge fram.",
    nn: "Kva treng du for å snakke fritt? Skriv det de skal gjere. Set ring rundt dei du vil leggje fram.",
    en: "What do you need to speak freely? Write what to do. Circle the ones you want to put forward.",
  },
} satisfies Readonly<Record<string, Text>>;

/** What simulated colleagues suggest in a rehearsal. */
export const samples: readonly Text[] = [
  {
    nb: "Vi lar hverandre snakke ferdig",
    nn: "Vi lar kvarandre snakke ferdig",
    en: "We let each other finish",
  },
  {
    nb: "Det som sies her, blir mellom oss",
    nn: "Det som blir sagt her, blir mellom oss",
    en: "What is said here stays between us",
  },
  {
    nb: "Vi kommer i tide og sier fra tidlig når det ikke går",
    nn: "Vi kjem i tide og seier frå tidleg når det ikkje går",
    en: "We come on time, and say early when we can’t",
  },
  { nb: "Vi spør før vi gir råd", nn: "Vi spør før vi kjem med råd", en: "We ask before we advise" },
  { nb: "Telefonen ligger i veska", nn: "Telefonen ligg i veska", en: "Phones stay in the bag" },
  { nb: "Vi tåler å være uenige", nn: "Vi toler å vere ueinige", en: "We can bear to disagree" },
  {
    nb: "Alle får ordet før noen får det to ganger",
    nn: "Alle får ordet før nokon får det to gonger",
    en: "Everyone speaks once before anyone speaks twice",
  },
  { nb: "Det er lov å si pass", nn: "Det er lov å seie pass", en: "Passing is fine" },
  {
    nb: "Vi sier fra når noe skurrer",
    nn: "Vi seier frå når noko skurrar",
    en: "We say so when something feels off",
  },
];

/** The one objection that a simulated colleague brings, so that a rehearsal meets one. */
export const sampleObjection: Text = {
  nb: "Jeg kan bli ringt på vakt. Kan vi si at den ligger på lydløs?",
  nn: "Vakta kan ringje meg. Kan telefonen liggje på lydlaus?",
  en: "I may get a call when on duty. Could we say phones are on silent?",
};
