import { type Read, readGrade, readTime } from "./numbers.ts";
import { MAX_TASK, type Scale } from "./state.ts";

/** A row that may come in from a spreadsheet; grades are grades of the scale. */
export interface PastedRow {
  readonly task: string;
  readonly time: number | null;
  readonly well: number | null;
  readonly important: number | null;
}

/** Something in the pasted text that does not come in as it stands. Lines are counted from 1, as people count. */
export interface Problem {
  readonly line: number;
  readonly column: "task" | "time" | "well" | "important";
  readonly found: string;
  readonly why: "not-a-number" | "too-much" | "outside-scale" | "no-task" | "too-long" | "no-room";
}

export interface Pasted {
  readonly rows: readonly PastedRow[];
  readonly problems: readonly Problem[];
  /** The first line was a heading, and is left out. */
  readonly heading: boolean;
}

/** Whether a pasted text is more than words for one cell. */
export const isTable = (text: string): boolean => /[\t\n]/u.test(text.trim());

/**
 * Reads what was copied from a spreadsheet: tab between cells, a line for each row, quoted cells; without any tab, semicolons.
 * Cells in the order task, time, how well, how important; missing ones stay blank.
 */
export const readPasted = (text: string, scale: Scale, room: number): Pasted => {
  const lines = cellsIn(text.replace(/\r\n?/gu, "\n"), text.includes("\t") ? "\t" : ";")
    .map((cells, at) => ({ line: at + 1, cells: cells.map(tidy) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const heading = lines.length > 1 && isHeading(lines[0]?.cells ?? [], scale);
  const read = (heading ? lines.slice(1) : lines).map(({ line, cells }) => readLine(line, cells, scale));
  const rows = read.flatMap(({ row }) => (row === null ? [] : [{ row }]));
  const left = read.filter(({ row }) => row !== null).slice(room)[0];
  const noRoom: readonly Problem[] =
    left === undefined
      ? []
      : [{ line: left.line, column: "task", found: String(rows.length - room), why: "no-room" }];
  return {
    rows: rows.slice(0, room).map(({ row }) => row),
    problems: [...read.flatMap(({ problems }) => problems), ...noRoom],
    heading,
  };
};

const tidy = (cell: string): string => cell.replace(/\s+/gu, " ").trim();

/** Words over columns that hold numbers below. */
const isHeading = ([, ...cells]: readonly string[], scale: Scale): boolean => {
  const [time = "", well = "", important = ""] = cells;
  const words = [readTime(time), readGrade(well, scale), readGrade(important, scale)].filter(
    (read) => !read.ok && read.why === "not-a-number",
  );
  const written = [time, well, important].filter((cell) => cell !== "");
  return written.length > 0 && words.length === written.length;
};

const readLine = (
  line: number,
  [task = "", time = "", well = "", important = ""]: readonly string[],
  scale: Scale,
): { readonly line: number; readonly row: PastedRow | null; readonly problems: readonly Problem[] } => {
  if (task === "")
    return { line, row: null, problems: [{ line, column: "task", found: "", why: "no-task" }] };
  const cells = [
    ["time", time, readTime(time)],
    ["well", well, readGrade(well, scale)],
    ["important", important, readGrade(important, scale)],
  ] as const;
  const problems = cells.flatMap(([column, found, read]): readonly Problem[] =>
    read.ok ? [] : [{ line, column, found: found.slice(0, 30), why: read.why }],
  );
  const value = (read: Read): number | null => (read.ok ? read.value : null);
  const long: readonly Problem[] =
    task.length > MAX_TASK
      ? [{ line, column: "task", found: `${task.slice(0, 30)} …`, why: "too-long" }]
      : [];
  return {
    line,
    row: {
      task: task.slice(0, MAX_TASK).trim(),
      time: value(cells[0][2]),
      well: value(cells[1][2]),
      important: value(cells[2][2]),
    },
    problems: [...long, ...problems],
  };
};

/** Splits into lines and cells; a cell in double quotes may hold tabs, new lines and doubled quotes. */
const cellsIn = (text: string, between: "\t" | ";"): readonly (readonly string[])[] => {
  const cell = new RegExp(`"((?:[^"]|"")*)"(?=${between}|\n|$)|([^${between}\n]*)`, "uy");
  const lines: string[][] = [[]];
  for (let at = 0; at <= text.length; at = cell.lastIndex + 1) {
    cell.lastIndex = at;
    const [, quoted, bare = ""] = cell.exec(text) ?? [];
    lines.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (text.charAt(cell.lastIndex) === "\n") lines.push([]);
  }
  return lines;
};
