import type { Text } from "../../core/text.ts";

interface StandardHeading {
  readonly id: string;
  readonly title: Text;
  readonly prompt: Text;
}

/** Ground rules without a heading of their own begin here. */
export const NORMS = "norms";

/** Headings that a programme gets when it brings none of its own. */
export const standardHeadings: readonly StandardHeading[] = [
  {
    id: "purpose",
    title: { nb: "Hensikt", nn: "Føremål", en: "Purpose" },
    prompt: {
      nb: "Hva skal nettverket gi oss?",
      nn: "Kva skal nettverket gi oss?",
      en: "What should the network give us?",
    },
  },
  {
    id: NORMS,
    title: { nb: "Slik har vi det sammen", nn: "Slik har vi det saman", en: "How we are together" },
    prompt: {
      nb: "Hva gjør vi for at alle kan snakke fritt?",
      nn: "Kva gjer vi for at alle kan snakke fritt?",
      en: "What do we do so that everyone can speak freely?",
    },
  },
  {
    id: "attendance",
    title: { nb: "Oppmøte", nn: "Oppmøte", en: "Attendance" },
    prompt: {
      nb: "Når møtes vi, og hva gjør vi når noen ikke kan?",
      nn: "Når møtest vi, og kva gjer vi når nokon ikkje kan?",
      en: "When do we meet, and what if someone can’t?",
    },
  },
  {
    id: "confidentiality",
    title: { nb: "Fortrolighet", nn: "Fortrulegheit", en: "Confidentiality" },
    prompt: {
      nb: "Hva blir mellom oss, og hva kan fortelles videre?",
      nn: "Kva blir mellom oss, og kva kan vi fortelje vidare?",
      en: "What stays between us, and what may be passed on?",
    },
  },
  {
    id: "breaches",
    title: { nb: "Når noe ikke holder", nn: "Når noko ikkje held", en: "When something does not hold" },
    prompt: {
      nb: "Hva gjør vi når en avtale ikke blir fulgt?",
      nn: "Kva gjer vi når ein avtale ikkje blir følgd?",
      en: "What do we do when an agreement is not kept?",
    },
  },
  {
    id: "roles",
    title: { nb: "Roller", nn: "Roller", en: "Roles" },
    prompt: {
      nb: "Hvem leder, hvem kaller inn, hvem skriver?",
      nn: "Kven leier, kven kallar inn, kven skriv?",
      en: "Who leads, who calls us together, who writes?",
    },
  },
  {
    id: "review",
    title: {
      nb: "Når vi ser på kontrakten igjen",
      nn: "Når vi ser på kontrakten igjen",
      en: "How we review this",
    },
    prompt: {
      nb: "Når og hvordan vurderer vi den?",
      nn: "Når og korleis vurderer vi han?",
      en: "When and how do we evaluate it?",
    },
  },
];
