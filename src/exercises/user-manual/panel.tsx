import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { OwnFold } from "../../../tab/kit/own-fold.tsx";
import { OnBoard, Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { Starters } from "./stage.tsx";
import { type Answer, MAX_ANSWER, type Shared } from "./state.ts";
import { Summary } from "./summary.tsx";
import { texts } from "./texts.ts";
import { nameIn, onlookers, type Props, say } from "./words.tsx";

type Act = ReturnType<typeof useActs>["act"];

/** The own answers, to share one by one in the own turn; for listeners first what is shared and how to ask. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const { sheet, seenBy, me, focus, segment, phase, print } = props;
  const listens = focus.length > 0 && (me === null || !focus.includes(me));
  return (
    <div className="k-stack">
      {refusal}
      {phase.id === "summary" && <Summary {...props} act={act} />}
      {listens && <Heard {...props} />}
      {listens && segment === "ask" && <Starters {...props} />}
      {sheet !== null && (
        <OwnFold folded={phase.id !== "alone" && (me === null || !focus.includes(me))}>
          <Paper
            kind="sheet"
            aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}
          >
            <div className="k-stack">
              <Way {...props} />
              {sheet.answers.map((answer) => (
                <Own key={answer.id} {...props} answer={answer} act={act} />
              ))}
              <ActionButton subtle icon="print" onPress={print}>
                {say(texts.print, props)}
              </ActionButton>
            </div>
          </Paper>
        </OwnFold>
      )}
    </div>
  );
}

function Way(props: Props) {
  const { me, focus, phase } = props;
  if (phase.id === "summary") return null;
  const mine = me !== null && focus.includes(me);
  return <p className="k-muted">{say(mine ? texts.yourTurn : texts.sharesLater, props)}</p>;
}

/** What those in focus have shared in this turn. */
function Heard(props: Props) {
  const { board, focus, seats, seenBy } = props;
  const shared = board.shared.filter(({ owner }) => focus.includes(owner)).toReversed();
  if (shared.length === 0) return null;
  return (
    <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
      <ul className="um-heard">
        {shared.map(({ id, ask, text, owner }) => (
          <li key={id}>
            <b>{say(ask, props)}</b>
            <p>{text}</p>
            <small>{nameIn(seats, owner)}</small>
          </li>
        ))}
      </ul>
    </Paper>
  );
}

function Own(props: Props & { readonly answer: Answer; readonly act: Act }) {
  const { board, answer, me, act } = props;
  const label = say(answer.question, props);
  const shared = board.shared.find(({ owner, question }) => owner === me && question === answer.id);
  return (
    <div className="um-own">
      <Field
        label={label}
        value={answer.text}
        lines={2}
        longest={MAX_ANSWER}
        who={say(shared === undefined ? texts.onlyYouUntil : texts.changesYours, props)}
        onSave={(text) => act("write", { question: answer.id, text })}
        actions={<Sharing {...props} shared={shared} />}
      />
      {shared !== undefined && <OnBoard onTakeBack={() => act("take-back", { item: shared.id })} />}
    </div>
  );
}

/** Share stands beside an answer only while its owner has the word. */
function Sharing(
  props: Props & { readonly answer: Answer; readonly shared: Shared | undefined; readonly act: Act },
) {
  const { answer, shared, me, focus, act } = props;
  const written = answer.text.trim();
  if (me === null || !focus.includes(me) || written === "" || shared?.text === written) return null;
  return (
    <ActionButton
      icon="share"
      label={say(texts.shareFor, props, { question: say(answer.question, props) })}
      onPress={() => act("share", { question: answer.id })}
    >
      {say(shared === undefined ? texts.share : texts.shareAgain, props)}
    </ActionButton>
  );
}
