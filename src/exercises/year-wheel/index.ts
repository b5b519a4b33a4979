import { defineExercise, type Harvest, type Memory } from "../../core/exercise.ts";
import { seatId } from "../../core/ids.ts";
import { card } from "./card.ts";
import { moves } from "./moves.ts";
import { proposalsFrom } from "./proposals.ts";
import { simulate } from "./simulate.ts";
import { Board, Config, Sheet, YearOutcome } from "./state.ts";
import { refusals } from "./texts.ts";

/** Stands for the network of an earlier meeting: a seat that nobody has. */
const EARLIER = seatId("earlier");

const open = ({ start }: Config, memory: Memory): Board => {
  const kept = YearOutcome.safeParse(memory.year).data;
  const entries = (kept?.entries ?? []).map((entry) => ({ ...entry, by: EARLIER, version: 1 }));
  const proposals = proposalsFrom(memory, entries);
  return { start: kept?.start ?? start, entries, proposals, before: kept !== undefined };
};

const harvest = ({ start, entries, before }: Board): readonly Harvest[] => {
  if (entries.length === 0 && !before) return [];
  const content: YearOutcome = {
    start,
    entries: entries.map(({ id, kind, text, month, date }) => ({ id, kind, text, month, date })),
  };
  return [{ kind: "year", content }];
};

/** Årshjul: the network's year on one wheel, from what is agreed already and what is added here. */
export const yearWheel = defineExercise<Config, Board, Sheet>({
  id: "year-wheel",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: open,
  blankSheet: () => ({}),
  moves,
  harvest,
  card,
  refusals,
  simulate,
});
