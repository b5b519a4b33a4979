import { inLanguage } from "../../src/core/text.ts";
import type { KeptView } from "../../src/protocol/api.ts";
import { dayText } from "../home/dates.ts";
import { useLanguage } from "../kit/language.tsx";
import { Remove } from "./row-parts.tsx";
import type { OwnProps } from "./use-own.ts";

type Log = Extract<KeptView, { readonly kind: "answers" }>;
type Keywords = Extract<KeptView, { readonly kind: "list" }>;

/** What I have written on guides, day by day, the newest first. */
export function LogList({ log, ...own }: OwnProps & { readonly log: readonly Log[] }) {
  const language = useLanguage();
  return (
    <ol className="me-list">
      {log.map((one) => {
        const title = inLanguage(one.content.title, language);
        return (
          <li key={one.id}>
            <details className="me-fold">
              <summary>
                <b>{title}</b> <span className="k-muted">{dayText(new Date(one.at), language)}</span>
              </summary>
              <dl className="me-answers">
                {one.content.answers.map(({ field, label, text }) => (
                  <div key={field}>
                    <dt>{inLanguage(label, language)}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
              <Remove id={one.id} what={title} {...own} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}

/** My keyword lists and preferences, each with its day. */
export function KeywordLists({ lists, ...own }: OwnProps & { readonly lists: readonly Keywords[] }) {
  const language = useLanguage();
  return (
    <ul className="me-list">
      {lists.map((one) => {
        const title = inLanguage(one.content.title, language);
        return (
          <li key={one.id}>
            <div className="me-row">
              <div className="me-grow">
                <b>{title}</b>
                <p className="k-muted">{dayText(new Date(one.at), language)}</p>
              </div>
              <Remove id={one.id} what={title} {...own} />
            </div>
            <ul className="me-lines">
              {one.content.items.map((item, index) => (
                // The same word may stand twice, and the list never changes while shown.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <li key={index}>{item}</li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
