import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { Menu, type MenuItem } from "../../../tab/kit/menu.tsx";
import { CategoryHeading } from "../../../tab/kit/note-card.tsx";
import { OnBoard } from "../../../tab/kit/paper.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { type Category, FIRST, MAX_OWN, MAX_TEXT, type OwnNote, type Sheet, upOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

type Inner = Props & { readonly sheet: Sheet };

/** My notes in each category, the most important first; those on the board say so. */
export function OwnNotes(props: Inner) {
  const { sheet, language } = props;
  return (
    <>
      <p className="k-seen-by">
        <SymbolIcon name="lock" />
        {say(texts.onlyYouUntil, language)}
      </p>
      <p className="cb-first">{say(texts.firstThree, language)}</p>
      {sheet.categories.map((category) => (
        <Group key={category.id} {...props} category={category} />
      ))}
    </>
  );
}

function Group(props: Inner & { readonly category: Category }) {
  const { sheet, category, language, move } = props;
  const title = say(category.title, language);
  const notes = sheet.notes.filter((note) => note.category === category.id);
  return (
    <fieldset className="cb-group" aria-label={title}>
      <CategoryHeading shape={category.shape}>{title}</CategoryHeading>
      {category.hint && <p className="k-small-words">{say(category.hint, language)}</p>}
      <ol className="cb-own">
        {notes.map((note, place) => (
          <li key={note.id}>
            <span className={place < FIRST ? "cb-rank cb-top-rank" : "cb-rank"} aria-hidden="true">
              {place + 1}
            </span>
            <OneNote {...props} note={note} rank={place} of={notes.length} title={title} />
          </li>
        ))}
      </ol>
      {notes.length < MAX_OWN && (
        <ActionButton
          subtle
          adds
          icon="plus"
          label={say(texts.addNoteIn, language, { category: title })}
          onPress={() => move("add", { category: category.id, text: "" })}
        >
          {say(texts.addNote, language)}
        </ActionButton>
      )}
    </fieldset>
  );
}

type NoteProps = Inner & {
  readonly note: OwnNote;
  readonly rank: number;
  readonly of: number;
  readonly title: string;
};

function OneNote(props: NoteProps) {
  const { board, me, note, rank, title, language, move } = props;
  const up = me === null ? null : upOf(board, me, note.id);
  if (up !== null)
    return (
      <div className="cb-up">
        <p className="cb-words">{up.text}</p>
        <OnBoard onTakeBack={() => move("take-back", { note: up.id })} />
      </div>
    );
  const label = say(rank < FIRST ? texts.noteLabelFirst : texts.noteLabel, language, { n: rank + 1 });
  return (
    <div className="cb-note">
      <Field
        key={note.id}
        label={`${label}, ${title}`}
        hideLabel
        value={note.text}
        lines={1}
        longest={MAX_TEXT}
        onSave={(text) => move("write", { note: note.id, text })}
      />
      <Menu
        label={say(texts.noteMenu, language, { n: rank + 1, category: title })}
        symbol="more"
        small
        items={choices(props)}
        onChoose={(choice) => choose(props, choice)}
      />
    </div>
  );
}

const choices = ({ note, rank, of, phase, focus, me, language }: NoteProps): readonly MenuItem[] => {
  const mayPut = phase.id !== "alone" && (focus.length === 0 || (me !== null && focus.includes(me)));
  return [
    ...(mayPut && note.text.trim() !== ""
      ? [{ id: "put", label: say(texts.put, language), symbol: "share" as const }]
      : []),
    { id: "up", label: say(texts.moveUp, language), symbol: "up", disabled: rank === 0 },
    { id: "down", label: say(texts.moveDown, language), symbol: "down", disabled: rank === of - 1 },
    { id: "remove", label: say(texts.remove, language), symbol: "trash" },
  ];
};

const choose = ({ note, move }: NoteProps, choice: string): unknown => {
  switch (choice) {
    case "put":
      return move("put", { note: note.id });
    case "remove":
      return move("remove", { note: note.id });
    case "up":
    case "down":
      return move("shift", { note: note.id, to: choice });
  }
  return undefined;
};
