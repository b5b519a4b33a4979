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

/** Arrow keys walk as in a grid, Enter goes to the next row's first cell, Alt and an arrow moves the row. */
export const walkGrid = (event: KeyboardEvent<HTMLElement>, { onShift }: Walk): void => {
  const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-col]") : null;
  if (cell === null || event.nativeEvent.isComposing) return;
  const row = cell.dataset["row"] ?? "";
  const column = cell.dataset["col"] ?? "";
  const vertical = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
  if (vertical !== null && event.altKey) {
    event.preventDefault();
    if (row !== NEW) onShift(row, column, vertical);
    return;
  }
  const next = nextCell(event, cell, row, column, vertical);
  if (next === null) return;
  event.preventDefault();
  next.focus();
};

const nextCell = (
  event: KeyboardEvent<HTMLElement>,
  cell: HTMLElement,
  row: string,
  column: string,
  vertical: -1 | 1 | null,
): HTMLElement | null => {
  const cells = cellsIn(event.currentTarget);
  const rows = rowsIn(cells);
  const inRow = (by: number): readonly HTMLElement[] => {
    const there = rows[rows.indexOf(row) + by];
    return there === undefined ? [] : cells.filter((each) => each.dataset["row"] === there);
  };
  if (vertical !== null)
    return inRow(vertical).find((each) => each.dataset["col"] === column) ?? inRow(vertical)[0] ?? null;
  // A button keeps its Enter: there it presses.
  if (event.key === "Enter" && cell.tagName !== "BUTTON") return inRow(event.shiftKey ? -1 : 1)[0] ?? null;
  const own = inRow(0);
  if (event.key === "ArrowLeft" && leaves(cell, "left")) return own[own.indexOf(cell) - 1] ?? null;
  if (event.key === "ArrowRight" && leaves(cell, "right")) return own[own.indexOf(cell) + 1] ?? null;
  return null;
};
