import { Page } from "./page.tsx";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** The poster on the wall; before anything stands on it, which parts it will have. */
export function Stage(props: Props) {
  const { board, language } = props;
  if (board.lines.length > 0)
    return (
      <div className="po-stage">
        <Page board={board} language={language} />
      </div>
    );
  return (
    <div className="po-stage po-empty">
      <h1>{say(board.title.text ?? texts.title, props)}</h1>
      <ul>
        {board.sections.map(({ id, title, prompt }) => (
          <li key={id}>
            <b>{say(title, props)}</b>
            {prompt !== undefined && <span>{say(prompt, props)}</span>}
          </li>
        ))}
      </ul>
      <p>{say(texts.stageEmpty, props)}</p>
    </div>
  );
}
