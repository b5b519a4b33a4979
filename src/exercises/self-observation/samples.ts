import type { RowSymbol } from "../../core/kinds.ts";
import type { Text } from "../../core/text.ts";

/** A row that a simulated colleague may write; grades on a scale of five. */
export interface Sample {
  readonly task: Text;
  readonly hours: number;
  readonly well: number;
  readonly important: number;
  readonly symbols: readonly RowSymbol[];
}

export const samples: readonly Sample[] = [
  {
    task: { nb: "Veilede teamlederne", nn: "Rettleie teamleiarane", en: "Coach the team leaders" },
    hours: 5,
    well: 4,
    important: 5,
    symbols: ["star", "forward", "heart"],
  },
  {
    task: { nb: "Svare på e-post", nn: "Svare på e-posten", en: "Answer e-mail" },
    hours: 8,
    well: 3,
    important: 2,
    symbols: ["tick"],
  },
  {
    task: { nb: "Vaktplaner og bytter", nn: "Vaktplanar og byte", en: "Rotas and swaps" },
    hours: 6,
    well: 4,
    important: 2,
    symbols: ["tick"],
  },
  {
    task: {
      nb: "Vanskelige personalsamtaler",
      nn: "Vanskelege personalsamtalar",
      en: "Difficult staff talks",
    },
    hours: 2,
    well: 2,
    important: 5,
    symbols: ["forward", "up"],
  },
  {
    task: { nb: "Morgenmøte med teamet", nn: "Morgonmøte med teamet", en: "Morning meeting with the team" },
    hours: 2.5,
    well: 5,
    important: 4,
    symbols: ["heart"],
  },
  {
    task: { nb: "Følge opp budsjettet", nn: "Følgje opp budsjettet", en: "Follow up the budget" },
    hours: 4,
    well: 3,
    important: 4,
    symbols: ["tick"],
  },
  {
    task: { nb: "Planlegge fagdager", nn: "Planleggje fagdagar", en: "Plan days of learning" },
    hours: 1,
    well: 3,
    important: 4,
    symbols: ["star", "heart"],
  },
  {
    task: {
      nb: "Samarbeid med skole og helse",
      nn: "Samarbeid med skule og helse",
      en: "Work with school and health",
    },
    hours: 3,
    well: 2,
    important: 4,
    symbols: ["forward", "up"],
  },
  {
    task: { nb: "Lese og tenke framover", nn: "Lese og tenkje framover", en: "Read and think ahead" },
    hours: 1,
    well: 2,
    important: 5,
    symbols: ["star", "up"],
  },
];
