import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { fill, type Language, type Text } from "../../src/core/text.ts";
import { loadProgramme, maxBytes, problemLine } from "../../src/programmes/load.ts";
import { texts } from "./texts.ts";

export interface Checked {
  readonly fine: boolean;
  readonly lines: readonly string[];
}

/** Checks the programme file at a path, called as its author calls it; whatever lies there, an answer in plain words comes out. */
export const checkFile = async (path: string, file: string, language: Language): Promise<Checked> => {
  const bytes = await firstBytes(path, maxBytes + 1);
  if (!Buffer.isBuffer(bytes)) return amiss(texts[bytes], file, language);
  const text = textOf(bytes);
  if (text === null) return amiss(texts.notText, file, language);
  const loaded = loadProgramme(text);
  if (!loaded.ok)
    return {
      fine: false,
      lines: loaded.problems.map((problem) => `${file}: ${problemLine(problem, language)}`),
    };
  const { title, steps, minutes } = loaded.programme;
  const values = { file, title: title[language] ?? title.nb, steps: steps.length, minutes };
  return { fine: true, lines: [fill(texts.fine[language], values)] };
};

const amiss = (text: Text, file: string, language: Language): Checked => ({
  fine: false,
  lines: [fill(text[language], { file })],
});

/** Opening a pipe would wait for somebody to write. */
const READ = constants.O_RDONLY | constants.O_NONBLOCK;

/** At most so many bytes of a regular file: a file of any size costs the same. Or why there are none. */
const firstBytes = async (file: string, limit: number): Promise<Buffer | "unreadable" | "notFile"> => {
  try {
    await using handle = await open(file, READ);
    if (!(await handle.stat()).isFile()) return "notFile";
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(limit), 0, limit, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return "unreadable";
  }
};

/** The text of UTF-8 bytes; a file cut at the limit may end within a letter, and is too big anyway. */
const textOf = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: bytes.length > maxBytes });
  } catch {
    return null;
  }
};
