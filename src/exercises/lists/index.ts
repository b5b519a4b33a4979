import { defineExercise, type Harvest, type Kept } from "../../core/exercise.ts";
import type { OwnList, SharedList } from "../../core/kinds.ts";
import { boardMoves } from "./board-moves.ts";
import { card } from "./card.ts";
import { sheetMoves } from "./sheet-moves.ts";
import { simulate } from "./simulate.ts";
import { Board, Config, mostOf, Sheet, Table } from "./state.ts";
import { tableMoves } from "./table-moves.ts";
import { refusals } from "./texts.ts";

/** The lists in which something is written, as other exercises and the owner's page know them. */
const ownLists = ({ lists, entries }: Sheet): readonly OwnList[] =>
  lists.flatMap(({ id, title }) => {
    const items = entries
      .filter(({ list, text }) => list === id && text.trim() !== "")
      .map(({ text }) => text.trim());
    return items.length > 0 ? [{ list: id, title, items }] : [];
  });

/** What the network keeps; where there are several lists, each entry says which one it stood in. */
const harvest = ({ outcome, lists, entries }: Board): readonly Harvest[] => {
  if (outcome === null || entries.length === 0) return [];
  const several = lists.length > 1;
  const content: SharedList = {
    title: outcome.title,
    items: entries.map(({ list, text, table }) => {
      const under = several ? lists.find(({ id }) => id === list)?.title : undefined;
      return under === undefined ? { text, table } : { text, table, under };
    }),
  };
  return [{ kind: outcome.kind, content }];
};

/** Named lists of short entries: written alone, kept by their owner, and shared one by one with the table or with all. */
export const lists = defineExercise<Config, Board, Sheet, Table>({
  id: "lists",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Table,
  openBoard: (config) => ({
    lists: config.lists.map((list) => ({
      id: list.id,
      title: list.title,
      examples: list.examples ?? [],
      max: mostOf(list),
    })),
    share: config.share ?? "never",
    outcome:
      config.outcome === undefined
        ? null
        : {
            kind: config.outcome,
            title: config.outcomeTitle ??
              config.lists[0]?.title ?? { nb: "Lister", nn: "Lister", en: "Lists" },
          },
    entries: [],
  }),
  openTable: () => ({ entries: [] }),
  blankSheet: (config) => ({
    lists: config.lists.map(({ id, title }) => ({ id, title })),
    keep: config.keep,
    entries: [],
  }),
  moves: { ...sheetMoves, ...tableMoves, ...boardMoves },
  offers: (sheet) => ownLists(sheet).map((content) => ({ kind: "list", content })),
  keep: (sheet): readonly Kept[] =>
    sheet.keep ? ownLists(sheet).map((content) => ({ kind: "list", content })) : [],
  harvest,
  card,
  refusals,
  simulate,
});
