import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Menu, type MenuItem } from "../../../tab/kit/menu.tsx";
import { type Line, linesIn, MAX_LINE, type Section } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, nameIn, type Props, say } from "./words.tsx";

type Inner = Props & { readonly act: Act; readonly section: Section };

/** One part of the poster to fill: its lines, what is proposed, and a field for a new line. */
export function FillPart(props: Inner) {
  const { section, board, act, me, leads, seats, present } = props;
  const [held, setHeld] = useState<Line | null>(null);
  const there = linesIn(board, section.id);
  // A line I am changing stays in its place even if it is taken away meanwhile: my words are in its field.
  const lines = held === null || there.some(({ id }) => id === held.id) ? there : [...there, held];
  const title = say(section.title, props);
  const others = present.filter((seat) => seat !== me);
  return (
    <section className="po-fill" aria-label={title}>
      <h3>{title}</h3>
      {section.prompt !== undefined && there.length === 0 && (
        <p className="k-muted">{say(section.prompt, props)}</p>
      )}
      <ul>
        {lines.map((line) => (
          <One key={line.id} {...props} line={line} onHold={setHeld} />
        ))}
      </ul>
      {me !== null && <Proposals {...props} />}
      {me !== null && (
        <details className="po-more">
          <summary>{say(texts.addTo, props, { part: title })}</summary>
          <Composer
            label={say(texts.addTo, props, { part: title })}
            hideLabel
            lines={1}
            action={say(texts.add, props)}
            symbol="plus"
            longest={MAX_LINE}
            writeFor={
              leads && others.length > 0
                ? {
                    label: say(texts.forWhom, props),
                    choices: [
                      { id: me, name: say(texts.myself, props) },
                      ...others.map((seat) => ({ id: seat, name: nameIn(seats, seat) })),
                    ],
                  }
                : undefined
            }
            onSend={(text, whom) =>
              act("add", { section: section.id, text, ...(whom === undefined ? {} : { for: whom }) })
            }
          />
        </details>
      )}
    </section>
  );
}

/** What the network has come to before, line by line. */
function Proposals(props: Inner) {
  const { board, section, act } = props;
  const proposals = board.proposals.filter((proposal) => proposal.section === section.id);
  if (proposals.length === 0) return null;
  return (
    <details className="po-more" open={linesIn(board, section.id).length === 0}>
      <summary>{say(texts.proposals, props, { n: proposals.length })}</summary>
      <p className="k-muted">{say(texts.proposalsHow, props)}</p>
      <ul>
        {proposals.map(({ id, text }) => (
          <li key={id} className="po-proposal">
            <p>{text}</p>
            <ActionButton
              icon="plus"
              label={say(texts.acceptNamed, props, { text })}
              onPress={() => act("accept", { proposal: id })}
            />
            <ActionButton
              subtle
              icon="close"
              label={say(texts.leaveNamed, props, { text })}
              onPress={() => act("leave", { proposal: id })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function One(props: Inner & { readonly line: Line; readonly onHold: (line: Line | null) => void }) {
  const { line, act, me, onHold } = props;
  const [editing, setOnlyEditing] = useState<Line | null>(null);
  const setEditing = (next: Line | null): void => {
    setOnlyEditing(next);
    onHold(next);
  };
  if (editing !== null)
    return (
      <li>
        {editing.version !== line.version && <p>{line.text}</p>}
        <Composer
          label={say(texts.change, props)}
          field={`line ${line.id}`}
          hideLabel
          start={editing.text}
          action={say(texts.save, props)}
          symbol="tick"
          longest={MAX_LINE}
          cancel={say(texts.cancel, props)}
          onCancel={() => {
            setEditing(null);
          }}
          onSend={async (text) => {
            const answer = await act("edit", { line: line.id, version: editing.version, text });
            // Seen by now: a second press saves over what the other wrote.
            setEditing(answer.ok ? null : { ...editing, version: line.version });
            return answer;
          }}
        />
      </li>
    );
  return (
    <li className="po-line">
      <p className={line.strong ? "po-is-strong" : undefined}>
        {line.text}
        {line.strong && <small> {say(texts.isLarge, props)}</small>}
      </p>
      {me !== null && (
        <Menu
          small
          symbol="more"
          label={say(texts.choicesFor, props, { text: line.text })}
          items={choices(props)}
          onChoose={(choice) => {
            if (choice === "edit") setEditing(line);
            else void choose(props, choice);
          }}
        />
      )}
    </li>
  );
}

const choices = (props: Inner & { readonly line: Line }): readonly MenuItem[] => {
  const { line, board, section } = props;
  const lines = linesIn(board, section.id);
  const at = lines.findIndex(({ id }) => id === line.id);
  return [
    { id: "edit", label: say(texts.change, props), symbol: "say" },
    { id: "emphasise", label: say(line.strong ? texts.smaller : texts.larger, props), symbol: "star" },
    { id: "up", label: say(texts.up, props), symbol: "up", disabled: at <= 0 },
    { id: "down", label: say(texts.down, props), symbol: "down", disabled: at === lines.length - 1 },
    ...board.sections
      .filter(({ id }) => id !== section.id)
      .map(({ id, title }) => ({
        id: `to ${id}`,
        label: say(texts.moveTo, props, { part: say(title, props) }),
        symbol: "move" as const,
      })),
    { id: "remove", label: say(texts.remove, props), symbol: "trash" },
  ];
};

const choose = async (props: Inner & { readonly line: Line }, choice: string): Promise<unknown> => {
  const { line, act, board, section } = props;
  const lines = linesIn(board, section.id);
  const at = lines.findIndex(({ id }) => id === line.id);
  const before = (place: number) => ({
    line: line.id,
    section: section.id,
    before: lines[place]?.id ?? null,
  });
  switch (choice) {
    case "emphasise":
      return act("emphasise", { line: line.id, strong: !line.strong });
    case "up":
      return act("place", before(at - 1));
    case "down":
      return act("place", before(at + 2));
    case "remove":
      return act("remove", { line: line.id, version: line.version });
    default:
      return act("place", { line: line.id, section: choice.slice(3), before: null });
  }
};
