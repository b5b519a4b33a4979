import type { Text } from "../../core/text.ts";
import type { Givable, Preparing, Role } from "./state.ts";

export const refusals = {
  "no-such-colleague": {
    nb: "Denne personen sitter ikke sammen med deg nå. Notatene dine er som før.",
    nn: "Denne personen sit ikkje saman med deg no. Notata dine er som før.",
    en: "That person is not sitting with you now. Your notes are as they were.",
  },
  "too-many-notes": {
    nb: "Arket har ikke plass til flere notater. Alle du har skrevet, står her.",
    nn: "Arket har ikkje plass til fleire notat. Alle du har skrive, står her.",
    en: "The sheet has no room for more notes. All you have written are here.",
  },
  "no-goal-yet": {
    nb: "Skriv hva du vil trene på først. Så kan du velge når du begynner.",
    nn: "Skriv først kva du vil trene på. Så kan du velje når du begynner.",
    en: "First write what you want to train. Then choose when to start.",
  },
  "about-yourself": {
    nb: "Du kan gi notater til de andre. Det du vil ta med selv, skriver du nederst.",
    nn: "Du kan gi notat til dei andre. Det du vil ta med sjølv, skriv du nedst.",
    en: "You can give notes to the others. Write what you are taking with you at the bottom.",
  },
  "nothing-written": {
    nb: "Her står det ikke noe ennå. Skriv notatet først, så kan du gi det.",
    nn: "Her står det ikkje noko enno. Skriv notatet først, så kan du gi det.",
    en: "Nothing is written here yet. Write the note first, then you can give it.",
  },
  "not-yet": {
    nb: "Nå forbereder alle seg alene. Notater kan gis når dere trener.",
    nn: "No førebur alle seg kvar for seg. De kan gi notat når de trenar.",
    en: "Everyone is preparing alone now. Notes can be given when you train.",
  },
  "at-the-table": {
    nb: "Nå gir du notater bare til dem du sitter sammen med. Notatet står trygt på arket ditt.",
    nn: "No gir du notat berre til dei du sit saman med. Notatet står trygt på arket ditt.",
    en: "Now you give notes only to those you sit with. The note is safe on your sheet.",
  },
  "not-there": {
    nb: "Dette er tatt tilbake allerede. Notatet står fortsatt på arket ditt.",
    nn: "Dette er alt teke tilbake. Notatet står framleis på arket ditt.",
    en: "This has been taken back already. The note is still on your sheet.",
  },
  "paper-full": {
    nb: "Det er ikke plass til flere notater her. Arket ditt er som før.",
    nn: "Det er ikkje plass til fleire notat her. Arket ditt er som før.",
    en: "There is no room for more notes here. Your sheet is as it was.",
  },
} satisfies Readonly<Record<string, Text>>;

/** The roles by one word. */
export const roleNames: Readonly<Record<Role, Text>> = {
  giver: { nb: "Gir", nn: "Gir", en: "Gives" },
  receiver: { nb: "Tar imot", nn: "Tek imot", en: "Receives" },
  observer: { nb: "Observerer", nn: "Observerer", en: "Observes" },
};

/** The four things to prepare. */
export const preparingTexts: Readonly<Record<Preparing, { readonly label: Text; readonly help: Text }>> = {
  situation: {
    label: { nb: "Situasjon", nn: "Situasjonen", en: "Situation" },
    help: {
      nb: "En ekte situasjon fra jobben. Når var det, og hva holdt dere på med?",
      nn: "Ein ekte situasjon frå jobben. Når var det, og kva heldt de på med?",
      en: "A real situation from work. When was it, and what were you doing?",
    },
  },
  behaviour: {
    label: { nb: "Atferd", nn: "Åtferda", en: "Behaviour" },
    help: {
      nb: "Hva gjorde personen som ikke tjente hensikten?",
      nn: "Kva gjorde personen som ikkje tente føremålet?",
      en: "What did the person do that did not serve the purpose?",
    },
  },
  effect: {
    label: { nb: "Effekt", nn: "Effekten", en: "Effect" },
    help: {
      nb: "Hva førte det til for andre og for arbeidet?",
      nn: "Kva førte det til for andre og for arbeidet?",
      en: "What did it lead to for others and for the work?",
    },
  },
  say: {
    label: { nb: "Det jeg vil si", nn: "Det eg vil seie", en: "What I want to say" },
    help: {
      nb: "Styrken først. Så det du vil se mer eller mindre av.",
      nn: "Styrken først. Så det du vil sjå meir eller mindre av.",
      en: "The strength first. Then what you want to see more or less of.",
    },
  },
};

