import { questionsOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type PrintProps, say } from "./words.tsx";
import "./view.css";

/** The user manual on A4: the owner's answers, or the questions with lines to write on. */
export function Print(props: PrintProps) {
  const { sheet, name, config, language } = props;
  const answers =
    sheet?.answers ?? questionsOf(config).map(({ id, text }) => ({ id, question: text, text: "" }));
  return (
    <article className="um-print" lang={language}>
      <header>
        <h1>{say(texts.title, props)}</h1>
        <p className="um-print-name">
          {say(texts.printName, props)}: <span>{sheet === null ? "" : name}</span>
        </p>
        {sheet === null && <p>{say(texts.printLead, props)}</p>}
      </header>
      {answers.map((answer) => (
        <section key={answer.id}>
          <h2>{say(answer.question, props)}</h2>
          {answer.text.trim() === "" ? (
            <div className="um-print-lines" aria-hidden="true" />
          ) : (
            <p>{answer.text}</p>
          )}
        </section>
      ))}
    </article>
  );
}
