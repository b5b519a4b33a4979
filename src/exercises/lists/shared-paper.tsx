import { useId, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Menu, type MenuItem } from "../../../tab/kit/menu.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { SeenWhenSent, WhoSees } from "../../../tab/kit/who-sees.tsx";
import { QuickAdd } from "./quick-add.tsx";
import { boardIsOpen } from "./sharing.ts";
import { type BoardEntry, type List, MAX_TEXT, type SharedEntry } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, nameIn, onlookers, type Props, placeIn, say, tableMates } from "./words.tsx";

type Inner = Props & { readonly act: Act };
type Shown = SharedEntry & Partial<Pick<BoardEntry, "table">>;

/** What lies on the table: shared from sheets, or written together here. */
export function TablePaper(props: Inner) {
  const { tableSheet, seenBy, act } = props;
  const entries = tableSheet?.entries ?? [];
  const bringable = boardIsOpen(placeIn(props))
    ? entries.filter((entry) => mayBring(entry, props) && !isUp(entry, props))
    : [];
  return (
    <Paper
      kind="table"
      names={tableMates(props)}
      aside={<WhoSees kind="table" compact people={onlookers(props, seenBy.table)} />}
    >
      <div className="k-stack">
        {entries.length === 0 && <p className="k-muted">{say(texts.tableEmpty, props)}</p>}
        <Groups {...props} where="table" entries={entries} />
        {bringable.length > 1 && (
          <ActionButton
            icon="ring"
            onPress={async () => {
              for (const { id } of bringable) await act("bring", { entry: id });
            }}
          >
            {say(texts.bringAll, props)}
          </ActionButton>
        )}
      </div>
    </Paper>
  );
}

/** What lies on the board, for all; the facilitator may write there for those on paper. */
export function BoardPaper(props: Inner) {
  const { board, seenBy } = props;
  const [whom, setWhom] = useState("");
  const mayWrite = props.me !== null && boardIsOpen(placeIn(props));
  return (
    <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
      <div className="k-stack">
        {board.entries.length === 0 && <p className="k-muted">{say(texts.boardEmpty, props)}</p>}
        {mayWrite && <SeenWhenSent action={say(texts.add, props)} />}
        {mayWrite && props.leads && <ForWhom {...props} whom={whom} onChoose={setWhom} />}
        <Groups {...props} where="board" entries={board.entries} whom={whom} />
      </div>
    </Paper>
  );
}

function ForWhom(props: Inner & { readonly whom: string; readonly onChoose: (whom: string) => void }) {
  const { whom, onChoose, present, me, seats } = props;
  const id = useId();
  return (
    <div className="li-for">
      <label htmlFor={id}>{say(texts.forWhom, props)}</label>
      <select
        id={id}
        className="k-input"
        value={whom}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        <option value="">{say(texts.myself, props)}</option>
        {present
          .filter((seat) => seat !== me)
          .map((seat) => (
            <option key={seat} value={seat}>
              {nameIn(seats, seat)}
            </option>
          ))}
      </select>
    </div>
  );
}

type Where = "table" | "board";

interface Lying {
  readonly where: Where;
  readonly entries: readonly Shown[];
  /** For whom the facilitator writes now; empty for oneself. */
  readonly whom?: string;
}

function Groups(props: Inner & Lying) {
  const { config } = props;
  return config.lists.map((list) => <Group key={list.id} {...props} list={list} />);
}

function Group(props: Inner & Lying & { readonly list: List }) {
  const { list, entries, where, me, act, whom = "" } = props;
  const title = say(list.title, props);
  const section = list.section === undefined ? "" : `${say(list.section, props)}: `;
  // A text I am changing stays in its place even if it is taken away meanwhile: my words are in its field.
  const [held, setHeld] = useState<Shown | null>(null);
  const there = entries.filter((entry) => entry.list === list.id);
  const shown = held === null || there.some(({ id }) => id === held.id) ? there : [...there, held];
  const mayWrite = me !== null && (where === "table" || boardIsOpen(placeIn(props)));
  return (
    <section className="li-group" aria-label={`${section}${title}`}>
      <h3>
        {section !== "" && <small>{section}</small>}
        {title}
      </h3>
      <ul className="li-shared">
        {shown.map((entry) => (
          <One key={entry.id} {...props} entry={entry} onHold={setHeld} />
        ))}
      </ul>
      {mayWrite && (
        <QuickAdd
          language={props.language}
          label={say(texts.addTo, props, { list: title })}
          onAdd={(text) =>
            where === "table"
              ? act("write-table", { list: list.id, text })
              : act("note", { list: list.id, text, ...(whom === "" ? {} : { for: whom }) })
          }
        />
      )}
    </section>
  );
}

