import type { Text } from "../../core/text.ts";
import type { Part } from "./part.ts";

/** What everyone sees of a part at one glance; {name} is the one in focus. */
export interface Glance {
  readonly title: Text;
  readonly talks: Text;
  /** Absent where everyone talks in turn. */
  readonly listens?: Text;
  readonly now: Text;
  readonly leave: Text;
}

/** What a part asks of one person: a few large words, and how. */
export interface RoleCard {
  readonly title: Text;
  readonly how: Text;
}

/** What the timekeeper watches for, and words to borrow. */
export interface GuideCard {
  readonly watch: Text;
  readonly say: readonly Text[];
}

export const glances: Readonly<Record<Part, Glance>> = {
  present: {
    title: { nb: "Legg fram", nn: "Legg fram", en: "Tell" },
    talks: { nb: "{name}", nn: "{name}", en: "{name}" },
    listens: { nb: "Vi andre", nn: "Vi andre", en: "The rest of us" },
    now: {
      nb: "{name} forteller. Hva skal vi tenke høyt om?",
      nn: "{name} fortel. Kva skal vi tenkje høgt om?",
      en: "{name} talks. What should we think aloud about?",
    },
    leave: { nb: "Spørsmål og råd", nn: "Spørsmål og råd", en: "Questions and advice" },
  },
  clarify: {
    title: { nb: "Spørsmål", nn: "Spørsmål", en: "Ask" },
    talks: { nb: "Vi spør, {name} svarer", nn: "Vi spør, {name} svarar", en: "We ask, {name} answers" },
    now: {
      nb: "Bare spørsmål, ett om gangen, etter tur. {name} svarer kort.",
      nn: "Berre spørsmål, eitt kvar om gongen. {name} svarar kort.",
      en: "Only questions, one at a time, in turn. {name} answers briefly.",
    },
    leave: { nb: "Råd og egne tanker", nn: "Råd og eigne tankar", en: "Advice and thoughts of our own" },
  },
  reflect: {
    title: { nb: "Tenk høyt sammen", nn: "Tenk høgt saman", en: "Think aloud" },
    talks: { nb: "Vi andre, med hverandre", nn: "Vi andre, med kvarandre", en: "The rest of us, together" },
    listens: { nb: "{name}, vendt bort", nn: "{name}, vend bort", en: "{name}, turned away" },
    now: {
      nb: "Egne erfaringer, tanker og det vi undrer oss over.",
      nn: "Eigne erfaringar, tankar og det vi undrar oss over.",
      en: "Experiences, thoughts and what we wonder about.",
    },
    leave: {
      nb: "Ferdige råd, og å snakke til {name}",
      nn: "Ferdige råd, og å snakke til {name}",
      en: "Ready-made advice, and talking to {name}",
    },
  },
  thanks: {
    title: { nb: "Takk", nn: "Takk", en: "Thanks" },
    talks: { nb: "{name}", nn: "{name}", en: "{name}" },
    listens: { nb: "Vi andre", nn: "Vi andre", en: "The rest of us" },
    now: {
      nb: "{name} sier takk, eller kort hva som blir med videre.",
      nn: "{name} seier takk, eller kort kva som blir med vidare.",
      en: "{name} says thanks, or briefly what stays with them.",
    },
    leave: { nb: "Svar og nye spørsmål", nn: "Svar og nye spørsmål", en: "Answers and new questions" },
  },
};

