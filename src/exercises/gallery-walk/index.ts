import { defineExercise, type Harvest } from "../../core/exercise.ts";
import { SharedList } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { walkMoves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Board, Config, Sheet, type Wall } from "./state.ts";
import { refusals, texts } from "./texts.ts";
import { wallMoves } from "./wall-moves.ts";

const openWalls = (remembered: unknown): readonly Wall[] => {
  const list = SharedList.safeParse(remembered);
  if (!list.success) return [];
  const items = list.data.items.map(({ text, table }, index) => ({
    id: `from-${String(index)}`,
    text,
    table,
  }));
  return [...new Set(items.map(({ table }) => table))]
    .sort((a, b) => (a ?? 0) - (b ?? 0))
    .map((table) => ({
      table,
      items: items.filter((item) => item.table === table).map(({ id, text }) => ({ id, text, version: 1 })),
    }));
};

/** The walls as they hang in the end; diamonds by priority, what lies on top everywhere first. */
const harvest = ({ outcome, title, shape, walls }: Board): readonly Harvest[] => {
  if (outcome === null) return [];
  const hung = walls.flatMap(({ table, items }) => items.map(({ text }, place) => ({ text, table, place })));
  const ordered = shape === "diamond" ? hung.toSorted((a, b) => a.place - b.place) : hung;
  const content: SharedList = {
    title: title ?? texts.outcomeTitle,
    items: ordered.slice(0, 300).map(({ text, table }) => ({ text, table })),
  };
  return hung.length === 0 ? [] : [{ kind: outcome, content }];
};

/** Gallerivandring: hosts stay, the others visit the tables one after the other and leave comments; then each table adjusts its own. */
export const galleryWalk = defineExercise<Config, Board, Sheet>({
  id: "gallery-walk",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: ({ from, outcome, shape, title }, memory) => {
    const list = SharedList.safeParse(from === undefined ? undefined : memory[from]);
    return {
      title: title ?? (list.success ? list.data.title : null),
      outcome: outcome ?? null,
      shape: shape ?? "list",
      walls: [...openWalls(from === undefined ? undefined : memory[from])],
      comments: [],
      hosts: [],
      stop: 0,
    };
  },
  blankSheet: () => ({ mine: [] }),
  moves: { ...walkMoves, ...wallMoves },
  harvest,
  card,
  refusals,
  simulate,
});
