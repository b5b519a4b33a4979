import type { ReactNode } from "react";
import { useText } from "./language.tsx";
import { SymbolIcon } from "./symbol-icon.tsx";

/** One person at a table, in the order of the word. */
interface TableSeat {
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

/** Those who work together: all at a table, or a pair or trio of it, named by its letter. */
export interface TableLine {
  readonly letter?: string | undefined;
  readonly seats: readonly TableSeat[];
  /** A word about them all: that they rest. */
  readonly note?: string | undefined;
}

/** A table as a small ring with its number, and the names of those who sit there: who has the word, who has had it. */
export function TableRing({
  number,
  title,
  lines,
}: {
  /** One or two signs. */
  readonly number: string;
  readonly title: string;
  readonly lines: readonly TableLine[];
}) {
  const seats = lines.flatMap((line) => line.seats);
  const rests = lines.some(({ note }) => note !== undefined);
  return (
    <li className={rests ? "k-table k-table-rests" : "k-table"}>
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
          {lines.length === 1 && <Note line={lines[0]} />}
        </h3>
        {lines.map((line) => (
          <Line key={line.letter ?? ""} line={line} several={lines.length > 1} />
        ))}
      </div>
    </li>
  );
}

const Note = ({ line }: { readonly line: TableLine | undefined }) =>
  line?.note !== undefined && <span> {line.note}</span>;

function Line({ line, several }: { readonly line: TableLine; readonly several: boolean }) {
  const text = useText();
  return (
    <ul>
      {line.letter !== undefined && <li className="k-table-letter">{line.letter}</li>}
      {line.seats.map(({ id, name, state }) => (
        <li key={id} className={`k-at-${state}`}>
          {state === "now" && <SymbolIcon name="say" label={text.hasTheWord} />}
          {state === "had" && <SymbolIcon name="done" label={text.hadTheWordShort} />}
          {name}
        </li>
      ))}
      {several && line.note !== undefined && <li className="k-at-had">{line.note}</li>}
    </ul>
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
