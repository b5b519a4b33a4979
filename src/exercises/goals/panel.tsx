import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { Removed } from "../../../tab/kit/removed.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { GoalCard } from "./goal-card.tsx";
import { Ideas } from "./ideas.tsx";
import { Goals } from "./shown.tsx";
import { type Ask, asksOf, MAX_GOALS, type Sheet, sharesOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, onlookers, type Props, say, tableMates } from "./words.tsx";

/** At a table first what has been shown there; then my goals, and what my own sheets can give them. */
export function Panel(props: Props) {
  const { act, refusal, tookBack } = useActs(props.move, {
    takesBack: { moves: /^(?:board-)?take-down$/u, words: say(texts.unread, props) },
  });
  const { sheet, table, tableSheet, board, phase, config, seenBy } = props;
  const atTable = table !== null && phase.id !== "alone" && sharesOf(config);
  return (
    <div className="k-stack">
      {refusal}
      {tookBack}
      {atTable && (
        <Paper
          kind="table"
          names={tableMates(props)}
          aside={<WhoSees kind="table" compact people={onlookers(props, seenBy.table)} />}
        >
          <Goals {...props} goals={tableSheet?.goals ?? []} />
        </Paper>
      )}
      {board.goals.length > 0 && (
        <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
          <Goals {...props} goals={board.goals} />
        </Paper>
      )}
      {sheet !== null && <OwnSheet {...props} sheet={sheet} act={act} />}
    </div>
  );
}

type Inner = Props & { readonly sheet: Sheet; readonly act: Act };

function OwnSheet(props: Inner) {
  const { sheet, config, phase, seenBy } = props;
  const [removed, setRemoved] = useState(false);
  const asks = asksOf(config);
  const others = sheet.goals.filter((goal) => !asks.some(({ direction }) => direction === goal.direction));
  const all: readonly Ask[] =
    others.length === 0 ? asks : [...asks, ...othersOf(others.map(({ direction }) => direction))];
  return (
    <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
      <div className="k-stack">
        {phase.id !== "alone" && sharesOf(config) && <p className="k-muted">{say(texts.shareLead, props)}</p>}
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
        {all.map((ask) => (
          <InDirection
            key={ask.direction}
            {...props}
            ask={ask}
            asks={all}
            onRemoved={() => {
              setRemoved(true);
            }}
          />
        ))}
        <Ideas {...props} asks={asks} />
        <p className="k-small-words">{say(texts.keepLead, props)}</p>
      </div>
    </Paper>
  );
}

/** Goals that came along from elsewhere, in a direction nobody asks for here. */
const othersOf = (directions: readonly Ask["direction"][]): readonly Ask[] =>
  [...new Set(directions)].map((direction) => ({ direction, title: texts.other }));

function InDirection(
  props: Inner & { readonly ask: Ask; readonly asks: readonly Ask[]; readonly onRemoved: () => void },
) {
  const { ask, sheet, act } = props;
  const goals = sheet.goals.filter(({ direction }) => direction === ask.direction);
  return (
    <section className="go-direction" aria-label={say(ask.title, props)}>
      <h2>{say(ask.title, props)}</h2>
      {ask.question !== undefined && <p className="k-muted">{say(ask.question, props)}</p>}
      <ol>
        {goals.map((goal, rank) => (
          <GoalCard key={goal.id} {...props} goal={goal} rank={rank} of={goals.length} />
        ))}
      </ol>
      {sheet.goals.length < MAX_GOALS && (
        <ActionButton
          adds
          icon="plus"
          subtle={goals.length > 0}
          label={`${say(goals.length === 0 ? texts.add : texts.addAnother, props)}: ${say(ask.title, props)}`}
          onPress={() => act("add", { direction: ask.direction, text: "" })}
        >
          {say(goals.length === 0 ? texts.add : texts.addAnother, props)}
        </ActionButton>
      )}
    </section>
  );
}
