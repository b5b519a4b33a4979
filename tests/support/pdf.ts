import { inflateSync } from "node:zlib";

/** What a print page became: its pages' sizes in millimetres, and the words a reader can select. */
export interface Pdf {
  readonly pages: readonly { readonly width: number; readonly height: number; readonly text: string }[];
  readonly text: string;
}

const MM = 25.4 / 72;

/** Reads a PDF as Chromium writes it: plain objects, packed streams, each font with its table back to Unicode. */
export const readPdf = (bytes: Buffer): Pdf => {
  const objects = objectsIn(bytes.toString("latin1"));
  const pages = [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b(?!s)/u.test(head))
    .map(({ head }) => {
      const box = /\/MediaBox\s*\[([^\]]+)\]/u.exec(head)?.[1]?.trim().split(/\s+/u).map(Number) ?? [];
      const fonts = new Map(
        [...head.matchAll(/\/(F\d+)\s+(\d+) 0 R/gu)].map(([, name = "", id = ""]) => [
          name,
          toUnicode(objects, id),
        ]),
      );
      const contents = /\/Contents\s+(\d+) 0 R/u.exec(head)?.[1] ?? "";
      return {
        width: Math.round((box[2] ?? 0) * MM),
        height: Math.round((box[3] ?? 0) * MM),
        text: wordsIn(objects.get(contents)?.stream ?? "", fonts),
      };
    });
  return { pages, text: pages.map(({ text }) => text).join("\n") };
};

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

const objectsIn = (file: string): ReadonlyMap<string, PdfObject> => {
  const found = new Map<string, PdfObject>();
  for (const [, id = "", body = ""] of file.matchAll(/(?:^|\n)(\d+) 0 obj\b(.*?)\nendobj/gsu)) {
    const [head = "", packed] = body.split(/stream\r?\n/u, 2);
    const raw = packed === undefined ? "" : body.slice(body.indexOf(packed));
    found.set(id, { head, stream: /FlateDecode/u.test(head) ? unpacked(raw) : raw });
  }
  return found;
};

const unpacked = (raw: string): string => {
  try {
    return inflateSync(Buffer.from(raw, "latin1")).toString("latin1");
  } catch {
    return "";
  }
};

type Letters = ReadonlyMap<string, string>;

const toUnicode = (objects: ReadonlyMap<string, PdfObject>, font: string): Letters => {
  const table = /\/ToUnicode\s+(\d+) 0 R/u.exec(objects.get(font)?.head ?? "")?.[1] ?? "";
  const letters = new Map<string, string>();
  const cmap = objects.get(table)?.stream ?? "";
  for (const [, lines = ""] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gsu))
    for (const [, glyph = "", letter = ""] of lines.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/gu))
      letters.set(glyph.toUpperCase(), fromHex(letter));
  for (const [, lines = ""] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gsu))
    for (const [, from = "", to = "", letter = ""] of lines.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/gu,
    ))
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph++)
        letters.set(
          glyph.toString(16).toUpperCase().padStart(from.length, "0"),
          String.fromCodePoint(parseInt(letter, 16) + glyph - parseInt(from, 16)),
        );
  return letters;
};

const fromHex = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/gu) ?? []).map((unit) => parseInt(unit, 16)));

/** The words in a page's drawing commands: a font is chosen, glyphs are shown. */
const wordsIn = (stream: string, fonts: ReadonlyMap<string, Letters>): string => {
  let letters: Letters = new Map();
  let words = "";
  for (const [, font, glyphs, moved] of stream.matchAll(
    /\/(F\d+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]+)>|(\bTd\b|\bTm\b|\bET\b)/gu,
  )) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    else if (moved !== undefined) words += moved === "ET" ? " " : "";
    else
      words += (glyphs?.match(/.{4}/gu) ?? [])
        .map((glyph) => letters.get(glyph.toUpperCase()) ?? "")
        .join("");
  }
  // Chromium breaks words where a line or a letter's distance does; readers look for words, not for spaces.
  return words.replaceAll("\u00a0", " ");
};

/** Text as it can be looked for in a PDF: without spaces, which a line break takes away. */
export const packedWords = (text: string): string => text.replaceAll(/\s+/gu, "");
