import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import type { RowSymbol, TaskRow } from "../../core/kinds.ts";
import { type Ask, type Direction, MAX_GOAL, MAX_GOALS, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, type Props, say } from "./words.tsx";

type Inner = Props & { readonly sheet: Sheet; readonly act: Act; readonly asks: readonly Ask[] };

/** What my own sheets can give a goal: goals from before, marked rows, keywords; one press takes a thing in. */
export function Ideas(props: Inner) {
  const { sheet, config, act } = props;
  const rows = sheet.rows.filter(({ symbols }) => symbols.length > 0);
  const earlier = sheet.earlier.filter(({ goal }) => !sheet.goals.some(({ id }) => id === goal.id));
  const none = rows.length + sheet.lists.length + earlier.length === 0 && config.themes === undefined;
  return (
    <details className="go-ideas" open={earlier.length > 0 || rows.length > 0}>
      <summary>{say(texts.ideas, props)}</summary>
      <div className="k-stack">
        <p className="k-small-words">{say(none ? texts.noIdeas : texts.ideasLead, props)}</p>
        {earlier.length > 0 && <Earlier {...props} earlier={earlier} />}
        {rows.length > 0 && (
          <section>
            <h3>{say(texts.rows, props)}</h3>
            <ul>
              {rows.map((row) => (
                <li key={row.id}>
                  <Taking {...props} text={row.task} likely={directionOf(row.symbols)}>
                    <Symbols {...props} row={row} />
                  </Taking>
                </li>
              ))}
            </ul>
          </section>
        )}
        {sheet.lists.map(({ list, title, items }) => (
          <Group key={list} {...props} title={say(title, props)} items={items} />
        ))}
        {config.themes !== undefined && (
          <Group
            {...props}
            title={say(config.themes.title, props)}
            items={config.themes.items.map((item) => say(item, props))}
          />
        )}
        <button type="button" className="k-link" onClick={() => void act("take", {})}>
          {say(texts.fetch, props)}
        </button>
      </div>
    </details>
  );
}

function Earlier(props: Inner & { readonly earlier: Sheet["earlier"] }) {
  const { earlier, sheet, act } = props;
  return (
    <section>
      <h3>{say(texts.earlier, props)}</h3>
      <ul>
        {earlier.map(({ goal, step }) => (
          <li key={goal.id} className="go-earlier">
            <p>
              {goal.text}
              {step !== "" && <small>{say(texts.fromStep, props, { step })}</small>}
            </p>
            {sheet.goals.length < MAX_GOALS && (
              <ActionButton
                icon="forward"
                label={`${say(texts.goOn, props)}: ${goal.text}`}
                onPress={() => act("go-on", { goal: goal.id })}
              >
                {say(texts.goOn, props)}
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Group(props: Inner & { readonly title: string; readonly items: readonly string[] }) {
  const { title, items } = props;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {[...new Set(items)].map((item) => (
          <li key={item}>
            <Taking {...props} text={item} likely={null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A joy asks for more, the boring for less, what could be better for another way: first in the menu, never chosen for anybody. */
const directionOf = (symbols: readonly RowSymbol[]): Direction | null => {
  if (symbols.includes("up")) return "differently";
  if (symbols.includes("tick")) return "less";
  return symbols.length > 0 ? "more" : null;
};

function Taking(
  props: Inner & {
    readonly text: string;
    readonly likely: Direction | null;
    readonly children?: React.ReactNode;
  },
) {
  const { text, likely, asks, act, children } = props;
  const inOrder = asks.toSorted((a, b) => Number(b.direction === likely) - Number(a.direction === likely));
  return (
    <div className="go-idea">
      <p>
        {text}
        {children}
      </p>
      <Menu
        small
        symbol="plus"
        label={say(texts.takeInto, props, { text })}
        items={inOrder.map(({ direction, title }) => ({ id: direction, label: say(title, props) }))}
        onChoose={(direction) => act("add", { direction, text: text.slice(0, MAX_GOAL) })}
      />
    </div>
  );
}

function Symbols(props: Inner & { readonly row: TaskRow }) {
  const { row } = props;
  return (
    <small>
      {row.symbols.map((symbol) => (
        <span key={symbol}>
          <SymbolIcon name={symbol} /> {say(texts[symbol], props)}{" "}
        </span>
      ))}
    </small>
  );
}
