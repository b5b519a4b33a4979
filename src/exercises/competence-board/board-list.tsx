import { CategoryHeading, NoteCard } from "../../../tab/kit/note-card.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { wantedText } from "./stage.tsx";
import { type BoardNote, byWanted, type Category } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** Everything on the board, by category; with marks where the network chooses what it wants to use. */
export function BoardList(props: Props & { readonly marking: boolean }) {
  const { board, language, marking } = props;
  return (
    <div className="k-stack">
      {board.categories.map((category) => {
        const notes = board.notes.filter((note) => note.category === category.id);
        return (
          <div key={category.id}>
            <CategoryHeading shape={category.shape}>{say(category.title, language)}</CategoryHeading>
            {notes.length === 0 && <p className="k-muted">{say(texts.emptyColumn, language)}</p>}
            <ul className="cb-list">
              {/* While people mark, nothing moves under their finger. */}
              {(marking ? notes : byWanted(notes)).map((note) => (
                <li key={note.id}>
                  <One {...props} note={note} category={category} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

interface OneProps extends Props {
  readonly note: BoardNote;
  readonly category: Category;
  readonly marking: boolean;
}

function One(props: OneProps) {
  const { note, category, marking, me, seats, language } = props;
  // What came from my sheet is taken back there, where its text goes on living.
  const mayTake = me !== null && note.from === null && (note.owner === me || note.by === me);
  const title = say(category.title, language);
  const who = [wantedText(note, language), nameIn(seats, note.owner)]
    .filter((part) => part !== "")
    .join(" · ");
  if (marking && me !== null)
    return (
      <>
        <Mark {...props} title={title} who={who} on={note.marks.includes(me)} />
        {mayTake && <TakeBack {...props} />}
      </>
    );
  return (
    <NoteCard
      shape={category.shape}
      category={title}
      who={who}
      actions={mayTake ? <TakeBack {...props} /> : undefined}
    >
      {note.text}
    </NoteCard>
  );
}

/** The whole note is the switch, so that many can be marked with a thumb. */
function Mark(props: OneProps & { readonly on: boolean; readonly title: string; readonly who: string }) {
  const { note, category, on, title, who, language, move } = props;
  return (
    <button
      type="button"
      aria-pressed={on}
      className={`cb-mark shape-${category.shape}`}
      onClick={() => void move("mark", { note: note.id, on: !on })}
    >
      <SymbolIcon name={category.shape} label={title} />
      <span className="cb-mark-words">
        <b>{note.text}</b>
        <small className="cb-mark-small">{who}</small>
      </span>
      <span className="cb-mark-sign">
        <SymbolIcon name={on ? "done" : "open"} />
        <small className="cb-mark-small">{say(on ? texts.marked : texts.markIt, language)}</small>
      </span>
    </button>
  );
}

function TakeBack({ note, language, move }: OneProps) {
  const words = say(texts.takeBack, language);
  return (
    <button
      type="button"
      className="k-link"
      aria-label={`${words}: ${note.text}`}
      onClick={() => void move("take-back", { note: note.id })}
    >
      {words}
    </button>
  );
}
