import type { ProcessRefusal } from "./meeting.ts";
import type { Text } from "./text.ts";

/** Refusals that belong to no single exercise: of moves as such, and of the connection. */
export type GeneralRefusal =
  | "unknown-move"
  | "malformed-move"
  | "no-sheet-here"
  | "no-table-here"
  | "other-table"
  | "too-late"
  | "stale"
  | "too-large"
  | "busy"
  | "signed-out"
  | "not-a-member"
  | "no-such-meeting";

/** What a person reads when the process says no: what is so, what is safe, what next (SPEC R1, R2). */
const processTexts: Readonly<Record<ProcessRefusal, Text>> = {
  "not-in-meeting": {
    nb: "Du er ikke med i dette møtet ennå. Be noen i nettverket legge deg til.",
    nn: "Du er ikkje med i dette møtet enno. Be nokon i nettverket leggje deg til.",
    en: "You are not in this meeting yet. Ask someone in the network to add you.",
  },
  "not-present": {
    nb: "Du er ikke meldt til stede ennå. Velg «Jeg er her», så er du med.",
    nn: "Du er ikkje meld til stades enno. Vel «Eg er her», så er du med.",
    en: "You are not marked as here yet. Choose “I am here”, and you are in.",
  },
  "not-started": {
    nb: "Møtet har ikke begynt ennå. Start det når dere er klare.",
    nn: "Møtet har ikkje begynt enno. Start det når de er klare.",
    en: "The meeting has not begun yet. Start it when you are ready.",
  },
  "already-started": {
    nb: "Møtet er i gang. Alt fortsetter som før, og du er med.",
    nn: "Møtet er i gang. Alt held fram som før, og du er med.",
    en: "The meeting is already under way. Everything goes on, and you are in it.",
  },
  "meeting-ended": {
    nb: "Møtet er avsluttet. Det som ble lagret, finner dere på siden til nettverket og på Min side.",
    nn: "Møtet er avslutta. Det som blei lagra, finn de på sida til nettverket og på Sida mi.",
    en: "The meeting has ended. What was saved is on the network's page and on My page.",
  },
  "only-facilitator": {
    nb: "Dette gjør prosesslederen. Alt står som før. Du kan ta over om dere er enige om det.",
    nn: "Dette gjer prosessleiaren. Alt står som før. Du kan ta over om de er einige om det.",
    en: "The facilitator does this. All is as it was. You can take over if you agree on it.",
  },
  "only-own-seat": {
    nb: "Dette gjør hver og en selv. Ingenting er endret. Spør den det gjelder.",
    nn: "Dette gjer kvar og ein sjølv. Ingenting er endra. Spør den det gjeld.",
    en: "Each person does this for themselves. Nothing has changed. Ask the person it concerns.",
  },
  "not-your-turn": {
    nb: "En annen har ordet nå. Ingenting er endret. Ringen viser hvem som er neste.",
    nn: "Ein annan har ordet no. Ingenting er endra. Ringen viser kven som er neste.",
    en: "Someone else is speaking now. Nothing has changed. The ring shows who is next.",
  },
  "no-turn-here": {
    nb: "Ordet går ikke på runde i denne fasen. Snakk fritt, og gå videre når dere er klare.",
    nn: "Ordet går ikkje på runde i denne fasen. Snakk fritt, og gå vidare når de er klare.",
    en: "The word does not go round in this phase. Talk freely, and go on when you are ready.",
  },
  "all-have-had-the-word": {
    nb: "Alle har hatt ordet. Gå videre når dere er klare.",
    nn: "Alle har hatt ordet. Gå vidare når de er klare.",
    en: "Everyone has spoken. Go on when you are ready.",
  },
  "had-the-word": {
    nb: "Den du valgte, har allerede hatt ordet i denne runden. Velg en som venter.",
    nn: "Den du valde, har alt hatt ordet i denne runden. Vel ein som ventar.",
    en: "The person you chose has already spoken this time round. Choose someone who is waiting.",
  },
  "last-in-line": {
    nb: "Ingen venter lenger bak. Ta ordet nå, eller stå over.",
    nn: "Ingen ventar lenger bak. Ta ordet no, eller stå over.",
    en: "Nobody is waiting after you. Speak now, or pass.",
  },
  "no-such-seat": {
    nb: "Plassen finnes ikke i dette møtet. Ingenting er endret. Velg en fra ringen.",
    nn: "Plassen finst ikkje i dette møtet. Ingenting er endra. Vel ein frå ringen.",
    en: "That seat is not in this meeting. Nothing has changed. Choose someone from the ring.",
  },
  "seat-not-present": {
    nb: "Den du valgte, er ikke til stede nå. Velg en annen, eller meld personen til stede først.",
    nn: "Den du valde, er ikkje til stades no. Vel ein annan, eller meld personen til stades først.",
    en: "The person you chose is not here now. Choose someone else, or mark them as here first.",
  },
  "no-such-step": {
    nb: "Programpunktet finnes ikke i dette møtet. Dere står der dere var. Velg et fra planen.",
    nn: "Programpunktet finst ikkje i dette møtet. De står der de var. Vel eit frå planen.",
    en: "That step is not in this meeting. You are where you were. Choose one from the agenda.",
  },
  "at-the-start": {
    nb: "Dere er ved det første programpunktet. Gå videre når dere er klare.",
    nn: "De er ved det første programpunktet. Gå vidare når de er klare.",
    en: "You are at the first step. Go on when you are ready.",
  },
  "at-the-end": {
    nb: "Dere er ved det siste programpunktet. Avslutt møtet når dere er klare.",
    nn: "De er ved det siste programpunktet. Avslutt møtet når de er klare.",
    en: "You are at the last step. End the meeting when you are ready.",
  },
  "not-optional": {
    nb: "Innsjekk og utsjekk blir alltid med. Det går fint å gjøre dem korte.",
    nn: "Innsjekk og utsjekk blir alltid med. Det går fint å gjere dei korte.",
    en: "Check-in and check-out always stay. It is fine to keep them short.",
  },
  "no-clock": {
    nb: "Ingen klokke går akkurat nå. Den starter når dere går videre.",
    nn: "Inga klokke går akkurat no. Ho startar når de går vidare.",
    en: "No clock is running just now. It starts when you go on.",
  },
  "minutes-out-of-range": {
    nb: "Klokka går som før. Velg mellom 1 og 60 minutter.",
    nn: "Klokka går som før. Vel mellom 1 og 60 minutt.",
    en: "The clock runs as before. Choose between 1 and 60 minutes.",
  },
  "answer-fit-first": {
    nb: "Tiden rekker ikke til så mange. Klokka venter til prosesslederen har valgt hva dere gjør.",
    nn: "Tida rekk ikkje til så mange. Klokka ventar til prosessleiaren har valt kva de gjer.",
    en: "The time is too short for so many. The clock waits until the facilitator has chosen what to do.",
  },
  "no-such-choice": {
    nb: "Det valget passer ikke lenger. Alt står som før. Velg et av dem du ser nå.",
    nn: "Det valet passar ikkje lenger. Alt står som før. Vel eit av dei du ser no.",
    en: "That choice no longer fits. All is as it was. Choose one of those you see now.",
  },
  "nothing-to-replan": {
    nb: "Planen holder slik den er. Gå videre i ro.",
    nn: "Planen held slik han er. Gå vidare i ro.",
    en: "The plan holds as it is. There is no rush.",
  },
  "nothing-to-undo": {
    nb: "Det er ingenting å angre nå. Det siste dere gjorde, kan angres i ti minutter.",
    nn: "Det er ingenting å angre no. Du kan angre det siste trekket i ti minutt.",
    en: "There is nothing to undo now. The last move can be undone for ten minutes.",
  },
  "no-hands-up": {
    nb: "Ingen har rakt opp hånden ennå. Rekk opp hånden, eller hopp over programpunktet.",
    nn: "Ingen har rekt opp handa enno. Rekk opp handa, eller hopp over programpunktet.",
    en: "Nobody has raised a hand yet. Raise yours, or skip this step.",
  },
  "no-hands-here": {
    nb: "Ingen trenger å rekke opp hånden i denne fasen. Si det høyt om du vil noe.",
    nn: "Ingen treng å melde seg i denne fasen. Sei det høgt om du vil noko.",
    en: "Nobody needs to raise a hand in this phase. Just speak up.",
  },
  "no-tables-here": {
    nb: "Dere sitter samlet nå. Du kan flytte folk når dere sitter i par eller grupper.",
    nn: "De sit samla no. Du kan flytte folk når de er delte i par eller grupper.",
    en: "You are all sitting together now. You can move people once you are in pairs or groups.",
  },
  "no-such-table": {
    nb: "Det bordet finnes ikke i denne fasen. Alle sitter der de satt. Velg et av bordene du ser nå.",
    nn: "Det bordet finst ikkje i denne fasen. Alle sit der dei sat. Vel eit av borda du ser no.",
    en: "That table is not part of this phase. Everyone sits where they were. Choose one you see now.",
  },
  "would-sit-alone": {
    nb: "Ingen sitter ved det bordet nå, så det ville blitt ensomt. Alle sitter der de satt. Velg et bord med folk.",
    nn: "Ingen sit ved det bordet no, så der ville det bli einsamt. Alle sit der dei sat. Vel eit bord med folk.",
    en: "Nobody is at that table now, so it would be lonely. Everyone sits where they were. Choose one with people.",
  },
};

