import { nameIn } from "../../../tab/kit/seat-names.ts";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { dateText } from "../../core/calendar.ts";
import { Pages } from "./pages.tsx";
import { chosenIn, type Item, roomLimitOf, turnOf } from "./state.ts";
import { texts } from "./texts.ts";
import { countWords, namesOf, type Props, say } from "./words.tsx";

/** What the whole room sees: how far the tables are, then what they brought, and what all agree on. */
export function Stage(props: Props) {
  const { board, phase, tables } = props;
  // While everyone thinks alone, the frame asks the question and keeps the time.
  if (phase.id === "alone") return null;
  if (phase.id !== "plenary" && tables.length > 0) return <AtTables {...props} />;
  if (board.items.length === 0) return null;
  return <Brought {...props} />;
}

/** The tables at work: who sits where, and which have something on the board. */
function AtTables(props: Props) {
  const { board, phase, tables } = props;
  const [question] = phase.prompts;
  const ready = tables.filter(({ number }) => board.brought.some(({ table }) => table === number)).length;
  return (
    <div className="ig ig-stage">
      {question && (
        <p className={tables.length > 1 ? "ig-question is-small" : "ig-question"}>{say(question, props)}</p>
      )}
      <Pages columns={tables.length > 15 ? 5 : tables.length > 6 ? 4 : tables.length > 1 ? 2 : 1}>
        {tables.map((table) => (
          <Seated key={table.id} {...props} at={table} />
        ))}
      </Pages>
      <p className="ig-soft k-num" role="status">
        {say(texts.tablesBrought, props, { n: ready, of: tables.length })}
      </p>
    </div>
  );
}

function Seated(props: Props & { readonly at: Props["tables"][number] }) {
  const { board, at } = props;
  const here = board.items.filter(({ table }) => table === at.number).length;
  return (
    <div className={here > 0 ? "ig-seated is-done" : "ig-seated"}>
      <p>
        <b>{say(texts.tableN, props, { n: at.number })}</b> {namesOf(props, at.seats)}
      </p>
      <p className="ig-state">
        <SymbolIcon name={here > 0 ? "done" : "say"} />
        {here === 0
          ? say(texts.working, props)
          : say(here === 1 ? texts.broughtOne : texts.broughtMany, props, { n: here })}
      </p>
    </div>
  );
}

function Brought(props: Props) {
  const { board } = props;
  const tables = board.brought.map(({ table }) => table).sort((a, b) => a - b);
  const listening = tables.includes(board.shown ?? 0) ? board.shown : null;
  // A room without tables chooses in the list itself; where tables came, the common list stands beside them.
  const beside = board.agree && tables.length > 0;
  const items = listening === null ? board.items : board.items.filter(({ table }) => table === listening);
  return (
    <div className={beside ? "ig ig-stage ig-beside" : "ig ig-stage"}>
      {beside && <Common {...props} agreed={board.items.filter(isChosen)} />}
      <div className="ig-wall">
        <Top {...props} listening={listening} />
        <Pages
          key={listening ?? "all"}
          columns={Math.min(
            columnsFor(items, listening, tables.length),
            columnsOf(tables, listening, beside),
          )}
        >
          {listening === null && tables.length > 0 ? (
            <ByTable {...props} numbers={tables} />
          ) : (
            <Group {...props} title="" items={items} large={items.length <= 9} />
          )}
        </Pages>
      </div>
    </div>
  );
}

const isChosen = ({ chosen }: Item): boolean => chosen;

function ByTable(props: Props & { readonly numbers: readonly number[] }) {
  const { board, numbers } = props;
  const from = (where: number | null): readonly Item[] => board.items.filter(({ table }) => table === where);
  const large = board.items.length <= 6;
  return (
    <>
      {numbers.map((table) => (
        <Group
          key={table}
          {...props}
          title={say(texts.tableN, props, { n: table })}
          items={from(table)}
          large={large}
        />
      ))}
      <Group {...props} title={say(texts.together, props)} items={from(null)} large={large} />
    </>
  );
}

