import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { OnBoard, Paper } from "../../../tab/kit/paper.tsx";
import { onlookers } from "../../../tab/kit/seat-names.ts";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { MAX_OWN, MAX_OWN_TEXT, type OwnItem, type Sheet, upOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, namesOf, type Props, say } from "./words.tsx";
import { workOf } from "./work.tsx";

type Inner = Props & { readonly sheet: Sheet; readonly act: Act };

/** My own list, under each heading; what I have put up says so. */
export function OwnList(props: Inner) {
  const { sheet, seenBy } = props;
  return (
    <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
      <div className="k-stack">
        <p className="k-muted">{howMany(props)}</p>
        {sheet.parts.map((part) => (
          <Part key={part.id} {...props} part={part} />
        ))}
        <Removed {...props} />
      </div>
    </Paper>
  );
}

const howMany = (props: Inner): string => {
  const { min, max } = props.config.own ?? {};
  if (min !== undefined && max !== undefined)
    return min === max ? say(texts.ownAtMost, props, { max }) : say(texts.ownBetween, props, { min, max });
  if (min !== undefined) return say(texts.ownAtLeast, props, { min });
  return max === undefined ? say(texts.ownFree, props) : say(texts.ownAtMost, props, { max });
};

function Part(props: Inner & { readonly part: Sheet["parts"][number] }) {
  const { sheet, part, config, act } = props;
  const items = sheet.items.filter((item) => item.part === part.id);
  const several = sheet.parts.length > 1;
  const title = say(part.title, props);
  return (
    <fieldset className="ig-part" aria-label={title}>
      <Heading {...props} title={title} />
      <ol className="ig-own">
        {items.map((item, rank) => (
          <li key={item.id}>
            <One {...props} item={item} rank={rank} of={items.length} />
          </li>
        ))}
      </ol>
      {items.length < (config.own?.max ?? MAX_OWN) && (
        <ActionButton
          subtle
          adds
          icon="plus"
          label={several ? say(texts.addItemIn, props, { part: title }) : undefined}
          onPress={() => act("add", { part: part.id, text: "" })}
        >
          {say(items.length === 0 ? texts.addFirst : texts.addItem, props)}
        </ActionButton>
      )}
    </fieldset>
  );
}

/** The heading of a list that has a name of its own. */
function Heading(props: Inner & { readonly part: Sheet["parts"][number]; readonly title: string }) {
  const { config, part, title } = props;
  if (config.question === undefined && config.parts === undefined) return null;
  const hint = config.parts?.find(({ id }) => id === part.id)?.hint;
  return (
    <>
      <h3>{title}</h3>
      {hint && <p className="k-small-words">{say(hint, props)}</p>}
    </>
  );
}

type OneProps = Inner & { readonly item: OwnItem; readonly rank: number; readonly of: number };

function One(props: OneProps) {
  const { item, me, act } = props;
  const work = workOf(props);
  const up = me === null ? null : upOf(work.pool, me, item.id);
  const said = up?.said.find(({ owner, from }) => owner === me && from === item.id);
  if (up === null || said === undefined) return <Line {...props} />;
  return (
    <div className="ig-up">
      <p className="ig-words">{said.text}</p>
      <OnBoard
        where={work.kind}
        who={work.kind === "table" ? namesOf(props, work.seats) : undefined}
        onTakeBack={() => act(work.move("take-back"), { item: up.id, said: said.id })}
      />
    </div>
  );
}

function Line(props: OneProps) {
  const { item, rank, of, act, sheet } = props;
  const part = sheet.parts.find(({ id }) => id === item.part);
  const label =
    part !== undefined && sheet.parts.length > 1
      ? say(texts.itemOf, props, { n: rank + 1, part: say(part.title, props) })
      : say(texts.itemLabel, props, { n: rank + 1 });
  const put = { id: "put", label: say(texts.putThis, props), symbol: "share" as const };
  return (
    <div className="ig-line">
      <Field
        label={label}
        hideLabel
        value={item.text}
        lines={1}
        longest={MAX_OWN_TEXT}
        onSave={(text) => act("write", { item: item.id, text })}
      />
      <Menu
        small
        symbol="more"
        label={say(texts.itemMenu, props, { n: rank + 1 })}
        items={[
          ...(mayPut(props) && item.text.trim() !== "" ? [put] : []),
          { id: "up", label: say(texts.up, props), symbol: "up", disabled: rank === 0 },
          { id: "down", label: say(texts.down, props), symbol: "down", disabled: rank === of - 1 },
          { id: "remove", label: say(texts.remove, props), symbol: "trash" },
        ]}
        onChoose={(what) => choose(props, what)}
      />
    </div>
  );
}

const choose = (props: OneProps, what: string): unknown => {
  const { item, act } = props;
  if (what === "put") return act(workOf(props).move("put"), { item: item.id });
  return what === "remove" ? act("remove", { item: item.id }) : act("shift", { item: item.id, to: what });
};

const mayPut = (props: Inner): boolean => {
  const { phase, me } = props;
  const { kind, turn } = workOf(props);
  if (phase.id === "alone" || (kind === "table" && phase.id === "plenary")) return false;
  return turn === null || turn === me;
};

/** What was deleted here can be had back. */
function Removed(props: Inner) {
  const { sheet, undo } = props;
  const [most, setMost] = useState(sheet.items.length);
  if (sheet.items.length > most) setMost(sheet.items.length);
  if (sheet.items.length >= most) return null;
  return (
    <ActionButton
      subtle
      icon="undo"
      onPress={async () => {
        await undo("sheet");
        setMost(0);
      }}
    >
      {say(texts.undoRemove, props)}
    </ActionButton>
  );
}
