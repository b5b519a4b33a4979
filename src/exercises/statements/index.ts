import { defineExercise, type Harvest } from "../../core/exercise.ts";
import type { OwnList, SharedList } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { linesFor, moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { ownQuestion } from "./standard.ts";
import { Board, Config, Sheet } from "./state.ts";
import { refusals } from "./texts.ts";

const harvest = ({ title, outcome, statements }: Board): readonly Harvest[] => {
  if (outcome === null || statements.length === 0) return [];
  const content: SharedList = { title, items: statements.map(({ text }) => ({ text, table: null })) };
  return [{ kind: outcome, content }];
};

/** The own statement as a list of its own; null where nothing is written. */
const listOf = ({ title, lines }: Sheet): OwnList | null => {
  const items = lines.map(({ text }) => text.trim()).filter((text) => text !== "");
  return items.length === 0 ? null : { list: "statements", title, items };
};

/** One sentence each: an ambition, a thought, something to celebrate; said in a round, shown large, or only said aloud. */
export const statements = defineExercise<Config, Board, Sheet>({
  id: "statements",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: ({ question, outcome }) => ({
    title: question ?? ownQuestion,
    outcome: outcome ?? null,
    statements: [],
    aloud: [],
  }),
  blankSheet: (config) => ({
    title: config.question ?? ownQuestion,
    keep: config.keep === true,
    lines: linesFor(config),
  }),
  moves,
  offers: (sheet) => {
    const list = listOf(sheet);
    return list === null ? [] : [{ kind: "list", content: list }];
  },
  harvest,
  keep: (sheet) => {
    const list = sheet.keep ? listOf(sheet) : null;
    return list === null ? [] : [{ kind: "list", content: list }];
  },
  card,
  refusals,
  simulate,
});
