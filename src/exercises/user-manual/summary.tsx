import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import type { useActs } from "../../../tab/kit/acts.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { MAX_NOTE, type Note, type Question } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, onlookers, type Props, say } from "./words.tsx";

type Act = ReturnType<typeof useActs>["act"];

/** What did we learn, how do we use it: short notes by anyone, straight to the board. */
export function Summary(props: Props & { readonly act: Act }) {
  const { board, seenBy } = props;
  return (
    <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
      <div className="k-stack">
        {board.summary.map((question) => (
          <Asked key={question.id} {...props} question={question} />
        ))}
        <AllShared {...props} />
      </div>
    </Paper>
  );
}

function Asked(props: Props & { readonly question: Question; readonly act: Act }) {
  const { board, question, act, me, leads, seats, present } = props;
  // A note I am changing stays in its place even if it is removed meanwhile: my words are in its field.
  const [held, setHeld] = useState<Note | null>(null);
  const there = board.notes.filter((note) => note.question === question.id);
  const notes = held === null || there.some(({ id }) => id === held.id) ? there : [...there, held];
  const others = leads ? present.filter((id) => id !== me) : [];
  const writeFor = {
    label: say(texts.noteBy, props),
    choices: [
      { id: "", name: say(texts.myself, props) },
      ...others.map((id) => ({ id, name: nameIn(seats, id) })),
    ],
  };
  return (
    <section className="um-asked">
      <h2>{say(question.text, props)}</h2>
      <ul className="um-heard">
        {notes.map((note) => (
          <OneNote key={note.id} {...props} note={note} onHold={setHeld} />
        ))}
      </ul>
      {me !== null && (
        <Composer
          label={say(texts.noteFor, props)}
          field={`note ${question.id}`}
          action={say(texts.putUp, props)}
          longest={MAX_NOTE}
          writeFor={writeFor}
          onSend={(text, whom) =>
            act("note", { question: question.id, text, ...(whom === undefined ? {} : { for: whom }) })
          }
        />
      )}
    </section>
  );
}

function OneNote(
  props: Props & { readonly note: Note; readonly act: Act; readonly onHold: (note: Note | null) => void },
) {
  const { note, me, leads, seats, act, onHold } = props;
  const [editing, setOnlyEditing] = useState<Note | null>(null);
  const setEditing = (next: Note | null): void => {
    setOnlyEditing(next);
    onHold(next);
  };
  if (editing !== null)
    return (
      <li>
        {/* What stands there now, when somebody changed it meanwhile. */}
        {editing.version !== note.version && <p>{note.text}</p>}
        <Composer
          label={say(texts.change, props, { note: note.text })}
          field={`change ${note.id}`}
          hideLabel
          start={editing.text}
          action={say(texts.save, props)}
          symbol="tick"
          longest={MAX_NOTE}
          cancel={say(texts.cancel, props)}
          onCancel={() => {
            setEditing(null);
          }}
          onSend={async (text) => {
            const answer = await act("edit-note", { note: note.id, version: editing.version, text });
            // Seen by now: a second press saves over what the other wrote.
            setEditing(answer.ok ? null : { ...editing, version: note.version });
            return answer;
          }}
        />
      </li>
    );
  return (
    <li className="um-mine">
      <div>
        <p>{note.text}</p>
        <small>{nameIn(seats, note.by)}</small>
      </div>
      {(note.by === me || leads) && (
        <span className="um-tools">
          <ActionButton
            subtle
            icon="more"
            label={say(texts.change, props, { note: note.text })}
            onPress={() => {
              setEditing(note);
            }}
          />
          <ActionButton
            subtle
            icon="trash"
            label={say(texts.remove, props, { note: note.text })}
            onPress={() => act("remove-note", { note: note.id, version: note.version })}
          />
        </span>
      )}
    </li>
  );
}

/** Everything that was shared in the round, to look back at. */
function AllShared(props: Props) {
  const { board, seats } = props;
  const owners = [...new Set(board.shared.map(({ owner }) => owner))];
  if (owners.length === 0) return null;
  return (
    <details className="um-all">
      <summary>{say(texts.sharedSoFar, props)}</summary>
      {owners.map((owner) => (
        <section key={owner}>
          <h3>{nameIn(seats, owner)}</h3>
          <ul className="um-heard">
            {board.shared
              .filter((each) => each.owner === owner)
              .map(({ id, ask, text }) => (
                <li key={id}>
                  <b>{say(ask, props)}</b>
                  <p>{text}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
