import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import type { useActs } from "../../../tab/kit/acts.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import type { SeatId } from "../../core/ids.ts";
import type { Standing } from "./consent.ts";
import { answerSymbols } from "./signs.tsx";
import { answers, MAX_REASON, type Rule } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, namesOf, type Props, say } from "./words.tsx";

type ReplyProps = Props & {
  readonly rule: Rule;
  readonly act: ReturnType<typeof useActs>["act"];
  readonly spoken: boolean;
  readonly standing: Standing;
  readonly onHold: (rule: Rule | null) => void;
};

/** The three answers, what the others have said, and (for whoever leads) those on paper. */
export function Reply(props: ReplyProps) {
  const { rule, me, spoken, onHold } = props;
  // Whose objection is being written: my own, or that of someone on paper.
  const [objecting, setObjecting] = useState<SeatId | null>(null);
  // The rule spoken about lies open; the others open when I want to answer them.
  const [opened, setOpened] = useState(false);
  const object = (whom: SeatId | null): void => {
    setObjecting(whom);
    onHold(whom === null ? null : rule);
  };
  const open = spoken || opened || objecting !== null;
  return (
    <div className="gr-reply">
      {!spoken && (
        <ActionButton
          subtle
          expanded={open}
          onPress={() => {
            setOpened(!opened);
          }}
        >
          {say(texts.answerThis, props)}
        </ActionButton>
      )}
      {open && me !== null && (
        <Choices
          {...props}
          onObject={() => {
            object(me);
          }}
        />
      )}
      {objecting !== null && (
        <Objection
          {...props}
          whom={objecting}
          onDone={() => {
            object(null);
          }}
        />
      )}
      {open && <Said {...props} />}
      {open && <Leading {...props} onObject={object} />}
    </div>
  );
}

function Choices(props: ReplyProps & { readonly onObject: () => void }) {
  const { rule, act, me, onObject } = props;
  const mine = rule.replies.find(({ seat }) => seat === me);
  const at = { rule: rule.id, version: rule.version };
  return (
    <>
      {mine === undefined && <b>{say(texts.answerTo, props)}</b>}
      <div className="gr-choices">
        {answers.map((answer) => (
          <ActionButton
            key={answer}
            icon={answerSymbols[answer]}
            pressed={mine?.answer === answer}
            onPress={answer === "object" ? onObject : () => act("reply", { ...at, answer })}
          >
            {say(texts[answer], props)}
          </ActionButton>
        ))}
      </div>
      {mine !== undefined && (
        <p className="gr-mine">
          {say(texts.yourAnswer, props, { answer: say(texts[mine.answer], props) })}{" "}
          <button type="button" className="k-link" onClick={() => void act("unreply", at)}>
            {say(texts.unreply, props)}
          </button>
        </p>
      )}
    </>
  );
}

function Objection(props: ReplyProps & { readonly whom: SeatId; readonly onDone: () => void }) {
  const { rule, act, me, whom, seats, onDone } = props;
  const mine = rule.replies.find(({ seat }) => seat === whom);
  // The wording I object to; once a newer one has been pointed out, the one that stands now.
  const [to, setTo] = useState<number | null>(rule.version);
  return (
    <Composer
      label={
        whom === me ? say(texts.reason, props) : say(texts.answersFor, props, { name: nameIn(seats, whom) })
      }
      field={`object ${rule.id} ${whom}`}
      start={mine?.reason}
      action={say(texts.giveObjection, props)}
      symbol="say"
      longest={MAX_REASON}
      cancel={say(texts.cancel, props)}
      onCancel={onDone}
      onSend={async (reason) => {
        const answer = await act("reply", {
          rule: rule.id,
          version: to ?? rule.version,
          answer: "object",
          reason,
          ...(whom === me ? {} : { for: whom }),
        });
        if (answer.ok) onDone();
        else setTo(null);
        return answer;
      }}
    />
  );
}

/** Objections are read by all; the other answers are names. */
function Said(props: ReplyProps) {
  const { standing, seats, facilitator } = props;
  const { agree, object } = standing.replies;
  const living = standing.replies["live-with"];
  return (
    <ul className="gr-said k-muted">
      {standing.unheard.length > 0 && (
        <li>{say(texts.unheard, props, { names: namesOf(props, standing.unheard) })}</li>
      )}
      {object.map(({ seat, reason, by }) => (
        <li key={seat}>
          <b>{nameIn(seats, seat)}:</b> {reason}
          {by !== seat && <small> {say(texts.recordedBy, props)}</small>}
        </li>
      ))}
      {[agree, living].map((replies, index) =>
        replies.length === 0 ? null : (
          <li key={index === 0 ? "agree" : "live-with"}>
            <span>{say(index === 0 ? texts.agree : texts["live-with"], props)}:</span>{" "}
            {replies
              .map(({ seat, by }) =>
                by === seat || facilitator === seat
                  ? nameIn(seats, seat)
                  : `${nameIn(seats, seat)} (${say(texts.recordedBy, props)})`,
              )
              .join(", ")}
          </li>
        ),
      )}
    </ul>
  );
}

/** For whoever leads: the answers of those on paper, and counting again when someone has left. */
function Leading(props: ReplyProps & { readonly onObject: (whom: SeatId) => void }) {
  const { rule, leads, me, present, seats, standing, act, onObject } = props;
  if (!leads) return null;
  const at = { rule: rule.id, version: rule.version };
  const silent = standing.unheard.filter((seat) => seat !== me && present.includes(seat));
  const countable = standing.state === "waiting" && standing.unheard.length === 0 && present.length > 0;
  const items = silent.flatMap((seat) =>
    answers.map((answer) => ({
      id: `${answer} ${seat}`,
      label: `${nameIn(seats, seat)}: ${say(texts[answer], props)}`,
      symbol: answerSymbols[answer],
    })),
  );
  const choose = (id: string): unknown => {
    const [answer, seat] = id.split(" ");
    const whom = silent.find((each) => each === seat);
    if (whom === undefined) return undefined;
    if (answer === "object") {
      onObject(whom);
      return undefined;
    }
    return act("reply", { ...at, answer, for: whom });
  };
  return (
    <>
      {items.length > 0 && (
        <Menu
          small
          symbol="paper"
          words={say(texts.answerFor, props)}
          label={say(texts.answerFor, props)}
          items={items}
          onChoose={choose}
        />
      )}
      {countable && (
        <ActionButton icon="done" onPress={() => act("count", at)}>
          {say(texts.countAgain, props)}
        </ActionButton>
      )}
    </>
  );
}
