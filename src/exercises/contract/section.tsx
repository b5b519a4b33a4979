import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import type { useActs } from "../../../tab/kit/acts.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Menu, type MenuItem } from "../../../tab/kit/menu.tsx";
import { type Clause, type Heading, MAX_CLAUSE } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

type SectionProps = Props & {
  readonly heading: Heading;
  readonly act: ReturnType<typeof useActs>["act"];
  readonly editing: Clause | null;
  readonly onEdit: (clause: Clause | null) => void;
};

/** One heading with its clauses, and room for a new one. */
export function Section(props: SectionProps) {
  const { heading, act, me } = props;
  const [adding, setAdding] = useState(false);
  const clauses = clausesHere(props);
  return (
    <section className="nc-section">
      <h2>{say(heading.title, props)}</h2>
      {clauses.length === 0 && <p className="k-small-words">{say(heading.prompt, props)}</p>}
      <ul className="nc-clauses">
        {clauses.map((clause) => (
          <Item key={clause.id} {...props} clause={clause} />
        ))}
      </ul>
      {me !== null && !adding && (
        <ActionButton
          subtle
          icon="plus"
          label={say(texts.addUnder, props, { heading: say(heading.title, props) })}
          onPress={() => {
            setAdding(true);
          }}
        >
          {say(texts.newClause, props)}
        </ActionButton>
      )}
      {adding && (
        <Composer
          label={say(texts.addUnder, props, { heading: say(heading.title, props) })}
          field={`add ${heading.id}`}
          action={say(texts.putIn, props)}
          symbol="plus"
          longest={MAX_CLAUSE}
          cancel={say(texts.cancel, props)}
          onCancel={() => {
            setAdding(false);
          }}
          onSend={async (text) => {
            const answer = await act("add", { heading: heading.id, text });
            if (answer.ok) setAdding(false);
            return answer;
          }}
        />
      )}
    </section>
  );
}

/** The clauses here; one that I am changing stays where I began, even if it was moved or taken out meanwhile. */
const clausesHere = ({ board, heading, editing }: SectionProps): readonly Clause[] => {
  const here = board.clauses.filter(
    (clause) => (clause.id === editing?.id ? editing.heading : clause.heading) === heading.id,
  );
  const gone =
    editing !== null && editing.heading === heading.id && !board.clauses.some(({ id }) => id === editing.id);
  return gone ? [...here, editing] : here;
};

function Item(props: SectionProps & { readonly clause: Clause }) {
  const { clause, editing, me } = props;
  if (editing?.id === clause.id) return <Editing {...props} began={editing} />;
  return (
    <li>
      <p>{clause.text}</p>
      {me !== null && <ClauseMenu {...props} />}
    </li>
  );
}

/** Changing a clause: if somebody changed it meanwhile, both texts stand here until I choose. */
function Editing(props: SectionProps & { readonly clause: Clause; readonly began: Clause }) {
  const { clause, began, act, heading, board, onEdit } = props;
  const gone = !board.clauses.some(({ id }) => id === clause.id);
  const stale = !gone && clause.text !== began.text;
  return (
    <li className="nc-editing">
      {stale && (
        <>
          <b>{say(texts.theirText, props)}</b>
          <p>{clause.text}</p>
        </>
      )}
      {gone && <b>{say(texts.takenOut, props)}</b>}
      <Composer
        label={say(stale || gone ? texts.yourText : texts.edit, props)}
        field={`edit ${clause.id}`}
        start={began.text}
        lines={3}
        action={say(gone ? texts.putIn : stale ? texts.saveOver : texts.save, props)}
        symbol="tick"
        longest={MAX_CLAUSE}
        cancel={say(texts.cancel, props)}
        onCancel={() => {
          onEdit(null);
        }}
        onSend={async (text) => {
          const answer = gone
            ? await act("add", { heading: heading.id, text })
            : await act("edit", { clause: clause.id, version: clause.version, text });
          if (answer.ok) onEdit(null);
          return answer;
        }}
      />
    </li>
  );
}

function ClauseMenu(props: SectionProps & { readonly clause: Clause }) {
  const { clause, act, board, onEdit } = props;
  const at = { clause: clause.id, version: clause.version };
  const choose = (id: string): unknown => {
    if (id === "edit") {
      onEdit(clause);
      return undefined;
    }
    if (id === "remove") return act("remove", at);
    const siblings = board.clauses.filter(({ heading }) => heading === clause.heading);
    const place = siblings.indexOf(clause);
    if (id === "up")
      return act("move", { ...at, heading: clause.heading, before: siblings[place - 1]?.id ?? null });
    if (id === "down")
      return act("move", { ...at, heading: clause.heading, before: siblings[place + 2]?.id ?? null });
    return act("move", { ...at, heading: id.slice("to ".length), before: null });
  };
  return (
    <Menu
      small
      symbol="more"
      label={say(texts.menuFor, props, { text: clause.text })}
      items={itemsOf(props)}
      onChoose={choose}
    />
  );
}

const itemsOf = (props: SectionProps & { readonly clause: Clause }): readonly MenuItem[] => {
  const { clause, board } = props;
  const siblings = board.clauses.filter(({ heading }) => heading === clause.heading);
  const place = siblings.indexOf(clause);
  return [
    { id: "edit", label: say(texts.edit, props), symbol: "say" },
    { id: "up", label: say(texts.moveUp, props), symbol: "up", disabled: place === 0 },
    {
      id: "down",
      label: say(texts.moveDown, props),
      symbol: "down",
      disabled: place === siblings.length - 1,
    },
    { id: "remove", label: say(texts.takeOut, props), symbol: "trash" },
    ...board.headings
      .filter(({ id }) => id !== clause.heading)
      .map(({ id, title }) => ({
        id: `to ${id}`,
        label: say(texts.moveTo, props, { heading: say(title, props) }),
        symbol: "move" as const,
      })),
  ];
};
