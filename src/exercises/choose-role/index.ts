import { defineExercise, type SimulatedMove, type SimulationAt } from "../../core/exercise.ts";
import type { SeatId } from "../../core/ids.ts";
import { chooseRoleCard } from "./card.ts";
import { moves } from "./moves.ts";
import { blankDraw, drawNext } from "./playful.ts";
import { Ballot, Board, Config, Sheet, Table } from "./state.ts";
import { refusals } from "./texts.ts";

/** Choosing a role (velg prosessleder): someone volunteers, a secret vote, a fair draw, or playful criteria for group roles. */
export const chooseRole = defineExercise<Config, Board, Sheet, Table>({
  id: "choose-role",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Table,
  openTable: (config) => ({ drawn: blankDraw(config) }),
  openBoard: ({ role, ways, ...config }) => ({
    role,
    ways,
    way: ways[0] ?? "volunteer",
    drawn: ways.includes("playful") ? blankDraw(config) : [],
    chosen: null,
    asked: null,
    among: [],
    out: [],
    declined: [],
    votes: 0,
    most: [],
  }),
  blankSheet: () => ({ ballot: null }),
  moves,
  staging: {
    anonymous: true,
    atLeast: 3,
    staged: ({ ballot }) => (ballot === null ? [] : [{ id: "ballot", item: { seat: ballot } }]),
    taken: () => ({ ballot: null }),
    reveal: (board, items) =>
      counted(
        board,
        items.map(({ item }) => item),
      ),
  },
  card: chooseRoleCard,
  refusals,
  simulate,
});

/** Counts the ballots: only how many there were and who had the most stays, never who gave what, nor the order below. */
function counted(board: Board, items: readonly unknown[]): Board {
  if (board.chosen !== null || board.way !== "vote") return board;
  const votes = new Map<SeatId, number>();
  for (const item of items) {
    const ballot = Ballot.safeParse(item);
    if (ballot.success) votes.set(ballot.data.seat, (votes.get(ballot.data.seat) ?? 0) + 1);
  }
  const highest = Math.max(0, ...votes.values());
  const most = [...votes].filter(([, count]) => count === highest).map(([seat]) => seat);
  const only = most.length === 1 ? (most[0] ?? null) : null;
  return { ...board, asked: only, most: most.slice(0, 60), votes: Math.min(items.length, 60) };
}

/** A simulated colleague says yes when asked, votes when there is a vote, and plays along with the criteria. */
function simulate(at: SimulationAt<Board, Sheet, Table>): SimulatedMove | null {
  const { board, sheet, context } = at;
  if (board.way === "playful") return drawNext(at);
  if (board.chosen !== null) return null;
  if (board.asked === context.actor) return { move: "stepIn", payload: {} };
  if (board.way !== "vote" || board.votes > 0 || sheet.ballot !== null) return null;
  const seat = context.present[Math.floor(context.luck * context.present.length)];
  return seat === undefined ? null : { move: "ballot", payload: { seat } };
}
