import type { ReactNode } from "react";
import { useText } from "./language.tsx";
import { SymbolIcon } from "./symbol-icon.tsx";

/** One person at a table, in the order of the word. */
export interface TableSeat {
  readonly id: string;
  readonly name: string;
  readonly state: "now" | "had" | "waiting";
}

const middle = 50;
const around = 34;

const place = (index: number, seats: number) => {
  const angle = -Math.PI / 2 + (index * 2 * Math.PI) / seats;
  return {
    x: Math.round(middle + around * Math.cos(angle)),
    y: Math.round(middle + around * Math.sin(angle)),
  };
};

/** A table as a small ring with its number, and the names of those who sit there: who has the word, who has had it. */
export function TableRing({
  number,
  title,
  seats,
  note,
}: {
  /** One or two signs. */
  readonly number: string;
  readonly title: string;
  readonly seats: readonly TableSeat[];
  /** A word about the whole table: that it rests. */
  readonly note?: string | undefined;
}) {
  const text = useText();
  return (
    <li className={note === undefined ? "k-table" : "k-table k-table-rests"}>
      <svg className="ring k-table-ring" viewBox="0 0 100 100" aria-hidden="true">
        <circle className="ring-base" cx={middle} cy={middle} r={around} />
        {seats.map(({ id, state }, index) => {
          const { x, y } = place(index, seats.length);
          return (
            <g key={id} className={`ring-is-${state}`}>
              <circle className="ring-seat" cx={x} cy={y} r={state === "now" ? 13 : 9} />
            </g>
          );
        })}
        <text
          className={number.length > 1 ? "k-table-number k-two-digits k-num" : "k-table-number k-num"}
          x={middle}
          y={middle + (number.length > 1 ? 10 : 12)}
        >
          {number}
        </text>
      </svg>
      <div className="k-table-words">
        <h3>
          <span className="k-table-name">{title}</span>
          {note !== undefined && <span> {note}</span>}
        </h3>
        <ul>
          {seats.map(({ id, name, state }) => (
            <li key={id} className={`k-at-${state}`}>
              {state === "now" && <SymbolIcon name="say" label={text.hasTheWord} />}
              {state === "had" && <SymbolIcon name="done" label={text.hadTheWordShort} />}
              {name}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** The room: all tables, as large as their number allows. */
export function TableRoom({
  label,
  count,
  children,
}: {
  readonly label: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const size =
    count <= 2 ? "two" : count === 3 ? "three" : count === 4 ? "few" : count <= 9 ? "some" : "many";
  return (
    <ul className={`k-room k-room-${size}`} aria-label={label}>
      {children}
    </ul>
  );
}
