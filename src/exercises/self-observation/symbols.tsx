import { memo } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { type RowSymbol, rowSymbols } from "../../core/kinds.ts";
import type { Language } from "../../core/text.ts";
import { walkGrid } from "./grid-keys.tsx";
import { valuesText } from "./row-words.tsx";
import { filled, type Sheet } from "./state.ts";
import { useSteady } from "./steady.tsx";
import { symbolTexts, symbolWords, texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** The five symbols on the own rows, with the own speech and preferences in sight. */
export function Symbols(
  props: Props & {
    readonly sheet: Sheet;
    readonly act: Props["move"];
    readonly onRows: () => void;
    readonly onPicture: () => void;
  },
) {
  const { sheet, act, language, onRows, onPicture } = props;
  const rows = filled(sheet.rows);
  const mark = useSteady((row: string, symbol: RowSymbol, on: boolean): void => {
    void act("mark", { row, symbol, on });
  });
  const shift = (row: string, by: number): void => {
    const at = sheet.rows.findIndex(({ id }) => id === row) + by;
    if (at >= 0 && at < sheet.rows.length) void act("place", { row, at });
  };
  return (
    <div className="k-stack">
      {rows.length === 0 ? (
        <>
          <p className="k-muted">{say(texts.noRowsMark, props)}</p>
          <ActionButton icon="plus" onPress={onRows}>
            {say(texts.toRows, props)}
          </ActionButton>
        </>
      ) : (
        <>
          <ul
            className="so-list"
            onKeyDown={(event) => {
              walkGrid(event, {
                onShift: (row, _, by) => {
                  shift(row, by);
                },
              });
            }}
          >
            {rows.map((row, at) => (
              <MarkLine
                key={row.id}
                id={row.id}
                task={row.task}
                number={at + 1}
                values={valuesText(row, sheet, { language })}
                has={rowSymbols.filter((symbol) => row.symbols.includes(symbol)).join(" ")}
                language={language}
                onMark={mark}
              />
            ))}
          </ul>
          <p className="k-muted">{say(texts.markHint, props)}</p>
          <Legend {...props} />
          <ActionButton icon="forward" onPress={onPicture}>
            {say(texts.toPicture, props)}
          </ActionButton>
        </>
      )}
      <OwnLists {...props} />
    </div>
  );
}

/** A row with its five places for symbols. Drawn anew only when it changed. */
const MarkLine = memo(function MarkLine({
  id,
  task,
  number,
  values,
  has,
  language,
  onMark,
}: {
  readonly id: string;
  readonly task: string;
  readonly number: number;
  readonly values: string;
  /** The row's symbols with spaces between. */
  readonly has: string;
  readonly language: Language;
  readonly onMark: (row: string, symbol: RowSymbol, on: boolean) => void;
}) {
  const marks = has.split(" ");
  return (
    <li className="so-mark-row">
      <span className="so-n" aria-hidden="true">
        {number}
      </span>
      <div className="so-mark-task">
        <b>{task}</b>
        {values !== "" && <small>{values}</small>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser */}
      <div className="so-marks" role="group" aria-label={say(texts.marksOf, { language }, { task })}>
        {rowSymbols.map((symbol, at) => {
          const on = marks.includes(symbol);
          return (
            <button
              key={symbol}
              type="button"
              className="so-mark"
              data-row={id}
              data-col={symbol}
              tabIndex={at === 0 ? 0 : -1}
              aria-pressed={on}
              aria-label={say(symbolTexts[symbol], { language })}
              title={say(symbolTexts[symbol], { language })}
              onClick={() => {
                onMark(id, symbol, !on);
              }}
            >
              <SymbolIcon name={symbol} />
              <span aria-hidden="true">{say(symbolWords[symbol], { language })}</span>
            </button>
          );
        })}
      </div>
    </li>
  );
});

/** Each symbol with what it means. */
function Legend(props: Pick<Props, "language">) {
  return (
    <details className="so-legend">
      <summary>{say(texts.legend, props)}</summary>
      <ul>
        {rowSymbols.map((symbol) => (
          <li key={symbol}>
            <SymbolIcon name={symbol} />
            {say(symbolTexts[symbol], props)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the owner wrote in other steps: the speech's keywords, the preferences. */
export function OwnLists(props: Props & { readonly sheet: Sheet }) {
  const { lists } = props.sheet;
  if (lists.length === 0) return null;
  return (
    <details className="so-own">
      <summary>{say(texts.mine, props)}</summary>
      <dl>
        {lists.map(({ list, title, items, earlier }) => (
          <div key={list}>
            <dt>
              {say(title, props)}
              {earlier && <small> {say(texts.fromEarlier, props)}</small>}
            </dt>
            <dd>{items.join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
