import { MAX_SUGGESTIONS } from "./state.ts";
import { texts } from "./texts.ts";
import { type PrintProps, say } from "./words.tsx";
import "./view.css";

/** The sheet of suggestions on A4: the owner's, or lines to write on. */
export function Print(props: PrintProps) {
  const { sheet, name, language } = props;
  const written = sheet?.suggestions.filter(({ text }) => text.trim() !== "") ?? [];
  return (
    <article className="gr-print" lang={language}>
      <h1>{say(texts.title, props)}</h1>
      <p className="gr-print-name">
        {say(texts.printName, props)}: <span>{sheet === null ? "" : name}</span>
      </p>
      {written.length === 0 && <p>{say(texts.printLead, props)}</p>}
      <ol>
        {written.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
        {written.length === 0 &&
          Array.from({ length: MAX_SUGGESTIONS }, (_, index) => (
            <li key={String(index)} className="gr-print-line" />
          ))}
      </ol>
    </article>
  );
}
