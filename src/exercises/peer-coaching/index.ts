import { defineExercise } from "../../core/exercise.ts";
import { peerCoachingCard } from "./card.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Board, Config, Sheet } from "./state.ts";
import { refusals } from "./texts.ts";

/** Peer coaching with a reflecting team (kollegaveiledning): one tells, the others ask, then think aloud together. */
export const peerCoaching = defineExercise<Config, Board, Sheet>({
  id: "peer-coaching",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: () => ({ titles: [] }),
  blankSheet: () => ({ title: "", problem: "", heard: "", along: "", notes: [] }),
  moves,
  /** Only what the focus person noticed and takes along; the problem itself is nobody's archive. */
  keep: ({ heard, along }, focused) =>
    focused && `${heard}${along}`.trim() !== "" ? [{ kind: "own-notes", content: { heard, along } }] : [],
  forgetAtClose: true,
  card: peerCoachingCard,
  refusals,
  simulate,
});
