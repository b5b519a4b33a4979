import { DayField } from "../../../tab/kit/day-field.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { Menu, type MenuItem } from "../../../tab/kit/menu.tsx";
import { OnBoard } from "../../../tab/kit/paper.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { detailsOf } from "./shown.tsx";
import { nextSign, signs, signsOf } from "./signs.ts";
import { type Ask, MAX_GOAL, type OwnGoal, type SharedGoal, type Sheet } from "./state.ts";
import { signTexts, texts } from "./texts.ts";
import { type Act, oneLine, type Props, say, shareTo, whoAtTable } from "./words.tsx";

type GoalProps = Props & {
  readonly sheet: Sheet;
  readonly act: Act;
  readonly goal: OwnGoal;
  /** Its place in its direction. */
  readonly rank: number;
  readonly of: number;
  readonly asks: readonly Ask[];
  readonly onRemoved: () => void;
};

/** One goal: its words first, how specific they are, and the rest one press away. */
export function GoalCard(props: GoalProps) {
  const { goal, rank, act } = props;
  const write = (field: "text" | "situation" | "training") => (text: string) =>
    act("write", { goal: goal.id, field, text: oneLine(text) });
  return (
    <li className="go-goal">
      <div className="go-top">
        <b>{say(texts.iWill, props)}</b>
        <Menu
          small
          symbol="more"
          label={say(texts.menuOf, props, { goal: goal.text.trim() || say(texts.noWords, props) })}
          items={choices(props)}
          onChoose={(choice) => choose(props, choice)}
        />
      </div>
      <Field
        label={say(texts.goalOf, props, { n: rank + 1 })}
        hideLabel
        lines={2}
        placeholder={say(texts.goalHint, props)}
        value={goal.text}
        longest={MAX_GOAL}
        onSave={write("text")}
      />
      <Specific {...props} />
      <details className="go-more">
        <summary>{detailsOf(goal, props) || say(texts.more, props)}</summary>
        <div className="k-stack">
          <Field
            label={say(texts.situation, props)}
            placeholder={say(texts.situationHint, props)}
            value={goal.situation}
            longest={MAX_GOAL}
            onSave={write("situation")}
          />
          <Start {...props} />
          <Horizon {...props} />
          <Field
            label={say(texts.training, props)}
            value={goal.training}
            longest={MAX_GOAL}
            onSave={write("training")}
          />
        </div>
      </details>
      <Where {...props} />
    </li>
  );
}

/** Four small signs, and the one thing that would help most; never a demand. */
function Specific(props: GoalProps) {
  const { goal } = props;
  if (goal.text.trim() === "") return null;
  const has = signsOf(goal);
  const next = nextSign(goal);
  return (
    <div className="go-specific">
      <ul aria-label={say(texts.specific, props)}>
        {signs.map((sign) => {
          const name = say(signTexts[sign].name, props);
          return (
            <li key={sign} className={has[sign] ? "go-has" : undefined}>
              <SymbolIcon name={has[sign] ? "done" : "open"} />
              <span aria-hidden="true">{name}</span>
              <span className="k-sr">
                {say(has[sign] ? texts.isThere : texts.isMissing, props, { sign: name })}
              </span>
            </li>
          );
        })}
      </ul>
      <p>{say(next === null ? texts.allThere : signTexts[next].hint, props)}</p>
    </div>
  );
}

function Start(props: GoalProps) {
  const { goal, act } = props;
  return (
    <DayField
      label={say(texts.start, props)}
      hint={say(texts.startHint, props)}
      value={goal.start}
      onChange={(start) => void act("start", { goal: goal.id, start })}
    />
  );
}

function Horizon(props: GoalProps) {
  const { goal, act } = props;
  return (
    <fieldset className="go-horizon" aria-label={say(texts.horizon, props)}>
      {(["short", "long"] as const).map((horizon) => (
        <button
          key={horizon}
          type="button"
          aria-pressed={goal.horizon === horizon}
          onClick={() =>
            void act("horizon", { goal: goal.id, horizon: goal.horizon === horizon ? null : horizon })
          }
        >
          {goal.horizon === horizon && <SymbolIcon name="tick" />}
          {say(texts[horizon], props)}
        </button>
      ))}
    </fieldset>
  );
}

const mine =
  ({ goal, me }: GoalProps) =>
  (each: SharedGoal): boolean =>
    each.goal.id === goal.id && each.by === me;

function Where(props: GoalProps) {
  const { tableSheet, board, goal, act } = props;
  return (
    <>
      {tableSheet?.goals.some(mine(props)) === true && (
        <OnBoard
          where="table"
          who={whoAtTable(props)}
          onTakeBack={() => act("take-down", { goal: goal.id })}
        />
      )}
      {board.goals.some(mine(props)) && (
        <OnBoard onTakeBack={() => act("board-take-down", { goal: goal.id })} />
      )}
    </>
  );
}

const same = (shared: SharedGoal, goal: OwnGoal): boolean =>
  shared.goal.text === goal.text.trim() &&
  (["direction", "situation", "start", "horizon", "training"] as const).every(
    (field) => shared.goal[field] === goal[field],
  );

/** What lies there already of this goal, in the words it was shared with. */
const sharedAt = (props: GoalProps, to: "table" | "board"): SharedGoal | undefined =>
  (to === "board" ? props.board.goals : (props.tableSheet?.goals ?? [])).find(mine(props));

const sharing = (props: GoalProps): readonly MenuItem[] => {
  const to = shareTo(props);
  if (to === null || props.goal.text.trim() === "") return [];
  const there = sharedAt(props, to);
  if (there !== undefined && same(there, props.goal)) return [];
  const first = to === "board" ? texts.shareBoard : texts.shareTable;
  const label = say(there === undefined ? first : texts.shareAgain, props);
  return [
    to === "board" ? { id: "board-share", label, symbol: "ring" } : { id: "share", label, symbol: "table" },
  ];
};

const choices = (props: GoalProps): readonly MenuItem[] => {
  const { goal, rank, of, asks } = props;
  return [
    ...sharing(props),
    { id: "up", label: say(texts.moveUp, props), symbol: "up", disabled: rank === 0 },
    { id: "down", label: say(texts.moveDown, props), symbol: "down", disabled: rank === of - 1 },
    ...asks
      .filter(({ direction }) => direction !== goal.direction)
      .map(({ direction, title }) => ({
        id: `to ${direction}`,
        label: say(texts.moveTo, props, { direction: say(title, props) }),
        symbol: "move" as const,
      })),
    { id: "remove", label: say(texts.remove, props), symbol: "trash" },
  ];
};

const choose = ({ goal, act, onRemoved }: GoalProps, choice: string): unknown => {
  const payload = { goal: goal.id };
  switch (choice) {
    case "share":
    case "board-share":
      return act(choice, payload);
    case "up":
    case "down":
      return act("shift", { ...payload, to: choice });
    case "remove":
      return act("remove", payload).then((answer) => {
        if (answer.ok) onRemoved();
      });
    default:
      return act("turn", { ...payload, direction: choice.slice(3) });
  }
};
