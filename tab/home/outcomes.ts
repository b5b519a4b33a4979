import type { CompetenceOutcome } from "../../src/exercises/competence-board/state.ts";
import type { Contract } from "../../src/exercises/contract/state.ts";
import type { GroundRules } from "../../src/exercises/ground-rules/state.ts";
import type { PlanOutcome, ThemesOutcome } from "../../src/exercises/plan/state.ts";
import type { HomeView } from "../../src/protocol/api.ts";

/** What the home shows of the network's memory. The server has looked at each (src/app/home-view.ts): the schemas stay there. */
interface Shown {
  readonly contract: Contract;
  readonly plan: PlanOutcome;
  readonly themes: ThemesOutcome;
  readonly "ground-rules": GroundRules;
  readonly competence: CompetenceOutcome;
}

/** The latest of a kind; null before there is any. */
export const outcomeOf = <Kind extends keyof Shown>(home: HomeView, kind: Kind): Shown[Kind] | null =>
  (home.outcomes.find((outcome) => outcome.kind === kind)?.content as Shown[Kind] | undefined) ?? null;
