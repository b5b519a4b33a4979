import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { dealer } from "../../core/luck.ts";
import { type Board, type Mark, markOf, type Shared, type Sheet, standingOf, type Table } from "./state.ts";

type At = SimulationAt<Board, Sheet, Table>;

/** A simulated colleague fills in so many areas, and shares as many. */
const AREAS = 3;
/** … and marks so many roles in each. */
const ROLES = 4;

/** Fills in some areas, lays them on the table or the board, and agrees where views differ. */
export const simulate = (at: At): SimulatedMove | null => {
  const { phase, table } = at.context;
  const own = fillsIn(at);
  if (own !== null || phase === "alone") return own;
  if (table !== null && phase !== "plenary") return shares(at, at.tableSheet ?? null, "table");
  if (table !== null) return brings(at) ?? agrees(at.board, "board");
  return shares(at, at.board, "board");
};

/** One decides, the next contributes, the others are told: with some luck about who. */
const fillsIn = ({ sheet, context }: At): SimulatedMove | null => {
  for (const { id, cells } of sheet.areas.slice(0, AREAS)) {
    const role = sheet.roles.slice(0, ROLES).findIndex((each) => markOf(cells, each.id) === null);
    const open = sheet.roles[role];
    if (open === undefined) continue;
    const order: readonly Mark[] = ["decides", "contributes", "told"];
    const slip = dealer(context.luck)() < 0.3 ? 1 : 0;
    return { move: "mark", payload: { area: id, role: open.id, mark: order[Math.min(2, role + slip)] } };
  }
  return null;
};

const shares = (
  { sheet, context }: At,
  map: Shared | null,
  where: "table" | "board",
): SimulatedMove | null => {
  const next = sheet.areas
    .filter(({ cells }) => cells.length > 0)
    .slice(0, AREAS)
    .find(
      ({ id }) =>
        !map?.areas.some((area) => area.id === id && area.views.some(({ by }) => by === context.actor)),
    );
  if (next !== undefined) return { move: `share-${where}`, payload: { area: next.id } };
  return map === null ? null : agrees(map, where);
};

/** What is said alike is agreed on; where views differ, those who talked go for what was said first. */
const agrees = (map: Shared, where: "table" | "board"): SimulatedMove | null => {
  const alike = map.areas.find((area) => map.roles.some(({ id }) => standingOf(area, id).how === "proposed"));
  if (alike !== undefined) return { move: `agree-row-${where}`, payload: { area: alike.id } };
  for (const area of map.areas)
    for (const { id: role } of map.roles) {
      if (standingOf(area, role).how !== "differ") continue;
      const mark = area.views.map(({ cells }) => markOf(cells, role)).find((each) => each !== null);
      return { move: `agree-${where}`, payload: { area: area.id, role, mark, seen: null } };
    }
  return null;
};

const brings = ({ board, context, tableSheet }: At): SimulatedMove | null => {
  const number = context.table?.number;
  const next = tableSheet?.areas.find(
    (area) =>
      area.cells.length > 0 &&
      !board.areas.some(({ id, views }) => id === area.id && views.some(({ table }) => table === number)),
  );
  return next === undefined ? null : { move: "bring", payload: { area: next.id } };
};
