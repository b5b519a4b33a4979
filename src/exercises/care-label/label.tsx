import type { Label as Shown } from "./state.ts";
import { type CareSymbolName, drawings } from "./symbols.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** One of our care symbols in the colour of the text; a name only where no word stands beside it. */
export function CareSign({
  name,
  label,
}: {
  readonly name: CareSymbolName;
  readonly label?: string | undefined;
}) {
  const { strokes, fills = [] } = drawings[name];
  return (
    <svg
      className="cl-sign"
      viewBox="0 0 48 48"
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined}
      focusable="false"
    >
      {strokes.map((d) => (
        <path key={d} d={d} />
      ))}
      {fills.map((d) => (
        <path key={d} d={d} className="cl-fill" />
      ))}
    </svg>
  );
}

/** A label as cloth: the owner's name, and a symbol with its words on each line. */
export function Label({
  name,
  lines,
  language,
}: {
  readonly name: string;
  readonly lines: Shown["lines"];
  readonly language: Props["language"];
}) {
  return (
    <article
      className={`cl-label cl-of-${String(lines.length)}`}
      aria-label={say(texts.labelOf, { language }, { name })}
    >
      <header className="cl-top">
        <span className="cl-hole" aria-hidden="true" />
        <span className="cl-kind">{say(texts.title, { language })}</span>
        <span className="cl-name">{name}</span>
        <span className="cl-hole" aria-hidden="true" />
      </header>
      <ul className="cl-lines">
        {lines.map((line, index) => (
          // Lines have no ids on the board: their place is what they are.
          <li
            key={`${String(index)} ${line.symbol}`}
            className={line.text.length > 60 ? "cl-long" : undefined}
          >
            <CareSign name={line.symbol} label={say(drawings[line.symbol].name, { language })} />
            <p>
              {line.prompt !== null && <small>{say(line.prompt, { language })}</small>}
              {line.text}
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}
