import { nameIn } from "../../../tab/kit/seat-names.ts";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import type { SeatId } from "../../core/ids.ts";
import { Pages } from "./pages.tsx";
import { statementsOf } from "./state.ts";
import { texts } from "./texts.ts";
import { namesOf, type Props, say } from "./words.tsx";

/** One sentence at a time, large; when the round is over, all of them as a wall. */
export function Stage(props: Props) {
  const { board, phase, focus } = props;
  if (phase.id === "alone") return null;
  const speaking = focus.filter((seat) => statementsOf(board, seat).length > 0);
  if (speaking.length > 0) return <Speaking {...props} who={speaking} />;
  // While somebody speaks without having put anything up, the frame shows the ring and the question.
  if (focus.length > 0 || board.statements.length === 0) return null;
  return <Everyone {...props} />;
}

function Speaking(props: Props & { readonly who: readonly SeatId[] }) {
  const { board, who, seats } = props;
  return (
    <div className="st-stage st-speaking">
      {who.map((seat) => (
        <figure key={seat} className={who.length > 1 ? "st-said st-several" : "st-said"}>
          <blockquote>
            {statementsOf(board, seat).map(({ id, text }) => (
              <p key={id} className={text.length > 110 ? "is-long" : undefined}>
                {text}
              </p>
            ))}
          </blockquote>
          <figcaption>{nameIn(seats, seat)}</figcaption>
        </figure>
      ))}
    </div>
  );
}

function Everyone(props: Props) {
  const { board, seats } = props;
  const owners = [...new Set(board.statements.map(({ owner }) => owner))];
  return (
    <div className="st-stage">
      <h2>{say(board.title, props)}</h2>
      <Pages columns={owners.length <= 3 ? 1 : owners.length <= 12 ? 2 : 3}>
        {owners.map((owner) => (
          <figure key={owner} className={owners.length <= 6 ? "st-card st-large" : "st-card"}>
            <blockquote>
              {statementsOf(board, owner).map(({ id, text }) => (
                <p key={id}>{text}</p>
              ))}
            </blockquote>
            <figcaption>{nameIn(seats, owner)}</figcaption>
          </figure>
        ))}
      </Pages>
      {board.aloud.length > 0 && (
        <p className="st-soft">
          <SymbolIcon name="say" /> {say(texts.alsoAloud, props, { names: namesOf(props, board.aloud) })}
        </p>
      )}
    </div>
  );
}