export const focusCards: Readonly<Record<Part, RoleCard>> = {
  present: {
    title: { nb: "Du har ordet", nn: "Du har ordet", en: "It is your turn to speak" },
    how: {
      nb: "Hva skjer, og hva vil du at vi skal tenke høyt om? Det trenger ikke være ferdig tenkt.",
      nn: "Kva skjer, og kva vil du at vi skal tenkje høgt om? Det treng ikkje vere ferdig tenkt.",
      en: "What is going on, and what should we think aloud about? It needn't be fully thought through.",
    },
  },
  clarify: {
    title: { nb: "Svar kort", nn: "Svar kort", en: "Answer briefly" },
    how: {
      nb: "Svar på det du vil. «Det vet jeg ikke» er et godt svar.",
      nn: "Svar på det du vil. «Det veit eg ikkje» er eit godt svar.",
      en: "Answer what you like. “I don't know” is a good answer.",
    },
  },
  reflect: {
    title: { nb: "Snu deg bort og lytt", nn: "Snu deg bort og lytt", en: "Turn away and listen" },
    how: {
      nb: "Nå er du helt stille. Du trenger verken svare eller forklare. Skriv ned det som treffer.",
      nn: "No er du heilt stille. Du treng verken svare eller forklare. Skriv ned det som treffer.",
      en: "You are silent now. Nothing to answer, nothing to explain. Note what strikes you.",
    },
  },
  thanks: {
    title: { nb: "Snu deg tilbake", nn: "Snu deg tilbake", en: "Turn back" },
    how: {
      nb: "Si takk, eller kort hva du tar med deg. Du skylder ingen et svar.",
      nn: "Sei takk, eller kort kva du tek med deg. Du skuldar ingen eit svar.",
      en: "Say thanks, or briefly what you are taking with you. You owe nobody an answer.",
    },
  },
};

export const colleagueCards: Readonly<Record<Part, RoleCard>> = {
  present: {
    title: { nb: "Lytt ferdig", nn: "Lytt ferdig", en: "Listen to the end" },
    how: {
      nb: "{name} forteller uten å bli avbrutt. Skriv ned det du vil forstå bedre.",
      nn: "{name} fortel utan å bli avbroten. Skriv ned det du vil forstå betre.",
      en: "{name} talks without being interrupted. Note what you want to understand.",
    },
  },
  clarify: {
    title: { nb: "Spør for å forstå", nn: "Spør for å forstå", en: "Ask to understand" },
    how: {
      nb: "Ett spørsmål om gangen, rundt bordet. Råd og egne tanker får vente.",
      nn: "Eitt spørsmål om gongen, rundt bordet. Råd og eigne tankar får vente.",
      en: "One question at a time, round the table. Advice and your own thoughts can wait.",
    },
  },
  reflect: {
    title: { nb: "Snakk med de andre", nn: "Snakk med dei andre", en: "Talk with the others" },
    how: {
      nb: "Snakk som om {name} ikke er her. Spar på rådene.",
      nn: "Snakk som om {name} ikkje er her. Spar på råda.",
      en: "Talk as if {name} weren't here. Go easy on advice.",
    },
  },
  thanks: {
    title: { nb: "Bare ta imot", nn: "Berre ta imot", en: "Just receive" },
    how: {
      nb: "{name} har siste ordet. Ingen svarer.",
      nn: "{name} har siste ordet. Ingen svarar.",
      en: "{name} has the last word. Nobody answers.",
    },
  },
};

