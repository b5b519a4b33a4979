import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { Picture } from "./plot.tsx";
import { valuesText } from "./row-words.tsx";
import type { Board, Shared } from "./state.ts";
import { symbolTexts, texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** What lies at a table or on the board: pictures, and single rows with whose they are. */
export function SharedThings(props: Props & { readonly lying: Board }) {
  const { lying } = props;
  if (lying.shared.length === 0) return <p className="k-muted">{say(texts.nothingShared, props)}</p>;
  return (
    <ul className="so-shared">
      {lying.shared.toReversed().map((shared) => (
        <li key={shared.id}>
          {shared.kind === "picture" ? (
            <SharedPicture {...props} shared={shared} />
          ) : (
            <SharedRow {...props} shared={shared} />
          )}
        </li>
      ))}
    </ul>
  );
}

function SharedPicture(props: Props & { readonly shared: Shared }) {
  const { shared, language, seats } = props;
  return (
    <details>
      <summary>{say(texts.pictureOf, props, { name: nameIn(seats, shared.owner) })}</summary>
      <Picture
        rows={shared.rows}
        unit={shared.unit}
        scale={shared.scale}
        width={300}
        height={310}
        largest={22}
        font={13}
        named={false}
        language={language}
      />
      <ol className="so-as-list">
        {shared.rows.map((row, at) => (
          <li key={row.id}>
            <span className="so-n">{at + 1}</span>
            <div>
              <b>{row.task}</b>
              <small>{valuesText(row, shared, props)}</small>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** One shared row: the task, what it says, its symbols in words, and whose it is. */
export function SharedRow(props: Props & { readonly shared: Shared }) {
  const { shared, seats } = props;
  const [row] = shared.rows;
  if (row === undefined) return null;
  const values = valuesText(row, shared, props);
  return (
    <div className="so-shared-row">
      <b>{row.task}</b>
      {values !== "" && <span>{values}</span>}
      {row.symbols.length > 0 && (
        <span className="so-symbol-words">
          {row.symbols.map((symbol) => (
            <span key={symbol}>
              <SymbolIcon name={symbol} />
              {say(symbolTexts[symbol], props)}
            </span>
          ))}
        </span>
      )}
      <small>{say(texts.rowOf, props, { name: nameIn(seats, shared.owner) })}</small>
    </div>
  );
}
