import type { KeyboardEvent } from "react";

/** The row below all others, in which a new one is written. */
export const NEW = "new";

const cellsIn = (root: Element): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>("[data-col]"),
];

const rowsIn = (cells: readonly HTMLElement[]): readonly string[] => [
  ...new Set(cells.map((cell) => cell.dataset["row"] ?? "")),
];

/** Puts the focus in a cell; the first of its row where there is no such column. */
export const focusCell = (root: Element, row: string, column: string): void => {
  const cells = cellsIn(root).filter((cell) => cell.dataset["row"] === row);
  (cells.find((cell) => cell.dataset["col"] === column) ?? cells[0])?.focus();
};

/** Whether an arrow to this side leaves the cell: in words it first moves through them. */
const leaves = (cell: HTMLElement, side: "left" | "right"): boolean => {
  if (!(cell instanceof HTMLInputElement || cell instanceof HTMLTextAreaElement)) return true;
  const { selectionStart, selectionEnd, value } = cell;
  return side === "left" ? selectionStart === 0 : selectionEnd === value.length;
};

interface Walk {
  /** Alt with an arrow moves the row itself, by so many places. */
  readonly onShift: (row: string, column: string, by: -1 | 1) => void;
}

/** The cell that a key was pressed in, among all of its grid. */
interface Here {
  readonly cell: HTMLElement;
  readonly row: string;
  readonly column: string;
  readonly cells: readonly HTMLElement[];
}

const hereOf = (event: KeyboardEvent<HTMLElement>): Here | null => {
  const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-col]") : null;
  if (cell === null || event.nativeEvent.isComposing) return null;
  const { row = "", col: column = "" } = cell.dataset;
  return { cell, row, column, cells: cellsIn(event.currentTarget) };
};

const verticalOf = (key: string): -1 | 1 | null => (key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : null);

/** Arrow keys walk as in a grid, Enter goes to the next row's first cell, Alt and an arrow moves the row. */
export const walkGrid = (event: KeyboardEvent<HTMLElement>, { onShift }: Walk): void => {
  const here = hereOf(event);
  if (here === null) return;
  const vertical = verticalOf(event.key);
  if (vertical !== null && event.altKey) {
    event.preventDefault();
    if (here.row !== NEW) onShift(here.row, here.column, vertical);
    return;
  }
  const next = vertical === null ? (onwards(event, here) ?? beside(event.key, here)) : below(here, vertical);
  if (next === null) return;
  event.preventDefault();
  next.focus();
};

const cellsOfRow = ({ row, cells }: Here, by: number): readonly HTMLElement[] => {
  const rows = rowsIn(cells);
  const there = rows[rows.indexOf(row) + by];
  return there === undefined ? [] : cells.filter((each) => each.dataset["row"] === there);
};

const below = (here: Here, by: -1 | 1): HTMLElement | null => {
  const there = cellsOfRow(here, by);
  return there.find((each) => each.dataset["col"] === here.column) ?? there[0] ?? null;
};

/** Enter goes on to the next row; a button keeps it, there it presses. */
const onwards = ({ key, shiftKey }: KeyboardEvent, here: Here): HTMLElement | null =>
  key === "Enter" && here.cell.tagName !== "BUTTON" ? (cellsOfRow(here, shiftKey ? -1 : 1)[0] ?? null) : null;

const beside = (key: string, here: Here): HTMLElement | null => {
  const side = key === "ArrowLeft" ? "left" : key === "ArrowRight" ? "right" : null;
  if (side === null || !leaves(here.cell, side)) return null;
  const own = cellsOfRow(here, 0);
  return own[own.indexOf(here.cell) + (side === "left" ? -1 : 1)] ?? null;
};
