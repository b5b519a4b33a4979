import { refusedOften } from "../../core/refused-often.ts";
import type { Text } from "../../core/text.ts";
import type { RoleId } from "./state.ts";

/** A role by its name and its three duties. */
export interface RoleTexts {
  readonly title: Text;
  readonly duties: readonly [Text, Text, Text];
  /** What the role is not, or how long it lasts. */
  readonly note: Text;
}

export const roles: Readonly<Record<RoleId, RoleTexts>> = {
  facilitator: {
    title: { nb: "prosessleder", nn: "prosessleiar", en: "facilitator" },
    duties: [
      { nb: "Alle får ordet", nn: "Alle får ordet", en: "Everyone is heard" },
      {
        nb: "Vi holder tiden og rekkefølgen",
        nn: "Vi held tida og rekkjefølgja",
        en: "We keep time and order",
      },
      {
        nb: "Vi oppsummerer kort underveis",
        nn: "Vi oppsummerer kort undervegs",
        en: "We sum up briefly as we go",
      },
    ],
    note: {
      nb: "Det er ingen sjefsrolle. Runde viser hva du skal lese, og når.",
      nn: "Det er inga sjefsrolle. Runde viser kva du skal lese, og når.",
      en: "It does not make you the boss. Runde shows you what to read, and when.",
    },
  },
  chair: {
    title: { nb: "ordstyrer", nn: "ordstyrar", en: "chair" },
    duties: [
      { nb: "Gi ordet etter tur", nn: "Gi ordet etter tur", en: "Give everyone their turn" },
      { nb: "Hold fast ved spørsmålet", nn: "Hald fast ved spørsmålet", en: "Stay with the question" },
      {
        nb: "Samle trådene til slutt",
        nn: "Samle trådane til slutt",
        en: "Draw the threads together at the end",
      },
    ],
    note: { nb: "Bare for i dag.", nn: "Berre for i dag.", en: "For today only." },
  },
  timekeeper: {
    title: { nb: "tidtaker", nn: "tidtakar", en: "timekeeper" },
    duties: [
      { nb: "Følg klokka", nn: "Følg klokka", en: "Watch the clock" },
      {
        nb: "Si fra når tiden nesten er ute",
        nn: "Sei frå når tida nesten er ute",
        en: "Say when time is nearly up",
      },
      { nb: "Minn om reglene", nn: "Minn om reglane", en: "Remind us of the rules" },
    ],
    note: { nb: "Bare for i dag.", nn: "Berre for i dag.", en: "For today only." },
  },
  leader: {
    title: { nb: "leder", nn: "leiar", en: "leader" },
    duties: [
      { nb: "Kall inn til møtene", nn: "Kall inn til møta", en: "Call the meetings" },
      {
        nb: "Hold kontakten mellom møtene",
        nn: "Hald kontakten mellom møta",
        en: "Keep in touch in between",
      },
      {
        nb: "Følg opp det vi er enige om",
        nn: "Følg opp det vi er einige om",
        en: "Follow up what we agreed",
      },
    ],
    note: {
      nb: "For et år, eller så lenge dere vil.",
      nn: "For eit år, eller så lenge de vil.",
      en: "For a year, or as long as you like.",
    },
  },
  secretary: {
    title: { nb: "sekretær", nn: "sekretær", en: "secretary" },
    duties: [
      {
        nb: "Skriv ned det vi blir enige om",
        nn: "Skriv ned det vi blir einige om",
        en: "Write down what we agree",
      },
      { nb: "Hold oversikt over datoene", nn: "Hald oversikt over datoane", en: "Keep track of the dates" },
      { nb: "Legg ut det alle trenger", nn: "Legg ut det alle treng", en: "Share what everyone needs" },
    ],
    note: {
      nb: "For et år, eller så lenge dere vil.",
      nn: "For eit år, eller så lenge de vil.",
      en: "For a year, or as long as you like.",
    },
  },
};