export const guideCards: Readonly<Record<Part, GuideCard>> = {
  present: {
    watch: { nb: "Ingen avbryter.", nn: "Ingen avbryt.", en: "Nobody interrupts." },
    say: [
      { nb: "La {name} fortelle ferdig.", nn: "La {name} fortelje ferdig.", en: "Let {name} finish." },
      {
        nb: "Hva vil du at vi skal tenke høyt om?",
        nn: "Kva vil du at vi skal tenkje høgt om?",
        en: "What would you like us to think aloud about?",
      },
    ],
  },
  clarify: {
    watch: {
      nb: "Bare spørsmål. Alle får stille ett.",
      nn: "Berre spørsmål. Alle får stille eitt.",
      en: "Only questions. Everyone gets to ask one.",
    },
    say: [
      {
        nb: "Kan du gjøre det om til et spørsmål?",
        nn: "Kan du gjere det om til eit spørsmål?",
        en: "Could you turn that into a question?",
      },
      {
        nb: "Ta vare på det til neste del.",
        nn: "Ta vare på det til neste del.",
        en: "Save that for the next part.",
      },
    ],
  },
  reflect: {
    watch: {
      nb: "Alle slipper til, og ingen snakker til {name}.",
      nn: "Alle slepp til, og ingen snakkar til {name}.",
      en: "Everyone gets in, and nobody talks to {name}.",
    },
    say: [
      {
        nb: "Snakk til oss, ikke til {name}.",
        nn: "Snakk til oss, ikkje til {name}.",
        en: "Talk to us, not to {name}.",
      },
      {
        nb: "Har du opplevd noe lignende?",
        nn: "Har du opplevd noko liknande?",
        en: "Have you been through something like it?",
      },
      {
        nb: "Hva tenker du, som ikke har sagt noe ennå?",
        nn: "Kva tenkjer du, som ikkje har sagt noko enno?",
        en: "What do you think, you who haven't spoken yet?",
      },
    ],
  },
  thanks: {
    watch: {
      nb: "{name} får siste ordet.",
      nn: "{name} får siste ordet.",
      en: "{name} has the last word.",
    },
    say: [
      {
        nb: "Takk. Vi lar det stå slik.",
        nn: "Takk. Vi lar det stå slik.",
        en: "Thank you. We leave it there.",
      },
    ],
  },
};

/** Beginnings that a colleague can borrow; nothing to fill in, nothing that is kept. */
export const starters: Readonly<Record<Part, readonly Text[]>> = {
  present: [
    {
      nb: "Hva står på spill for {name}?",
      nn: "Kva står på spel for {name}?",
      en: "What is at stake for {name}?",
    },
    { nb: "Hvilke ord kommer igjen?", nn: "Kva ord kjem att?", en: "Which words come up again?" },
    { nb: "Hva blir ikke sagt?", nn: "Kva blir ikkje sagt?", en: "What is left unsaid?" },
  ],
  clarify: [
    { nb: "Når merker du det mest?", nn: "Når merkar du det mest?", en: "When do you notice it most?" },
    { nb: "Hva har du prøvd til nå?", nn: "Kva har du prøvd til no?", en: "What have you tried so far?" },
    {
      nb: "Hva er viktigst for deg i dette?",
      nn: "Kva er viktigast for deg i dette?",
      en: "What matters most to you in this?",
    },
    { nb: "Når går det bedre?", nn: "Når går det betre?", en: "When does it go better?" },
    { nb: "Hvem andre merker det?", nn: "Kven andre merkar det?", en: "Who else notices?" },
    { nb: "Hva er du mest usikker på?", nn: "Kva er du mest usikker på?", en: "What are you least sure of?" },
    {
      nb: "Hva skjer hvis du lar det ligge?",
      nn: "Kva skjer om du lar det liggje?",
      en: "What happens if you leave it?",
    },
    {
      nb: "Hvordan ser det ut når det er godt nok?",
      nn: "Korleis ser det ut når det er godt nok?",
      en: "What does good enough look like?",
    },
    {
      nb: "Hva ville du sagt til en kollega?",
      nn: "Kva ville du sagt til ein kollega?",
      en: "What would you say to a colleague?",
    },
  ],
  reflect: [
    { nb: "Jeg kjenner igjen …", nn: "Eg kjenner meg att i …", en: "I recognise …" },
    { nb: "Jeg undrer meg over …", nn: "Eg undrar meg over …", en: "I wonder about …" },
    { nb: "Jeg la merke til at …", nn: "Eg la merke til at …", en: "I noticed that …" },
    { nb: "En gang opplevde jeg at …", nn: "Ein gong opplevde eg at …", en: "Once I experienced that …" },
    { nb: "Jeg ble nysgjerrig på …", nn: "Eg blei nyfiken på …", en: "I became curious about …" },
    { nb: "Kanskje er det også mulig å …", nn: "Kanskje går det òg an å …", en: "Perhaps one could also …" },
  ],
  thanks: [],
};
