import type { Text } from "../../core/text.ts";

/** Roles in a municipal service, where a programme names none. */
export const standardRoles: readonly { readonly id: string; readonly name: Text }[] = [
  { id: "leader", name: { nb: "Leder", nn: "Leiar", en: "Leader" } },
  { id: "deputy", name: { nb: "Avdelingsleder", nn: "Avdelingsleiar", en: "Team leader" } },
  { id: "caseworker", name: { nb: "Kontaktperson", nn: "Kontaktperson", en: "Caseworker" } },
  { id: "council", name: { nb: "Kommuneledelse", nn: "Kommuneleiing", en: "Municipal management" } },
];

/** Areas of responsibility to begin with, where a programme names none. */
export const standardAreas: readonly { readonly id: string; readonly name: Text }[] = [
  {
    id: "reports",
    name: { nb: "Vurdere nye meldinger", nn: "Vurdere nye meldingar", en: "Assessing new reports" },
  },
  {
    id: "urgent",
    name: {
      nb: "Beslutte i akutte situasjoner",
      nn: "Avgjere i akutte situasjonar",
      en: "Deciding in emergencies",
    },
  },
  {
    id: "money",
    name: {
      nb: "Bruke penger utenom budsjettet",
      nn: "Bruke pengar utanom budsjettet",
      en: "Spending outside the budget",
    },
  },
  {
    id: "hiring",
    name: { nb: "Ansette nye kolleger", nn: "Tilsetje nye kollegaer", en: "Hiring new colleagues" },
  },
  {
    id: "routines",
    name: { nb: "Endre rutiner", nn: "Endre rutinar", en: "Changing routines" },
  },
];
