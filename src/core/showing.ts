import type { z } from "zod";
import { type BoardMove, boardMove, type MoveContext, type TableMove, tableMove } from "./exercise.ts";
import type { SeatId } from "./ids.ts";
import { accept, refuse, type Verdict } from "./verdict.ts";

/** Why nothing can be shown now; null where it can. */
const closed = (shares: boolean, { phase }: MoveContext): "stays-yours" | "not-yet" | null =>
  shares ? (phase === "alone" ? "not-yet" : null) : "stays-yours";

/** The moves by which owners show something of their own to their table, or to all where all sit together, and take it down again. */
export const showingMoves = <
  Config,
  Board extends Table & { readonly shares: boolean },
  Sheet,
  Table,
  Payload,
>(own: {
  readonly payload: z.ZodType<Payload>;
  /** Whether the programme lets anything be shown. */
  readonly shares: (config: Config) => boolean;
  /** Lays it where others see it; laid there again, it replaces the earlier wording. */
  readonly show: <Paper extends Table>(
    paper: Paper,
    sheet: Sheet | null,
    by: SeatId,
    what: Payload,
  ) => Verdict<Paper>;
  readonly hide: <Paper extends Table>(paper: Paper, by: SeatId, what: Payload) => Verdict<Paper>;
}) => {
  const { payload, shares, show, hide } = own;
  const share: TableMove<Config, Sheet, Payload, Table> = tableMove(
    payload,
    (paper: Table, what, context, config) => {
      const no = closed(shares(config), context);
      if (no !== null) return refuse(no);
      const after = show(paper, context.own, context.actor, what);
      return after.ok ? accept({ table: after.value }) : after;
    },
  );
  const take: TableMove<Config, Sheet, Payload, Table> = tableMove(
    payload,
    (paper: Table, what, { actor }) => {
      const after = hide(paper, actor, what);
      return after.ok ? accept({ table: after.value }) : after;
    },
  );
  // The board stands in for the table where all sit together; never beside one.
  const boardShare: BoardMove<Config, Board, Sheet, Payload, Table> = boardMove(
    payload,
    (board: Board, what, context) => {
      const no = closed(board.shares, context);
      if (no !== null) return refuse(no);
      if (context.tables.length > 0) return refuse("at-the-table");
      const after = show(board, context.own, context.actor, what);
      return after.ok ? accept({ board: after.value }) : after;
    },
  );
  const boardTake: BoardMove<Config, Board, Sheet, Payload, Table> = boardMove(
    payload,
    (board: Board, what, { actor }) => {
      const after = hide(board, actor, what);
      return after.ok ? accept({ board: after.value }) : after;
    },
  );
  return { share, "take-down": take, "board-share": boardShare, "board-take-down": boardTake };
};
