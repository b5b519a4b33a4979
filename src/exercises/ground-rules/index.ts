import { defineExercise, type Harvest, type StagedItem } from "../../core/exercise.ts";
import { card } from "./card.ts";
import { consentMoves } from "./consent-moves.ts";
import { groupMoves } from "./group-moves.ts";
import { freshRule } from "./rules.ts";
import { sheetMoves } from "./sheet-moves.ts";
import { simulate } from "./simulate.ts";
import { Board, Config, type GroundRules, ruleText, Sheet, type Suggestion } from "./state.ts";
import { refusals } from "./texts.ts";

const reveal = (board: Board, items: readonly StagedItem[]): Board => ({
  ...board,
  rules: [
    ...board.rules,
    ...items.flatMap(({ id, item, owner }) => {
      const text = ruleText.safeParse(item);
      return text.success ? [freshRule(id, text.data, board.withNames ? owner : null)] : [];
    }),
  ],
});

const laid = (suggestion: Suggestion): Suggestion =>
  suggestion.state === "staged" ? { ...suggestion, state: "laid" } : suggestion;

/** What the network takes along: the adopted rules with their versions and the suggestions behind them. */
const harvest = (board: Board): readonly Harvest[] => {
  const rules = board.rules.flatMap(({ id, text, version, from, adoptedAt, asideBy }) =>
    adoptedAt === null || asideBy !== null
      ? []
      : [{ id, text, version, from: from.map((original) => original.text), adoptedAt }],
  );
  const content: GroundRules = { rules };
  return rules.length > 0 ? [{ kind: "ground-rules", content }] : [];
};

/** Spilleregler: suggestions alone, laid out and grouped together, and a round of consent until there is a common set. */
export const groundRules = defineExercise<Config, Board, Sheet>({
  id: "ground-rules",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: ({ withNames }) => ({ withNames: withNames ?? true, rules: [], current: null }),
  blankSheet: () => ({ suggestions: [] }),
  moves: { ...sheetMoves, ...groupMoves, ...consentMoves },
  staging: {
    // Six people who know one another are not anonymous to each other; names off hides them, and promises no more.
    anonymous: false,
    atLeast: 1,
    staged: ({ suggestions }) =>
      suggestions
        .filter(({ state, text }) => state === "staged" && text.trim() !== "")
        .map(({ id, text }) => ({ id, item: text.trim() })),
    taken: ({ suggestions }) => ({
      suggestions: suggestions.map((each) => (each.text.trim() === "" ? each : laid(each))),
    }),
    reveal,
  },
  harvest,
  card,
  refusals,
  simulate,
});
