import type { ReactNode } from "react";
import { useText } from "./language.tsx";
import { SymbolIcon } from "./symbol-icon.tsx";

/** The line that somebody reads aloud as it stands; without a reader it is mine to read. */
export function Say({
  reader,
  children,
}: {
  readonly reader?: string | undefined;
  readonly children: string;
}) {
  const text = useText();
  return (
    <section className="k-say">
      <h2 className="k-say-head">
        <SymbolIcon name="say" />
        {reader === undefined ? text.readAloud : text.readsAloud(reader)}
      </h2>
      <p>{text.quote(children)}</p>
    </section>
  );
}

/** The question of the step, its second part and a hint for those who want one. */
export function Prompt({
  question,
  more,
  hint,
}: {
  readonly question: string;
  readonly more?: string | undefined;
  readonly hint?: ReactNode;
}) {
  return (
    <div className="k-prompt">
      <p className="k-question">{question}</p>
      {more !== undefined && <p className="k-more">{more}</p>}
      {hint !== undefined && <p className="k-hint">{hint}</p>}
    </div>
  );
}
