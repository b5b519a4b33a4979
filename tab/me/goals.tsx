import { useId, useState } from "react";
import type { GoalState, KeptGoal } from "../../src/core/kinds.ts";
import { inLanguage } from "../../src/core/text.ts";
import { standardDirections } from "../../src/exercises/goals/standard.ts";
import type { KeptView, MeView } from "../../src/protocol/api.ts";
import { dayText } from "../home/dates.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { Empty } from "../kit/states.tsx";
import { SymbolIcon, type SymbolName } from "../kit/symbol-icon.tsx";
import { GoalForm } from "./goal-form.tsx";
import { afterIWill } from "./goal-words.ts";
import { ownTexts } from "./own-texts.ts";
import { Reminder, Remove } from "./row-parts.tsx";
import { dayDue, type OwnProps, toCome, useOwn } from "./use-own.ts";

type OwnGoal = Extract<KeptView, { readonly kind: "goal" }>;

const stateSymbols: Readonly<Record<GoalState | "new", SymbolName>> = {
  new: "open",
  going: "half",
  done: "done",
  dropped: "close",
};

/** In the order in which they are offered; the schema's own list would bring all of zod along. */
const states: readonly (GoalState | null)[] = [null, "going", "done", "dropped"];

const blank: Omit<KeptGoal, "id"> = {
  direction: "more",
  text: "",
  situation: "",
  start: null,
  horizon: null,
  training: "",
  state: null,
  note: "",
};

/** My goals: those I work on first, those that are done or put away folded below. */
export function Goals({
  goals,
  networks,
  ...own
}: OwnProps & { readonly goals: readonly OwnGoal[]; readonly networks: MeView["networks"] }) {
  const text = useTexts(ownTexts);
  const [writing, setWriting] = useState(false);
  const over = ({ content: { state } }: OwnGoal): boolean => state === "done" || state === "dropped";
  const now = goals.filter((goal) => !over(goal));
  const before = goals.filter(over);
  const first = networks[0];
  return (
    <>
      {now.length === 0 && !writing && <Empty title={text.noGoals}>{text.noGoalsWhy}</Empty>}
      <ul className="me-list">
        {now.map((goal) => (
          <Goal key={goal.id} goal={goal} {...own} />
        ))}
      </ul>
      {before.length > 0 && (
        <details className="me-fold">
          <summary>{text.earlier(before.length)}</summary>
          <ul className="me-list">
            {before.map((goal) => (
              <Goal key={goal.id} goal={goal} {...own} />
            ))}
          </ul>
        </details>
      )}
      {writing && first !== undefined ? (
        <GoalForm
          title={text.newGoal}
          goal={blank}
          remindOn={null}
          networks={networks}
          onCancel={() => {
            setWriting(false);
          }}
          onSave={async (goal, remindOn, network) => {
            const told = await own.api.addGoal(network, goal, remindOn);
            if (!told.ok) return told.text;
            own.onTold(told.value);
            setWriting(false);
            return null;
          }}
        />
      ) : (
        first !== undefined && (
          <ActionButton
            icon="plus"
            onPress={() => {
              setWriting(true);
            }}
          >
            {text.newGoal}
          </ActionButton>
        )
      )}
    </>
  );
}

function Goal({ goal: one, ...props }: OwnProps & { readonly goal: OwnGoal }) {
  const text = useTexts(ownTexts);
  const { change, refused } = useOwn(one, props);
  const [open, setOpen] = useState<"no" | "words" | "state">("no");
  const goal = one.content;
  const close = (): void => {
    setOpen("no");
  };
  if (open === "words")
    return (
      <li>
        <GoalForm
          title={text.editGoal}
          goal={goal}
          remindOn={toCome(one) === null ? null : dayDue(one)}
          networks={[]}
          onCancel={close}
          onSave={async (words, remindOn) => {
            const done = await change(({ id, state, note }) => ({ ...words, id, state, note }), remindOn);
            if (done.ok) close();
            return null;
          }}
        />
        <Refused>{refused}</Refused>
      </li>
    );
  return (
    <li>
      <p className="me-goal">
        <b>{text.iWill}</b> {afterIWill(goal.text)}
      </p>
      <GoalLine goal={goal} />
      {goal.training !== "" && (
        <p className="k-muted">
          {text.training}: {goal.training}
        </p>
      )}
      <StateMark state={goal.state} />
      {goal.note !== "" && <p className="me-note-line">{goal.note}</p>}
      <Reminder one={one} what={goal.text} {...props} />
      {open === "state" ? (
        <StateForm
          goal={goal}
          onCancel={close}
          onSave={async (state, note) => {
            const over = state === "done" || state === "dropped";
            const done = await change((now) => ({ ...now, state, note }), over ? null : undefined);
            if (done.ok) close();
          }}
        />
      ) : (
        <div className="me-acts">
          <ActionButton
            label={text.of(text.howGoes, goal.text)}
            onPress={() => {
              setOpen("state");
            }}
          >
            {text.howGoes}
          </ActionButton>
          <ActionButton
            subtle
            label={text.of(text.edit, goal.text)}
            onPress={() => {
              setOpen("words");
            }}
          >
            {text.edit}
          </ActionButton>
          <Remove id={one.id} what={goal.text} {...props} />
        </div>
      )}
      <Refused>{refused}</Refused>
    </li>
  );
}

function Refused({ children }: { readonly children: string | null }) {
  return children === null ? null : <p role="alert">{children}</p>;
}

/** Kind, situation, start and term of a goal on one line. */
function GoalLine({ goal }: { readonly goal: KeptGoal }) {
  const text = useTexts(ownTexts);
  const language = useLanguage();
  const title = standardDirections.find(({ direction }) => direction === goal.direction)?.title;
  const parts = [
    title === undefined ? "" : inLanguage(title, language),
    goal.situation,
    goal.start === null ? "" : text.starts(dayText(new Date(`${goal.start}T12:00`), language)),
    goal.horizon === null ? "" : text[goal.horizon],
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : <p className="k-muted">{parts.join(" · ")}</p>;
}

function StateMark({ state }: { readonly state: KeptGoal["state"] }) {
  const text = useTexts(ownTexts);
  const name = state ?? "new";
  return (
    <p className={`me-state me-state-${name}`}>
      <SymbolIcon name={stateSymbols[name]} />
      {text.states[name]}
    </p>
  );
}

function StateForm({
  goal,
  onSave,
  onCancel,
}: {
  readonly goal: KeptGoal;
  readonly onSave: (state: KeptGoal["state"], note: string) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const text = useTexts(ownTexts);
  const id = useId();
  const [state, setState] = useState(goal.state);
  const [note, setNote] = useState(goal.note);
  return (
    <div className="me-form">
      <fieldset className="me-choices">
        <legend>{text.howGoes}</legend>
        {states.map((one) => (
          <ActionButton
            key={one ?? "new"}
            icon={stateSymbols[one ?? "new"]}
            pressed={state === one}
            onPress={() => {
              setState(one);
            }}
          >
            {text.states[one ?? "new"]}
          </ActionButton>
        ))}
      </fieldset>
      <label htmlFor={id}>{text.note}</label>
      <p className="k-field-hint" id={`${id}h`}>
        {text.noteHint}
      </p>
      <textarea
        id={id}
        className="k-input"
        rows={2}
        maxLength={300}
        value={note}
        aria-describedby={`${id}h`}
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
      <div className="me-acts">
        <ActionButton primary onPress={() => onSave(state, note.trim())}>
          {text.save}
        </ActionButton>
        <ActionButton subtle onPress={onCancel}>
          {text.cancel}
        </ActionButton>
      </div>
    </div>
  );
}
