import { z } from "zod";
import {
  type BoardMove,
  boardMove,
  type MoveContext,
  type TableMove,
  tableMove,
} from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  type Board,
  type BoardRisk,
  type Config,
  MAX_AT_TABLE,
  MAX_MEASURE,
  MAX_ON_BOARD,
  MAX_ROLE,
  MAX_TEXT,
  type Risk,
  type Sheet,
  Step,
  type Table,
} from "./state.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const text = z.string().trim().min(1).max(MAX_TEXT);

const details = {
  likelihood: Step.nullable().optional(),
  consequence: Step.nullable().optional(),
  measure: z.string().trim().max(MAX_MEASURE).optional(),
  owner: z.strictObject({ seat: seat.nullable(), role: z.string().trim().max(MAX_ROLE) }).optional(),
  by: z.iso.date().nullable().optional(),
};
const Add = z.strictObject({ text, ...details });
const AddHere = z.strictObject({ ...Add.shape, for: seat.optional() });
const Change = z.strictObject({ risk: id, version: z.int(), text: text.optional(), ...details });
type Change = z.infer<typeof Change>;
const Remove = z.strictObject({ risk: id, version: z.int() });
type Remove = z.infer<typeof Remove>;
const One = z.strictObject({ risk: id });

type OnTable<Payload> = TableMove<Config, Sheet, Payload, Table>;
type OnBoard<Payload> = BoardMove<Config, Board, Sheet, Payload, Table>;

type Written = Partial<Pick<Risk, "text" | "likelihood" | "consequence" | "measure" | "owner" | "by">>;

/** What was said of a risk; what was not mentioned stays as it is. */
const saidOf = (payload: Change | z.infer<typeof Add>): Written => ({
  ...(payload.text === undefined ? {} : { text: payload.text }),
  ...(payload.likelihood === undefined ? {} : { likelihood: payload.likelihood }),
  ...(payload.consequence === undefined ? {} : { consequence: payload.consequence }),
  ...(payload.measure === undefined ? {} : { measure: payload.measure }),
  ...(payload.owner === undefined ? {} : { owner: payload.owner }),
  ...(payload.by === undefined ? {} : { by: payload.by }),
});

const ownerIsHere = ({ owner }: Written, { seats }: MoveContext): boolean =>
  owner === undefined || owner.seat === null || seats.includes(owner.seat);

const fresh = (payload: z.infer<typeof Add>, { id: risk }: MoveContext, from: SeatId): Risk => ({
  id: risk,
  text: payload.text,
  likelihood: null,
  consequence: null,
  measure: "",
  owner: { seat: null, role: "" },
  by: null,
  ...saidOf(payload),
  from,
  version: 1,
});

/** The risk as it stands, if the mover has seen its latest wording. */
const riskAt = <Item extends Risk>(
  risks: readonly Item[],
  { risk, version }: Remove,
): Verdict<Item, "not-there" | "changed-meanwhile"> => {
  const found = risks.find((each) => each.id === risk);
  if (found === undefined) return refuse("not-there");
  return found.version === version ? accept(found) : refuse("changed-meanwhile");
};

const changed = <Item extends Risk>(
  risks: readonly Item[],
  payload: Change,
  context: MoveContext,
): Verdict<Item[]> => {
  const found = riskAt(risks, payload);
  if (!found.ok) return found;
  const said = saidOf(payload);
  if (!ownerIsHere(said, context)) return refuse("no-such-seat");
  const next = { ...found.value, ...said, version: found.value.version + 1 };
  return accept(risks.map((each) => (each === found.value ? next : each)));
};

const addAtTable: OnTable<z.infer<typeof Add>> = tableMove(Add, (table: Table, payload, context) => {
  if (!ownerIsHere(saidOf(payload), context)) return refuse("no-such-seat");
  if (table.risks.length >= MAX_AT_TABLE) return refuse("paper-full");
  return accept({ table: { risks: [...table.risks, fresh(payload, context, context.actor)] } });
});

/** Any word or number of a risk, its place in the matrix among them; anyone at the table may. */
const changeAtTable: OnTable<Change> = tableMove(Change, (table: Table, payload, context) => {
  const risks = changed(table.risks, payload, context);
  return risks.ok ? accept({ table: { risks: risks.value } }) : risks;
});

const removeAtTable: OnTable<Remove> = tableMove(Remove, (table: Table, payload) => {
  const found = riskAt(table.risks, payload);
  if (!found.ok) return found;
  return accept({ table: { risks: table.risks.filter((each) => each !== found.value) } });
});

/** Straight to the board; the facilitator may write for someone on paper. */
const add: OnBoard<z.infer<typeof AddHere>> = boardMove(AddHere, (board: Board, payload, context) => {
  const from = payload.for ?? context.actor;
  if (from !== context.actor && context.facilitator !== context.actor) return refuse("only-facilitator");
  if (!context.seats.includes(from)) return refuse("no-such-seat");
  if (!ownerIsHere(saidOf(payload), context)) return refuse("no-such-seat");
  if (board.risks.length >= MAX_ON_BOARD) return refuse("paper-full");
  const risk: BoardRisk = { ...fresh(payload, context, from), table: context.table?.number ?? null };
  return accept({ board: { ...board, risks: [...board.risks, risk] } });
});

const change: OnBoard<Change> = boardMove(Change, (board: Board, payload, context) => {
  const risks = changed(board.risks, payload, context);
  return risks.ok ? accept({ board: { ...board, risks: risks.value } }) : risks;
});

/** Its writer, those at the table that brought it, and the facilitator may take a risk off; what is from before, anyone. */
const mayRemove = (risk: BoardRisk, { actor, facilitator, table, seats }: MoveContext): boolean =>
  risk.from === actor ||
  facilitator === actor ||
  !seats.includes(risk.from) ||
  (risk.table !== null && risk.table === table?.number);

const remove: OnBoard<Remove> = boardMove(Remove, (board: Board, payload, context) => {
  const found = riskAt(board.risks, payload);
  if (!found.ok) return found;
  if (!mayRemove(found.value, context)) return refuse("not-yours");
  return accept({ board: { ...board, risks: board.risks.filter((each) => each !== found.value) } });
});

/** A risk from the own table, as it stands there, goes to the board; from then on it is changed there. */
const bring: OnBoard<z.infer<typeof One>> = boardMove(One, (board: Board, { risk }, context) => {
  const found = context.tableSheet?.risks.find((each) => each.id === risk);
  if (found === undefined || context.table === null) return refuse("not-there");
  if (board.risks.some((each) => each.id === risk)) return refuse("already-up");
  if (board.risks.length >= MAX_ON_BOARD) return refuse("paper-full");
  const brought: BoardRisk = { ...found, version: 1, table: context.table.number };
  return accept({ board: { ...board, risks: [...board.risks, brought] } });
});

/** What is done at a table, and with the board that all see. */
export const moves = {
  "add-table": addAtTable,
  "change-table": changeAtTable,
  "remove-table": removeAtTable,
  add,
  change,
  remove,
  bring,
};
