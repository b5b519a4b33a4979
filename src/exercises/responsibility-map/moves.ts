import { z } from "zod";
import {
  type BoardMove,
  boardMove,
  type MoveContext,
  type SheetMove,
  sheetMove,
  type TableMove,
  tableMove,
} from "../../core/exercise.ts";
import { seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  addArea,
  addRole,
  agree,
  agreeRow,
  layView,
  removeArea,
  removeRole,
  takeView,
  withMark,
} from "./shared.ts";
import {
  type Area,
  type Board,
  type Config,
  MAX_AREAS,
  MAX_NAME,
  Mark,
  type Shared,
  type Sheet,
  type Table,
} from "./state.ts";

const id = z.string().min(1).max(64);
const name = z.string().trim().min(1).max(MAX_NAME);
const AreaPick = z.strictObject({ area: id });
type AreaPick = z.infer<typeof AreaPick>;
const RolePick = z.strictObject({ role: id });
type RolePick = z.infer<typeof RolePick>;
const Naming = z.strictObject({ name });
type Naming = z.infer<typeof Naming>;
const OwnMark = z.strictObject({ area: id, role: id, mark: Mark.nullable() });
const Agree = z.strictObject({ ...OwnMark.shape, seen: Mark.nullable() });
type Agree = z.infer<typeof Agree>;
const Says = z.strictObject({ for: id.transform(seatId), area: id, role: id, mark: Mark });

type OnSheet<Payload> = SheetMove<Config, Sheet, Payload>;
type OnTable<Payload> = TableMove<Config, Sheet, Payload, Table>;
type OnBoard<Payload> = BoardMove<Config, Board, Sheet, Payload, Table>;
type Given = MoveContext & { readonly own: Sheet | null };

const mark: OnSheet<z.infer<typeof OwnMark>> = sheetMove(OwnMark, (sheet: Sheet, payload) => {
  const found = sheet.areas.find((each) => each.id === payload.area);
  if (found === undefined || !sheet.roles.some((role) => role.id === payload.role))
    return refuse("not-there");
  const changed = { ...found, cells: withMark(found.cells, payload.role, payload.mark) };
  return accept({ ...sheet, areas: sheet.areas.map((each) => (each === found ? changed : each)) });
});

const addOwnArea: OnSheet<Naming> = sheetMove(Naming, (sheet: Sheet, payload, context) => {
  if (sheet.areas.length >= MAX_AREAS) return refuse("too-many-areas");
  const fresh: Area = { id: context.id, name: { nb: payload.name }, cells: [] };
  return accept({ ...sheet, areas: [...sheet.areas, fresh] });
});

const addOwnRole: OnSheet<Naming> = sheetMove(Naming, (sheet: Sheet, payload, context) =>
  addRole(sheet, payload.name, context.id),
);

const Rename = z.strictObject({ area: id, name });

const rename: OnSheet<z.infer<typeof Rename>> = sheetMove(Rename, (sheet: Sheet, payload) => {
  const found = sheet.areas.find((each) => each.id === payload.area);
  if (found === undefined) return refuse("not-there");
  const changed = { ...found, name: { nb: payload.name } };
  return accept({ ...sheet, areas: sheet.areas.map((each) => (each === found ? changed : each)) });
});

const removeOwnArea: OnSheet<AreaPick> = sheetMove(AreaPick, (sheet: Sheet, { area }) =>
  sheet.areas.some((each) => each.id === area)
    ? accept({ ...sheet, areas: sheet.areas.filter((each) => each.id !== area) })
    : refuse("not-there"),
);

const removeOwnRole: OnSheet<RolePick> = sheetMove(RolePick, (sheet: Sheet, { role }) => {
  if (!sheet.roles.some((each) => each.id === role)) return refuse("not-there");
  if (sheet.roles.length <= 1) return refuse("last-role");
  return accept({
    roles: sheet.roles.filter((each) => each.id !== role),
    areas: sheet.areas.map((each) => ({ ...each, cells: withMark(each.cells, role, null) })),
  });
});

/** What is done with a shared map, by anyone who sees it: named once, played at tables and on the board. */
type SharedMove<Payload> = (map: Shared, payload: Payload, context: Given) => Verdict<Shared>;

