import { SymbolIcon, type SymbolName } from "../../../tab/kit/symbol-icon.tsx";
import { dayText } from "../../core/calendar.ts";
import type { ClauseDiff, ContractDiff, Stretch } from "./diff.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

const symbols: Readonly<Record<Exclude<ClauseDiff["kind"], "same">, SymbolName>> = {
  added: "plus",
  removed: "minus",
  changed: "say",
  moved: "forward",
};

/** A clause with its words; what came is underlined, what went is struck through, and a word says which. */
export function ClauseWords({
  clause,
  language,
}: {
  readonly clause: ClauseDiff;
  readonly language: Props["language"];
}) {
  const { kind, words } = clause;
  return (
    <>
      {kind !== "same" && (
        <span className={`nc-tag nc-is-${kind}`}>
          <SymbolIcon name={symbols[kind]} />
          {say(texts[kind], { language })}
        </span>
      )}
      <span className="nc-words">
        {words.map((stretch, index) => (
          // The order of stretches is their identity: the same two texts always differ alike.
          <Words
            key={`${String(index)}${stretch.kind}`}
            stretch={stretch}
            language={language}
            whole={kind !== "changed"}
          />
        ))}
      </span>
    </>
  );
}

function Words({
  stretch,
  language,
  whole,
}: {
  readonly stretch: Stretch;
  readonly language: Props["language"];
  readonly whole: boolean;
}) {
  if (stretch.kind === "same" || (whole && stretch.kind === "added")) return stretch.text;
  const word = say(stretch.kind === "added" ? texts.wordsAdded : texts.wordsRemoved, { language });
  // The spoken word is needed only where a clause mixes old and new.
  const spoken = whole ? null : <span className="k-sr">{` ${word} `}</span>;
  return stretch.kind === "added" ? (
    <ins>
      {spoken}
      {stretch.text}
    </ins>
  ) : (
    <del>
      {spoken}
      {stretch.text}
    </del>
  );
}

/** The changes between two versions: only the clauses that differ, under their headings. */
export function Changes({
  diff,
  language,
}: {
  readonly diff: ContractDiff;
  readonly language: Props["language"];
}) {
  const headings = diff.headings
    .map(({ heading, clauses }) => ({ heading, clauses: clauses.filter(({ kind }) => kind !== "same") }))
    .filter(({ clauses }) => clauses.length > 0);
  const day = (on: string | null): string =>
    on === null ? say(texts.noDay, { language }) : dayText(on, language);
  return (
    <div className="nc-changes">
      {headings.map(({ heading, clauses }) => (
        <section key={heading.id}>
          <h3>{say(heading.title, { language })}</h3>
          <ul>
            {clauses.map((clause) => (
              <li key={clause.id}>
                <ClauseWords clause={clause} language={language} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {headings.length === 0 && <p className="k-muted">{say(texts.noChanges, { language })}</p>}
      {diff.review !== null && (
        <p>
          {say(
            texts.reviewMoved,
            { language },
            { before: day(diff.review.before), after: day(diff.review.after) },
          )}
        </p>
      )}
    </div>
  );
}
