import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import type { BoardEntry, List } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** Lists side by side on one page of the stage. */
const COLUMNS = 3;
/** Entries of a list that fit below one another. */
const ROWS = 6;

/** What the whole room sees: what to write about, then the shared lists as they grow. */
export function Stage(props: Props) {
  const { board, config } = props;
  const [page, setPage] = useState(0);
  const pages = Math.ceil(config.lists.length / COLUMNS);
  const at = Math.min(page, pages - 1);
  const lists = config.lists.slice(at * COLUMNS, at * COLUMNS + COLUMNS);
  const growing = board.entries.length > 0;
  return (
    <div className={growing ? "li-stage li-growing" : "li-stage"}>
      <div
        className="li-columns"
        style={{ gridTemplateColumns: `repeat(${String(lists.length)}, minmax(0, 1fr))` }}
      >
        {lists.map((list) => (
          <Column key={list.id} {...props} list={list} />
        ))}
      </div>
      {pages > 1 && (
        <nav className="li-pages">
          {Array.from({ length: pages }, (_, index) => (
            <ActionButton
              key={`page-${String(index)}`}
              small
              pressed={index === at}
              onPress={() => {
                setPage(index);
              }}
            >
              {titleOf(props, config.lists[index * COLUMNS])}
            </ActionButton>
          ))}
        </nav>
      )}
      {!growing && (
        <p className="li-soft">
          {say(
            props.phase.id === "alone" || config.share !== "board" ? texts.onSheets : texts.sharedHere,
            props,
          )}
        </p>
      )}
    </div>
  );
}

const titleOf = (props: Props, list: List | undefined): string =>
  list === undefined ? "" : say(list.section ?? list.title, props);

function Column(props: Props & { readonly list: List }) {
  const { list, board } = props;
  const entries = board.entries.filter((entry) => entry.list === list.id);
  const hidden = Math.max(0, entries.length - ROWS);
  return (
    <section>
      {list.section !== undefined && <p className="li-soft">{say(list.section, props)}</p>}
      <h2>{say(list.title, props)}</h2>
      {list.question !== undefined && entries.length === 0 && (
        <p className="li-ask">{say(list.question, props)}</p>
      )}
      <ul>
        {entries.slice(-ROWS).map((entry) => (
          <li key={entry.id} className={entry.text.length > 60 ? "li-up li-tight" : "li-up"}>
            <p>
              {entry.text} <small>{whoseWords(props, entry)}</small>
            </p>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="li-soft">{say(texts.moreHere, props, { n: hidden })}</p>}
    </section>
  );
}

const whoseWords = (props: Props, { table, by }: BoardEntry): string =>
  table === null ? nameIn(props.seats, by) : say(texts.tableOf, props, { n: table });
