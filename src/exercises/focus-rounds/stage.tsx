import { nameIn } from "../../../tab/kit/seat-names.ts";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** What is shared at tables is nobody else's: the frame shows who is in focus and the time. Without tables, what the one in focus shares. */
export function Stage(props: Props) {
  const { board, focus, tables, seats } = props;
  const shared = board.shared.filter(({ owner }) => focus.includes(owner));
  if (tables.length > 0 || shared.length === 0) return null;
  return (
    <div className={shared.length > 3 ? "fr-stage fr-many" : "fr-stage"}>
      <h2>{say(texts.sharedOf, props, { name: nameIn(seats, focus[0] ?? null) })}</h2>
      <ul>
        {shared.slice(-6).map(({ id, kind, text, situation }) => (
          <li key={id}>
            <p>
              {kind === "goal" && <SymbolIcon name="forward" />} {text}
            </p>
            {situation !== "" && <small>{say(texts.situation, props, { text: situation })}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