/** What choosing a role says on stage, sheet and card. */
export const texts = {
  whoWill: { nb: "Hvem vil være {role}?", nn: "Kven vil vere {role}?", en: "Who will be {role}?" },
  nobodyYet: {
    nb: "Ingen er valgt ennå. Hvem tar den?",
    nn: "Ingen er vald enno. Kven tek den?",
    en: "Nobody has been chosen yet. Who will do it?",
  },
  threeDuties: { nb: "Tre oppgaver", nn: "Tre oppgåver", en: "Three duties" },
  volunteer: { nb: "Jeg tar den", nn: "Eg tek den", en: "I'll do it" },
  volunteerHow: {
    nb: "Den som har lyst, trykker «Jeg tar den».",
    nn: "Den som har lyst, trykkjer «Eg tek den».",
    en: "Whoever would like to presses “I'll do it”.",
  },
  voteHow: {
    nb: "Skriv stemmen på arket ditt. Ingen ser hvem du stemmer på.",
    nn: "Gi stemma di på arket. Ingen ser kven du stemmer på.",
    en: "Put your vote on your sheet. Nobody sees who you vote for.",
  },
  voteCounted: {
    nb: "Stemmene blir talt når dere går videre. Tre stemmer må til.",
    nn: "Stemmene blir talde når de går vidare. Det må tre stemmer til.",
    en: "Votes are counted when you go on. It takes three.",
  },
  drawHow: {
    nb: "Runde trekker mellom dem som er her. Alle har like stor sjanse.",
    nn: "Runde trekkjer mellom dei som er her. Alle har like stor sjanse.",
    en: "Runde draws among those here. Everyone has the same chance.",
  },
  drawAmong: { nb: "Loddet trekkes mellom", nn: "Loddet blir trekt mellom", en: "The draw is between" },
  wasDrawnAmong: { nb: "Trukket mellom {names}", nn: "Trekt mellom {names}", en: "Drawn from {names}" },
  draw: { nb: "Trekk", nn: "Trekk", en: "Draw" },
  drawAgain: { nb: "Trekk igjen", nn: "Trekk igjen", en: "Draw again" },
  drawTied: { nb: "Trekk mellom dem", nn: "Trekk mellom dei", en: "Draw between them" },
  tied: {
    nb: "{n} stemmer, og likt mellom {names}",
    nn: "{n} stemmer, og likt mellom {names}",
    en: "{n} votes, and a tie between {names}",
  },
  mostVotes: {
    nb: "Flest av {n} stemmer",
    nn: "Flest av {n} stemmer",
    en: "Most of {n} votes",
  },
  tooFew: {
    nb: "Det kom færre enn tre stemmer, så ingen ble talt. Meld dere, eller la Runde trekke.",
    nn: "Det kom færre enn tre stemmer, så ingen blei talde. Meld dykk, eller la Runde trekkje.",
    en: "There were fewer than three votes, so none were counted. Volunteer, or let Runde draw.",
  },
  notMe: { nb: "Ikke meg denne gangen", nn: "Ikkje meg denne gongen", en: "Not me this time" },
  meToo: { nb: "Ta meg med likevel", nn: "Ta meg med likevel", en: "Include me after all" },
  notMeSaid: {
    nb: "Du er ikke med i trekningen.",
    nn: "Du er ikkje med i trekninga.",
    en: "You are not in the draw.",
  },
  outList: {
    nb: "Ikke denne gangen: {names}",
    nn: "Ikkje denne gongen: {names}",
    en: "Not this time: {names}",
  },
  asksYou: { nb: "Vil du være {role}?", nn: "Vil du vere {role}?", en: "Will you be {role}?" },
  asksYouHow: {
    nb: "Du kan si nei én gang. Da går spørsmålet videre.",
    nn: "Du kan seie nei éin gong. Då går spørsmålet vidare.",
    en: "You may say no once. Then the question moves on.",
  },
  asksYouAgain: {
    nb: "Du har sagt nei én gang, og det er ikke flere å spørre. Snakk sammen, eller la en annen ta den.",
    nn: "Du har sagt nei éin gong, og det er ikkje fleire å spørje. Snakk saman, eller la ein annan ta den.",
    en: "You have said no once, and there is nobody else to ask. Talk it over, or let someone else take it.",
  },
  notDone: { nb: "Ikke gjort ennå", nn: "Ikkje gjort enno", en: "Not done yet" },
  asks: { nb: "Vil {name} være {role}?", nn: "Vil {name} vere {role}?", en: "Will {name} be {role}?" },
  asksHow: {
    nb: "{name} svarer selv.",
    nn: "{name} svarar sjølv.",
    en: "{name} answers.",
  },
  take: { nb: "Ja, jeg tar den", nn: "Ja, eg tek den", en: "Yes, I'll do it" },
  decline: { nb: "Ikke i dag", nn: "Ikkje i dag", en: "Not today" },
  takeFor: { nb: "{name} sier ja", nn: "{name} seier ja", en: "{name} says yes" },
  declineFor: { nb: "{name} sier ikke i dag", nn: "{name} seier ikkje i dag", en: "{name} says not today" },
  isChosen: { nb: "{name} er {role}.", nn: "{name} er {role}.", en: "{name} is {role}." },
  isAsked: {
    nb: "{name} er spurt om å være {role}.",
    nn: "{name} er spurd om å vere {role}.",
    en: "{name} has been asked to be {role}.",
  },
  youAreChosen: { nb: "Du er {role}", nn: "Du er {role}", en: "You are {role}" },
  chooseLater: { nb: "Velg {role}", nn: "Vel {role}", en: "Choose a {role}" },
  rolesLater: { nb: "Velg roller", nn: "Vel roller", en: "Choose roles" },
  again: { nb: "Velg på nytt", nn: "Vel på nytt", en: "Choose again" },
  otherWays: { nb: "En annen måte", nn: "Ein annan måte", en: "Another way" },
  wayVolunteer: { nb: "Spør hvem som vil", nn: "Spør kven som vil", en: "Ask who wants to" },
  wayVote: { nb: "Stem hemmelig", nn: "Stem hemmeleg", en: "Vote in secret" },
  wayDraw: { nb: "Trekk lodd", nn: "Trekk lodd", en: "Draw lots" },
  someoneElse: { nb: "En annen tar den", nn: "Ein annan tek den", en: "Someone else takes it" },
  ballotTitle: { nb: "Stemmen din", nn: "Stemma di", en: "Your vote" },
  ballotNone: { nb: "Ingen stemme", nn: "Inga stemme", en: "No vote" },
  ballotHint: {
    nb: "Bare du ser den. Når stemmene telles, følger ikke navnet ditt med.",
    nn: "Berre du ser ho. Når stemmene blir talde, følgjer ikkje namnet ditt med.",
    en: "Only you see it. When votes are counted, your name does not follow.",
  },
} as const satisfies Record<string, Text>;

