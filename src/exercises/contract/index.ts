import { defineExercise, type Harvest, type SimulatedMove, type SimulationAt } from "../../core/exercise.ts";
import { inLanguage } from "../../core/text.ts";
import { joinAcceptance } from "./acceptance.ts";
import { acceptanceMoves } from "./acceptance-moves.ts";
import { card } from "./card.ts";
import { draftMoves } from "./draft-moves.ts";
import { Board, Config, contractOf, openBoard, Sheet } from "./state.ts";
import { refusals, samples } from "./texts.ts";

const harvest = (board: Board): readonly Harvest[] =>
  board.saved === null ? [] : [{ kind: "contract", content: board.saved }];

/** A simulated colleague fills an empty heading, and accepts what is saved. */
const simulate = ({ board, context, language }: SimulationAt<Board, Sheet>): SimulatedMove | null => {
  if (board.saved !== null)
    return board.saved.acceptedBy.includes(context.actor)
      ? null
      : { move: "accept", payload: { version: board.saved.version } };
  const empty = board.headings.find(
    ({ id }) => Object.hasOwn(samples, id) && !board.clauses.some(({ heading }) => heading === id),
  );
  const text = empty === undefined ? undefined : samples[empty.id];
  return empty === undefined || text === undefined
    ? null
    : { move: "add", payload: { heading: empty.id, text: inLanguage(text, language) } };
};

/** Nettverkskontrakt: the rules become clauses, saved in versions that each member accepts. */
export const contract = defineExercise<Config, Board, Sheet>({
  id: "contract",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard,
  blankSheet: () => ({}),
  moves: { ...draftMoves, ...acceptanceMoves },
  harvest,
  mergeOutcome: (_kind, kept, fresh) => {
    const [before, after] = [contractOf(kept), contractOf(fresh)];
    return before === null || after === null ? fresh : joinAcceptance(after, before);
  },
  card,
  refusals,
  simulate,
});
