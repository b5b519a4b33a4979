import type { Programme } from "../../src/core/programme.ts";
import { programmeSchema } from "../../src/programmes/schema.ts";

const t = (nb: string) => ({ nb });
const words = (share: "never" | "board", keep: boolean) => ({
  lists: [{ id: "words", title: t("Ord") }],
  keep,
  share,
});

/** A small meeting in which people write alone, sit in pairs, and take along what they have written. */
export const seatedProgramme: Programme = programmeSchema().parse({
  format: 1,
  id: "ved-bordene",
  version: 1,
  title: t("Ved bordene"),
  summary: t("Et møte for prøver."),
  languages: ["nb"],
  minutes: 60,
  prepare: [],
  steps: [
    {
      id: "own-words",
      title: t("Egne ord"),
      purpose: t("Skrive for seg selv."),
      minutes: 10,
      exercise: "lists",
      config: words("never", true),
      phases: [{ id: "alone", form: "alone", title: t("Alene"), minutes: 10, prompts: [] }],
    },
    {
      id: "at-tables",
      title: t("Ved bordene"),
      purpose: t("Snakke sammen to og to."),
      minutes: 30,
      exercise: "lists",
      config: words("board", false),
      phases: [
        { id: "group", form: "pairs", title: t("To og to"), minutes: 20, prompts: [] },
        { id: "plenary", form: "plenary", title: t("Sammen"), minutes: 10, prompts: [] },
      ],
    },
    {
      id: "observe",
      title: t("Uka mi"),
      purpose: t("Se på egen uke."),
      minutes: 20,
      exercise: "self-observation",
      phases: [{ id: "observe", form: "alone", title: t("Alene"), minutes: 20, prompts: [] }],
    },
  ],
});
