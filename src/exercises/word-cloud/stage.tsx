import { useMemo } from "react";
import { Cloud } from "./cloud.tsx";
import { type Counted, counted } from "./count.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** As many lines as the list on the wall holds. */
const LINES = 8;

/** The cloud with the list beside it. */
export function Stage(props: Props) {
  const { board, phase } = props;
  const words = useMemo(() => counted(board.words), [board.words]);
  // While words are collected the stage belongs to the question.
  if (phase.id === "collect") return null;
  if (words.length === 0)
    return (
      <div className="wc-stage wc-calm">
        <p className="wc-big">{say(texts.emptyTitle, props)}</p>
        <p className="wc-soft">{say(texts.empty, props)}</p>
      </div>
    );
  return (
    <div className="wc-stage wc-shown">
      <Cloud words={words} shape={1.45} label={say(texts.cloud, props)} />
      <List {...props} words={words} />
    </div>
  );
}

function List(props: Props & { readonly words: readonly Counted[] }) {
  const { words } = props;
  const many = words.filter(({ count }) => count > 1);
  const single = words.length - many.length;
  const shown =
    many.length === 0
      ? words.slice(0, words.length === LINES + 1 ? LINES + 1 : LINES)
      : many.slice(0, LINES - (single > 0 ? 1 : 0));
  const left = words.length - shown.length;
  return (
    <section className="wc-list">
      <h2>{say(texts.list, props)}</h2>
      <ol>
        {shown.map(({ text, count }) => (
          <li key={text}>
            <span>{text}</span>
            <b className="k-num">{count}</b>
          </li>
        ))}
      </ol>
      {left > 0 && <p className="wc-soft">{say(texts.more, props, { n: left })}</p>}
    </section>
  );
}
