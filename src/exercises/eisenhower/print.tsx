import { Whats } from "./panel.tsx";
import { fields, inPlace, type Sheet } from "./state.ts";
import { fieldTexts, texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";
import "./view.css";

/** Lines in each field to write on. */
const LINES = 6;

/** The matrix on A4: the owner's tasks with their next actions, and lines to write on. */
export function Print(
  props: Pick<Props, "language"> & {
    readonly config: Props["config"];
    readonly sheet: Sheet | null;
    readonly name: string;
  },
) {
  const { sheet, name, language } = props;
  const tasks = sheet?.tasks.filter(({ text }) => text.trim() !== "") ?? [];
  const pile = inPlace(tasks, "pile");
  return (
    <article className="ei-print" lang={language}>
      <header>
        <h1>{say(texts.title, props)}</h1>
        <p className="ei-print-name">
          {say(texts.printName, props)}: <span>{tasks.length === 0 ? "" : name}</span>
        </p>
      </header>
      <div className="ei-print-matrix">
        {fields.map((field) => {
          const those = inPlace(tasks, field);
          return (
            <section key={field}>
              <h2>{say(fieldTexts[field].title, props)}</h2>
              <p>
                <Whats field={field} language={language} />
              </p>
              <ul>
                {those.map(({ id, text, next }) => (
                  <li key={id}>
                    <b>{text}</b>
                    {next.trim() !== "" && <span> → {next}</span>}
                  </li>
                ))}
                {Array.from({ length: Math.max(0, LINES - those.length) }, (_, at) => (
                  <li key={`line-${String(at)}`} className="ei-print-line" />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {pile.length > 0 && (
        <p className="ei-print-pile">
          {say(texts.pile, props)}: {pile.map(({ text }) => text).join(" · ")}
        </p>
      )}
    </article>
  );
}