/** Why choosing a role says no. */
export const refusals = {
  "already-chosen": {
    nb: "En annen har allerede tatt den. Vil dere bytte, kan dere velge på nytt.",
    nn: "Nokon har alt teke den. Vil de byte, kan de velje på nytt.",
    en: "Someone has already taken it. To change, choose again.",
  },
  "only-facilitator-for-others": {
    nb: "Hver svarer for seg. Den som leder, kan svare for en uten egen skjerm.",
    nn: "Kvar svarar for seg. Den som leier, kan svare for ein utan eigen skjerm.",
    en: "Each answers for themselves. Whoever leads can answer for someone without a screen.",
  },
  "no-such-seat": refusedOften.noSuchSeat,
  "only-facilitator-chooses-way": {
    nb: "Den som leder nå, velger måten. Si fra hvis du vil bytte.",
    nn: "Den som leier no, vel måten. Sei frå om du vil byte.",
    en: "Whoever leads now chooses the way. Say so if you want another.",
  },
  "way-not-offered": {
    nb: "Den måten er ikke med i dette programmet. De andre står her.",
    nn: "Den måten er ikkje med i dette programmet. Dei andre står her.",
    en: "That way is not in this programme. The others are here.",
  },
  "answer-first": {
    nb: "Du er spurt. Svar «Ikke i dag» hvis det ikke passer.",
    nn: "Du er spurd. Svar «Ikkje i dag» om det ikkje passar.",
    en: "You have been asked. Answer “Not today” if it does not suit you.",
  },
  "nobody-willing": {
    nb: "Ingen er med i trekningen nå. Snakk sammen, og la en ta den.",
    nn: "Ingen er med i trekninga no. Snakk saman, og la éin ta den.",
    en: "Nobody is in the draw now. Talk it over, and let someone take it.",
  },
  "only-facilitator-draws": {
    nb: "Den som leder nå, trekker. Alle ser hvem loddet faller på.",
    nn: "Den som leier no, trekkjer. Alle ser kven loddet fell på.",
    en: "Whoever leads now draws. Everyone sees who it falls on.",
  },
  "waiting-for-answer": {
    nb: "Én er allerede spurt. Vent på svaret, så kan dere trekke igjen.",
    nn: "Éin er alt spurd. Vent på svaret, så kan de trekkje igjen.",
    en: "Someone has been asked. Wait for the answer, then draw again.",
  },
  "not-asked": {
    nb: "Spørsmålet har gått videre. Vil du, kan du trykke «Jeg tar den».",
    nn: "Spørsmålet har gått vidare. Vil du, kan du trykkje «Eg tek den».",
    en: "The question has moved on. If you want to, press “I'll do it”.",
  },
  "declined-once": {
    nb: "Du har sagt nei én gang, og turen er kommet tilbake. Snakk sammen, eller la en annen ta den.",
    nn: "Du har sagt nei éin gong, og turen er komen tilbake. Snakk saman, eller la ein annan ta den.",
    en: "You have said no once, and it has come round again. Talk it over, or let someone else take it.",
  },
  "nobody-chosen-yet": {
    nb: "Ingen er valgt ennå, så det er bare å velge.",
    nn: "Ingen er vald enno, så det er berre å velje.",
    en: "Nobody has been chosen yet, so go ahead.",
  },
  "all-drawn": {
    nb: "Alle roller har et kriterium. Vil dere ha et annet, kan dere bytte for én rolle om gangen.",
    nn: "Alle rollene har eit kriterium. Vil de ha eit anna, kan de byte for éi rolle om gongen.",
    en: "Every role has a criterion. If you want another, change it for one role at a time.",
  },
  "no-such-role": {
    nb: "Den rollen er ikke med i dag. De andre står her.",
    nn: "Den rolla er ikkje med i dag. Dei andre står her.",
    en: "That role is not part of today. The others are here.",
  },
  "changed-meanwhile": {
    nb: "Noen trykket på et navn i mellomtiden. Se hvem det er nå, og bytt hvis dere vil.",
    nn: "Nokon trykte på eit namn i mellomtida. Sjå kven det er no, og byt om de vil.",
    en: "Someone pressed a name meanwhile. See who it is now, and change it if you like.",
  },
  "not-at-table": {
    nb: "Den personen sitter ikke her. Velg en av dere som er sammen nå.",
    nn: "Den personen sit ikkje her. Vel ein av dykk som er saman no.",
    en: "That person is not sitting here. Choose one of you who are together now.",
  },
  "at-your-table": {
    nb: "Nå trekker hvert bord for seg. Rollene deres står på bordarket.",
    nn: "No trekkjer kvart bord for seg. Rollene dykkar står på bordarket.",
    en: "Each table draws for itself now. Your roles are on your table sheet.",
  },
  "only-chosen-or-facilitator": {
    nb: "Den som er valgt, eller den som leder, kan åpne valget igjen.",
    nn: "Den som er vald, eller den som leier, kan opne valet igjen.",
    en: "The one chosen, or whoever leads, can open the choice again.",
  },
} as const satisfies Record<string, Text>;
