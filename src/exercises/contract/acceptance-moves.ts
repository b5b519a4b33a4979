import { z } from "zod";
import { type BoardMove, boardMove, type MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { accepted, unaccepted } from "./acceptance.ts";
import { isChanged } from "./diff.ts";
import type { Board, Config, Contract, Sheet } from "./state.ts";

const seat = z.string().min(1).max(64).transform(seatId);
const version = z.number().int();
type On<Payload> = BoardMove<Config, Board, Sheet, Payload>;

/** Saves the draft as the next version: everyone is asked anew. */
const save: On<{ version: number }> = boardMove(
  z.strictObject({ version }),
  (board: Board, { version: known }, { now }) => {
    const { saved, clauses, headings, reviewOn } = board;
    if ((saved?.version ?? 0) !== known) return refuse("saved-meanwhile");
    if (clauses.length === 0) return refuse("contract-empty");
    if (saved !== null && !isChanged(saved, board)) return refuse("nothing-changed");
    const next: Contract = {
      version: known + 1,
      headings,
      clauses: clauses.map(({ id, heading, text }) => ({ id, heading, text })),
      reviewOn,
      savedAt: now,
      acceptedBy: [],
      onBehalf: [],
    };
    return accept({ board: { ...board, saved: next, before: saved } });
  },
);

/** The version on the table, if it is the one the mover read. */
const versionAt = (board: Board, known: number): Verdict<Contract> => {
  if (board.saved === null) return refuse("not-saved-yet");
  return board.saved.version === known ? accept(board.saved) : refuse("other-version");
};

const isOwnAct = (contract: Contract, whose: SeatId): boolean =>
  contract.acceptedBy.includes(whose) && !contract.onBehalf.includes(whose);

/** Whose acceptance this is: the actor's, or that of someone on paper whom the facilitator writes for. */
const subject = (whom: SeatId | undefined, { actor, facilitator, seats }: MoveContext): Verdict<SeatId> => {
  if (whom === undefined || whom === actor) return accept(actor);
  if (actor !== facilitator) return refuse("only-own");
  return seats.includes(whom) ? accept(whom) : refuse("no-such-seat");
};

const acceptVersion: On<{ version: number; for?: SeatId | undefined }> = boardMove(
  z.strictObject({ version, for: seat.optional() }),
  (board: Board, { version: known, for: whom }, context) => {
    const saved = versionAt(board, known);
    if (!saved.ok) return saved;
    const who = subject(whom, context);
    if (!who.ok) return who;
    // A seat without a sheet is played by whoever leads (SPEC X7): that is nobody's own act.
    const onBehalf = who.value !== context.actor || context.own === null;
    if (isOwnAct(saved.value, who.value) || (onBehalf && saved.value.acceptedBy.includes(who.value)))
      return refuse("already-accepted");
    return accept({ board: { ...board, saved: accepted(saved.value, who.value, onBehalf) } });
  },
);

/** Takes an acceptance back: the own one, or one that the facilitator recorded for someone on paper. */
const unaccept: On<{ version: number; for?: SeatId | undefined }> = boardMove(
  z.strictObject({ version, for: seat.optional() }),
  (board: Board, { version: known, for: whom }, context) => {
    const saved = versionAt(board, known);
    if (!saved.ok) return saved;
    const who = subject(whom, context);
    if (!who.ok) return who;
    if (!saved.value.acceptedBy.includes(who.value)) return refuse("not-accepted");
    if (who.value !== context.actor && isOwnAct(saved.value, who.value)) return refuse("only-own");
    return accept({ board: { ...board, saved: unaccepted(saved.value, who.value) } });
  },
);

/** Saving versions, and each member's word on them. */
export const acceptanceMoves = { save, accept: acceptVersion, unaccept };
