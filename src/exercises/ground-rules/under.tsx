import type { Rule } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** The suggestions a rule came from, and its earlier wordings with what was said against them. */
export function Under(props: Props & { readonly rule: Rule }) {
  const { rule, board, seats } = props;
  const named = board.withNames ? rule.from.filter(({ owner }) => owner !== null) : [];
  const only = rule.from.length === 1 && rule.earlier.length === 0;
  const lone = named[0];
  if (only)
    return lone === undefined ? null : (
      <small className="k-small-words">{say(texts.from, props, { name: nameIn(seats, lone.owner) })}</small>
    );
  return (
    <details className="gr-under">
      <summary>
        {rule.from.length > 1
          ? say(texts.under, props, { n: rule.from.length })
          : say(texts.earlierWordings, props)}
      </summary>
      <ul>
        {rule.from.map(({ id, text, owner }) => (
          <li key={id}>
            {text}
            {owner !== null && <small> {say(texts.from, props, { name: nameIn(seats, owner) })}</small>}
          </li>
        ))}
        {rule.earlier.map(({ text, objections }, index) => (
          // Wordings are only ever added at the end: their place is what they are.
          <li key={`earlier-${String(index)}`}>
            <small>{say(texts.earlierWordings, props)}</small> {text}
            {objections.map(({ seat, reason }) => (
              <p key={seat}>
                <b>{nameIn(seats, seat)}:</b> {reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