const generalTexts: Readonly<Record<GeneralRefusal, Text>> = {
  "unknown-move": {
    nb: "Det går ikke an å gjøre dette her. Ingenting er endret. Last inn siden på nytt for å se hva du kan gjøre.",
    nn: "Det går ikkje an å gjere dette her. Ingenting er endra. Last sida på nytt for å sjå kva du kan gjere.",
    en: "This cannot be done here. Nothing has changed. Reload the page to see what you can do.",
  },
  "malformed-move": {
    nb: "Det du sendte, passer ikke her. Teksten står fortsatt hos deg. Gjør den kortere eller enklere, og prøv igjen.",
    nn: "Det du sende, passar ikkje her. Teksten står framleis hos deg. Gjer han kortare eller enklare, og prøv igjen.",
    en: "What you sent does not fit here. Your text is still with you. Make it shorter or simpler, and try again.",
  },
  "no-sheet-here": {
    nb: "Den som er med uten egen skjerm, har ikke noe ark her. Bruk papir, det teller like mye.",
    nn: "Denne plassen har ikkje noko ark, for han blir spelt utan eigen skjerm. Bruk papir, det tel like mykje.",
    en: "Someone without a screen has no sheet here. Paper counts just as much.",
  },
  "no-table-here": {
    nb: "Du sitter ikke ved noe bord akkurat nå. Teksten står hos deg. Vent til dere sitter i par eller grupper.",
    nn: "Du sit ikkje ved noko bord akkurat no. Teksten står hos deg. Vent til de er delte i par eller grupper.",
    en: "You are not at a table just now. Your text is still with you. Wait until you are in pairs or groups.",
  },
  "other-table": {
    nb: "Du sitter ved et annet bord nå. Ingen der har sett det du skrev. Send det på nytt hvis det gjelder dem.",
    nn: "Du sit ved eit anna bord no. Ingen der har sett det du skreiv. Send det på nytt om det gjeld dei.",
    en: "You are at another table now. Nobody there has seen what you wrote. Send it again if it is for them.",
  },
  "too-late": {
    nb: "Dette er stengt nå. Det som er lagret, står trygt. Ta det opp med de andre om det haster.",
    nn: "Dette er stengt no. Det som alt er lagra, står trygt. Ta det opp med dei andre om det hastar.",
    en: "This has closed. What was saved is safe. Bring it up with the others if it matters now.",
  },
  stale: {
    nb: "Møtet gikk videre akkurat nå. Ingenting er gjort to ganger. Se hvor dere er, og velg på nytt.",
    nn: "Møtet gjekk vidare akkurat no. Ingenting er gjort to gonger. Sjå kvar de er, og vel på nytt.",
    en: "The meeting has just moved on. Nothing was done twice. See where you are, and choose again.",
  },
  "too-large": {
    nb: "Dette ble for stort til å lagre. Teksten står hos deg. Gjør den kortere, og prøv igjen.",
    nn: "Dette blei for stort til å lagre. Teksten står hos deg. Del han i to.",
    en: "This is too long to save. Your text is still with you. Make it shorter, and try again.",
  },
  busy: {
    nb: "Runde får ikke svart akkurat nå. Det som er lagret, er trygt. Prøv igjen om litt.",
    nn: "Runde får ikkje svart akkurat no. Det som er lagra, er trygt. Prøv igjen om litt.",
    en: "Runde cannot answer just now. What is saved is safe. Try again in a moment.",
  },
  "signed-out": {
    nb: "Du er logget ut. Det du har lagret, er trygt. Logg inn igjen for å gå videre.",
    nn: "Du er logga ut. Det du har lagra, er trygt. Logg inn igjen for å gå vidare.",
    en: "You are signed out. What you saved is safe. Sign in again to go on.",
  },
  "not-a-member": {
    nb: "Du er ikke med i nettverket ennå. Be noen i nettverket legge deg til.",
    nn: "Du er ikkje med i nettverket enno. Be nokon i nettverket leggje deg til.",
    en: "You are not in this network yet. Ask a member to add you.",
  },
  "no-such-meeting": {
    nb: "Møtet finnes ikke lenger. Siden til nettverket viser hva som er på gang.",
    nn: "Møtet finst ikkje lenger. Sida til nettverket viser kva som er på gang.",
    en: "This meeting is no longer here. The network's page shows what is going on.",
  },
};

/** Every reason the core can give, with its text. */
export const refusalTexts: Readonly<Record<ProcessRefusal | GeneralRefusal, Text>> = {
  ...processTexts,
  ...generalTexts,
};
