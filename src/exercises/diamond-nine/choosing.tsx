import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import type { Act } from "./bench.ts";
import { chosenOf, type Item, MAX_OWN_TEXT, NINE, type Work } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

export type Inner = Props & { readonly work: Work; readonly act: Act };

/** What there is to choose from; a press chooses, another lets go. */
export function Choosing(props: Inner) {
  const { work, act } = props;
  const n = chosenOf(work).length;
  return (
    <section className="k-stack">
      <div className="dn-head">
        <h2>{say(texts.chooseTitle, props)}</h2>
        <span className="k-num" role="status">
          {say(texts.chosenCount, props, { n })}
        </span>
      </div>
      <span className="dn-meter" aria-hidden="true">
        {Array.from({ length: NINE }, (_, at) => (
          <i key={String(at)} className={at < n ? "dn-on" : undefined} />
        ))}
      </span>
      <p className="k-muted">{say(n === NINE ? texts.chooseDone : texts.chooseLead, props)}</p>
      {work.items.length === 0 && <p className="k-muted">{say(texts.nothingToChoose, props)}</p>}
      <ul className="dn-items">
        {work.items.map((item) => (
          <li key={item.id}>
            <Choice {...props} item={item} />
          </li>
        ))}
      </ul>
      <Composer
        label={say(texts.addLabel, props)}
        action={say(texts.add, props)}
        symbol="plus"
        lines={1}
        longest={MAX_OWN_TEXT}
        onSend={(text) => act("add", { text })}
      />
    </section>
  );
}

function Choice(props: Inner & { readonly item: Item }) {
  const { item, act } = props;
  const [wording, setWording] = useState(false);
  if (wording)
    return (
      <Composer
        label={say(texts.wording, props)}
        field={`wording ${item.id}`}
        action={say(texts.use, props)}
        symbol="done"
        start={item.text.slice(0, MAX_OWN_TEXT)}
        lines={1}
        longest={MAX_OWN_TEXT}
        cancel={say(texts.cancel, props)}
        onCancel={() => {
          setWording(false);
        }}
        onSend={async (text) => {
          const answer = await act("reword", { item: item.id, version: item.version, text });
          if (answer.ok) setWording(false);
          return answer;
        }}
      />
    );
  return (
    <div className="dn-choice">
      <button
        type="button"
        aria-pressed={item.chosen}
        onClick={() => void act("choose", { item: item.id, chosen: !item.chosen })}
      >
        <SymbolIcon name={item.chosen ? "done" : "open"} />
        <span className="dn-words">
          {item.text}
          <Origin {...props} item={item} />
        </span>
      </button>
      <Menu
        label={say(texts.menuFor, props, { text: item.text })}
        symbol="more"
        small
        items={[
          { id: "reword", label: say(texts.reword, props) },
          ...(item.from === "own"
            ? [{ id: "remove", label: say(texts.remove, props), symbol: "trash" as const }]
            : []),
        ]}
        onChoose={(choice) => {
          if (choice === "remove") return act("remove", { item: item.id });
          setWording(true);
          return undefined;
        }}
      />
    </div>
  );
}

function Origin({ item, ...props }: Inner & { readonly item: Item }) {
  if (item.from === "own") return <small>{say(texts.own, props)}</small>;
  return item.times < 2 ? null : <small>{say(texts.times, props, { n: item.times })}</small>;
}

/** Lets one of the nine go, from where it lies. */
export function LetGo(props: Inner & { readonly item: Item }) {
  const { item, act } = props;
  return (
    <ActionButton subtle onPress={() => act("choose", { item: item.id, chosen: false })}>
      {say(texts.letGo, props)}
    </ActionButton>
  );
}
