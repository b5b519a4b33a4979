import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { questionsOf, type Shared, startersOf } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** Earlier answers of the same turn that stay in sight, one line each. */
const EARLIER = 3;
/** Longer answers take the whole stage for themselves. */
const SHORT = 140;
/** Notes under one question that fit the stage. */
const NOTES = 4;

/** What the whole room sees: the questions, then what the one in focus shares, then what the network learned. */
export function Stage(props: Props) {
  if (props.focus.length > 0) return <Turn {...props} />;
  return props.phase.id === "summary" ? <Summary {...props} /> : <Questions {...props} />;
}

function Questions(props: Props) {
  return (
    <div className="um-stage um-middle">
      <p className="um-soft">{say(texts.aloneLine, props)}</p>
      <ol className="um-questions">
        {questionsOf(props.config).map(({ id, text }) => (
          <li key={id}>{say(text, props)}</li>
        ))}
      </ol>
    </div>
  );
}

function Turn(props: Props) {
  const { board, focus, segment } = props;
  const [latest, ...earlier] = board.shared.filter(({ owner }) => focus.includes(owner)).toReversed();
  const asking = segment === "ask";
  // Until something is shared, the stage belongs to the ring and the question.
  if (latest === undefined && !asking) return null;
  return (
    <div className={asking ? "um-stage um-asking" : "um-stage"}>
      {latest !== undefined && (
        <div className="um-middle um-turn">
          <Answer {...props} answer={latest} />
          {latest.text.length <= SHORT && <Earlier {...props} answers={earlier} />}
        </div>
      )}
      {asking && <Starters {...props} />}
    </div>
  );
}

function Earlier(props: Props & { readonly answers: readonly Shared[] }) {
  const { answers } = props;
  if (answers.length === 0) return null;
  return (
    <div className="um-earlier">
      <h2>{say(texts.earlierShared, props)}</h2>
      <ul>
        {answers.slice(0, EARLIER).map((answer) => (
          <li key={answer.id}>
            <b>{say(answer.ask, props)}</b> {answer.text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Short words fill the stage; long ones get room instead of size. */
const sizeOf = ({ text: { length } }: Shared): string => {
  if (length <= 60) return "um-few";
  if (length <= SHORT) return "um-short";
  return length <= 320 ? "um-medium" : "um-long";
};

function Answer(props: Props & { readonly answer: Shared }) {
  const { answer, focus, seats } = props;
  return (
    <section className={`um-answer ${sizeOf(answer)}`} aria-live="polite">
      <h2>{say(answer.ask, props)}</h2>
      <p>{answer.text}</p>
      {focus.length > 1 && <small>{say(texts.sharedBy, props, { name: nameIn(seats, answer.owner) })}</small>}
    </section>
  );
}

/** Beginnings of open questions for those who listen. */
export function Starters(props: Props) {
  const starters = startersOf(props.config);
  if (starters.length === 0) return null;
  return (
    <aside className="um-starters">
      <h2>
        <SymbolIcon name="say" />
        {say(texts.startersTitle, props)}
      </h2>
      <p>{say(texts.startersLead, props)}</p>
      <ul>
        {starters.map((starter) => (
          <li key={starter.nb}>{say(starter, props)}</li>
        ))}
      </ul>
    </aside>
  );
}

function Summary(props: Props) {
  const { board, seats } = props;
  return (
    <div className="um-stage um-summary">
      {board.summary.map(({ id, text }) => {
        const notes = board.notes.filter(({ question }) => question === id);
        const shown = notes.slice(-NOTES);
        return (
          <section key={id}>
            <h2>{say(text, props)}</h2>
            {notes.length === 0 && <p className="um-soft">{say(texts.noNotes, props)}</p>}
            <ul>
              {shown.map((note) => (
                <li key={note.id} className={note.text.length > 80 ? "um-note um-tight" : "um-note"}>
                  <p>
                    {note.text} <small>{nameIn(seats, note.by)}</small>
                  </p>
                </li>
              ))}
            </ul>
            {notes.length > NOTES && (
              <p className="um-soft">{say(texts.moreNotes, props, { n: notes.length - NOTES })}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
