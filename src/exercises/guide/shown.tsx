import { guideOf, type ShownAnswer } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** Answers their owners have shown, person by person, in the order of the questions. */
export function ShownAnswers(props: Props & { readonly answers: readonly ShownAnswer[] }) {
  const { answers, seats, config } = props;
  if (answers.length === 0) return <p className="k-muted">{say(texts.nothingShown, props)}</p>;
  const people = [...new Set(answers.map(({ by }) => by))];
  return (
    <ul className="gu-shown">
      {people.map((by) => (
        <li key={by}>
          <h3>{nameIn(seats, by)}</h3>
          <dl>
            {guideOf(config).fields.flatMap(({ id, label }) =>
              answers
                .filter((answer) => answer.by === by && answer.field === id)
                .map(({ text }) => (
                  <div key={id}>
                    <dt>{say(label, props)}</dt>
                    <dd>{text}</dd>
                  </div>
                )),
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
