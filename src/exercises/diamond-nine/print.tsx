import { Diamond } from "./diamond.tsx";
import { placesOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type PrintProps, say } from "./words.tsx";
import "./view.css";

/** The diamonds on A3, one on each page: the tables' own, the room's, or an empty one to write in. */
export function Print(props: PrintProps) {
  const { board, config, language } = props;
  const pages =
    board.shown.length > 0
      ? board.shown.map(({ table, places }) => ({ table, places }))
      : [{ table: null, places: placesOf(board.room) }];
  const title = board.title ?? config.title;
  return (
    <>
      {pages.map(({ table, places }) => (
        <article key={table} className="dn-print" lang={language}>
          <header>
            <h1>{title ? say(title, props) : say(texts.placeTitle, props)}</h1>
            <p>{table === null ? <Blank {...props} /> : say(texts.table, props, { n: table })}</p>
          </header>
          <Diamond {...props} places={places} size="large" />
        </article>
      ))}
    </>
  );
}

function Blank(props: PrintProps) {
  return (
    <>
      {say(texts.printTable, props)}
      <span className="dn-blank" />
    </>
  );
}
