import { type ClipboardEvent, useContext, useLayoutEffect, useRef, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Offline } from "../../../tab/kit/field.tsx";
import { Saved } from "../../../tab/kit/states.tsx";
import { ComingRow, useComing } from "./coming.tsx";
import { focusCell, NEW, walkGrid } from "./grid-keys.tsx";
import { NewRow } from "./new-row.tsx";
import { numberText } from "./numbers.ts";
import { isTable } from "./paste.ts";
import { PasteBox } from "./paste-box.tsx";
import { type Change, RowLine } from "./row-line.tsx";
import { MAX_ROWS, type Row, type Sheet, sumOf } from "./state.ts";
import { useSteady } from "./steady.tsx";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

type Act = Props["move"];

/** Whether anything is on its way to being kept, for the quiet word under the rows. */
function useSaving(move: Act): { readonly act: Act; readonly busy: number; readonly saved: boolean } {
  const [busy, setBusy] = useState(0);
  const [saved, setSaved] = useState(false);
  const act: Act = async (name, payload) => {
    setBusy((now) => now + 1);
    const answer = await move(name, payload);
    setBusy((now) => now - 1);
    setSaved(answer.ok);
    return answer;
  };
  return { act, busy, saved };
}

/** The own rows, written fast by keyboard, with their sum; and what a spreadsheet may bring. */
export function Rows(props: Props & { readonly sheet: Sheet; readonly act: Act }) {
  const { sheet, language } = props;
  const { rows, unit, scale } = sheet;
  const root = useRef<HTMLUListElement>(null);
  const wanted = useRef<{ readonly row: string; readonly column: string; readonly order: string } | null>(
    null,
  );
  const [current, setCurrent] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Row | null>(null);
  const [pasting, setPasting] = useState<string | null>(null);
  const { act, busy, saved } = useSaving(props.act);
  const { coming, add, again, giveUp } = useComing(rows, act);
  const order = rows.map(({ id }) => id).join(" ");
  // A row that moved takes the focus along; after one that went, its neighbour has it.
  useLayoutEffect(() => {
    if (wanted.current === null || wanted.current.order === order || root.current === null) return;
    focusCell(root.current, wanted.current.row, wanted.current.column);
    wanted.current = null;
  }, [order]);
  const edit = useSteady((row: string, change: Change) => act("edit", { row, ...change }));
  const place = (row: string, column: string, to: number): void => {
    if (to < 0 || to >= rows.length) return;
    wanted.current = { row, column, order };
    void act("place", { row, at: to });
  };
  const indexOf = (row: string): number => rows.findIndex(({ id }) => id === row);
  const choose = useSteady((row: string, choice: string): void => {
    const at = indexOf(row);
    const found = rows[at];
    const to = { up: at - 1, down: at + 1, first: 0, last: rows.length - 1 }[choice];
    if (to !== undefined) place(row, "task", to);
    else if (found !== undefined) {
      wanted.current = { row: (rows[at + 1] ?? rows[at - 1])?.id ?? NEW, column: "task", order };
      void act("remove", { row }).then((answer) => {
        if (answer.ok) setRemoved(found);
      });
    }
  });
  const pasted = (event: ClipboardEvent<HTMLElement>): void => {
    const text = event.clipboardData.getData("text/plain");
    if (!isTable(text)) return;
    event.preventDefault();
    setPasting(text);
  };
  const reached = rows.some(({ id }) => id === current) ? current : rows[0]?.id;
  return (
    <div className="so-rows k-stack">
      {rows.length === 0 && <p className="k-muted">{say(texts.firstRow, props)}</p>}
      <Head {...props} />
      <ul
        ref={root}
        className="so-list"
        onKeyDown={(event) => {
          walkGrid(event, {
            onShift: (row, column, by) => {
              place(row, column, indexOf(row) + by);
            },
          });
        }}
        onFocus={(event) => {
          const row = event.target.dataset["row"];
          if (row !== undefined && row !== NEW) setCurrent(row);
        }}
        onPaste={pasted}
      >
        {rows.map((row, at) => (
          <RowLine
            key={row.id}
            row={row}
            number={at + 1}
            last={at === rows.length - 1}
            unit={unit}
            scale={scale}
            language={language}
            reached={row.id === reached}
            onEdit={edit}
            onMenu={choose}
          />
        ))}
        {coming.map((each, at) => (
          <ComingRow
            key={each.row}
            {...props}
            coming={each}
            number={rows.length + at + 1}
            onAgain={again}
            onGiveUp={giveUp}
          />
        ))}
        <NewRow
          unit={unit}
          scale={scale}
          language={language}
          first={rows.length === 0}
          onAdd={(row) => {
            void add([row]);
          }}
        />
      </ul>
      <Removed
        key={removed?.id ?? ""}
        {...props}
        row={removed}
        onDone={() => {
          setRemoved(null);
        }}
      />
      <div className="so-foot">
        <Sum {...props} />
        <Keeping busy={busy > 0} saved={saved} />
      </div>
      {pasting === null ? (
        <ActionButton
          subtle
          icon="down"
          onPress={() => {
            setPasting("");
          }}
        >
          {say(texts.paste, props)}
        </ActionButton>
      ) : (
        <PasteBox
          key={pasting}
          {...props}
          start={pasting}
          room={MAX_ROWS - rows.length}
          onTake={add}
          onDone={() => {
            setPasting(null);
            if (root.current !== null) focusCell(root.current, NEW, "task");
          }}
        />
      )}
      <p className="k-small-words so-keys">{say(texts.keys, props)}</p>
    </div>
  );
}

