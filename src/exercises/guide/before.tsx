import { dateText, localDay } from "../../core/calendar.ts";
import { guideOf, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** The log so far, newest first, each entry one press away. */
export function Before(props: Props & { readonly sheet: Sheet }) {
  const { sheet, config, language } = props;
  if (!guideOf(config).repeats) return null;
  return (
    <section className="gu-before" aria-label={say(texts.before, props)}>
      <h2>{say(texts.before, props)}</h2>
      {sheet.earlier.length === 0 && <p className="k-muted">{say(texts.beforeNone, props)}</p>}
      {sheet.earlier.map(({ answers, at, step, earlier }, index) => (
        <details key={`${String(at)} ${step}`} open={index === 0}>
          <summary>
            {earlier ? `${dateText(localDay(at), language)} · ${step}` : say(texts.today, props, { step })}
          </summary>
          <dl>
            {answers.answers.map(({ field, label, text }) => (
              <div key={field}>
                <dt>{say(label, props)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
