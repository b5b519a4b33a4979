import { useState } from "react";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Menu, type MenuItem } from "../../../tab/kit/menu.tsx";
import { nameIn } from "../../../tab/kit/seat-names.ts";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { type Item, MAX_TEXT, type Pool, type Said } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, type Props, say } from "./words.tsx";

/** What can be done with the items of a list. */
export interface Doing {
  readonly pool: Pool;
  readonly move: (name: string) => string;
  /** Agreeing goes on: each item is a switch. */
  readonly choosing: boolean;
  /** Wordings may be changed and items merged. */
  readonly editing: boolean;
  readonly mayTake: (said: Said, item: Item) => boolean;
}

type ItemProps = Props & { readonly item: Item; readonly doing: Doing; readonly act: Act };

/** One item: its words, whose it is, whether it is agreed on, and everything else in a menu. */
export function ItemRow(props: ItemProps) {
  const { item, doing, act } = props;
  const [rewording, setRewording] = useState<number | null>(null);
  if (rewording !== null)
    return (
      <li className="ig-item">
        <Composer
          label={say(texts.wording, props)}
          start={item.text}
          action={say(texts.saveWording, props)}
          symbol="done"
          longest={MAX_TEXT}
          cancel={say(texts.cancel, props)}
          onCancel={() => {
            setRewording(null);
          }}
          onSend={async (text) => {
            const answer = await act(doing.move("reword"), { item: item.id, version: rewording, text });
            // What another wrote meanwhile stands above the list now; the next press counts on it.
            setRewording(answer.ok ? null : item.version);
            return answer;
          }}
        />
      </li>
    );
  const items = choices(props);
  return (
    <li className="ig-item" data-chosen={item.chosen}>
      <Words {...props} />
      {items.length > 0 && (
        <Menu
          small
          symbol="more"
          label={say(texts.menuFor, props, { text: item.text })}
          items={items}
          onChoose={(what) => {
            if (what !== "reword") return choose(props, what);
            setRewording(item.version);
            return undefined;
          }}
        />
      )}
    </li>
  );
}

/** The whole row is the switch, so that a thumb finds it. */
function Words(props: ItemProps) {
  const { item, doing, act } = props;
  const who = from(props);
  const words = (
    <span className="ig-item-words">
      <b>{item.text}</b>
      {who !== "" && <small>{who}</small>}
    </span>
  );
  if (!doing.choosing)
    return (
      <div className="ig-still">
        {item.chosen && <SymbolIcon name="done" label={say(texts.chosen, props)} />}
        {words}
      </div>
    );
  return (
    <button
      type="button"
      className="ig-switch"
      aria-pressed={item.chosen}
      onClick={() => void act(doing.move("choose"), { item: item.id, on: !item.chosen })}
    >
      {words}
      <span className="ig-sign">
        <SymbolIcon name={item.chosen ? "done" : "open"} />
        <small>{say(item.chosen ? texts.chosen : texts.choose, props)}</small>
      </span>
    </button>
  );
}

/** «fra Kari og Ola», or the table. */
const from = (props: ItemProps): string => {
  const { item, seats } = props;
  const names = [...new Set(item.said.map(({ owner }) => nameIn(seats, owner)))].filter(
    (name) => name !== "",
  );
  const merged =
    item.said.length > 1 && names.length < 2 ? say(texts.madeOf, props, { n: item.said.length }) : "";
  return [names.join(", "), merged].filter((part) => part !== "").join(" · ");
};

const choices = (props: ItemProps): readonly MenuItem[] => {
  const { item, doing, me } = props;
  if (me === null) return [];
  const others = doing.pool.items.filter(({ id, part }) => id !== item.id && part === item.part);
  const mine = item.said.filter((said) => doing.mayTake(said, item));
  const parts = item.said.length > 1 ? item.said : [];
  return [
    ...(doing.editing ? [{ id: "reword", label: say(texts.reword, props), symbol: "say" as const }] : []),
    ...mine.map((said) => ({
      id: `take-back ${said.id}`,
      label:
        item.said.length === 1
          ? say(texts.takeBack, props)
          : say(texts.takeBackOne, props, { text: said.text }),
      hint: say(texts.takeBackHint, props),
      symbol: "undo" as const,
    })),
    ...(doing.editing
      ? parts.map((said) => ({
          id: `split ${said.id}`,
          label: say(texts.splitOut, props, { text: said.text }),
          symbol: "back" as const,
        }))
      : []),
    ...(doing.editing
      ? others.map((other) => ({
          id: `merge ${other.id}`,
          label: say(texts.mergeWith, props),
          hint: other.text,
          symbol: "plus" as const,
        }))
      : []),
  ];
};

const choose = ({ item, doing, act }: ItemProps, what: string): unknown => {
  const [name = "", target = ""] = what.split(" ");
  const { id, version } = item;
  switch (name) {
    case "take-back":
      return act(doing.move("take-back"), { item: id, said: target });
    case "split":
      return act(doing.move("split"), { item: id, version, said: target });
    default: {
      const intoVersion = doing.pool.items.find((other) => other.id === target)?.version ?? 1;
      return act(doing.move("merge"), { item: id, version, into: target, intoVersion });
    }
  }
};
