import type { Text } from "../../core/text.ts";

/** Open questions for those who listen, where a programme has none of its own. */
export const standardCues: readonly Text[] = [
  {
    nb: "Hva er viktigst for deg i dette?",
    nn: "Kva er viktigast for deg i dette?",
    en: "What matters most to you in this?",
  },
  {
    nb: "Når har du fått det til før?",
    nn: "Når har du greidd det før?",
    en: "When have you managed this before?",
  },
  {
    nb: "Hva ser vi andre når du er i gang?",
    nn: "Kva ser vi andre når du er i gang?",
    en: "What will the rest of us see when you are under way?",
  },
  {
    nb: "I hvilken situasjon vil du prøve det først?",
    nn: "I kva situasjon vil du prøve det først?",
    en: "In which situation will you try it first?",
  },
  {
    nb: "Hva er det minste skrittet som teller?",
    nn: "Kva er det minste steget som tel?",
    en: "What is the smallest step that counts?",
  },
  {
    nb: "Hva kan komme i veien, og hva gjør du da?",
    nn: "Kva kan kome i vegen, og kva gjer du då?",
    en: "What may get in the way, and what will you do then?",
  },
  {
    nb: "Hvem kan du be om hjelp?",
    nn: "Kven kan du be om hjelp?",
    en: "Whom can you ask for help?",
  },
  {
    nb: "Hva vil du gjøre mindre av for å få plass?",
    nn: "Kva vil du gjere mindre av for å få plass?",
    en: "What will you do less of to make room?",
  },
  {
    nb: "Hvordan vil du merke at det virker?",
    nn: "Korleis vil du merke at det verkar?",
    en: "How will you notice that it works?",
  },
];
