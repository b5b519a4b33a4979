/** A sign that no text should hold, and where it stands in it. */
export interface Stray {
  readonly at: number;
  /** Its number as Unicode writes it: "U+202E". */
  readonly sign: string;
}

/** The first sign that is no part of a text: control signs, halves of signs, what could not be decoded, a turned reading direction. */
export const firstStray = (text: string): Stray | null => {
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (isStray(code)) return { at, sign: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
    if (code > 0xffff) at++;
  }
  return null;
};

const isStray = (code: number): boolean =>
  (code < 0x20 && !lineSigns.has(code)) ||
  within(code, 0x7f, 0x9f) ||
  within(code, 0xd800, 0xdfff) ||
  within(code, 0xfffd, 0xffff) ||
  within(code, 0x202a, 0x202e) ||
  within(code, 0x2066, 0x2069);

/** Tab, line feed, carriage return. */
const lineSigns: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d]);

const within = (code: number, first: number, last: number): boolean => code >= first && code <= last;