/** What each column holds, where there is room for a table; each cell says so itself. */
function Head(props: Props & { readonly sheet: Sheet }) {
  const columns = [
    texts.task,
    props.sheet.unit === "hours" ? texts.hours : texts.percent,
    texts.well,
    texts.important,
    texts.symbols,
  ];
  return (
    <div className="so-head" aria-hidden="true">
      <span />
      {columns.map((column) => (
        <span key={column.nb}>{say(column, props)}</span>
      ))}
      <span />
    </div>
  );
}

/** A quiet word about whether the rows are kept. */
function Keeping({ busy, saved }: { readonly busy: boolean; readonly saved: boolean }) {
  const offline = useContext(Offline);
  if (busy) return <Saved state={offline ? "waiting" : "saving"} />;
  return <Saved state={saved ? "saved" : "idle"} />;
}

/** What was just removed, with the way back. */
function Removed({
  row,
  onDone,
  ...props
}: Props & { readonly row: Row | null; readonly onDone: () => void }) {
  const [no, setNo] = useState<string | null>(null);
  if (row === null) return null;
  const undo = async (): Promise<void> => {
    const answer = await props.undo("sheet");
    if (answer.ok) onDone();
    else setNo(answer.text);
  };
  return (
    <p className="k-removed" role="status">
      <span>{no ?? say(texts.removed, props, { task: row.task })}</span>
      {no === null && (
        <ActionButton icon="undo" onPress={undo}>
          {say(texts.undo, props)}
        </ActionButton>
      )}
    </p>
  );
}

/** The time of all rows against the week: a fact, never a reproach. */
function Sum({ sheet, language }: Props & { readonly sheet: Sheet }) {
  const sum = sumOf(sheet.rows);
  if (sum === 0) return <span />;
  const whole = sheet.unit === "hours" ? sheet.week : 100;
  const over = sum > whole;
  const text =
    sheet.unit === "hours"
      ? over
        ? texts.sumHoursOver
        : texts.sumHours
      : over
        ? texts.sumPercentOver
        : texts.sumPercent;
  return (
    <div className="so-sum">
      <p>
        {say(text, { language }, { sum: numberText(sum, language), week: numberText(sheet.week, language) })}
      </p>
      <span className="so-bar" aria-hidden="true">
        <span style={{ width: `${String(Math.min(100, (sum / whole) * 100))}%` }} />
      </span>
    </div>
  );
}
