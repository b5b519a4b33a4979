import { useState } from "react";
import { Field } from "../../../tab/kit/field.tsx";
import { Menu, type MenuItem } from "../../../tab/kit/menu.tsx";
import { OnBoard, Paper } from "../../../tab/kit/paper.tsx";
import { Removed } from "../../../tab/kit/removed.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { isTooBroad } from "./broad.ts";
import { QuickAdd } from "./quick-add.tsx";
import { boardIsOpen, tableIsOpen } from "./sharing.ts";
import { type Entry, type List, MAX_TEXT, mostOf, type SharedEntry, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, oneLine, onlookers, type Props, placeIn, say, whoAtTable } from "./words.tsx";

type Inner = Props & { readonly sheet: Sheet; readonly act: Act; readonly onRemoved: () => void };

/** My lists: quick to fill, quiet hints, and sharing only entry by entry. */
export function OwnLists(props: Props & { readonly sheet: Sheet; readonly act: Act }) {
  const { config, seenBy, sheet } = props;
  const [removed, setRemoved] = useState(false);
  const inner: Inner = {
    ...props,
    onRemoved: () => {
      setRemoved(true);
    },
  };
  const shares = tableIsOpen(placeIn(props));
  return (
    <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
      <div className="k-stack">
        {shares && sheet.entries.length > 0 && <p className="k-muted">{say(texts.shareLead, props)}</p>}
        {removed && (
          <Removed
            words={say(texts.removed, props)}
            undo={say(texts.undo, props)}
            onUndo={() => {
              setRemoved(false);
              return props.undo("sheet");
            }}
          />
        )}
        {config.lists.map((list, index) => (
          <OneList
            key={list.id}
            {...inner}
            list={list}
            opens={list.section !== undefined && list.section.nb !== config.lists[index - 1]?.section?.nb}
          />
        ))}
        {config.keep && <p className="k-small-words">{say(texts.keepLead, props)}</p>}
      </div>
    </Paper>
  );
}

function OneList(props: Inner & { readonly list: List; readonly opens: boolean }) {
  const { list, sheet, act, opens } = props;
  const title = say(list.title, props);
  const entries = sheet.entries.filter((entry) => entry.list === list.id);
  const full = entries.length >= mostOf(list);
  return (
    <>
      {opens && list.section !== undefined && <h2 className="li-section">{say(list.section, props)}</h2>}
      <fieldset className="li-list" aria-label={title}>
        <div className="li-head">
          <h3>{title}</h3>
          <Count {...props} n={entries.length} />
        </div>
        {list.question !== undefined && <p className="li-question">{say(list.question, props)}</p>}
        {list.hint !== undefined && <p className="k-small-words">{say(list.hint, props)}</p>}
        <ol className="li-entries">
          {entries.map((entry, rank) => (
            <Own key={entry.id} {...props} entry={entry} entries={entries} rank={rank} />
          ))}
        </ol>
        {full ? (
          <p className="k-small-words">{say(texts.full, props)}</p>
        ) : (
          <QuickAdd
            language={props.language}
            label={say(texts.addTo, props, { list: title })}
            onAdd={(text) => act("add", { list: list.id, text })}
          />
        )}
        {!full && <Examples {...props} entries={entries} />}
      </fieldset>
    </>
  );
}

function Count(props: Inner & { readonly list: List; readonly n: number }) {
  const { list, n } = props;
  const { min = 0 } = list;
  return (
    <span className="k-small-words k-num">
      {list.max !== undefined && say(texts.atMost, props, { n, of: list.max })}
      {n < min && ` ${say(texts.need, props, { min })}`}
    </span>
  );
}

function Examples(props: Inner & { readonly list: List; readonly entries: readonly Entry[] }) {
  const { list, entries, act } = props;
  const left = (list.examples ?? [])
    .map((example) => say(example, props))
    .filter((text) => !entries.some((entry) => entry.text === text));
  if (left.length === 0) return null;
  return (
    <details className="li-examples">
      <summary>{say(texts.examples, props)}</summary>
      <div className="li-chips">
        {left.map((text) => (
          <button
            key={text}
            type="button"
            className="li-chip"
            onClick={() => void act("add", { list: list.id, text: text.slice(0, MAX_TEXT) })}
          >
            {text}
          </button>
        ))}
      </div>
    </details>
  );
}

