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

/** The largest word is so many times the smallest. */
const SPAN = 3;
const SMALLEST = 10;
const LINE = 1.12;
const GAP = 3;

const sizeOf = (count: number, most: number): number =>
  most < 2 ? SMALLEST * 1.5 : SMALLEST * (1 + (SPAN - 1) * Math.sqrt((count - 1) / (most - 1)));

type Box = Pick<Placed, "x" | "y" | "size" | "width">;

const touches = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width + 2 * GAP && Math.abs(a.y - b.y) * 2 < (a.size + b.size) * LINE;

// From the middle outwards along a spiral, stretched to the shape of the room.
const findPlace = (placed: readonly Placed[], size: number, width: number, stretch: number): Box => {
  for (let turn = 0; ; turn += 0.12) {
    const box = {
      x: Math.cos(turn) * turn * 1.6 * stretch,
      y: (Math.sin(turn) * turn * 1.6) / stretch,
      size,
      width,
    };
    if (!placed.some((other) => touches(box, other))) return box;
  }
};

/** Places words, the most frequent in the middle; `shape` is the room's width divided by its height. The same words give the same picture. */
export const cloudOf = (words: readonly ToPlace[], shape: number): Picture => {
  const most = Math.max(1, ...words.map(({ count }) => count));
  const stretch = Math.sqrt(Math.max(0.4, shape));
  const placed: Placed[] = [];
  for (const { text: whole, count } of words.slice(0, MOST)) {
    const text = shorter(whole);
    const size = sizeOf(count, most);
    placed.push({ text, count, ...findPlace(placed, size, widthOf(text) * size, stretch) });
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
