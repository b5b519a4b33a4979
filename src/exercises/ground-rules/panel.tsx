import { useState } from "react";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { OwnFold } from "../../../tab/kit/own-fold.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { currentRule } from "./consent.ts";
import { OwnSheet } from "./own-sheet.tsx";
import { RuleItem } from "./rule-item.tsx";
import { type Board, MAX_RULE, type Rule } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, onlookers, type Props, say } from "./words.tsx";

type Act = ReturnType<typeof useActs>["act"];

/** The own suggestions, the rules on the board, and the own answers to them. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const { phase, sheet } = props;
  const onBoard = phase.id !== "alone";
  return (
    <div className="k-stack">
      {refusal}
      {onBoard && <OnTheBoard {...props} act={act} />}
      {sheet !== null && (
        <OwnFold folded={onBoard} words={say(texts.myLeft, props)}>
          <OwnSheet {...props} sheet={sheet} act={act} />
        </OwnFold>
      )}
    </div>
  );
}

function OnTheBoard(props: Props & { readonly act: Act }) {
  const { board, phase, seenBy, me } = props;
  // A rule I am writing about stays in its place even if it is merged away meanwhile: my words are in its field.
  const [held, setHeld] = useState<Rule | null>(null);
  const current = phase.id === "consent" ? currentRule(board) : null;
  const rules = inOrder(board, current, held);
  return (
    <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
      <div className="k-stack">
        {phase.id !== "consent" && <p className="k-muted">{say(texts.groupHow, props)}</p>}
        {phase.id === "consent" && board.rules.length > 0 && current === null && (
          <p className="k-muted">{say(texts.allDone, props)}</p>
        )}
        {rules.length === 0 && (
          <p className="k-muted">
            {say(texts.noRules, props)}. {say(texts.noRulesHow, props)}
          </p>
        )}
        <ul className="gr-items">
          {rules.map((rule) => (
            <RuleItem
              key={rule.id}
              {...props}
              rule={rule}
              spoken={rule === current}
              held={rule.id === held?.id}
              onHold={setHeld}
            />
          ))}
        </ul>
        {me !== null && <Suggest {...props} />}
      </div>
    </Paper>
  );
}

/** The rule spoken about first, those laid aside last; one list, so that nobody loses a field they write in. */
const inOrder = (board: Board, current: Rule | null, held: Rule | null): readonly Rule[] => {
  const all =
    held === null || board.rules.some(({ id }) => id === held.id) ? board.rules : [held, ...board.rules];
  const place = (rule: Rule): number => (rule === current ? 0 : rule.asideBy === null ? 1 : 2);
  return all.toSorted((a, b) => place(a) - place(b));
};

function Suggest(props: Props & { readonly act: Act }) {
  const { act, me, leads, present, seats } = props;
  const others = leads ? present.filter((id) => id !== me) : [];
  return (
    <Composer
      label={say(texts.newRule, props)}
      field="new rule"
      placeholder={say(texts.placeholder, props)}
      action={say(texts.putUp, props)}
      longest={MAX_RULE}
      writeFor={{
        label: say(texts.saidBy, props),
        choices: [
          { id: "", name: say(texts.myself, props) },
          ...others.map((id) => ({ id, name: nameIn(seats, id) })),
        ],
      }}
      onSend={(text, whom) => act("suggest", { text, ...(whom === undefined ? {} : { for: whom }) })}
    />
  );
}
