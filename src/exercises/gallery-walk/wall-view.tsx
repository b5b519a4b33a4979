import type { ReactNode } from "react";
import type { Hung, Wall } from "./state.ts";

/** The places of a diamond, row by row. */
const rows: readonly (readonly number[])[] = [[0], [1, 2], [3, 4, 5], [6, 7], [8]];

// A long word would be broken in a narrow place; a smaller type keeps it whole.
const isLong = (text: string): boolean =>
  text.length > 24 || text.split(/[\s-]+/u).some((word) => word.length > 8);

/** What hangs at a table: a list, or nine items as a diamond. */
export function WallView({
  wall,
  shape,
  tools,
}: {
  readonly wall: Wall;
  readonly shape: "list" | "diamond";
  /** Beside each item, where it can be changed. */
  readonly tools?: (item: Hung) => ReactNode;
}) {
  if (shape === "diamond" && wall.items.length === 9 && tools === undefined)
    return (
      <ol className="gw-diamond">
        {rows.map((row) => (
          <li key={row[0]}>
            <ol>
              {row.map((place) => (
                <li key={place} className={isLong(wall.items[place]?.text ?? "") ? "gw-long" : undefined}>
                  {wall.items[place]?.text}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    );
  return (
    <ol className="gw-items">
      {wall.items.map((item) => (
        <li key={item.id}>
          <span className="gw-words">{item.text}</span>
          {tools?.(item)}
        </li>
      ))}
    </ol>
  );
}
