import { z } from "zod";
import { defineExercise, sheetMove } from "../../core/exercise.ts";
import { accept } from "../../core/verdict.ts";
import { roundCard } from "./card.ts";
import { Board, Config, NOTE_LENGTH, Sheet } from "./state.ts";

const Note = z.strictObject({ text: z.string().max(NOTE_LENGTH) });

/** A round (innsjekk, utsjekk): one at a time has the word, and nothing is written but an own reminder. */
export const round = defineExercise<Config, Board, Sheet>({
  id: "round",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: () => ({}),
  blankSheet: () => ({ note: "" }),
  moves: {
    note: sheetMove<Config, Sheet, z.infer<typeof Note>>(Note, (_sheet, { text }) => accept({ note: text })),
  },
  // How someone felt this morning is nobody's archive, not even their own.
  forgetAtClose: true,
  card: roundCard,
  refusals: {},
});
