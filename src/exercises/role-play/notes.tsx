import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { OnBoard } from "../../../tab/kit/paper.tsx";
import type { Parts } from "./parts.ts";
import { type Givable, type Given, givable, MAX_TEXT, type NoteKind, type Sheet } from "./state.ts";
import { noteTexts, texts } from "./texts.ts";
import { type Act, nameIn, type Props, say, whoAtTable } from "./words.tsx";

type NotesProps = Props & { readonly sheet: Sheet; readonly act: Act; readonly parts: Parts };

/** My notes while another gives: what was good, what to train; for whoever receives, what I learn. Giving one is an act of its own. */
export function Notes(props: NotesProps) {
  const { parts, me, seats, sheet, act } = props;
  const receives = parts.receiver === me;
  // Where two sit together nobody only observes: the one who receives says what was good.
  const observes = !receives || parts.observers.length === 0;
  return (
    <section
      className="rp-notes"
      aria-label={say(texts.notesAbout, props, { name: nameIn(seats, parts.giver) })}
    >
      {receives && (
        <Field
          key={`learn ${parts.giver}`}
          label={say(texts.learn, props)}
          lines={2}
          value={noteOf(sheet, parts, "learn")?.text ?? ""}
          longest={MAX_TEXT}
          onSave={(text) => act("note", { about: parts.giver, kind: "learn", text })}
        />
      )}
      {observes && <h2>{say(texts.notesAbout, props, { name: nameIn(seats, parts.giver) })}</h2>}
      {observes && givable.map((kind) => <Note key={`${kind} ${parts.giver}`} {...props} kind={kind} />)}
    </section>
  );
}

const noteOf = (sheet: Sheet, { giver }: Parts, kind: NoteKind): Sheet["notes"][number] | undefined =>
  sheet.notes.find((note) => note.about === giver && note.kind === kind);

type NoteProps = NotesProps & { readonly kind: Givable };

function Note(props: NoteProps) {
  const { kind, parts, sheet, act, tableSheet, board } = props;
  const atTable = tableSheet?.given.find(isOf(props));
  const onBoard = board.given.find(isOf(props));
  return (
    <div>
      <Field
        label={say(noteTexts[kind], props)}
        lines={2}
        value={noteOf(sheet, parts, kind)?.text ?? ""}
        longest={MAX_TEXT}
        onSave={(text) => act("note", { about: parts.giver, kind, text })}
        actions={<GiveIt {...props} there={props.table === null ? onBoard : atTable} />}
      />
      {atTable !== undefined && (
        <OnBoard
          where="table"
          who={whoAtTable(props)}
          onTakeBack={() => act("take-back", { note: atTable.id })}
        />
      )}
      {onBoard !== undefined && <OnBoard onTakeBack={() => act("board-take-back", { note: onBoard.id })} />}
    </div>
  );
}

const isOf =
  ({ me, kind, parts }: NoteProps) =>
  (each: Given): boolean =>
    each.by === me && each.about === parts.giver && each.kind === kind;

/** The way to the one it is about; gone once these very words lie there. */
function GiveIt(props: NoteProps & { readonly there: Given | undefined }) {
  const { kind, parts, sheet, act, table, there, seats } = props;
  const note = noteOf(sheet, parts, kind);
  const written = note?.text.trim() ?? "";
  if (note === undefined || written === "" || there?.text === written) return null;
  const word =
    there === undefined
      ? say(texts.give, props, { name: nameIn(seats, parts.giver) })
      : say(texts.giveAgain, props);
  return (
    <ActionButton
      small
      icon={table === null ? "ring" : "table"}
      label={`${word}: ${say(noteTexts[kind], props)}`}
      onPress={() => act(table === null ? "board-give" : "give", { note: note.id })}
    >
      {word}
    </ActionButton>
  );
}
