import { Pager, usePaging } from "../../../tab/kit/pages.tsx";
import { Goals } from "./shown.tsx";
import { asksOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** As many goals as fit one page of the stage. */
const SHOWN = 6;

/** What the whole room sees: the three directions and what makes a goal specific; or the goals that were shown to all. */
export function Stage(props: Props) {
  const { board, config } = props;
  const paging = usePaging(board.goals.length, SHOWN);
  if (board.goals.length > 0)
    return (
      <div className="go-stage go-wall">
        <Pager {...paging} />
        <Goals {...props} goals={board.goals.slice(paging.at * SHOWN, paging.at * SHOWN + SHOWN)} />
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
