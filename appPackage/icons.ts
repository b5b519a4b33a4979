import { writeFile } from "node:fs/promises";
import { encodePng, type Pixel } from "./png.ts";

/** Points per point and direction that are mixed, for smooth edges. */
const FINE = 4;
const SEATS = 6;
/** All measures as parts of the icon's side, the middle in the middle. */
interface Ring {
  readonly radius: number;
  readonly seat: number;
  readonly line: number;
}

const white: Pixel = [255, 255, 255, 255];
const clear: Pixel = [255, 255, 255, 0];
const brand: Pixel = [91, 95, 199, 255];

/** Runde's ring on the brand colour; one seat is filled: the one who has the word. */
export const colourIcon = (): Buffer => draw(192, { radius: 0.29, seat: 0.088, line: 0.036 }, brand);

/** The same ring in white on nothing, as Teams wants its outline icon. */
export const outlineIcon = (): Buffer => draw(32, { radius: 0.36, seat: 0.1, line: 0.055 }, clear);

const draw = (size: number, ring: Ring, ground: Pixel): Buffer =>
  encodePng(size, (x, y) => {
    let inked = 0;
    for (let i = 0; i < FINE * FINE; i += 1) {
      const px = (x + ((i % FINE) + 0.5) / FINE) / size - 0.5;
      const py = (y + (Math.floor(i / FINE) + 0.5) / FINE) / size - 0.5;
      if (isInk(px, py, ring)) inked += 1;
    }
    return mix(ground, white, inked / (FINE * FINE));
  });

const isInk = (x: number, y: number, { radius, seat, line }: Ring): boolean => {
  for (let i = 0; i < SEATS; i += 1) {
    const angle = (i / SEATS) * 2 * Math.PI - Math.PI / 2;
    const away = Math.hypot(x - radius * Math.cos(angle), y - radius * Math.sin(angle));
    if (away <= seat + line / 2) return i === 1 || away >= seat - line / 2;
  }
  return Math.abs(Math.hypot(x, y) - radius) <= line / 2;
};

const mix = (under: Pixel, over: Pixel, share: number): Pixel => {
  const at = (i: 0 | 1 | 2 | 3): number => Math.round(under[i] + (over[i] - under[i]) * share);
  return [at(0), at(1), at(2), at(3)];
};

if (import.meta.main) {
  await writeFile(new URL("color.png", import.meta.url), colourIcon());
  await writeFile(new URL("outline.png", import.meta.url), outlineIcon());
}
