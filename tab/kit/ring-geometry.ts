/** Where a person is in the round; paper means waiting, without a screen. */
export type SeatState = "had" | "now" | "next" | "waiting" | "away" | "paper";

/** One person on the ring. */
export interface RingSeat {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly state: SeatState;
  /** Takes part on paper, whatever the state. */
  readonly paper?: boolean | undefined;
}

/** The measures of one size of the ring, in the units of its drawing. */
export interface RingMeasures {
  readonly width: number;
  readonly height: number;
  readonly centreX: number;
  readonly centreY: number;
  readonly radius: number;
  readonly seat: number;
  readonly focus: number;
  readonly track: number;
  readonly name: number;
}

/** Stage and home sizes; from nine seats the seats and names shrink. */
export function measuresOf(size: "stage" | "home", seats: number): RingMeasures {
  const many = seats >= 9;
  return size === "stage"
    ? {
        width: 770,
        height: 712,
        centreX: 385,
        centreY: 352,
        radius: 236,
        seat: many ? 34 : 42,
        focus: many ? 46 : 60,
        track: many ? 58 : 73,
        name: many ? 24 : 28,
      }
    : {
        width: 640,
        height: 480,
        centreX: 320,
        centreY: 240,
        radius: 146,
        seat: many ? 25 : 34,
        focus: many ? 32 : 44,
        track: many ? 38 : 51,
        name: many ? 22 : 26,
      };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const short = (n: number): number => Math.round(n * 10) / 10;

/** The angle of a seat, the first at the top, the word travelling clockwise. */
export const angleOf = (index: number, seats: number): number => -Math.PI / 2 + (index * 2 * Math.PI) / seats;

/** A point on the ring. */
export const pointAt = (measures: RingMeasures, angle: number, radius = measures.radius): Point => ({
  x: short(measures.centreX + radius * Math.cos(angle)),
  y: short(measures.centreY + radius * Math.sin(angle)),
});

/** The arc from one angle clockwise to another, as an SVG path. */
export function arc(measures: RingMeasures, from: number, to: number): string {
  const a = pointAt(measures, from);
  const b = pointAt(measures, to);
  const large = to - from > Math.PI ? 1 : 0;
  return `M${String(a.x)} ${String(a.y)}A${String(measures.radius)} ${String(measures.radius)} 0 ${String(large)} 1 ${String(b.x)} ${String(b.y)}`;
}

/** One stretch of the ring between two neighbours. */
export interface Edge {
  readonly from: number;
  readonly kind: "thread" | "next" | "base";
  /** The stretch along which the word came to the one who has it now. */
  readonly newest: boolean;
}

const hasSpoken = (state: SeatState | undefined): boolean => state === "had";

/** Which stretches carry the thread, which the dotted path, which nothing yet. */
export function edgesOf(states: readonly SeatState[]): readonly Edge[] {
  const count = states.length;
  const kinds = new Array<Edge["kind"]>(count).fill("base");
  const at = (index: number): SeatState | undefined => states[index % count];

  // The thread passes those who are away on its way to the next one who is here.
  const reach = (start: number, ends: (state: SeatState | undefined) => boolean): readonly number[] => {
    const passed = [start];
    let index = start + 1;
    while (at(index) === "away" && index - start < count) {
      passed.push(index % count);
      index += 1;
    }
    return index - start < count && ends(at(index)) ? passed : [];
  };
  const now = states.indexOf("now");
  states.forEach((state, index) => {
    if (hasSpoken(state))
      for (const edge of reach(index, (end) => end === "had" || end === "now")) kinds[edge] = "thread";
  });
  const next = states.indexOf("next");
  if (now >= 0 && next >= 0 && now !== next)
    for (let index = now; index % count !== next; index += 1)
      if (kinds[index % count] === "base") kinds[index % count] = "next";

  return kinds.map((kind, from) => ({
    from,
    kind,
    newest: kind === "thread" && now >= 0 && (from + 1) % count === now,
  }));
}

/** Where a name stands: outside the ring, radially, and to which side it grows. */
export function namePlace(
  measures: RingMeasures,
  angle: number,
  seatRadius: number,
): Point & { readonly anchor: "start" | "middle" | "end" } {
  const side = Math.cos(angle);
  const upright = Math.abs(side) < 0.2;
  const gap = upright ? seatRadius + measures.name * 0.6 : seatRadius + 16;
  const point = pointAt(measures, angle);
  const anchor = upright ? "middle" : side > 0 ? "start" : "end";
  if (upright) {
    const below = Math.sin(angle) > 0;
    return { x: point.x, y: short(point.y + (below ? gap + measures.name * 0.7 : -gap + 2)), anchor };
  }
  // Near the top and bottom the name leans outwards a little, so that neighbours keep apart.
  const lean = Math.sin(angle) * seatRadius * 0.45;
  return {
    x: short(point.x + (side > 0 ? gap : -gap)),
    y: short(point.y + lean + measures.name * 0.34),
    anchor,
  };
}

/** A name that fits beside its seat; the whole name is in the ring's description. */
export const shortName = (name: string, longest = 13): string =>
  name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