const share: SharedMove<AreaPick> = (map, { area }, { own, actor, phase }) => {
  if (phase === "alone") return refuse("not-yet");
  const found = own?.areas.find((each) => each.id === area);
  if (own === null || found === undefined) return refuse("not-there");
  return layView(map, found, own.roles, { by: actor, table: null });
};
const takeBack: SharedMove<AreaPick> = (map, { area }, { actor }) => takeView(map, area, actor);
const settle: SharedMove<Agree> = (map, payload) => agree(map, payload);
const settleRow: SharedMove<AreaPick> = (map, { area }) => agreeRow(map, area);
const newArea: SharedMove<Naming> = (map, payload, context) =>
  addArea(map, payload.name, context.id, context.actor);
const newRole: SharedMove<Naming> = (map, payload, context) => addRole(map, payload.name, context.id);
const dropArea: SharedMove<AreaPick> = (map, { area }, { actor, facilitator }) =>
  removeArea(map, area, actor === facilitator);
const dropRole: SharedMove<RolePick> = (map, { role }) => removeRole(map, role);

const atTable = <Payload>(payload: z.ZodType<Payload>, play: SharedMove<Payload>): OnTable<Payload> =>
  tableMove(payload, (table: Table, given, context) => {
    const after = play(table, given, context);
    return after.ok ? accept({ table: after.value }) : after;
  });

const onBoard = <Payload>(payload: z.ZodType<Payload>, play: SharedMove<Payload>): OnBoard<Payload> =>
  boardMove(payload, (board: Board, given, context) => {
    const after = play(board, given, context);
    return after.ok ? accept({ board: { ...board, ...after.value } }) : after;
  });

/** What the own table has agreed on in an area goes to the board as the view of that table. */
const bring: OnBoard<AreaPick> = boardMove(AreaPick, (board: Board, { area }, context) => {
  const { table, tableSheet, actor } = context;
  const found = tableSheet?.areas.find((each) => each.id === area);
  if (!tableSheet || found === undefined || table === null) return refuse("not-there");
  if (found.cells.length === 0) return refuse("nothing-agreed");
  const after = layView(board, found, tableSheet.roles, { by: actor, table: table.number });
  return after.ok ? accept({ board: { ...board, ...after.value } }) : after;
});

/** What someone on paper says of a cell, entered by the facilitator. */
const says: OnBoard<z.infer<typeof Says>> = boardMove(Says, (board: Board, payload, context) => {
  if (context.actor !== context.facilitator && payload.for !== context.actor)
    return refuse("only-facilitator");
  if (!context.seats.includes(payload.for)) return refuse("no-such-seat");
  const found = board.areas.find((each) => each.id === payload.area);
  if (found === undefined || !board.roles.some(({ id: role }) => role === payload.role))
    return refuse("not-there");
  const before = found.views.find(({ by, table }) => by === payload.for && table === null)?.cells ?? [];
  const area = { ...found, cells: withMark(before, payload.role, payload.mark) };
  const after = layView(board, area, board.roles, { by: payload.for, table: null });
  return after.ok ? accept({ board: { ...board, ...after.value } }) : after;
});

/** The own sheet, the table, and the board that all see. */
export const moves = {
  mark,
  "add-area": addOwnArea,
  "add-role": addOwnRole,
  rename,
  "remove-area": removeOwnArea,
  "remove-role": removeOwnRole,
  "share-table": atTable(AreaPick, share),
  "take-back-table": atTable(AreaPick, takeBack),
  "agree-table": atTable(Agree, settle),
  "agree-row-table": atTable(AreaPick, settleRow),
  "new-area-table": atTable(Naming, newArea),
  "new-role-table": atTable(Naming, newRole),
  "drop-area-table": atTable(AreaPick, dropArea),
  "drop-role-table": atTable(RolePick, dropRole),
  "share-board": onBoard(AreaPick, share),
  "take-back-board": onBoard(AreaPick, takeBack),
  "agree-board": onBoard(Agree, settle),
  "agree-row-board": onBoard(AreaPick, settleRow),
  "new-area-board": onBoard(Naming, newArea),
  "new-role-board": onBoard(Naming, newRole),
  "drop-area-board": onBoard(AreaPick, dropArea),
  "drop-role-board": onBoard(RolePick, dropRole),
  bring,
  says,
};