export const noteTexts: Readonly<Record<Givable, Text>> = {
  good: { nb: "Hva var bra, og hvorfor?", nn: "Kva var bra, og kvifor?", en: "What was good, and why?" },
  more: { nb: "Hva kan trenes mer?", nn: "Kva er verdt å trene meir på?", en: "What could be trained more?" },
};

/** What those at the table read above given notes. */
export const givenTexts: Readonly<Record<Givable, Text>> = {
  good: { nb: "Bra", nn: "Bra", en: "Good" },
  more: { nb: "Tren mer", nn: "Tren meir", en: "Train more" },
};

/** What the panel, the stage and the card say. */
export const texts = {
  forgotten: {
    nb: "Det dere skriver, slettes når møtet lukkes. Bare et mål du lager selv, blir med hjem.",
    nn: "Det de skriv, blir sletta når møtet blir lukka. Berre eit mål du lagar sjølv, blir med heim.",
    en: "What you write is deleted when the meeting closes. Only a goal you make yourself comes home with you.",
  },
  anonymise: {
    nb: "Skriv uten navn, sted og andre kjennetegn.",
    nn: "Skriv utan namn, stad og andre kjenneteikn.",
    en: "Leave out names, places and anything that points to someone.",
  },
  prepared: { nb: "Det jeg har forberedt", nn: "Det eg har førebudd", en: "What I prepared" },
  change: { nb: "Endre", nn: "Endre", en: "Change" },
  toName: {
    nb: "Fortell først kort hvem {name} skal spille. Snakk så til {name}.",
    nn: "Fortel først kort kven {name} skal spele. Snakk så til {name}.",
    en: "First say briefly who {name} should play. Then talk to {name}.",
  },
  fromName: {
    nb: "{name} snakker til deg. Spill personen det gjelder.",
    nn: "{name} snakkar til deg. Spel personen det gjeld.",
    en: "{name} talks to you. Play the person it is about.",
  },
  watching: {
    nb: "{giver} gir, {receiver} tar imot",
    nn: "{giver} gir, {receiver} tek imot",
    en: "{giver} gives, {receiver} receives",
  },
  notesAbout: { nb: "Notater til {name}", nn: "Notat til {name}", en: "Notes for {name}" },
  learn: {
    nb: "Hva kan jeg lære av dette?",
    nn: "Kva kan eg lære av dette?",
    en: "What can I learn from this?",
  },
  give: { nb: "Gi til {name}", nn: "Gi til {name}", en: "Give to {name}" },
  giveAgain: { nb: "Gi det nye", nn: "Gi det nye", en: "Give the new wording" },
  givenTo: { nb: "Til {name}", nn: "Til {name}", en: "For {name}" },
  earlier: {
    nb: "Notater fra tidligere runder",
    nn: "Notat frå tidlegare rundar",
    en: "Notes from earlier rounds",
  },
  by: { nb: "fra {name}", nn: "frå {name}", en: "from {name}" },
  noneGiven: {
    nb: "Her kommer notatene dere velger å gi hverandre.",
    nn: "Her kjem notata de vel å gi kvarandre.",
    en: "The notes you choose to give each other appear here.",
  },
  unread: {
    nb: "Tatt tilbake. De som har lest det, har lest det. Notatet står på arket ditt.",
    nn: "Teke tilbake. Dei som har lese det, har lese det. Notatet står på arket ditt.",
    en: "Taken back. Those who have read it have read it. The note is on your sheet.",
  },
  alone: {
    nb: "Dere er for få til å fordele roller nå. Sett dere sammen med noen, eller øv høyt for deg selv.",
    nn: "De er for få til å fordele roller no. Set dykk saman med nokon, eller øv høgt for deg sjølv.",
    en: "You are too few to share out roles now. Join someone, or practise aloud by yourself.",
  },
  goal: { nb: "Dette vil jeg trene mer på", nn: "Dette vil eg trene meir på", en: "What I will train more" },
  goalHint: {
    nb: "Blir et mål på Min side. Du kan la det stå tomt.",
    nn: "Blir eit mål på Sida mi. Du kan la det stå tomt.",
    en: "Becomes a goal on My page. You may leave it empty.",
  },
  goalPlaceholder: { nb: "Jeg skal …", nn: "Eg skal …", en: "I will …" },
  goalStart: { nb: "Jeg begynner", nn: "Eg begynner", en: "I start" },
  goalStartHint: {
    nb: "Du får en påminnelse den dagen.",
    nn: "Du får ei påminning den dagen.",
    en: "You will be reminded that day.",
  },
  theGiver: {
    nb: "den som ga tilbakemelding",
    nn: "den som gav tilbakemelding",
    en: "the one who gave feedback",
  },
  table: { nb: "Bord {n}", nn: "Bord {n}", en: "Table {n}" },
} satisfies Readonly<Record<string, Text>>;
