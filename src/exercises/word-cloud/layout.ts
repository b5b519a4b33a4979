/** A word to be placed, with how often it was said. */
interface ToPlace {
  readonly text: string;
  readonly count: number;
}

/** A word in its place: the middle of its line, in the picture's own units. */
interface Placed extends ToPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
}

/** The picture: words that do not touch, and the frame around them. */
interface Picture {
  readonly words: readonly Placed[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const narrow = new Set("iljtfrI.,'’:;|! ()-–");
const wide = new Set("mwMWÆØŒ%@");

/** About how wide a semibold line is, as a share of its size; the picture holds words to it. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => {
    if (narrow.has(sign)) return sum + 0.34;
    if (wide.has(sign)) return sum + 0.92;
    return sum + (sign === sign.toLowerCase() ? 0.58 : 0.7);
  }, 0);

/** What a crowded picture does not show; the list beside it does. */
const MOST = 44;
const LONGEST = 42;
const shorter = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;

/** The largest word is at most so many times the smallest; where none was said often, less. */
const SPAN = 3;
const SMALLEST = 10;
const LINE = 1.12;
const GAP = 3;

const sizeOf = (count: number, most: number): number =>
  most < 2
    ? SMALLEST * 1.5
    : SMALLEST * (1 + Math.min(SPAN - 1, most / 2) * Math.sqrt((count - 1) / (most - 1)));

type Box = Pick<Placed, "x" | "y" | "size" | "width">;

const touches = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width + 2 * GAP && Math.abs(a.y - b.y) * 2 < (a.size + b.size) * LINE;

/** Places that are tried across and down. */
const STEPS = 40;

/** How far out a place is, in the shape of the room, and how much it would tip the picture to one side. */
const costOf = (placed: readonly Placed[], box: Box, shape: number): number => {
  const reach = Math.max((Math.abs(box.x) + box.width / 2) / shape, Math.abs(box.y) + (box.size * LINE) / 2);
  const weigh = (one: Box): number => one.width * one.size;
  const all = [...placed, box];
  const total = all.reduce((sum, one) => sum + weigh(one), 0);
  const across = all.reduce((sum, one) => sum + one.x * weigh(one), 0) / total;
  const down = all.reduce((sum, one) => sum + one.y * weigh(one), 0) / total;
  return reach + (Math.abs(across) / shape + Math.abs(down)) * 0.8;
};

// The free place that keeps the picture small and level; more room is looked through until there is one.
const findPlace = (placed: readonly Placed[], size: number, width: number, shape: number): Box => {
  const area = placed.reduce((sum, one) => sum + (one.width + GAP) * one.size * LINE, width * size * LINE);
  for (let high = Math.sqrt(area / shape) * 0.75; ; high *= 1.4) {
    let best: { readonly box: Box; readonly cost: number } | null = null;
    for (let at = 0; at <= STEPS * STEPS + 2 * STEPS; at += 1) {
      const box = {
        x: ((at % (STEPS + 1)) / STEPS - 0.5) * 2 * high * shape,
        y: (Math.floor(at / (STEPS + 1)) / STEPS - 0.5) * 2 * high,
        size,
        width,
      };
      const cost = costOf(placed, box, shape);
      if ((best === null || cost < best.cost) && !placed.some((other) => touches(box, other)))
        best = { box, cost };
    }
    if (best !== null) return best.box;
  }
};

/** Places words, the most frequent in the middle; `shape` is the room's width divided by its height. The same words give the same picture. */
export const cloudOf = (words: readonly ToPlace[], shape: number): Picture => {
  const most = Math.max(1, ...words.map(({ count }) => count));
  const placed: Placed[] = [];
  for (const { text: whole, count } of words.slice(0, MOST)) {
    const text = shorter(whole);
    const size = sizeOf(count, most);
    placed.push({ text, count, ...findPlace(placed, size, widthOf(text) * size, Math.max(0.4, shape)) });
  }
  return framed(placed);
};

const framed = (words: readonly Placed[]): Picture => {
  if (words.length === 0) return { words, left: 0, top: 0, width: 1, height: 1 };
  const left = Math.min(...words.map(({ x, width }) => x - width / 2)) - GAP;
  const right = Math.max(...words.map(({ x, width }) => x + width / 2)) + GAP;
  const top = Math.min(...words.map(({ y, size }) => y - (size * LINE) / 2)) - GAP;
  const bottom = Math.max(...words.map(({ y, size }) => y + (size * LINE) / 2)) + GAP;
  return { words, left, top, width: right - left, height: bottom - top };
};
