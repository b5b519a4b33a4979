import type { Text } from "../../core/text.ts";

/** Risks with a measure, as leaders could write them: about how work is organised, never about a case. */
export const samples: readonly { readonly text: Text; readonly measure: Text }[] = [
  {
    text: {
      nb: "To erfarne slutter samtidig, og ingen kan rutinene",
      nn: "To erfarne sluttar samtidig, og ingen kan rutinane",
      en: "Two experienced colleagues leave at once, and nobody knows the routines",
    },
    measure: {
      nb: "Hver rutine har to som kan den",
      nn: "Kvar rutine har to som kan han",
      en: "Each routine is known by two",
    },
  },
  {
    text: {
      nb: "Viktige frister ligger bare i hodet til én",
      nn: "Viktige fristar ligg berre i hovudet til éin",
      en: "Important deadlines live in one person's head",
    },
    measure: {
      nb: "Felles fristliste på mandagsmøtet",
      nn: "Felles fristliste på måndagsmøtet",
      en: "A shared list of deadlines at the Monday meeting",
    },
  },
  {
    text: {
      nb: "Nyansatte står alene de første ukene",
      nn: "Nytilsette står åleine dei første vekene",
      en: "New staff are on their own in their first weeks",
    },
    measure: {
      nb: "Fast fadder i tre måneder",
      nn: "Fast fadder i tre månader",
      en: "A buddy for three months",
    },
  },
  {
    text: {
      nb: "Vi rekker ikke å evaluere tiltakene i tide",
      nn: "Vi rekk ikkje å evaluere tiltaka i tide",
      en: "We do not manage to evaluate measures in time",
    },
    measure: {
      nb: "Evalueringsdag satt av i kalenderen hver måned",
      nn: "Evalueringsdag sett av i kalenderen kvar månad",
      en: "One day a month set aside for evaluation",
    },
  },
  {
    text: {
      nb: "Vakttelefonen blir ikke besvart en helg",
      nn: "Vakttelefonen blir ikkje svara på ei helg",
      en: "The duty phone goes unanswered one weekend",
    },
    measure: {
      nb: "Bakvakt og prøveringing hver fredag",
      nn: "Bakvakt og prøveringing kvar fredag",
      en: "A second on call, and a test call every Friday",
    },
  },
];
