import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { DayField } from "../../../tab/kit/day-field.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { Menu, type MenuItem } from "../../../tab/kit/menu.tsx";
import { OnBoard } from "../../../tab/kit/paper.tsx";
import { Removed } from "../../../tab/kit/removed.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import {
  type Action,
  inspirationOf,
  MAX_ACTIONS,
  MAX_WORDS,
  type SharedAction,
  type Sheet,
} from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, oneLine, type Props, say, shareTo, whoAtTable } from "./words.tsx";

type Inner = Props & { readonly sheet: Sheet; readonly act: Act };

/** What I put in and take out: what, when, and which of it I keep as a goal. */
export function Actions(props: Inner) {
  const { sheet, act } = props;
  const [removed, setRemoved] = useState(false);
  const add = (does: Action["does"]) => () => act("add-action", { does, what: "", when: "" });
  return (
    <section className="fs-actions">
      <h2>{say(texts.actions, props)}</h2>
      <p className="k-muted">{say(texts.actionsLead, props)}</p>
      <ol>
        {sheet.actions.map((action, index) => (
          <OneAction
            key={action.id}
            {...props}
            action={action}
            number={index + 1}
            onRemoved={() => {
              setRemoved(true);
            }}
          />
        ))}
      </ol>
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
      {sheet.actions.length < MAX_ACTIONS && (
        <>
          <div className="k-two">
            <ActionButton adds icon="plus" onPress={add("in")}>
              {say(texts.addIn, props)}
            </ActionButton>
            <ActionButton adds icon="minus" onPress={add("out")}>
              {say(texts.addOut, props)}
            </ActionButton>
          </div>
          <Ideas {...props} />
        </>
      )}
    </section>
  );
}

function Ideas(props: Inner) {
  const { config, sheet, act } = props;
  const ideas = inspirationOf(config)
    .map((idea) => say(idea, props).slice(0, MAX_WORDS))
    .filter((idea) => !sheet.actions.some(({ what }) => what === idea));
  if (ideas.length === 0) return null;
  return (
    <details className="fs-ideas">
      <summary>{say(texts.inspiration, props)}</summary>
      <p className="k-small-words">{say(texts.takeIdea, props)}</p>
      <ul>
        {ideas.map((idea) => (
          <li key={idea}>
            <button
              type="button"
              onClick={() => void act("add-action", { does: "in", what: idea, when: "" })}
            >
              {idea}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

type ActionProps = Inner & {
  readonly action: Action;
  readonly number: number;
  readonly onRemoved: () => void;
};

function OneAction(props: ActionProps) {
  const { action, number, act } = props;
  return (
    <li className="fs-action">
      <div className="fs-does">
        <span>
          <SymbolIcon name={action.does === "in" ? "plus" : "minus"} />
          {say(action.does === "in" ? texts.in : texts.out, props)}
        </span>
        <Menu
          small
          symbol="more"
          label={say(texts.menuOf, props, { n: number })}
          items={choices(props)}
          onChoose={(choice) => choose(props, choice)}
        />
      </div>
      <Field
        label={say(texts.whatOf, props, { n: number })}
        hideLabel
        placeholder={say(texts.what, props)}
        value={action.what}
        longest={MAX_WORDS}
        onSave={(text) => act("write", { action: action.id, field: "what", text: oneLine(text) })}
      />
      <Field
        label={say(texts.whenOf, props, { n: number })}
        hideLabel
        placeholder={say(texts.whenHint, props)}
        value={action.when}
        longest={MAX_WORDS}
        onSave={(text) => act("write", { action: action.id, field: "when", text: oneLine(text) })}
      />
      <AsGoal {...props} />
      <Where {...props} />
    </li>
  );
}

function AsGoal(props: ActionProps) {
  const { action, act } = props;
  if (!action.asGoal) return null;
  return (
    <div className="fs-goal">
      <p>
        <SymbolIcon name="star" /> {say(texts.isGoal, props)}
      </p>
      <DayField
        label={say(texts.starts, props)}
        value={action.start}
        onChange={(start) => void act("start", { action: action.id, start })}
      />
    </div>
  );
}

const mine =
  ({ action, me }: ActionProps) =>
  ({ id, by }: SharedAction): boolean =>
    id === action.id && by === me;

function Where(props: ActionProps) {
  const { tableSheet, board, action, act } = props;
  const payload = { action: action.id };
  return (
    <>
      {tableSheet?.actions.some(mine(props)) === true && (
        <OnBoard where="table" who={whoAtTable(props)} onTakeBack={() => act("take-action", payload)} />
      )}
      {board.actions.some(mine(props)) && <OnBoard onTakeBack={() => act("board-take-action", payload)} />}
    </>
  );
}

const same = (shared: SharedAction, { what, when, does }: Action): boolean =>
  shared.what === what.trim() && shared.when === when.trim() && shared.does === does;

/** What lies there already of this action, in the words it was shared with. */
const sharedAt = (props: ActionProps, to: "table" | "board"): SharedAction | undefined =>
  (to === "board" ? props.board.actions : (props.tableSheet?.actions ?? [])).find(mine(props));

const sharing = (props: ActionProps): readonly MenuItem[] => {
  const to = shareTo(props);
  if (to === null || props.action.what.trim() === "") return [];
  const there = sharedAt(props, to);
  if (there !== undefined && same(there, props.action)) return [];
  const first = to === "board" ? texts.shareBoard : texts.shareTable;
  const label = say(there === undefined ? first : texts.actionAgain, props);
  return [
    to === "board"
      ? { id: "board-action", label, symbol: "ring" }
      : { id: "share-action", label, symbol: "table" },
  ];
};

const choices = (props: ActionProps): readonly MenuItem[] => {
  const { action, number, sheet } = props;
  return [
    ...sharing(props),
    { id: "goal", label: say(action.asGoal ? texts.noGoal : texts.keepGoal, props), symbol: "star" },
    action.does === "in"
      ? { id: "does", label: say(texts.makeOut, props), symbol: "minus" }
      : { id: "does", label: say(texts.makeIn, props), symbol: "plus" },
    { id: "up", label: say(texts.moveUp, props), symbol: "up", disabled: number === 1 },
    {
      id: "down",
      label: say(texts.moveDown, props),
      symbol: "down",
      disabled: number === sheet.actions.length,
    },
    { id: "remove", label: say(texts.remove, props), symbol: "trash" },
  ];
};

const choose = ({ action, act, onRemoved }: ActionProps, choice: string): unknown => {
  const payload = { action: action.id };
  switch (choice) {
    case "goal":
      return act("goal", { ...payload, asGoal: !action.asGoal });
    case "does":
      return act("does", { ...payload, does: action.does === "in" ? "out" : "in" });
    case "up":
    case "down":
      return act("shift", { ...payload, to: choice });
    case "remove":
      return act("remove", payload).then((answer) => {
        if (answer.ok) onRemoved();
      });
    default:
      return act(choice, payload);
  }
};
