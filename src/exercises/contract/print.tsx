import { dayText } from "../../core/calendar.ts";
import { texts } from "./texts.ts";
import { type PrintProps, say } from "./words.tsx";
import "./view.css";

/** Lines to sign on. */
const SIGNATURES = 6;

/** The contract on A4: the saved version, or the draft as it stands, with room to sign. */
export function Print(props: PrintProps) {
  const { board, language } = props;
  const { saved } = board;
  const { headings, clauses, reviewOn } = saved ?? board;
  const blank = clauses.length === 0;
  return (
    <article className="nc-print" lang={language}>
      <h1>{say(texts.title, props)}</h1>
      <p>
        {saved === null ? say(texts.draft, props) : say(texts.Version, props, { n: saved.version })}
        {reviewOn !== null && ` · ${say(texts.reviewOn, props)} ${dayText(reviewOn, language)}`}
      </p>
      {headings.map((heading) => {
        const here = clauses.filter((clause) => clause.heading === heading.id);
        if (here.length === 0 && !blank) return null;
        return (
          <section key={heading.id}>
            <h2>{say(heading.title, props)}</h2>
            {blank && (
              <>
                <p>{say(heading.prompt, props)}</p>
                <div className="nc-print-lines" aria-hidden="true" />
              </>
            )}
            <ul>
              {here.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </section>
        );
      })}
      <ul className="nc-signatures">
        {Array.from({ length: SIGNATURES }, (_, index) => (
          <li key={String(index)}>{say(texts.signature, props)}</li>
        ))}
      </ul>
    </article>
  );
}
