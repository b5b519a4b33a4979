import { defineExercise, type Harvest } from "../../core/exercise.ts";
import type { Offer, SharedList } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { blankSheet, moves } from "./moves.ts";
import { refusals } from "./refusals.ts";
import { simulate } from "./simulate.ts";
import { ownQuestion } from "./standard.ts";
import { Board, Config, limitOf, partsOf, Sheet, Table } from "./state.ts";

const headings = (config: Config): Sheet["parts"] => partsOf(config).map(({ id, title }) => ({ id, title }));

const openPool = { items: [], done: [], last: null };

/** What the network keeps: what the room agreed on; where it agreed on nothing, what the tables brought. */
const harvest = ({ title, outcome, items, parts, reviewOn }: Board): readonly Harvest[] => {
  const agreed = items.filter(({ chosen }) => chosen);
  const kept = agreed.length > 0 ? agreed : items;
  if (outcome === null || kept.length === 0) return [];
  const content: SharedList = {
    title,
    ...(reviewOn === null ? {} : { reviewOn }),
    items: kept.map(({ text, table, said, part }) => {
      const heading = parts.length > 1 ? parts.find(({ id }) => id === part)?.title : undefined;
      const item = { text, table: said.length > 1 ? null : table };
      return heading === undefined ? item : { ...item, under: heading };
    }),
  };
  return [{ kind: outcome, content }];
};

/** The own lists with words in them, one for each heading. */
const lists = ({ parts, items }: Sheet): readonly Extract<Offer, { kind: "list" }>[] =>
  parts.flatMap(({ id, title }) => {
    const words = items
      .filter(({ part, text }) => part === id && text.trim() !== "")
      .map(({ text }) => text.trim());
    return words.length === 0
      ? []
      : [{ kind: "list" as const, content: { list: id, title, items: words.slice(0, 30) } }];
  });

/** Individual, group, plenary: everyone thinks alone, a table hears all and agrees, the tables tell the room. */
export const igp = defineExercise<Config, Board, Sheet, Table>({
  id: "igp",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Table,
  openBoard: (config) => ({
    ...openPool,
    parts: headings(config).map((part) => ({ ...part, limit: limitOf(config, part.id) })),
    row: config.row !== false,
    agree: config.agree === true,
    room: config.room ?? null,
    title: config.question ?? ownQuestion,
    outcome: config.outcome ?? null,
    brought: [],
    shown: null,
    reviewOn: null,
  }),
  openTable: () => openPool,
  blankSheet: (config) => blankSheet(config, headings(config)),
  moves,
  offers: lists,
  harvest,
  keep: lists,
  card,
  refusals,
  simulate,
});
