import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { OnBoard } from "../../../tab/kit/paper.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import type { Where } from "./place.tsx";
import { MAX_TEXT, type OwnItem, type Sheet, upOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, namesOf, type Props, say } from "./words.tsx";

type Inner = Props & { readonly sheet: Sheet; readonly act: Act; readonly where: Where };

interface Group {
  readonly key: string;
  readonly title: string;
  readonly items: readonly OwnItem[];
}

/** Own words first, then goals, then each list that was fetched. */
const groupsOf = (props: Inner): readonly Group[] => {
  const titleOf = ({ kind, title }: OwnItem): string => {
    if (title !== null) return say(title, props);
    return say(kind === "goal" ? texts.goals : kind === "row" ? texts.rows : texts.own, props);
  };
  const order = ["own", "goal", "answer", "list", "row"];
  const groups = new Map<string, OwnItem[]>();
  // In my own turn, what I have shared stands on the table's paper above.
  const { where, me } = props;
  const left = props.sheet.items.filter(
    ({ id }) => !where.mine || me === null || upOf(where.paper, me, id) === null,
  );
  for (const item of left.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))) {
    const key = `${item.kind} ${titleOf(item)}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].map(([key, items]) => ({ key, title: items[0] ? titleOf(items[0]) : "", items }));
};

/** What I can share, item by item; everything here is mine until I do. */
export function OwnItems(props: Inner) {
  const { act, config, where } = props;
  const groups = groupsOf(props);
  return (
    <div className="k-stack">
      {where.focus.length > 0 && !where.mine && <p className="k-muted">{say(texts.waitShare, props)}</p>}
      {groups.map((group, place) => (
        <details key={group.key} className="k-fold" open={place < 2 || group.items.length < 4}>
          <summary>
            {group.title}
            <span className="k-muted k-num"> {group.items.length}</span>
          </summary>
          <ul className="fr-own">
            {group.items.map((item) => (
              <li key={item.id}>
                <One {...props} item={item} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      <div className="k-row">
        <ActionButton adds icon="plus" onPress={() => act("add", { text: "" })}>
          {say(texts.addOwn, props)}
        </ActionButton>
        {config.take?.length !== 0 && (
          <ActionButton subtle icon="down" onPress={() => act("take", {})}>
            {say(texts.fetch, props)}
          </ActionButton>
        )}
      </div>
      {config.take?.length !== 0 && groups.length === 0 && (
        <p className="k-small-words">{say(texts.fetchHow, props)}</p>
      )}
    </div>
  );
}

function One(props: Inner & { readonly item: OwnItem }) {
  const { item, me, act, where } = props;
  const up = me === null ? null : upOf(where.paper, me, item.id);
  if (up === null) return <Mine {...props} />;
  return (
    <div className="fr-one">
      <Still {...props} text={up.text} />
      <OnBoard
        where={where.kind}
        who={where.kind === "table" ? namesOf(props, where.seats) : undefined}
        onTakeBack={() => act(where.move("take-back"), { shared: up.id })}
      />
    </div>
  );
}

/** Not shared: mine to change, to remove, and in my own turn to share. */
function Mine(props: Inner & { readonly item: OwnItem }) {
  const { item, act, where } = props;
  const share = say(where.kind === "table" ? texts.shareTable : texts.shareAll, props);
  const mayShare = item.text.trim() !== "" && (where.mine || where.focus.length === 0);
  return (
    <div className="fr-one">
      <div className="fr-one-top">
        {item.kind === "own" ? (
          <Field
            label={say(texts.ownLabel, props)}
            hint={say(texts.anonymise, props)}
            value={item.text}
            lines={2}
            longest={MAX_TEXT}
            onSave={(text) => act("write", { item: item.id, text })}
          />
        ) : (
          <Still {...props} text={item.text} />
        )}
        <Menu
          small
          symbol="more"
          label={say(texts.itemMenu, props, { text: item.text })}
          items={[{ id: "remove", label: say(texts.remove, props), symbol: "trash" }]}
          onChoose={() => act("remove", { item: item.id })}
        />
      </div>
      {mayShare && (
        <ActionButton
          icon="share"
          label={say(texts.shareThis, props, { share, text: item.text })}
          onPress={() => act(where.move("share"), { item: item.id })}
        >
          {share}
        </ActionButton>
      )}
    </div>
  );
}

function Still(props: Inner & { readonly item: OwnItem; readonly text: string }) {
  const { item, text } = props;
  return (
    <div className="fr-still">
      <p className="fr-words">
        {item.kind === "goal" && <SymbolIcon name="forward" />} {text}
      </p>
      {item.goal !== null && item.goal.situation !== "" && (
        <p className="k-small-words">{say(texts.situation, props, { text: item.goal.situation })}</p>
      )}
    </div>
  );
}
