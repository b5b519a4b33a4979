import { memo } from "react";
import { Menu } from "../../../tab/kit/menu.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { rowSymbols } from "../../core/kinds.ts";
import type { Language } from "../../core/text.ts";
import type { MoveAnswer } from "../../core/view.ts";
import { GradeCell, TaskCell, TimeCell } from "./cells.tsx";
import { readGrade, readTime } from "./numbers.ts";
import { gradeOf, type Row, type Scale, type Unit } from "./state.ts";
import { symbolTexts, texts } from "./texts.ts";
import { say } from "./words.tsx";

/** What of a row can be changed at once. */
export interface Change {
  readonly task?: string;
  readonly time?: number | null;
  readonly well?: number | null;
  readonly important?: number | null;
}

interface RowLineProps {
  readonly row: Row;
  /** Counted from 1. */
  readonly number: number;
  readonly last: boolean;
  readonly unit: Unit;
  readonly scale: Scale;
  readonly language: Language;
  readonly reached: boolean;
  readonly onEdit: (row: string, change: Change) => Promise<MoveAnswer>;
  readonly onMenu: (row: string, choice: string) => void;
}

const grade = (share: number | null, scale: Scale): number | null =>
  share === null ? null : gradeOf(share, scale);

function Line(props: RowLineProps) {
  const { row, number, last, unit, scale, language, reached, onEdit, onMenu } = props;
  const { id } = row;
  const label = (column: Parameters<typeof say>[0]): string =>
    say(texts.cellOf, { language }, { column: say(column, { language }), n: number });
  return (
    <li className="so-row">
      <span className="so-n" aria-hidden="true">
        {number}
      </span>
      <TaskCell
        row={id}
        label={label(texts.task)}
        reached={reached}
        value={row.task}
        onSave={(task) => onEdit(id, { task })}
      />
      <div className="so-numbers">
        <span className="so-cell">
          <TimeCell
            row={id}
            label={label(unit === "hours" ? texts.hours : texts.percent)}
            reached={reached}
            value={row.time}
            language={language}
            problem={`${id}-time`}
            read={readTime}
            onSave={(time) => onEdit(id, { time })}
          />
          <small aria-hidden="true">{unit === "hours" ? say(texts.hoursShort, { language }) : "%"}</small>
        </span>
        {(["well", "important"] as const).map((column) => (
          <span className="so-cell" key={column}>
            <small aria-hidden="true">{say(texts[`${column}Short`], { language })}</small>
            <GradeCell
              row={id}
              column={column}
              label={label(texts[column])}
              reached={reached}
              value={grade(row[column], scale)}
              scale={scale}
              language={language}
              problem={`${id}-${column}`}
              read={(text) => readGrade(text, scale)}
              onSave={(value) => onEdit(id, { [column]: value })}
            />
          </span>
        ))}
      </div>
      <span className="so-has">
        {row.symbols.map((symbol) => (
          <SymbolIcon key={symbol} name={symbol} label={say(symbolTexts[symbol], { language })} />
        ))}
      </span>
      <Menu
        label={say(texts.more, { language }, { n: number })}
        symbol="more"
        small
        items={[
          { id: "up", label: say(texts.moveUp, { language }), disabled: number === 1 },
          { id: "down", label: say(texts.moveDown, { language }), disabled: last },
          { id: "first", label: say(texts.moveFirst, { language }), disabled: number === 1 },
          { id: "last", label: say(texts.moveLast, { language }), disabled: last },
          { id: "remove", label: say(texts.remove, { language }), symbol: "trash" },
        ]}
        onChoose={(choice) => {
          onMenu(id, choice);
        }}
      />
    </li>
  );
}

const sameRow = (a: Row, b: Row): boolean =>
  a.id === b.id &&
  a.task === b.task &&
  a.time === b.time &&
  a.well === b.well &&
  a.important === b.important &&
  rowSymbols.every((symbol) => a.symbols.includes(symbol) === b.symbols.includes(symbol));

const sameLine = ({ row: a, ...before }: RowLineProps, { row: b, ...after }: RowLineProps): boolean =>
  sameRow(a, b) && keysOf(before).every((key) => before[key] === after[key]);

const keysOf = <Thing extends object>(thing: Thing): readonly (keyof Thing)[] =>
  Object.keys(thing) as (keyof Thing)[];

/** One row: a compact card where there is little room, a line of a table where there is more. Drawn anew only when it changed. */
export const RowLine = memo(Line, sameLine);
