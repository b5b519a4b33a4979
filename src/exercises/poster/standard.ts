import type { SharedListKind } from "../../core/kinds.ts";
import type { Text } from "../../core/text.ts";
import type { Look } from "./state.ts";

interface Standard {
  readonly id: string;
  readonly title: Text;
  readonly prompt: Text;
  readonly look: Look;
  readonly from: readonly SharedListKind[];
}

/** The parts of a leadership platform, where a programme names none. */
export const standardSections: readonly Standard[] = [
  {
    id: "purpose",
    title: { nb: "Hensikten vår", nn: "Føremålet vårt", en: "Our purpose" },
    prompt: {
      nb: "Hva er ledergruppen til for?",
      nn: "Kva er leiargruppa til for?",
      en: "What is our leadership group for?",
    },
    look: "lead",
    from: ["ambitions"],
  },
  {
    id: "vision",
    title: { nb: "Visjon", nn: "Visjon", en: "Vision" },
    prompt: {
      nb: "Kort, lett å huske, og noe dere vil strekke dere etter.",
      nn: "Kort, lett å hugse, og noko de vil strekkje dykk etter.",
      en: "Short, easy to remember, and worth reaching for.",
    },
    look: "sentence",
    from: ["vision"],
  },
  {
    id: "values",
    title: { nb: "Verdier", nn: "Verdiar", en: "Values" },
    prompt: {
      nb: "De ordene dere vil bli kjent på.",
      nn: "Dei orda de vil bli kjende på.",
      en: "The words you want to be known by.",
    },
    look: "words",
    from: ["values"],
  },
  {
    id: "practice",
    title: {
      nb: "Kjennetegn på god praksis",
      nn: "Kjenneteikn på god praksis",
      en: "Marks of good practice",
    },
    prompt: {
      nb: "Hva kan andre se at dere gjør?",
      nn: "Kva kan andre sjå at de gjer?",
      en: "What can others see you do?",
    },
    look: "list",
    from: ["practice"],
  },
  {
    id: "meaning",
    title: { nb: "Hva vi mener her", nn: "Kva vi meiner her", en: "What we mean here" },
    prompt: {
      nb: "Hva legger dere i ordene, og hva er dere enige om?",
      nn: "Kva legg de i orda, og kva er de einige om?",
      en: "What do the words mean to you, and what have you agreed?",
    },
    look: "list",
    from: ["agreed", "expectations"],
  },
  {
    id: "next",
    title: { nb: "Neste skritt", nn: "Neste steg", en: "Next steps" },
    prompt: {
      nb: "Hva gjør dere før neste møte?",
      nn: "Kva gjer de før neste møte?",
      en: "What will you do before the next meeting?",
    },
    look: "list",
    from: ["actions"],
  },
];
