import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Confirm } from "../../../tab/kit/confirm.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { Bars } from "./bars.tsx";
import { OwnAnswers } from "./own-answers.tsx";
import { PaperAnswer } from "./paper-answer.tsx";
import { answered, type Question, type Sheet, textsOf } from "./state.ts";
import { texts } from "./texts.ts";
import { answersText, onlookers, type Props, say } from "./words.tsx";

type Inner = Props & { readonly act: ReturnType<typeof useActs>["act"] };

/** My answers while they are asked for; the results when they are shown. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const { phase, sheet, leads } = props;
  const inner = { ...props, act };
  const answering = phase.id === "answer";
  return (
    <div className="ev-panel k-stack">
      {refusal}
      {sheet !== null && answering && <Mine {...inner} sheet={sheet} />}
      {!answering && <Results {...inner} />}
      {sheet !== null && !answering && <After {...inner} sheet={sheet} />}
      {leads && !answering && <PaperAnswer {...inner} />}
    </div>
  );
}

const eye = (props: Props) => (
  <WhoSees
    kind="sheet"
    compact
    people={onlookers(props, props.seenBy.sheet)}
    note={say(texts.promise, props)}
  />
);

function Mine(props: Inner & { readonly sheet: Sheet }) {
  const { sheet, act } = props;
  if (sheet.given)
    return (
      <Paper kind="sheet" aside={eye(props)}>
        <p>{say(texts.given, props)}</p>
      </Paper>
    );
  return (
    <Paper kind="sheet" aside={eye(props)}>
      <div className="k-stack">
        {props.phase.prompts.map((prompt) => (
          <p key={prompt.nb}>{say(prompt, props)}</p>
        ))}
        <p className="k-small-words">
          {say(texts.how, props)} {say(texts.notNames, props)}
        </p>
        <OwnAnswers {...props} sheet={sheet} />
        {sheet.staged ? (
          <>
            <p className="ev-line" role="status">
              <SymbolIcon name="done" />
              {say(texts.handedIn, props)}
            </p>
            <ActionButton wide icon="lock" onPress={() => act("stage", { staged: false })}>
              {say(texts.keepToMe, props)}
            </ActionButton>
          </>
        ) : (
          <ActionButton
            primary
            touch
            wide
            icon="share"
            disabled={answered(sheet).length === 0}
            onPress={() => act("stage", { staged: true })}
          >
            {say(texts.handIn, props)}
          </ActionButton>
        )}
      </div>
    </Paper>
  );
}

/** What became of my answers. */
function After(props: Inner & { readonly sheet: Sheet }) {
  const { sheet } = props;
  const own = answered(sheet);
  if (sheet.given) return <p className="k-small-words">{say(texts.given, props)}</p>;
  if (own.length === 0) return null;
  return (
    <Paper kind="sheet" aside={eye(props)}>
      <div className="k-stack">
        <div role="status">
          {sheet.staged && <h2>{say(texts.tooFewTitle, props)}</h2>}
          <p className="k-muted">{say(sheet.staged ? texts.tooFew : texts.notHandedIn, props)}</p>
        </div>
        <OwnAnswers {...props} sheet={sheet} />
      </div>
    </Paper>
  );
}

function Results(props: Inner) {
  const { board, seenBy } = props;
  const empty = board.scales.length === 0 && board.texts.length === 0;
  return (
    <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
      {empty ? (
        <>
          <h2>{say(texts.emptyTitle, props)}</h2>
          <p className="k-muted">{say(texts.empty, props)}</p>
        </>
      ) : (
        <div className="ev-results">
          {board.questions.map((question) =>
            question.kind === "scale" ? (
              <Bars key={question.id} {...props} question={question} />
            ) : (
              <Comments key={question.id} {...props} question={question} />
            ),
          )}
        </div>
      )}
    </Paper>
  );
}

function Comments(props: Inner & { readonly question: Question }) {
  const { board, question, leads, act } = props;
  const [asked, setAsked] = useState<string | null>(null);
  const cards = textsOf(board, question.id);
  return (
    <section>
      <h3>{say(question.text, props)}</h3>
      <p className="ev-soft k-num">{answersText(cards.length, props)}</p>
      <ul className="ev-cards">
        {cards.map(({ id, text }) => (
          <li key={id}>
            <span>{text}</span>
            {leads && (
              <ActionButton
                subtle
                icon="down"
                label={say(texts.takeDown, props)}
                onPress={() => {
                  setAsked(id);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {asked !== null && (
        <Confirm
          title={say(texts.takeDown, props)}
          action={say(texts.takeDownAct, props)}
          danger
          onCancel={() => {
            setAsked(null);
          }}
          onConfirm={async () => {
            setAsked(null);
            await act("take-down", { answer: asked });
          }}
        >
          {say(texts.takeDownSure, props)}
        </Confirm>
      )}
    </section>
  );
}
