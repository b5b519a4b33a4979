import { type KeyboardEvent, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { useText } from "../../../tab/kit/language.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { OnBoard } from "../../../tab/kit/paper.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { fieldTowards } from "./arrows.ts";
import { fields, MAX_NEXT, MAX_TASK, type Place, type Shared, sharedOf, type Task } from "./state.ts";
import { fieldTexts, texts } from "./texts.ts";
import { type Props, type SharePlace, say, tableMates } from "./words.tsx";

type ItemProps = Props & {
  readonly task: Task;
  /** The neighbours in the same place. */
  readonly above: string | undefined;
  readonly below: string | undefined;
  readonly afterBelow: string | undefined;
  readonly act: Props["move"];
  readonly sharing: SharePlace | null;
  readonly onPut: (task: string, place: Place, before?: string) => Promise<void>;
  readonly onRemove: (task: Task) => Promise<void>;
};

/** One task: its words, its next action, where it may go, and whether it is shared. */
export function TaskItem(props: ItemProps) {
  const { task, act, onPut } = props;
  const [editing, setEditing] = useState(false);
  const arrows = (event: KeyboardEvent): void => {
    if (!event.altKey) return;
    const field = fieldTowards(task.place, event.key);
    if (field === null) return;
    event.preventDefault();
    void onPut(task.id, field);
  };
  return (
    <li
      className="ei-task"
      data-task={task.id}
      onKeyDown={arrows}
      onDrop={(event) => {
        const dropped = event.dataTransfer.getData("text/x-runde-task");
        if (dropped === "" || dropped === task.id) return;
        event.preventDefault();
        event.stopPropagation();
        void onPut(dropped, task.place, task.id);
      }}
    >
      <div className="ei-top">
        <span
          className="ei-grip"
          draggable
          aria-hidden="true"
          onDragStart={(event) => {
            event.dataTransfer.setData("text/x-runde-task", task.id);
            event.dataTransfer.effectAllowed = "move";
            const item = event.currentTarget.closest("li");
            if (item !== null) event.dataTransfer.setDragImage(item, 8, 8);
          }}
        >
          <SymbolIcon name="move" />
        </span>
        <b>{task.text}</b>
        <TaskMenu
          {...props}
          onEdit={() => {
            setEditing(true);
          }}
        />
      </div>
      {editing && (
        <Field
          label={say(texts.task, props)}
          value={task.text}
          lines={1}
          longest={MAX_TASK}
          onSave={(text) => act("edit", { task: task.id, text })}
          actions={
            <ActionButton
              onPress={() => {
                setEditing(false);
              }}
            >
              {say(texts.done, props)}
            </ActionButton>
          }
        />
      )}
      {task.place === "pile" ? <Quick {...props} /> : <Next {...props} />}
      <Sharing {...props} />
    </li>
  );
}

function TaskMenu(props: ItemProps & { readonly onEdit: () => void }) {
  const { task, above, below, afterBelow, onPut, onRemove, onEdit } = props;
  const choose = (choice: string): void => {
    const field = fields.find((each) => each === choice);
    if (field !== undefined) void onPut(task.id, field);
    else if (choice === "up" && above !== undefined) void onPut(task.id, task.place, above);
    else if (choice === "down") void onPut(task.id, task.place, afterBelow);
    else if (choice === "edit") onEdit();
    else void onRemove(task);
  };
  return (
    <Menu
      label={say(texts.more, props, { task: task.text })}
      symbol="more"
      small
      items={[
        ...fields
          .filter((field) => field !== task.place)
          .map((field) => ({
            id: field,
            label: `${say(texts.moveTo, props)}: ${say(fieldTexts[field].title, props)}`,
            hint: say(fieldTexts[field].which, props),
          })),
        { id: "up", label: say(texts.up, props), disabled: above === undefined },
        { id: "down", label: say(texts.down, props), disabled: below === undefined },
        { id: "edit", label: say(texts.change, props) },
        { id: "remove", label: say(texts.remove, props), symbol: "trash" },
      ]}
      onChoose={choose}
    />
  );
}

/** One press places a task from the pile. */
function Quick(props: ItemProps) {
  const { task, onPut } = props;
  return (
    <div className="ei-quick">
      {fields.map((field) => (
        <button
          key={field}
          type="button"
          aria-label={say(texts.putIn, props, {
            task: task.text,
            field: say(fieldTexts[field].title, props),
          })}
          title={say(fieldTexts[field].which, props)}
          onClick={() => void onPut(task.id, field)}
        >
          {say(fieldTexts[field].title, props)}
        </button>
      ))}
    </div>
  );
}

function Next(props: ItemProps) {
  const { task, act } = props;
  return (
    <Field
      label={say(texts.nextFor, props, { task: task.text })}
      hideLabel
      value={task.next}
      placeholder={`${say(texts.next, props)}: ${say(texts.nextPlaceholder, props)}`}
      lines={2}
      longest={MAX_NEXT}
      onSave={(next) => act("edit", { task: task.id, next })}
    />
  );
}

function Sharing(props: ItemProps) {
  const { task, sharing, me } = props;
  if (sharing === null || task.place === "pile") return null;
  const shared = sharedOf(sharing.shared, me, task.id);
  return (
    <>
      {shared !== undefined && <Lying {...props} sharing={sharing} item={shared.id} />}
      {(shared === undefined || !isSame(shared, task)) && (
        <Share {...props} sharing={sharing} again={shared !== undefined} />
      )}
    </>
  );
}

const isSame = (shared: Shared, task: Task): boolean =>
  shared.text === task.text.trim() && shared.next === task.next.trim() && shared.field === task.place;

function Lying(props: ItemProps & { readonly sharing: SharePlace; readonly item: string }) {
  const { sharing, act, item } = props;
  const kit = useText();
  const atTable = sharing.where === "table";
  return (
    <OnBoard
      where={sharing.where}
      who={atTable ? kit.tableWho(tableMates(props)) : undefined}
      onTakeBack={() => act(atTable ? "table-take-back" : "take-back", { item })}
    />
  );
}

function Share(props: ItemProps & { readonly sharing: SharePlace; readonly again: boolean }) {
  const { task, sharing, act, again } = props;
  const atTable = sharing.where === "table";
  const word = say(again ? texts.shareAgain : atTable ? texts.shareTable : texts.shareBoard, props);
  return (
    <ActionButton
      subtle
      icon="share"
      label={`${word}: ${task.text}`}
      onPress={() => act(atTable ? "table-share" : "share", { task: task.id })}
    >
      {word}
    </ActionButton>
  );
}