type EntryProps = Inner & {
  readonly list: List;
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  readonly rank: number;
};

function Own(props: EntryProps) {
  const { entry, rank, list, act } = props;
  const words = { n: rank + 1, list: say(list.title, props) };
  const broad = isTooBroad(entry.text, list);
  return (
    <li className="li-own">
      <div className="li-row">
        <Field
          label={say(texts.entryOf, props, words)}
          hideLabel
          value={entry.text}
          longest={MAX_TEXT}
          onSave={(text) => act("write", { entry: entry.id, text: oneLine(text) })}
        />
        <Menu
          small
          symbol="more"
          label={say(texts.menuOf, props, words)}
          items={choices(props)}
          onChoose={(choice) => choose(props, choice)}
        />
      </div>
      {broad && (
        <p className="li-broad" role="status">
          {say(list.tooBroad?.hint ?? texts.broad, props)}
        </p>
      )}
      <Where {...props} />
    </li>
  );
}

const mine = (
  entries: readonly SharedEntry[] | undefined,
  { entry, me }: EntryProps,
): SharedEntry | undefined => entries?.find(({ id, by }) => id === entry.id && by === me);

/** Where my entry lies besides here, and the way back. */
function Where(props: EntryProps) {
  const { tableSheet, board, act } = props;
  const atTable = mine(tableSheet?.entries, props);
  const onBoard = mine(board.entries, props);
  return (
    <>
      {atTable !== undefined && (
        <OnBoard
          where="table"
          who={whoAtTable(props)}
          onTakeBack={() => act("remove-table", { entry: atTable.id })}
        />
      )}
      {onBoard !== undefined && <OnBoard onTakeBack={() => act("remove-note", { entry: onBoard.id })} />}
    </>
  );
}

const sharing = (props: EntryProps): readonly MenuItem[] =>
  props.entry.text.trim() === "" ? [] : [...toTable(props), ...toBoard(props)];

const toTable = (props: EntryProps): readonly MenuItem[] => {
  if (props.table === null || !tableIsOpen(placeIn(props))) return [];
  const there = mine(props.tableSheet?.entries, props);
  if (there?.text === props.entry.text.trim()) return [];
  const word = there === undefined ? texts.shareTable : texts.shareAgainTable;
  return [{ id: "share-table", label: say(word, props), symbol: "table" }];
};

const toBoard = (props: EntryProps): readonly MenuItem[] => {
  if (!boardIsOpen(placeIn(props))) return [];
  const there = mine(props.board.entries, props);
  if (there?.text === props.entry.text.trim()) return [];
  const word = there === undefined ? texts.shareBoard : texts.shareAgainBoard;
  return [{ id: "share-board", label: say(word, props), symbol: "ring" }];
};

const choices = (props: EntryProps): readonly MenuItem[] => {
  const { config, list, entries, rank } = props;
  const others = config.lists.filter(({ id }) => id !== list.id);
  return [
    ...sharing(props),
    { id: "up", label: say(texts.moveUp, props), symbol: "up", disabled: rank === 0 },
    { id: "down", label: say(texts.moveDown, props), symbol: "down", disabled: rank === entries.length - 1 },
    ...others.map(({ id, title }) => ({
      id: `to ${id}`,
      label: say(texts.moveTo, props, { list: say(title, props) }),
      symbol: "move" as const,
    })),
    { id: "remove", label: say(texts.remove, props), symbol: "trash" },
  ];
};

const choose = (props: EntryProps, choice: string): unknown => {
  const { entry, list, entries, rank, act, onRemoved } = props;
  switch (choice) {
    case "share-table":
    case "share-board":
      return act(choice, { entry: entry.id });
    case "up":
      return act("place", { entry: entry.id, list: list.id, before: entries[rank - 1]?.id ?? null });
    case "down":
      return act("place", { entry: entry.id, list: list.id, before: entries[rank + 2]?.id ?? null });
    case "remove":
      return act("remove", { entry: entry.id }).then((answer) => {
        if (answer.ok) onRemoved();
      });
    default:
      return act("place", { entry: entry.id, list: choice.slice(3), before: null });
  }
};
