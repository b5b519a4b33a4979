import { defineExercise, type Harvest } from "../../core/exercise.ts";
import type { SharedList } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Board, Config, NINE, placesOf, Sheet, Work } from "./state.ts";
import { refusals, texts } from "./texts.ts";
import { openWork } from "./work.ts";

/** In order of priority: what lies on top at every table, then what lies below. */
const harvest = ({ outcome, title, room, shown }: Board): readonly Harvest[] => {
  if (outcome === null) return [];
  const diamonds =
    shown.length > 0
      ? shown.map(({ table, places }) => ({ table, places }))
      : [{ table: null, places: placesOf(room) }];
  const items: SharedList["items"] = Array.from({ length: NINE }, (_, place) =>
    diamonds.flatMap(({ table, places }) => {
      const text = places[place] ?? "";
      return text === "" ? [] : [{ text, table }];
    }),
  ).flat();
  const content: SharedList = { title: title ?? texts.outcomeTitle, items: items.slice(0, 300) };
  return items.length === 0 ? [] : [{ kind: outcome, content }];
};

/** Diamantsortering: nine items by priority in the shape 1-2-3-2-1, at each table or all together. */
export const diamondNine = defineExercise<Config, Board, Sheet, Work>({
  id: "diamond-nine",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Work,
  openBoard: ({ from, outcome, title }, memory) => ({
    title: title ?? null,
    outcome: outcome ?? null,
    room: openWork(from === undefined ? undefined : memory[from]),
    shown: [],
    look: null,
  }),
  openTable: ({ from }, memory) => openWork(from === undefined ? undefined : memory[from]),
  blankSheet: () => ({}),
  moves,
  harvest,
  card,
  refusals,
  simulate,
});
