import type { Text } from "../../core/text.ts";

/** What simulated colleagues bring: about themselves, never about a case. */
export const samples: readonly Text[] = [
  {
    nb: "Jeg vil øve på å vente med rådene til jeg har hørt ferdig.",
    nn: "Eg vil øve på å vente med råda til eg har høyrt ferdig.",
    en: "I want to practise holding back advice until I have listened.",
  },
  {
    nb: "Jeg vil sette av en time i uka til å tenke framover.",
    nn: "Eg vil setje av ein time i veka til å tenkje framover.",
    en: "I want to set aside an hour a week to think ahead.",
  },
  {
    nb: "Jeg skal si fra samme dag når noe skurrer.",
    nn: "Eg skal seie frå same dag når noko skurrar.",
    en: "I will speak up the same day when something feels off.",
  },
  {
    nb: "Jeg vil gå hjem i tide to dager i uka.",
    nn: "Eg vil gå heim i tide to dagar i veka.",
    en: "I want to go home on time two days a week.",
  },
  {
    nb: "Jeg skal gi én konkret tilbakemelding hver dag.",
    nn: "Eg skal gi éi konkret tilbakemelding kvar dag.",
    en: "I will give one precise piece of feedback each day.",
  },
];

/** What they take along when they have been in focus. */
export const alongSamples: readonly Text[] = [
  {
    nb: "Spørsmålet om det minste skrittet hjalp. Jeg begynner med én ting.",
    nn: "Spørsmålet om det minste steget hjelpte. Eg begynner med éin ting.",
    en: "The question about the smallest step helped. I begin with one thing.",
  },
  {
    nb: "Det var godt å høre at andre strever med det samme.",
    nn: "Det var godt å høyre at andre strevar med det same.",
    en: "It was good to hear that others struggle with the same.",
  },
];
