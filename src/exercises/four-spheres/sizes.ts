import type { MoveContext } from "../../core/exercise.ts";
import {
  AWAKE_HOURS,
  MAX_HOURS,
  type Picture,
  pictures,
  type Sheet,
  type Sized,
  type Unit,
} from "./state.ts";

/** A sphere of this many hours has the greatest radius; larger ones make all the others smaller. */
const LARGEST = 60;

/** The hours that the largest circle of all stands for, so that circles can be compared across pictures. */
export const scaleOf = (hours: readonly (number | null)[]): number =>
  Math.max(LARGEST, ...hours.map((each) => each ?? 0));

/** The radius of a circle whose AREA is its share of time; `full` is the radius of the largest. */
export const radiusOf = (hours: number, scale: number, full: number): number =>
  full * Math.sqrt(Math.max(0, hours) / scale);

/** The hours a radius stands for, whole ones: the way back, for a circle that is drawn by hand. */
export const hoursOf = (radius: number, scale: number, full: number): number =>
  Math.min(MAX_HOURS, Math.round(scale * (Math.max(0, radius) / full) ** 2));

/** The number people see: hours as they are, or a percentage of the hours awake. */
export const shownAs = (hours: number, unit: Unit): number =>
  unit === "hours" ? Math.round(hours * 2) / 2 : Math.round((hours / AWAKE_HOURS) * 100);

/** The hours of a number that somebody wrote. */
export const fromShown = (shown: number, unit: Unit): number =>
  Math.min(MAX_HOURS, Math.max(0, unit === "hours" ? shown : (shown / 100) * AWAKE_HOURS));

/** All hours of a picture, or null where nothing is drawn. */
export const sumOf = (spheres: readonly Sized[], picture: Picture): number | null => {
  const drawn = spheres.flatMap((sphere) => sphere[picture] ?? []);
  return drawn.length === 0 ? null : drawn.reduce((sum, hours) => sum + hours, 0);
};

/** The pictures in which something is drawn. */
export const drawnOf = ({ spheres }: Sheet): readonly Picture[] =>
  pictures.filter((picture) => sumOf(spheres, picture) !== null);

/** Something is shared only once people talk: while circles are drawn, everything stays on the sheets. */
export const mayShare = ({ phase }: Pick<MoveContext, "phase">): boolean =>
  phase !== "draw" && phase !== "want";
