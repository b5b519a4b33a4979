import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { rowSymbols, type TaskRows } from "../../core/kinds.ts";
import { Findings } from "./my-picture.tsx";
import { numberText } from "./numbers.ts";
import { Picture } from "./plot.tsx";
import { blankSheet, filled, gradeOf, placed, type Row, type Sheet } from "./state.ts";
import { symbolWords, texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";
import "./view.css";

/** Lines of the form on A3. */
const LINES = 24;

/** The form on A3, empty or filled by its owner, with the picture on a page of its own. The rows kept on my page will do, too. */
export function Print(
  props: Pick<Props, "language"> & {
    readonly config: Props["config"];
    readonly sheet: Sheet | TaskRows | null;
    readonly name: string;
  },
) {
  const { language, name } = props;
  const sheet = sheetIn(props.sheet) ?? blankSheet(props.config);
  const rows = filled(sheet.rows);
  const empty = rows.length === 0;
  return (
    <article className="so so-print" lang={language}>
      <section className="so-print-page">
        <header>
          <h1>{say(texts.title, props)}</h1>
          <p className="so-print-name">
            {say(texts.printName, props)}: <span>{empty ? "" : name}</span>
          </p>
          <p className="so-print-scale">
            {say(texts.printScale, props)} {empty ? <span /> : sheet.scale}
          </p>
        </header>
        <p className="so-print-lead">{say(texts.printLead, props)}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">{say(texts.task, props)}</th>
              <th scope="col">
                {say(
                  empty ? texts.stageTimeWord : sheet.unit === "hours" ? texts.hours : texts.percent,
                  props,
                )}
              </th>
              <th scope="col">{say(texts.well, props)}</th>
              <th scope="col">{say(texts.important, props)}</th>
              {rowSymbols.map((symbol) => (
                <th key={symbol} scope="col" className="so-print-symbol">
                  <SymbolIcon name={symbol} />
                  {say(symbolWords[symbol], props)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <Line key={row.id} row={row} number={at + 1} sheet={sheet} language={language} />
            ))}
            {Array.from({ length: Math.max(0, LINES - rows.length) }, (_, at) => (
              <tr key={`blank-${String(at)}`}>
                <td>{rows.length + at + 1}</td>
                {Array.from({ length: 4 + rowSymbols.length }, (_each, cell) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: blank cells are all alike
                  <td key={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {placed(sheet.rows).length > 0 && (
        <section className="so-print-page so-print-picture">
          <h2>{say(texts.pictureTitle, props)}</h2>
          <Picture
            rows={rows}
            unit={sheet.unit}
            scale={sheet.scale}
            width={1400}
            height={690}
            largest={62}
            font={20}
            named
            language={language}
          />
          <p>{say(texts.pictureRead, props)}</p>
          <Findings sheet={sheet} rows={rows} language={language} />
        </section>
      )}
    </article>
  );
}

function Line({
  row,
  number,
  sheet,
  language,
}: Pick<Props, "language"> & { readonly row: Row; readonly number: number; readonly sheet: Sheet }) {
  const grade = (share: number | null): string => (share === null ? "" : String(gradeOf(share, sheet.scale)));
  return (
    <tr>
      <td>{number}</td>
      <td>{row.task}</td>
      <td>{row.time === null ? "" : numberText(row.time, language)}</td>
      <td>{grade(row.well)}</td>
      <td>{grade(row.important)}</td>
      {rowSymbols.map((symbol) => (
        <td key={symbol} className="so-print-symbol">
          {row.symbols.includes(symbol) && (
            <SymbolIcon name={symbol} label={say(symbolWords[symbol], { language })} />
          )}
        </td>
      ))}
    </tr>
  );
}

/** A sheet, or the rows that were kept of one. */
const sheetIn = (content: Sheet | TaskRows | null): Sheet | null =>
  content === null || "scale" in content ? content : { ...blankSheet({}), ...content };
