import { gradeOf, placed, type Row, type Scale } from "./state.ts";

/** The plot inside its axes, in the units of the drawing. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A circle of the picture: its centre lies in its grades' field, its area is its time. */
export interface Point {
  readonly row: Row;
  /** The row's number among the rows with words, as the table and the list count them. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Where words or symbols stand beside a circle without covering anything. */
export interface Beside {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Radius of a circle without time, and the least radius of one with time: its number must be readable. */
export const LEAST_RADIUS = 9;
const ROUNDS = 160;

/** The middle of a grade's column or row, as a share of the plot. */
export const gradeAt = (grade: number, scale: Scale): number => (grade - 0.5) / scale;

/**
 * Circles for all rows with both grades. The largest circle has the radius `largest`; areas are in proportion to time, as far
 * as numbers stay readable. Circles of the same field move apart, but never out of it.
 */
export const pointsOf = (
  rows: readonly Row[],
  scale: Scale,
  plot: Plot,
  largest: number,
): readonly Point[] => {
  const numbers = new Map(rows.filter(({ task }) => task.trim() !== "").map(({ id }, at) => [id, at + 1]));
  const shown = placed(rows);
  const most = Math.max(0, ...shown.map(({ time }) => time ?? 0));
  const cell = { x: plot.width / scale, y: plot.height / scale };
  const spots = shown.map((row, at): Spot => {
    const share = most === 0 ? 0 : (row.time ?? 0) / most;
    const home = {
      x: plot.left + gradeAt(gradeOf(row.well ?? 0, scale), scale) * plot.width,
      y: plot.top + (1 - gradeAt(gradeOf(row.important ?? 0, scale), scale)) * plot.height,
    };
    // A turn of its own for each, so that those in one spot have somewhere to go.
    const angle = at * 2.4;
    return {
      row,
      r: Math.max(LEAST_RADIUS, largest * Math.sqrt(share)),
      home,
      x: home.x + Math.cos(angle) * 0.5,
      y: home.y + Math.sin(angle) * 0.5,
    };
  });
  for (let round = 0; round < ROUNDS; round++) {
    pushApart(spots);
    for (const spot of spots) holdIn(spot, cell, plot);
  }
  return spots.map(({ row, x, y, r }) => ({
    row,
    number: numbers.get(row.id) ?? 0,
    x: round1(x),
    y: round1(y),
    r: round1(r),
  }));
};

interface Spot {
  readonly row: Row;
  readonly r: number;
  readonly home: { readonly x: number; readonly y: number };
  x: number;
  y: number;
}

const GAP = 3;

const pushApart = (spots: readonly Spot[]): void => {
  for (const [at, a] of spots.entries())
    for (const b of spots.slice(at + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const far = Math.hypot(dx, dy) || 0.01;
      const close = a.r + b.r + GAP - far;
      if (close <= 0) continue;
      const [px, py] = [((dx / far) * close) / 2, ((dy / far) * close) / 2];
      a.x -= px;
      a.y -= py;
      b.x += px;
      b.y += py;
    }
};

const within = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);

/** Back towards its own field: the centre stays nearest to its own grades, the whole circle inside the plot. */
const holdIn = (spot: Spot, cell: { readonly x: number; readonly y: number }, plot: Plot): void => {
  const [x, y] = [
    within(spot.x, spot.home.x - cell.x * 0.46, spot.home.x + cell.x * 0.46),
    within(spot.y, spot.home.y - cell.y * 0.46, spot.home.y + cell.y * 0.46),
  ];
  spot.x = within(x, plot.left + spot.r, plot.left + plot.width - spot.r);
  spot.y = within(y, plot.top + spot.r, plot.top + plot.height - spot.r);
};

const round1 = (value: number): number => Math.round(value * 10) / 10;

/** What wants to stand beside a point: words of this width, if they fit. */
export interface Wish {
  readonly point: Point;
  readonly width: number;
  readonly height: number;
}

/** Places for what stands beside the points: right, left, above or below, where nothing is covered; null where nowhere is. */
export const placesBeside = (
  wishes: readonly Wish[],
  points: readonly Point[],
  plot: Plot,
  taken: readonly Beside[] = [],
): readonly (Beside | null)[] => {
  const used: Beside[] = [...taken];
  return wishes.map(({ point, width, height }) => {
    const { x, y, r } = point;
    const spots: readonly Beside[] = [
      { x: x + r + 4, y: y - height / 2, width, height },
      { x: x - r - 4 - width, y: y - height / 2, width, height },
      { x: x - width / 2, y: y + r + 3, width, height },
      { x: x - width / 2, y: y - r - 3 - height, width, height },
    ];
    const free = spots.find(
      (spot) =>
        isInside(spot, plot) &&
        !used.some((other) => overlap(spot, other)) &&
        !points.some((other) => covers(other, spot)),
    );
    if (free === undefined) return null;
    used.push(free);
    return free;
  });
};

const isInside = (box: Beside, plot: Plot): boolean =>
  box.x >= plot.left &&
  box.y >= plot.top &&
  box.x + box.width <= plot.left + plot.width &&
  box.y + box.height <= plot.top + plot.height;

/** Between what stands beside one circle and another, so that each is seen to belong to its own. */
const APART = 6;

const overlap = (a: Beside, b: Beside): boolean =>
  a.x < b.x + b.width + APART && b.x < a.x + a.width + APART && a.y < b.y + b.height && b.y < a.y + a.height;

const covers = ({ x, y, r }: Point, box: Beside): boolean => {
  const dx = x - within(x, box.x, box.x + box.width);
  const dy = y - within(y, box.y, box.y + box.height);
  return Math.hypot(dx, dy) < r + 1;
};

/** All grades of a scale, from the first. */
export const gradesOf = (scale: Scale): readonly number[] => Array.from({ length: scale }, (_, at) => at + 1);
