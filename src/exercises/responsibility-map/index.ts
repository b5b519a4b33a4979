import { defineExercise, type Harvest, type Memory } from "../../core/exercise.ts";
import { card } from "./card.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { standardAreas, standardRoles } from "./standard.ts";
import {
  Board,
  Config,
  MAX_AREAS,
  type Name,
  ResponsibilitiesOutcome,
  type Shared,
  Sheet,
  standingCells,
  Table,
} from "./state.ts";
import { refusals } from "./texts.ts";

const rolesOf = ({ roles }: Config): Name[] =>
  roles?.map(({ id, title }) => ({ id, name: title })) ?? standardRoles.map((role) => ({ ...role }));

const areasOf = ({ areas }: Config): Name[] =>
  areas?.map(({ id, title }) => ({ id, name: title })) ?? standardAreas.map((area) => ({ ...area }));

const blank = (config: Config): Shared => ({
  roles: rolesOf(config),
  areas: areasOf(config).map((area) => ({ ...area, cells: [], views: [], by: null })),
});

/** What the network agreed on before lies there to go on with. */
const open = (config: Config, memory: Memory): Board => {
  const kept = ResponsibilitiesOutcome.safeParse(memory.responsibilities).data;
  if (kept === undefined) return { ...blank(config), before: false };
  const fresh = blank(config).areas.filter(({ id }) => !kept.areas.some((area) => area.id === id));
  const before = kept.areas.map((area) => ({ ...area, views: [], by: null }));
  return { roles: kept.roles, areas: [...before, ...fresh].slice(0, MAX_AREAS), before: true };
};

/** Only areas in which something stands. */
const harvest = (board: Board): readonly Harvest[] => {
  const areas = board.areas
    .map((area) => ({ id: area.id, name: area.name, cells: standingCells(area, board.roles) }))
    .filter(({ cells }) => cells.length > 0);
  if (areas.length === 0 && !board.before) return [];
  const content: ResponsibilitiesOutcome = { roles: board.roles, areas };
  return [{ kind: "responsibilities", content }];
};

/** Myndighetskart: who decides, who contributes and who is told, area by area. */
export const responsibilityMap = defineExercise<Config, Board, Sheet, Table>({
  id: "responsibility-map",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Table,
  openBoard: open,
  openTable: blank,
  blankSheet: (config) => ({
    roles: rolesOf(config),
    areas: areasOf(config).map((area) => ({ ...area, cells: [] })),
  }),
  moves,
  harvest,
  card,
  refusals,
  simulate,
});
