import { Page } from "./page.tsx";
import { texts } from "./texts.ts";
import { type PrintProps, say } from "./words.tsx";
import "./view.css";

/** The poster on A3; while nothing stands on it, its parts with room to write by hand. */
export function Print({ board, language }: PrintProps) {
  return (
    <article className="po-print" lang={language}>
      {board.lines.length === 0 ? (
        <Form board={board} language={language} />
      ) : (
        <Page board={board} language={language} />
      )}
    </article>
  );
}

function Form({ board, language }: Pick<PrintProps, "board" | "language">) {
  return (
    <div className="po-form">
      <h1>{say(board.title.text ?? texts.title, { language })}</h1>
      {board.sections.map(({ id, title, prompt }) => (
        <section key={id}>
          <h2>{say(title, { language })}</h2>
          {prompt !== undefined && <p>{say(prompt, { language })}</p>}
        </section>
      ))}
    </div>
  );
}
