import { countsOf, type Question } from "./state.ts";
import { texts } from "./texts.ts";
import { answersText, type Props, say, stepWords } from "./words.tsx";

/** How the answers to one scale are spread: a bar, its words and its number for each step. */
export function Bars(props: Props & { readonly question: Question }) {
  const { board, question } = props;
  const counts = countsOf(board, question.id);
  const words = stepWords(question, props);
  const most = Math.max(1, ...counts);
  const sum = counts.reduce((all, n) => all + n, 0);
  return (
    <figure className="ev-scale">
      <figcaption>
        <b>{say(question.text, props)}</b> <span className="ev-soft k-num">{answersText(sum, props)}</span>
      </figcaption>
      <ol className="ev-bars">
        {counts.map((n, index) => (
          <li key={words[index]}>
            <span className="k-sr">
              {say(texts.barLabel, props, { step: index + 1, word: words[index] ?? "", n })}
            </span>
            <span className="ev-word" aria-hidden="true">
              <span className="k-num">{index + 1}</span> {words[index]}
            </span>
            <span className="ev-track" aria-hidden="true">
              <span className="ev-bar" style={{ width: `${String((100 * n) / most)}%` }} hidden={n === 0} />
              <span className="ev-number k-num">{n}</span>
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
