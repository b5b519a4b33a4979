import { Goals } from "./shown.tsx";
import { asksOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** As many goals as fit the stage, the latest. */
const SHOWN = 6;

/** What the whole room sees: the three directions and what makes a goal specific; or the goals that were shown to all. */
export function Stage(props: Props) {
  const { board, config } = props;
  if (board.goals.length > 0)
    return (
      <div className="go-stage go-wall">
        <Goals {...props} goals={board.goals.slice(-SHOWN)} />
      </div>
    );
  return (
    <div className="go-stage">
      <ul className="go-asks">
        {asksOf(config).map(({ direction, title, question }) => (
          <li key={direction}>
            <h2>{say(title, props)}</h2>
            {question !== undefined && <p>{say(question, props)}</p>}
          </li>
        ))}
      </ul>
      <p className="go-formula">{say(texts.formula, props)}</p>
      <p className="go-soft">{say(texts.onSheets, props)}</p>
    </div>
  );
}
