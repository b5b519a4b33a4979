import type { Text } from "../core/text.ts";

/** Texts the app layer itself writes: the card's words, thread replies, refusals of use cases. */
export const appTexts = {
  timeUp: {
    nb: "Tiden er ute for «{step}». Skriv ferdig i ro.",
    nn: "Tida er ute for «{step}». Skriv ferdig i ro.",
    en: "Time is up for “{step}”. Finish calmly.",
  },
  stepRound: {
    nb: "{step}: en runde på {minutes} minutter. {name} begynner. Du kan stå over.",
    nn: "{step}: ein runde på {minutes} minutt. {name} begynner. Du kan stå over.",
    en: "{step}: one round, {minutes} minutes. {name} begins. You may pass.",
  },
  stepAlone: {
    nb: "{step}: {minutes} minutter hver for seg. Bare du ser arket ditt.",
    nn: "{step}: {minutes} minutt kvar for seg. Berre du ser arket ditt.",
    en: "{step}: {minutes} minutes alone. Only you see your sheet.",
  },
  stepTogether: {
    nb: "{step}: {minutes} minutter alle sammen.",
    nn: "{step}: {minutes} minutt alle saman.",
    en: "{step}: {minutes} minutes, all together.",
  },
  stepBreak: {
    nb: "Pause i {minutes} minutter.",
    nn: "Pause i {minutes} minutt.",
    en: "A {minutes}-minute break.",
  },
  remindHomework: {
    nb: "Noe du ville gjøre før neste møte, venter på Min side. Ta det i ditt eget tempo.",
    nn: "Noko du ville gjere før neste møte, ventar på Sida mi. Ta det i ditt tempo.",
    en: "Something you wanted to do before the next meeting is waiting on your page. Take it at your own pace.",
  },
  remindGoal: {
    nb: "Et mål du har satt deg, er klart til å prøves ut. Du finner det på Min side.",
    nn: "Eit mål du har sett deg, ventar på å bli prøvd. Du finn det på Sida mi.",
    en: "A goal you set yourself is ready to be tried out. You will find it on your page.",
  },
  formAlone: { nb: "hver for seg", nn: "kvar for seg", en: "alone" },
  formPairs: { nb: "to og to", nn: "to og to", en: "in pairs" },
  formTrios: { nb: "tre og tre", nn: "tre og tre", en: "in trios" },
  formGroups: { nb: "i grupper", nn: "i grupper", en: "in groups" },
  formPlenary: { nb: "alle sammen", nn: "alle saman", en: "all together" },
  formRound: { nb: "runde", nn: "runde", en: "round" },
  formTalk: { nb: "innlegg", nn: "innlegg", en: "talk" },
  formBreak: { nb: "pause", nn: "pause", en: "break" },
} as const satisfies Readonly<Record<string, Text>>;

