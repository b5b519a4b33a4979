import { withoutOthers } from "../../core/counted.ts";
import { defineExercise } from "../../core/exercise.ts";
import { card } from "./card.ts";
import { blankSheet, moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Board, byWanted, type CompetenceOutcome, Config, categoriesOf, Sheet } from "./state.ts";
import { refusals } from "./texts.ts";

const outcome = (board: Board): CompetenceOutcome => ({
  categories: board.categories,
  notes: byWanted(board.notes)
    .filter(({ marks }) => marks.length > 0)
    .map(({ category, text, owner, marks }) => ({ category, text, owner, wanted: marks.length })),
});

/** Competence board: what each can do, in three categories, and what of it the network wants to use. */
export const competenceBoard = defineExercise<Config, Board, Sheet>({
  id: "competence-board",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: (config) => ({ categories: [...categoriesOf(config)], notes: [] }),
  blankSheet,
  moves,
  counted: {
    moves: ["mark"],
    sentTo: (board, reader) => ({
      ...board,
      notes: board.notes.map((note) => ({ ...note, marks: withoutOthers(note.marks, reader) })),
    }),
  },
  harvest: (board) =>
    board.notes.some(({ marks }) => marks.length > 0)
      ? [{ kind: "competence", content: outcome(board) }]
      : [],
  keep: (sheet) => {
    const notes = sheet.notes.filter(({ text }) => text.trim() !== "");
    return notes.length === 0 ? [] : [{ kind: "competence", content: { ...sheet, notes } }];
  },
  card,
  refusals,
  simulate,
});
