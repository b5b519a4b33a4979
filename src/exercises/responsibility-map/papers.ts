import type { Board, Shared } from "./state.ts";

interface At {
  readonly phase: { readonly id: string };
  readonly table: { readonly number: number } | null;
  readonly tableSheet: Shared | null;
  readonly board: Board;
}

type Kind = "table" | "board";

/** The shared papers that lie before the own sheet, what is worked on first; in plenary the table's lies there still, to be laid on the board. */
export const papersOf = ({ phase, table, tableSheet }: At): readonly Kind[] => {
  if (phase.id === "alone") return [];
  const seated = table !== null && tableSheet !== null;
  if (phase.id === "plenary") return seated ? ["board", "table"] : ["board"];
  return seated ? ["table"] : ["board"];
};

/** The areas in which the own table has agreed on something that it has not laid on the board. */
export const leftToBring = ({ table, tableSheet, board }: At): readonly string[] =>
  (tableSheet?.areas ?? [])
    .filter(
      ({ id, cells }) =>
        cells.length > 0 &&
        !board.areas.some(
          (area) => area.id === id && area.views.some((view) => view.table === table?.number),
        ),
    )
    .map(({ id }) => id);