type OneProps = Inner & {
  readonly where: Where;
  readonly entry: Shown;
  readonly onHold: (entry: Shown | null) => void;
};

function One(props: OneProps) {
  const { entry, where, act, onHold, seats } = props;
  const [editing, setOnlyEditing] = useState<Shown | null>(null);
  const setEditing = (next: Shown | null): void => {
    setOnlyEditing(next);
    onHold(next);
  };
  if (editing !== null)
    return (
      <li>
        {editing.version !== entry.version && <p>{entry.text}</p>}
        <Composer
          label={say(texts.changeThis, props, { text: entry.text })}
          hideLabel
          lines={1}
          start={editing.text}
          action={say(texts.save, props)}
          symbol="tick"
          longest={MAX_TEXT}
          cancel={say(texts.cancel, props)}
          onCancel={() => {
            setEditing(null);
          }}
          onSend={async (text) => {
            const answer = await act(where === "table" ? "edit-table" : "edit-note", {
              entry: entry.id,
              version: editing.version,
              text,
            });
            // Seen by now: a second press saves over what the other wrote.
            setEditing(answer.ok ? null : { ...editing, version: entry.version });
            return answer;
          }}
        />
      </li>
    );
  const items = itemsFor(props);
  return (
    <li className="li-item">
      <p>
        {entry.text}{" "}
        <small>{entry.table ? say(texts.tableOf, props, { n: entry.table }) : nameIn(seats, entry.by)}</small>
        {where === "table" && isUp(entry, props) && <small> · {say(texts.isUp, props)}</small>}
      </p>
      {items.length > 0 && (
        <Menu
          small
          symbol="more"
          label={say(texts.choicesFor, props, { text: entry.text })}
          items={items}
          onChoose={(choice) => {
            if (choice === "edit") setEditing(entry);
            else void act(choice, { entry: entry.id });
          }}
        />
      )}
    </li>
  );
}

const mayBring = ({ own, by }: SharedEntry, { me }: Props): boolean => !own || by === me;

const isUp = ({ id, text, own }: SharedEntry, { board }: Props): boolean =>
  board.entries.some((entry) => entry.id === id && (!own || entry.text === text));

const itemsFor = (props: OneProps): readonly MenuItem[] =>
  props.me === null ? [] : props.where === "table" ? tableItems(props) : boardItems(props);

const edit = (props: OneProps): MenuItem => ({ id: "edit", label: say(texts.change, props), symbol: "say" });

const tableItems = (props: OneProps): readonly MenuItem[] => {
  const { entry } = props;
  const may = mayBring(entry, props);
  return [
    ...(may && boardIsOpen(placeIn(props)) && !isUp(entry, props)
      ? [{ id: "bring", label: say(texts.bring, props), symbol: "ring" as const }]
      : []),
    edit(props),
    ...(may ? [{ id: "remove-table", label: say(takeAway(entry), props), symbol: "undo" as const }] : []),
  ];
};

const takeAway = ({ own }: SharedEntry) => (own ? texts.takeBack : texts.remove);

const boardItems = (props: OneProps): readonly MenuItem[] => {
  const { entry, me, leads, table } = props;
  const together = !entry.own && (leads || (entry.table != null && entry.table === table?.number));
  const remove: MenuItem = { id: "remove-note", label: say(takeAway(entry), props), symbol: "undo" };
  return [
    ...(entry.by === me || together ? [edit(props)] : []),
    ...(entry.by === me || together || leads ? [remove] : []),
  ];
};
