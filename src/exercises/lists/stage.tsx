import { Pager, usePaging } from "../../../tab/kit/pages.tsx";
import type { BoardEntry, List } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** Lists side by side on one page of the stage. */
const COLUMNS = 3;
/** Entries of a list that fit below one another. */
const ROWS = 6;

/** Lists of one section stand on one page, as long as they fit beside one another; the others three by three. */
const pagesOf = (lists: readonly List[]): readonly (readonly List[])[] =>
  lists.reduce<readonly (readonly List[])[]>((pages, list) => {
    const page = pages.at(-1) ?? [];
    const together = page[0]?.section?.nb === list.section?.nb && page.length < COLUMNS;
    return together && pages.length > 0 ? pages.with(-1, page.concat(list)) : pages.concat([[list]]);
  }, []);

/** What the whole room sees: what to write about, then the shared lists as they grow. */
export function Stage(props: Props) {
  const { board, config, phase } = props;
  const pages = pagesOf(config.lists);
  const paging = usePaging(pages.length, 1);
  const lists = pages[paging.at] ?? [];
  const section = lists[0]?.section;
  const growing = board.entries.length > 0;
  const alone = phase.id === "alone" || config.share !== "board";
  return (
    <div className={growing ? "li-stage li-growing" : "li-stage"}>
      {(section !== undefined || pages.length > 1) && (
        <div className="li-top">
          {section !== undefined && <h1>{say(section, props)}</h1>}
          <Pager {...paging} />
        </div>
      )}
      <div
        className="li-columns"
        style={{ gridTemplateColumns: `repeat(${String(lists.length)}, minmax(0, 1fr))` }}
      >
        {lists.map((list) => (
          <Column key={list.id} {...props} list={list} />
        ))}
      </div>
      {!growing && <p className="li-soft">{say(alone ? texts.onSheets : texts.sharedHere, props)}</p>}
    </div>
  );
}

function Column(props: Props & { readonly list: List }) {
  const { list, board } = props;
  const entries = board.entries.filter((entry) => entry.list === list.id);
  const hidden = Math.max(0, entries.length - ROWS);
  return (
    <section>
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
