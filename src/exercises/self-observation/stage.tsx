import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { rowSymbols } from "../../core/kinds.ts";
import type { Text } from "../../core/text.ts";
import { Picture } from "./plot.tsx";
import { samples } from "./samples.ts";
import { SharedRow } from "./shared.tsx";
import { type Row, shareOf } from "./state.ts";
import { symbolTexts, symbolWords, texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** Rows that fit the stage beside nothing else, and beside a picture. */
const ROWS = 8;
const BESIDE = 3;

/** What people have chosen to show, large; until then how the step is done. Nobody's own sheet comes here. */
export function Stage(props: Props) {
  const { board, phase } = props;
  if (board.shared.length > 0) return <Shared {...props} />;
  if (phase.id === "symbols") return <Symbols {...props} />;
  return phase.id === "picture" ? <Reading {...props} /> : <Columns {...props} />;
}

function Shared(props: Props) {
  const { board, seats, language } = props;
  const newest = board.shared.toReversed();
  const picture = newest.find(({ kind }) => kind === "picture");
  const rows = newest.filter(({ kind }) => kind === "row");
  const shown = rows.slice(0, picture === undefined ? ROWS : BESIDE);
  return (
    <div className={picture === undefined ? "so so-stage" : "so so-stage so-with-picture"}>
      {picture !== undefined && (
        <figure>
          <figcaption>{say(texts.pictureOf, props, { name: nameIn(seats, picture.owner) })}</figcaption>
          <Picture
            rows={picture.rows}
            unit={picture.unit}
            scale={picture.scale}
            width={rows.length > 0 ? 900 : 1300}
            height={600}
            largest={56}
            font={24}
            named
            language={language}
          />
        </figure>
      )}
      {rows.length > 0 && (
        <ul className="so-stage-rows">
          {shown.map((shared) => (
            <li key={shared.id}>
              <SharedRow {...props} shared={shared} />
            </li>
          ))}
          {rows.length > shown.length && (
            <li className="so-soft">… {say(texts.andMore, props, { n: rows.length - shown.length })}</li>
          )}
        </ul>
      )}
    </div>
  );
}

function Columns(props: Props) {
  const columns: readonly (readonly [Text, Text])[] = [
    [texts.task, texts.stageTask],
    [texts.stageTimeWord, texts.stageTime],
    [texts.stageWellWord, texts.stageWell],
    [texts.stageImportantWord, texts.stageImportant],
  ];
  return (
    <div className="so so-stage so-middle">
      <h2>{say(texts.stageRows, props)}</h2>
      <ol className="so-columns">
        {columns.map(([title, what]) => (
          <li key={title.nb}>
            <b>{say(title, props)}</b>
            <p>{say(what, props)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Symbols(props: Props) {
  return (
    <div className="so so-stage so-middle">
      <ul className="so-stage-symbols">
        {rowSymbols.map((symbol) => (
          <li key={symbol}>
            <SymbolIcon name={symbol} />
            <p>{say(symbolTexts[symbol], props)}</p>
          </li>
        ))}
      </ul>
      <p className="so-soft">{say(texts.markHint, props)}</p>
    </div>
  );
}

/** How to read a picture, with an example of our own. */
function Reading(props: Props) {
  const { language } = props;
  const example = samples.slice(0, 5).map(
    (sample, at): Row => ({
      id: String(at),
      task: say(sample.task, { language }),
      time: sample.hours,
      well: shareOf(sample.well, 5),
      important: shareOf(sample.important, 5),
      symbols: [...sample.symbols],
    }),
  );
  return (
    <div className="so so-stage so-with-picture so-reading">
      <Picture
        rows={example}
        unit="hours"
        scale={5}
        width={900}
        height={600}
        largest={56}
        font={24}
        named
        language={language}
      />
      <div>
        <h2>{say(texts.stagePicture, props)}</h2>
        <p>{say(texts.stageCorner, props)}</p>
        <p>{say(texts.pictureRead, props)}</p>
        <ul className="so-stage-legend">
          {rowSymbols.map((symbol) => (
            <li key={symbol}>
              <SymbolIcon name={symbol} />
              {say(symbolWords[symbol], props)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
