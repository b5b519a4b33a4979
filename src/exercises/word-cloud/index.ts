import { defineExercise, type Harvest, type StagedItem } from "../../core/exercise.ts";
import { SharedList } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { counted } from "./count.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Board, Config, MAX_BOARD, MAX_WORD, Sheet } from "./state.ts";
import { refusals, texts } from "./texts.ts";

const reveal = (board: Board, items: readonly StagedItem[]): Board => ({
  ...board,
  words: [
    ...board.words,
    ...items.flatMap(({ id, item }) =>
      typeof item === "string" && item !== "" ? [{ id, text: item.slice(0, MAX_WORD), table: null }] : [],
    ),
  ].slice(0, 2 * MAX_BOARD),
});

const harvest = ({ outcome, title, words }: Board): readonly Harvest[] => {
  if (outcome === null || words.length === 0) return [];
  const content: SharedList = {
    title: title ?? texts.outcomeTitle,
    items: counted(words)
      .slice(0, 300)
      .map(({ text, tables }) => ({ text, table: tables.length === 1 ? (tables[0] ?? null) : null })),
  };
  return [{ kind: outcome, content }];
};

/** Ordsky: everyone's words at once and without names, the same ones counted together. */
export const wordCloud = defineExercise<Config, Board, Sheet>({
  id: "word-cloud",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: ({ from, outcome, title }, memory) => {
    const list = SharedList.safeParse(from === undefined ? undefined : memory[from]);
    return {
      title: title ?? (list.success ? list.data.title : null),
      outcome: outcome ?? null,
      words: list.success
        ? list.data.items.map(({ text, table }, index) => ({ id: `from-${String(index)}`, text, table }))
        : [],
    };
  },
  blankSheet: () => ({ words: [], given: false }),
  moves,
  staging: {
    anonymous: true,
    atLeast: 3,
    staged: ({ words }) => words.map(({ id, text }) => ({ id, item: text })),
    taken: () => ({ words: [], given: true }),
    reveal,
  },
  harvest,
  card,
  refusals,
  simulate,
});
