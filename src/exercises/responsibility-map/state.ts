import { z } from "zod";
import { seatId } from "../../core/ids.ts";
import { ProgrammeText } from "../../core/text.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

export const MAX_NAME = 120;
export const MAX_AREAS = 40;
export const MAX_ROLES = 8;
/** Views on one area: each person's, and each table's. */
const MAX_VIEWS = 60;

const Named = z.strictObject({
  /** What is written there is sorted by it. */
  id,
  /** What it is called: a role or an area, never a person. */
  title: ProgrammeText,
});

const different = (named: readonly { readonly id: string }[]): boolean =>
  new Set(named.map((each) => each.id)).size === named.length;

/**
 * Settings of a programme: areas of responsibility and roles to begin with; left out, our own are used.
 *
 * Phases: `alone` (own map on the sheet), `group` (own rows laid on the table and agreed on; where all sit together, on the board),
 * `plenary` (rows brought to the board and agreed on). An unknown phase works as `group`.
 */
export const Config = z.strictObject({
  /** Above the map. */
  title: ProgrammeText.optional(),
  /** The rows to begin with. */
  areas: z.array(Named).min(1).max(30).refine(different, "two areas have the same id").optional(),
  /** The columns to begin with. */
  roles: z.array(Named).min(2).max(MAX_ROLES).refine(different, "two roles have the same id").optional(),
});
export type Config = z.infer<typeof Config>;

/** What a role does in an area. */
export const marks = ["decides", "contributes", "told", "none"] as const;
export const Mark = z.enum(marks);
export type Mark = z.infer<typeof Mark>;

/** A name as a programme or a person wrote it. */
export const Name = z.strictObject({ id, name: ProgrammeText });
export type Name = z.infer<typeof Name>;

const Cell = z.strictObject({ role: id, mark: Mark });
export type Cell = z.infer<typeof Cell>;
const cells = z.array(Cell).max(MAX_ROLES);

const Area = Name.extend({ cells });
export type Area = z.infer<typeof Area>;

export const Sheet = z.strictObject({
  roles: z.array(Name).max(MAX_ROLES),
  areas: z.array(Area).max(MAX_AREAS),
});
export type Sheet = z.infer<typeof Sheet>;

/** How one person, or one table, sees an area. */
const View = z.strictObject({ by: seat, table: z.int().min(1).max(60).nullable(), cells });
export type View = z.infer<typeof View>;

/** An area that others see: what each said, and what is agreed (`cells`). */
const SharedArea = Area.extend({
  views: z.array(View).max(MAX_VIEWS),
  /** Who put it there; null where it came with the programme or from an earlier meeting. */
  by: seat.nullable(),
});
export type SharedArea = z.infer<typeof SharedArea>;

/** The same on a table and on the board. */
export const Table = z.strictObject({
  roles: z.array(Name).max(MAX_ROLES),
  areas: z.array(SharedArea).max(MAX_AREAS),
});
export type Table = z.infer<typeof Table>;
export type Shared = z.infer<typeof Table>;

export const Board = Table.extend({
  /** Whether the network had a map before: then it is kept as it stands, even when emptied. */
  before: z.boolean(),
});
export type Board = z.infer<typeof Board>;

/** The map as the network keeps it. */
export const ResponsibilitiesOutcome = z.strictObject({
  roles: z.array(Name).max(MAX_ROLES),
  areas: z.array(Area).max(MAX_AREAS),
});
export type ResponsibilitiesOutcome = z.infer<typeof ResponsibilitiesOutcome>;

export const markOf = (those: readonly Cell[], role: string): Mark | null =>
  those.find((cell) => cell.role === role)?.mark ?? null;

/** What stands in a cell: agreed, proposed (all who said something say the same), or different views. */
export interface Standing {
  readonly mark: Mark | null;
  readonly how: "agreed" | "proposed" | "differ" | "open";
}

export const standingOf = ({ cells: agreed, views }: SharedArea, role: string): Standing => {
  const settled = markOf(agreed, role);
  if (settled !== null) return { mark: settled, how: "agreed" };
  const said = new Set(views.map((view) => markOf(view.cells, role)).filter((mark) => mark !== null));
  const [only] = said;
  if (only === undefined) return { mark: null, how: "open" };
  return said.size === 1 ? { mark: only, how: "proposed" } : { mark: null, how: "differ" };
};

/** The cells of an area as they stand: agreed, or said alike by all. */
export const standingCells = (area: SharedArea, roles: readonly Name[]): Cell[] =>
  roles.flatMap(({ id: role }) => {
    const { mark } = standingOf(area, role);
    return mark === null ? [] : [{ role, mark }];
  });