/** The more there is, the more columns; one table that reads aloud has the wall to itself, several share it from the first point. */
const columnsFor = (items: readonly Item[], listening: number | null, tables: number): number => {
  if (listening === null && tables > 1 && items.length <= 14) return 2;
  if (items.length <= 4 || (listening !== null && items.length <= 5)) return 1;
  if (items.length <= 14 || listening !== null) return 2;
  return items.length <= 45 ? 3 : 4;
};

// Two tables stand side by side, however much they bring.
const columnsOf = (tables: readonly number[], listening: number | null, beside: boolean): number => {
  const most = beside ? 3 : 4;
  return listening === null && tables.length > 0 ? Math.min(most, Math.max(2, tables.length)) : most;
};

function Top(props: Props & { readonly listening: number | null }) {
  const { board, listening, present, seats } = props;
  const turn = props.phase.id === "group" && board.row ? turnOf(board, present) : null;
  const words =
    listening !== null
      ? say(texts.listenTo, props, { n: listening })
      : turn !== null
        ? say(texts.turnOf, props, { name: nameIn(seats, turn) })
        : say(board.title, props);
  const date =
    board.reviewOn === null
      ? ""
      : say(texts.reviewShown, props, { date: dateText(board.reviewOn, props.language) });
  return (
    <div className="ig-top">
      <h2>{words}</h2>
      {date !== "" && (
        <p className="k-tag">
          <SymbolIcon name="cal" />
          {date}
        </p>
      )}
    </div>
  );
}

// A table's box stands whole; one of many headings would be too tall, so each heading stands whole instead.
const boxClass = (large: boolean, titled: boolean, several: boolean): string =>
  ["ig-box", large ? "ig-large" : "", several ? "ig-several" : "", titled && !several ? "ig-whole" : ""]
    .filter((name) => name !== "")
    .join(" ");

function Group(
  props: Props & { readonly title: string; readonly items: readonly Item[]; readonly large?: boolean },
) {
  const { board, title, items, large = false } = props;
  if (items.length === 0) return null;
  const several = board.parts.length > 1;
  return (
    <section className={boxClass(large, title !== "", several)}>
      {title !== "" && <h3 className="ig-box-title">{title}</h3>}
      {board.parts.map((part) => {
        const here = items.filter((item) => item.part === part.id);
        if (here.length === 0) return null;
        return (
          <div key={part.id} className="ig-box-part">
            {several && <h4>{say(part.title, props)}</h4>}
            <ul>
              {here.map((item) => (
                <li key={item.id} className={item.chosen ? "is-chosen" : undefined}>
                  {item.chosen && <SymbolIcon name="done" label={say(texts.chosen, props)} />}
                  <span>{item.text}</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** The list that the room makes its own. */
function Common(props: Props & { readonly agreed: readonly Item[] }) {
  const { board, agreed } = props;
  return (
    <aside className="ig-common" aria-label={say(texts.roomAgrees, props)}>
      <h2>{say(texts.roomAgrees, props)}</h2>
      {agreed.length === 0 && <p className="ig-soft">{say(texts.noneAgreed, props)}</p>}
      {board.parts.map((part) => {
        const here = agreed.filter((item) => item.part === part.id);
        const limit = roomLimitOf(board, part.id);
        if (here.length === 0) return null;
        return (
          <div key={part.id} className={agreed.length > 7 ? "ig-common-part is-dense" : "ig-common-part"}>
            {board.parts.length > 1 && <h3>{say(part.title, props)}</h3>}
            <ol>
              {here.map((item) => (
                <li key={item.id}>{item.text}</li>
              ))}
            </ol>
            {limit !== null && (
              <p className="ig-soft k-num">{countWords(chosenIn(board, part.id), limit, props)}</p>
            )}
          </div>
        );
      })}
    </aside>
  );
}
