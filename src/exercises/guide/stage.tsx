import { ShownAnswers } from "./shown.tsx";
import { guideOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** What all have been shown; else the questions, large, and beside them what a listener may ask. */
export function Stage(props: Props) {
  const { board, phase } = props;
  if (board.answers.length > 0)
    return (
      <div className="gu-stage gu-wall">
        <ShownAnswers {...props} answers={board.answers} />
      </div>
    );
  return (
    <div className="gu-stage">
      <Questions {...props} />
      {phase.id === "alone" ? <p className="gu-soft">{say(texts.onPaper, props)}</p> : <Cues {...props} />}
    </div>
  );
}

function Questions(props: Props) {
  const { fields } = guideOf(props.config);
  return (
    <ol className={fields.length > 4 ? "gu-questions gu-many" : "gu-questions"}>
      {fields.map(({ id, label, group }, index) => (
        <li key={id}>
          {group !== undefined && group.nb !== fields[index - 1]?.group?.nb && <h2>{say(group, props)}</h2>}
          <p>{say(label, props)}</p>
        </li>
      ))}
    </ol>
  );
}

function Cues(props: Props) {
  const { cues } = guideOf(props.config);
  if (cues.length === 0) return null;
  return (
    <section className="gu-ask">
      <h2>{say(texts.listenTogether, props)}</h2>
      <ul>
        {cues.map((cue) => (
          <li key={cue.nb}>{say(cue, props)}</li>
        ))}
      </ul>
    </section>
  );
}
