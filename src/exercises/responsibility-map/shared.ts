import type { SeatId } from "../../core/ids.ts";
import type { ProgrammeText } from "../../core/text.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  type Area,
  type Cell,
  MAX_AREAS,
  MAX_ROLES,
  type Mark,
  markOf,
  type Name,
  type Shared,
  type SharedArea,
  standingCells,
  type View,
} from "./state.ts";

/** What can be done with a map that others see, on a table or on the board alike. */

/** The cells with this mark in this role; null empties it. */
export const withMark = (cells: readonly Cell[], role: string, mark: Mark | null): Cell[] => {
  const others = cells.filter((cell) => cell.role !== role);
  return mark === null ? others : [...others, { role, mark }];
};

const sameName = (a: ProgrammeText, b: ProgrammeText): boolean =>
  a.nb.trim().toLowerCase() === b.nb.trim().toLowerCase();

type Full = "too-many-areas" | "too-many-roles";

/** The same role here, by id or by name; a new one is added. `there` says which id each role has here. */
const rolesTogether = (
  here: readonly Name[],
  theirs: readonly Name[],
): Verdict<{ readonly roles: Name[]; readonly there: ReadonlyMap<string, string> }, Full> => {
  const roles = [...here];
  const there = new Map<string, string>();
  for (const { id, name } of theirs) {
    const same = roles.find((role) => role.id === id) ?? roles.find((role) => sameName(role.name, name));
    there.set(id, same?.id ?? id);
    if (same === undefined) roles.push({ id, name });
  }
  return roles.length > MAX_ROLES ? refuse("too-many-roles") : accept({ roles, there });
};

/** Whose view it is: a table's is one, whoever brings it. */
const sameSource = (a: Omit<View, "cells">, b: Omit<View, "cells">): boolean =>
  a.table === null ? b.table === null && a.by === b.by : a.table === b.table;

/** Lays one area with somebody's view of it on the map; an earlier view of the same source is replaced. */
export const layView = (
  map: Shared,
  area: Area,
  roles: readonly Name[],
  source: Omit<View, "cells">,
): Verdict<Shared, Full | "nothing-marked"> => {
  if (area.cells.length === 0) return refuse("nothing-marked");
  const used = roles.filter(({ id }) => area.cells.some(({ role }) => role === id));
  const together = rolesTogether(map.roles, used);
  if (!together.ok) return together;
  const { roles: all, there } = together.value;
  const said = new Map(area.cells.map(({ role, mark }) => [there.get(role) ?? role, mark]));
  const view: View = { ...source, cells: [...said].map(([role, mark]) => ({ role, mark })) };
  const found =
    map.areas.find(({ id }) => id === area.id) ?? map.areas.find(({ name }) => sameName(name, area.name));
  if (found === undefined) {
    if (map.areas.length >= MAX_AREAS) return refuse("too-many-areas");
    const fresh: SharedArea = { id: area.id, name: area.name, cells: [], views: [view], by: source.by };
    return accept({ roles: all, areas: [...map.areas, fresh] });
  }
  const views = [...found.views.filter((each) => !sameSource(each, source)), view].slice(-60);
  return accept({
    roles: all,
    areas: map.areas.map((each) => (each === found ? { ...found, views } : each)),
  });
};

/** Takes somebody's own view down; an area that nobody else has touched goes with it. */
export const takeView = (map: Shared, area: string, by: SeatId): Verdict<Shared, "not-there"> => {
  const found = map.areas.find(({ id }) => id === area);
  const mine = found?.views.find((view) => view.by === by);
  if (found === undefined || mine === undefined) return refuse("not-there");
  const views = found.views.filter((view) => view !== mine);
  const left = views.length > 0 || found.cells.length > 0 || found.by !== by;
  return accept({
    ...map,
    areas: left
      ? map.areas.map((each) => (each === found ? { ...found, views } : each))
      : map.areas.filter((each) => each !== found),
  });
};

/** Agrees on a cell; `seen` is what stood there for the one who did, so that nobody overwrites what they have not seen. */
export const agree = (
  map: Shared,
  { area, role, mark, seen }: { area: string; role: string; mark: Mark | null; seen: Mark | null },
): Verdict<Shared, "not-there" | "changed-meanwhile"> => {
  const found = map.areas.find(({ id }) => id === area);
  if (found === undefined || !map.roles.some(({ id }) => id === role)) return refuse("not-there");
  if (markOf(found.cells, role) !== seen) return refuse("changed-meanwhile");
  const changed = { ...found, cells: withMark(found.cells, role, mark) };
  return accept({ ...map, areas: map.areas.map((each) => (each === found ? changed : each)) });
};

/** Agrees on everything in an area that is said alike; where views differ, it stays open. */
export const agreeRow = (map: Shared, area: string): Verdict<Shared, "not-there" | "nothing-alike"> => {
  const found = map.areas.find(({ id }) => id === area);
  if (found === undefined) return refuse("not-there");
  const cells = standingCells(found, map.roles);
  if (cells.length === found.cells.length) return refuse("nothing-alike");
  return accept({ ...map, areas: map.areas.map((each) => (each === found ? { ...found, cells } : each)) });
};

export const addArea = (
  map: Shared,
  name: string,
  id: string,
  by: SeatId,
): Verdict<Shared, "too-many-areas" | "already-there"> => {
  if (map.areas.some((each) => sameName(each.name, { nb: name }))) return refuse("already-there");
  if (map.areas.length >= MAX_AREAS) return refuse("too-many-areas");
  return accept({ ...map, areas: [...map.areas, { id, name: { nb: name }, cells: [], views: [], by }] });
};

export const addRole = <Map extends { readonly roles: Name[] }>(
  map: Map,
  name: string,
  id: string,
): Verdict<Map, "too-many-roles" | "already-there"> => {
  if (map.roles.some((each) => sameName(each.name, { nb: name }))) return refuse("already-there");
  if (map.roles.length >= MAX_ROLES) return refuse("too-many-roles");
  return accept({ ...map, roles: [...map.roles, { id, name: { nb: name } }] });
};

/** Takes away an area on which nobody has said anything, or, by whoever may, one with views. */
export const removeArea = (
  map: Shared,
  area: string,
  may: boolean,
): Verdict<Shared, "not-there" | "not-yours"> => {
  const found = map.areas.find(({ id }) => id === area);
  if (found === undefined) return refuse("not-there");
  if (!may && found.views.length > 0) return refuse("not-yours");
  return accept({ ...map, areas: map.areas.filter((each) => each !== found) });
};

/** Takes away a role that nothing is said about. */
export const removeRole = (map: Shared, role: string): Verdict<Shared, "not-there" | "role-in-use"> => {
  if (!map.roles.some(({ id }) => id === role)) return refuse("not-there");
  const used = map.areas.some(({ cells, views }) =>
    [cells, ...views.map((view) => view.cells)].some((those) => markOf(those, role) !== null),
  );
  if (used) return refuse("role-in-use");
  return accept({ ...map, roles: map.roles.filter(({ id }) => id !== role) });
};
