import { languages } from "../../src/core/text.ts";
import type { CatalogueView } from "../../src/protocol/api.ts";
import type { ProgrammeInIt, StepInIt } from "./draft.ts";
import { type Need, needs } from "./needs.ts";
import { formWords, needWords } from "./texts.ts";

/** What helps: an exercise wherever it is used, a step of a programme, or a whole programme (ending in a slash). */
const helpful: Readonly<Record<Need, readonly string[]>> = {
  advice: [
    "peer-coaching",
    "focus-rounds",
    "forsvarlig-ledelse/grow",
    "forsvarlig-ledelse/coaching-contract",
  ],
  acquaintance: ["care-label", "user-manual", "competence-board"],
  time: ["self-observation", "eisenhower", "lists", "goals"],
  agreement: ["ground-rules", "contract", "plan", "diamond-nine"],
  care: ["four-spheres", "emosjonelle-krav/"],
  feedback: [
    "role-play",
    "forsvarlig-ledelse/sae",
    "samling-relasjoner/good-feedback",
    "samling-relasjoner/listening",
  ],
  practice: ["risk-matrix", "responsibility-map", "year-wheel", "forsvarlig-ledelse/house-in-order"],
};

/** How early a step stands among what helps; -1 where it does not help. */
const rankOf = (need: Need, programme: string, { id, exercise, kind }: StepInIt): number =>
  kind === "step"
    ? helpful[need].findIndex((name) => [exercise, `${programme}/${id}`, `${programme}/`].includes(name))
    : -1;

const helps = (need: Need, programme: string, step: StepInIt): boolean =>
  rankOf(need, programme, step) !== -1;

/** Everything a step can be found by, in all languages: people search in the one they think in. */
const hayOf = (programme: ProgrammeInIt, step: StepInIt): string =>
  languages
    .flatMap((language) => [
      step.title[language],
      step.purpose[language],
      programme.title[language],
      ...step.forms.map((form) => formWords[form][language]),
      ...needs.filter((need) => helps(need, programme.id, step)).map((need) => needWords[need][language]),
    ])
    .join(" ")
    .toLowerCase();

/** Steps that hold all the words written and help with the need chosen, what helps most first; everything where neither is given. */
export const found = (
  catalogue: CatalogueView,
  words: string,
  need: Need | null,
): readonly { readonly programme: ProgrammeInIt; readonly steps: readonly StepInIt[] }[] => {
  const first = (programme: ProgrammeInIt, steps: readonly StepInIt[]): number =>
    need === null ? 0 : Math.min(...steps.map((step) => rankOf(need, programme.id, step)));
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return catalogue.programmes
    .map((programme) => ({
      programme,
      steps: programme.steps.filter((step) => {
        if (need !== null && !helps(need, programme.id, step)) return false;
        const hay = wanted.length === 0 ? "" : hayOf(programme, step);
        return wanted.every((word) => hay.includes(word));
      }),
    }))
    .filter(({ steps }) => steps.length > 0)
    .toSorted((a, b) => first(a.programme, a.steps) - first(b.programme, b.steps));
};
