import { Whats } from "./panel.tsx";
import { fields } from "./state.ts";
import { fieldTexts, texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** Tasks in one field that fit the stage. */
const FIT = 3;

/** The matrix, large: what belongs in each field, and what people have chosen to show there. Nobody's own sheet comes here. */
export function Stage(props: Props) {
  const { board } = props;
  return (
    <div className="ei ei-stage">
      <span className="ei-side ei-urgent">{say(texts.urgent, props)}</span>
      <span className="ei-side ei-not-urgent">{say(texts.notUrgent, props)}</span>
      {fields.map((field) => {
        const those = board.shared.filter((each) => each.field === field).toReversed();
        return (
          <section key={field} className={`ei-zone ei-${field}`}>
            <header>
              <h2>{say(fieldTexts[field].title, props)}</h2>
              <p>
                <Whats field={field} language={props.language} />
              </p>
            </header>
            {those.length > 0 && (
              <ul className={those.length > 2 ? "ei-shared ei-many" : "ei-shared"}>
                {those.slice(0, FIT).map(({ id, text, owner }) => (
                  <li key={id}>
                    <b>{text}</b>
                    <small>{nameIn(props.seats, owner)}</small>
                  </li>
                ))}
              </ul>
            )}
            {those.length > FIT && (
              <p className="ei-rest">{say(texts.moreTasks, props, { n: those.length - FIT })}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
