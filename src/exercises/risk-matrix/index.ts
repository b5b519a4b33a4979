import { defineExercise, type Harvest, type Memory } from "../../core/exercise.ts";
import { seatId } from "../../core/ids.ts";
import { card } from "./card.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Board, Config, RisksOutcome, Sheet, Table } from "./state.ts";
import { refusals } from "./texts.ts";

/** Stands for the network of an earlier meeting: a seat that nobody has. */
const EARLIER = seatId("earlier");

const open = ({ examples = [] }: Config, memory: Memory): Board => {
  const kept = RisksOutcome.safeParse(memory.risks).data;
  const risks = (kept?.risks ?? []).map((risk) => ({ ...risk, from: EARLIER, version: 1, table: null }));
  return { risks, before: kept !== undefined, examples };
};

const harvest = ({ risks, before }: Board): readonly Harvest[] => {
  if (risks.length === 0 && !before) return [];
  const content: RisksOutcome = {
    risks: risks.map(({ id, text, likelihood, consequence, measure, owner, by }) => ({
      id,
      text,
      likelihood,
      consequence,
      measure,
      owner,
      by,
    })),
  };
  return [{ kind: "risks", content }];
};

/** ROS-analyse: what can go wrong, how likely and how serious it is, and what we do about it; at tables or all together. */
export const riskMatrix = defineExercise<Config, Board, Sheet, Table>({
  id: "risk-matrix",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Table,
  openBoard: open,
  openTable: () => ({ risks: [] }),
  blankSheet: () => ({}),
  moves,
  harvest,
  card,
  refusals,
  simulate,
});
