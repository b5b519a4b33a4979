import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { Asked } from "../../../tab/kit/say.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { Actions } from "./actions.tsx";
import { PictureChoice, PictureEditor, SharePicture } from "./pictures.tsx";
import { ShownBy, showersOf } from "./shown.tsx";
import { mayShare } from "./sizes.ts";
import { type Answer, answers, type Picture, type Sheet, spheresOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, namesOf, onlookers, type Props, say, tableMates } from "./words.tsx";

/** First what others have shown me, where we talk, in one line that opens; then my own circles, my answer and my actions. */
export function Panel(props: Props) {
  const { act, refusal, tookBack } = useActs(props.move, {
    takesBack: { moves: /^(?:board-)?take-/u, words: say(texts.unread, props) },
  });
  const { sheet, table, board } = props;
  const talks = mayShare({ phase: props.phase.id });
  return (
    <div className="fs k-stack">
      {refusal}
      {tookBack}
      {talks && <Asked {...props.phase} />}
      {talks && table !== null && <AtTable {...props} />}
      {showersOf(board).some((by) => by !== props.me) && <OnTheBoard {...props} />}
      {sheet !== null && <OwnSheet {...props} sheet={sheet} act={act} />}
    </div>
  );
}

function AtTable(props: Props) {
  const paper = props.tableSheet ?? { pictures: [], actions: [] };
  // What I have shown says so on my own sheet.
  const showers = showersOf(paper).filter((by) => by !== props.me);
  return (
    <Paper
      kind="table"
      names={tableMates(props)}
      aside={<WhoSees kind="table" compact people={onlookers(props, props.seenBy.table)} />}
    >
      {showers.length === 0 && <p className="k-muted">{say(texts.nothingShown, props)}</p>}
      {showers.length > 0 && (
        <details className="fs-theirs">
          <summary>{say(texts.seeShown, props, { names: namesOf(props, showers) })}</summary>
          {showers.map((by) => (
            <ShownBy key={by} {...props} paper={paper} by={by} />
          ))}
        </details>
      )}
    </Paper>
  );
}

function OnTheBoard(props: Props) {
  const { board, seenBy, me } = props;
  return (
    <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
      {showersOf(board)
        .filter((by) => by !== me)
        .map((by) => (
          <ShownBy key={by} {...props} paper={board} by={by} />
        ))}
    </Paper>
  );
}

type Inner = Props & { readonly sheet: Sheet; readonly act: Act };

function OwnSheet(props: Inner) {
  const { phase, seenBy, sheet, print } = props;
  const [chosen, setChosen] = useState<Picture | null>(null);
  const draws = phase.id === "draw";
  const talks = mayShare({ phase: phase.id });
  const picture = draws ? "today" : (chosen ?? (sheet.answer === "but" ? "wanted" : "today"));
  const inner = { ...props, picture };
  const asks = !draws && <Ask {...props} />;
  return (
    <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
      <div className="k-stack">
        {talks && <p className="k-muted">{say(texts.shareLead, props)}</p>}
        {!talks && asks}
        {talks && <Actions {...props} />}
        {!draws && <PictureChoice {...inner} onChoose={setChosen} />}
        <SharePicture {...inner} />
        <PictureEditor key={picture} {...inner} />
        {talks && asks}
        <About {...props} />
        <ActionButton subtle icon="print" onPress={print}>
          {say(texts.print, props)}
        </ActionButton>
      </div>
    </Paper>
  );
}

/** Is this how I want it? "Perfect" is an answer as good as any. */
function Ask(props: Inner) {
  const { sheet, act } = props;
  const words: Readonly<Record<Answer, string>> = {
    perfect: say(texts.perfect, props),
    but: say(texts.but, props),
  };
  return (
    <fieldset className="fs-ask">
      <legend>{say(texts.ask, props)}</legend>
      <div className="k-two">
        {answers.map((answer) => (
          <ActionButton
            key={answer}
            touch
            pressed={sheet.answer === answer}
            icon={sheet.answer === answer ? "tick" : undefined}
            onPress={() => act("answer", { answer: sheet.answer === answer ? null : answer })}
          >
            {words[answer]}
          </ActionButton>
        ))}
      </div>
      {sheet.answer !== null && (
        <p className="k-muted">
          {say(sheet.answer === "perfect" ? texts.perfectLead : texts.butLead, props)}
        </p>
      )}
    </fieldset>
  );
}

function About(props: Inner) {
  const defined = spheresOf(props.config).filter(({ definition }) => definition !== undefined);
  if (defined.length === 0) return null;
  return (
    <details className="fs-about">
      <summary>{say(texts.about, props)}</summary>
      <dl>
        {defined.map(({ id, title, definition = title }) => (
          <div key={id}>
            <dt>{say(title, props)}</dt>
            <dd>{say(definition, props)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