/** Refusals of use cases outside a meeting's process: what is so, what is safe, what next. */
export const appRefusals: Readonly<Record<string, Text>> = {
  "not-added-here": {
    nb: "Runde er ikke lagt til i denne kanalen ennå. Legg til appen i teamet, så kan dere begynne her.",
    nn: "Runde er ikkje lagd til i denne kanalen enno. Legg til appen i teamet, så kan de begynne her.",
    en: "Runde has not been added to this channel yet. Add the app to the team, and you can begin here.",
  },
  "not-in-channel": {
    nb: "Du er ikke med i kanalen ennå. Be noen der legge deg til.",
    nn: "Du er ikkje med i kanalen enno. Be nokon der leggje deg til.",
    en: "You are not in this channel yet. Ask a member to add you.",
  },
  "no-such-network": {
    nb: "Nettverket finnes ikke her lenger. Åpne Runde fra kanalen dere møtes i.",
    nn: "Nettverket finst ikkje her lenger. Opne Runde frå kanalen de møtest i.",
    en: "This network is no longer here. Open Runde from the channel you meet in.",
  },
  "no-steps-picked": {
    nb: "Møtet har ingen programpunkter ennå. Legg til minst ett, og lagre igjen.",
    nn: "Møtet har ingen programpunkt enno. Legg til minst eitt, og lagre igjen.",
    en: "The meeting has no steps yet. Add at least one, and save again.",
  },
  "no-such-programme-step": {
    nb: "Et av punktene finnes ikke lenger. Noen kan ha endret programmet det kom fra. Ta det bort, og velg på nytt.",
    nn: "Eitt av punkta finst ikkje lenger. Nokon kan ha endra programmet det kom frå. Ta det bort, og vel på nytt.",
    en: "One of the steps is gone. Someone may have changed the programme it came from. Remove it and choose again.",
  },
  "minutes-outside-step": {
    nb: "Et av punktene har fått færre eller flere minutter enn det tåler. Rett tallet, og lagre igjen.",
    nn: "Eitt av punkta har fått færre eller fleire minutt enn det toler. Rett talet, og lagre igjen.",
    en: "One of the steps has fewer or more minutes than it can take. Correct the number and save again.",
  },
  "more-than-set-aside": {
    nb: "Programpunktene tar mer tid enn dere har satt av. Kort inn, eller sett av mer tid.",
    nn: "Programpunkta tek meir tid enn de har sett av. Kort inn, eller set av meir tid.",
    en: "The steps take more time than you have set aside. Shorten them, or set aside more.",
  },
  "not-a-programme": {
    nb: "Dette ble ikke et program Runde kan spille. Se over punktene, og lagre igjen.",
    nn: "Dette blei ikkje eit program Runde kan spele. Sjå over punkta, og lagre igjen.",
    en: "This did not become a programme that Runde can play. Look through the steps and save again.",
  },
  "too-many-programmes": {
    nb: "Nettverket har så mange egne programmer som hylla rommer. Slett et dere ikke bruker, og lagre igjen.",
    nn: "Nettverket har så mange eigne program som hylla rommar. Slett eitt de ikkje bruker, og lagre igjen.",
    en: "The network has as many programmes of its own as the shelf holds. Delete one you do not use, and save again.",
  },
  "no-such-programme": {
    nb: "Programmet finnes ikke her. Velg et fra lista på siden til nettverket.",
    nn: "Programmet finst ikkje her. Vel eit frå lista på sida til nettverket.",
    en: "That programme is not here. Choose one from the list on the network's page.",
  },
  "no-such-version": {
    nb: "Kontrakten har fått en nyere versjon. Les den først, så kan du godta.",
    nn: "Kontrakten har fått ein nyare versjon. Les han først, så kan du godta.",
    en: "The contract has a newer version. Read it first, then accept.",
  },
  "not-one-left": {
    nb: "Minst én av dere må være med, ellers når ingen nettverket. Ingenting er endret.",
    nn: "Minst éin av dykk må vere med, elles når ingen nettverket. Ingenting er endra.",
    en: "At least one of you must stay, or nobody can reach the network. Nothing has changed.",
  },
  "too-many-members": {
    nb: "Et nettverk har plass til 60. Ta noen ut først, så kan du legge til flere.",
    nn: "Eit nettverk har plass til 60. Ta nokon ut først, så kan du leggje til fleire.",
    en: "A network has room for 60. Take someone out first, then add more.",
  },
  malformed: {
    nb: "Runde forsto ikke det som kom. Ingenting er endret. Last inn siden på nytt, og prøv igjen.",
    nn: "Runde forstod ikkje det som kom. Ingenting er endra. Last sida på nytt og prøv igjen.",
    en: "Runde did not understand that. Nothing has changed. Reload the page and try again.",
  },
  "no-such-kept": {
    nb: "Dette er slettet eller ligger ikke her lenger. Det andre på siden står som før.",
    nn: "Dette er sletta eller ligg ikkje her lenger. Det andre på sida står som før.",
    en: "This has been deleted or is no longer here. Everything else on the page is as it was.",
  },
  "kept-changed": {
    nb: "Dette ble endret et annet sted i mellomtiden. Teksten din står her. Last inn siden på nytt, og skriv inn det du vil endre.",
    nn: "Dette blei endra ein annan stad i mellomtida. Teksten din står her. Hent sida på nytt, og skriv inn det du vil endre.",
    en: "This was changed somewhere else in the meantime. Your text is still here. Load the page again and write your change.",
  },
  "too-many-goals": {
    nb: "Siden har plass til hundre mål, og alle er i bruk. Slett noen du er ferdig med, og prøv igjen.",
    nn: "Sida har plass til hundre mål, og alle er i bruk. Slett nokre du er ferdig med, og prøv igjen.",
    en: "The page has room for a hundred goals, and all are in use. Delete some you are done with and try again.",
  },
  "no-such-page": {
    nb: "Lenken virker ikke lenger. Åpne siden på nytt fra Runde.",
    nn: "Lenkja verkar ikkje lenger. Opne sida på nytt frå Runde.",
    en: "The link no longer works. Open the page again from Runde.",
  },
};

/** Simulated colleagues in a rehearsal; the tab marks each of them as simulated. */
export const colleagueNames = ["Tuva", "Jonas", "Marit", "Amir", "Solveig"] as const;
