import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { Removed } from "../../../tab/kit/removed.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { PickRows } from "./pick-rows.tsx";
import { SharedTasks, TellTask } from "./shared.tsx";
import { type fields, inPlace, MAX_TASK, type Place, places, type Sheet, type Task } from "./state.ts";
import { TaskItem } from "./task-item.tsx";
import { fieldTexts, texts } from "./texts.ts";
import { onlookers, type Props, type SharePlace, say, tableMates } from "./words.tsx";

const sharingOf = ({ phase, table, tableSheet, board }: Props): SharePlace | null => {
  if (phase.form === "alone" || phase.id === "alone") return null;
  if (table !== null) return tableSheet === null ? null : { where: "table", shared: tableSheet };
  return { where: "board", shared: board };
};

/** My tasks in their four fields; and what people have chosen to share. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const { sheet, seenBy, table, tableSheet, board } = props;
  const sharing = sharingOf(props);
  return (
    <div className="ei k-stack">
      {refusal}
      {sheet !== null && (
        <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
          <Own {...props} sheet={sheet} act={act} sharing={sharing} />
        </Paper>
      )}
      {table !== null && tableSheet !== null && sharing !== null && (
        <Paper
          kind="table"
          names={tableMates(props)}
          aside={<WhoSees kind="table" compact people={onlookers(props, seenBy.table)} />}
        >
          <SharedTasks {...props} lying={tableSheet} />
        </Paper>
      )}
      {(board.shared.length > 0 || sharing?.where === "board") && (
        <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
          <div className="k-stack">
            <SharedTasks {...props} lying={board} />
            {sharing?.where === "board" && <TellTask {...props} act={act} />}
          </div>
        </Paper>
      )}
    </div>
  );
}

type OwnProps = Props & {
  readonly sheet: Sheet;
  readonly act: Props["move"];
  readonly sharing: SharePlace | null;
};

function Own(props: OwnProps) {
  const { sheet, act, print, sharing } = props;
  const [picking, setPicking] = useState(false);
  const source = sheet.source?.rows.length ?? 0;
  return (
    <div className="k-stack">
      <Composer
        label={say(texts.newTask, props)}
        placeholder={say(texts.newPlaceholder, props)}
        action={say(texts.add, props)}
        symbol="plus"
        lines={1}
        longest={MAX_TASK}
        onSend={(text) => act("add", { text, place: "pile" })}
      />
      {source > 0 &&
        (picking ? (
          <PickRows
            {...props}
            onDone={() => {
              setPicking(false);
            }}
          />
        ) : (
          <ActionButton
            icon="down"
            onPress={() => {
              setPicking(true);
            }}
          >
            {say(texts.pick, props)}
          </ActionButton>
        ))}
      {sheet.tasks.length === 0 && <p className="k-muted">{say(texts.emptyHint, props)}</p>}
      <Matrix {...props} />
      {sharing !== null && <p className="k-small-words">{say(texts.shareNote, props)}</p>}
      <p className="k-small-words">{say(texts.keys, props)}</p>
      <ActionButton subtle icon="print" onPress={print}>
        {say(texts.print, props)}
      </ActionButton>
    </div>
  );
}

/** The pile of tasks not placed yet, and the four fields; a task goes where it is dropped, sent by menu, or led by arrows. */
function Matrix(props: OwnProps) {
  const { sheet, act } = props;
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly task: string; readonly order: string } | null>(null);
  const [told, setTold] = useState("");
  const [removed, setRemoved] = useState<Task | null>(null);
  const order = sheet.tasks.map(({ id, place }) => `${id}${place}`).join(" ");
  // A task that moved takes the focus along.
  useLayoutEffect(() => {
    if (wanted.current === null || wanted.current.order === order) return;
    const items = [...(root.current?.querySelectorAll<HTMLElement>("[data-task]") ?? [])];
    items
      .find((item) => item.dataset["task"] === wanted.current?.task)
      ?.querySelector<HTMLElement>(".k-menu-button")
      ?.focus();
    wanted.current = null;
  }, [order]);
  const put = async (task: string, place: Place, before?: string): Promise<void> => {
    const found = sheet.tasks.find(({ id }) => id === task);
    if (found === undefined || task === before) return;
    wanted.current = { task, order };
    const answer = await act("put", { task, place, ...(before === undefined ? {} : { before }) });
    const field = say(place === "pile" ? texts.pile : fieldTexts[place].title, props);
    if (answer.ok) setTold(say(texts.moved, props, { task: found.text, field }));
  };
  const remove = async (task: Task): Promise<void> => {
    const at = sheet.tasks.indexOf(task);
    const next = sheet.tasks[at + 1] ?? sheet.tasks[at - 1];
    if (next !== undefined) wanted.current = { task: next.id, order };
    if ((await act("remove", { task: task.id })).ok) setRemoved(task);
  };
  const undo = async (): Promise<void> => {
    if ((await props.undo("sheet")).ok) setRemoved(null);
  };
  const shown = places.filter((place) => place !== "pile" || inPlace(sheet.tasks, "pile").length > 0);
  return (
    <>
      {removed !== null && (
        <Removed
          words={say(texts.removed, props, { task: removed.text })}
          undo={say(texts.undo, props)}
          onUndo={undo}
        />
      )}
      <div className="ei-box">
        <div className="ei-matrix" ref={root}>
          <span className="ei-side ei-urgent" aria-hidden="true">
            {say(texts.urgent, props)}
          </span>
          <span className="ei-side ei-not-urgent" aria-hidden="true">
            {say(texts.notUrgent, props)}
          </span>
          {shown.map((place) => (
            <Zone key={place} {...props} zone={place} onDrop={(task) => void put(task, place)}>
              {inPlace(sheet.tasks, place).map((task, at, all) => (
                <TaskItem
                  key={task.id}
                  {...props}
                  task={task}
                  above={all[at - 1]?.id}
                  below={all[at + 1]?.id}
                  afterBelow={all[at + 2]?.id}
                  onPut={put}
                  onRemove={remove}
                />
              ))}
            </Zone>
          ))}
        </div>
      </div>
      <p className="k-sr" role="status">
        {told}
      </p>
    </>
  );
}

/** A place for tasks: its name, which tasks lie there, what to do with them. */
function Zone({
  zone,
  onDrop,
  children,
  ...props
}: OwnProps & {
  readonly zone: Place;
  readonly onDrop: (task: string) => void;
  readonly children: readonly ReactNode[];
}) {
  const [over, setOver] = useState(false);
  const title = say(zone === "pile" ? texts.pile : fieldTexts[zone].title, props);
  return (
    <section
      className={`ei-zone ei-${zone}${over ? " ei-over" : ""}`}
      aria-label={title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const task = event.dataTransfer.getData("text/x-runde-task");
        if (task !== "") onDrop(task);
      }}
    >
      <header>
        <h3>{title}</h3>
        <p>{zone === "pile" ? say(texts.pileWhat, props) : <Whats {...props} field={zone} />}</p>
      </header>
      {children.length === 0 ? (
        <p className="ei-none">{say(texts.nothingHere, props)}</p>
      ) : (
        <ul>{children}</ul>
      )}
    </section>
  );
}

/** Which tasks lie in a field, and what to do with them. */
export function Whats({
  field,
  ...props
}: Pick<Props, "language"> & { readonly field: (typeof fields)[number] }) {
  return (
    <>
      <span className="ei-which">{say(fieldTexts[field].which, props)}</span>{" "}
      <span>{say(fieldTexts[field].what, props)}</span>
    </>
  );
}
