import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { ShownBy, showersOf } from "./shown.tsx";
import { inspirationOf, spheresOf } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** People side by side on one page of the stage. */
const SIDE = 2;
/** Ideas that fit beside one another in large type. */
const IDEAS = 8;

/** What the whole room sees: what belongs in each circle, then ideas while people talk, then what was shown to all. */
export function Stage(props: Props) {
  if (showersOf(props.board).length > 0) return <ShownToAll {...props} />;
  return props.phase.id === "draw" || props.phase.id === "want" ? (
    <Spheres {...props} />
  ) : (
    <Ideas {...props} />
  );
}

function Spheres(props: Props) {
  const spheres = spheresOf(props.config);
  return (
    <div className="fs-stage">
      <ul
        className="fs-legend"
        style={{ gridTemplateColumns: `repeat(${String(Math.min(4, spheres.length))}, minmax(0, 1fr))` }}
      >
        {spheres.map(({ id, title, definition }, index) => (
          <li key={id} className={`fs-colour-${String(index % 6)}`}>
            <svg viewBox="0 0 100 100" aria-hidden="true">
              <circle cx="50" cy="50" r="47" className="fs-circle" />
            </svg>
            <h2>{say(title, props)}</h2>
            {definition !== undefined && <p>{say(definition, props)}</p>}
          </li>
        ))}
      </ul>
      <p className="fs-soft">{say(texts.stageLead, props)}</p>
    </div>
  );
}

function Ideas(props: Props) {
  const ideas = inspirationOf(props.config).slice(0, IDEAS);
  return (
    <div className="fs-stage">
      <h2>{say(texts.inspiration, props)}</h2>
      <ul className="fs-idea-wall">
        {ideas.map((idea) => (
          <li key={idea.nb}>{say(idea, props)}</li>
        ))}
      </ul>
    </div>
  );
}

function ShownToAll(props: Props) {
  const { board, seats } = props;
  const [page, setPage] = useState(0);
  const showers = showersOf(board);
  const pages = Math.ceil(showers.length / SIDE);
  const at = Math.min(page, pages - 1);
  const here = showers.slice(at * SIDE, at * SIDE + SIDE);
  return (
    <div className="fs-stage">
      <div className={`fs-side fs-side-${String(here.length)}`}>
        {here.map((by) => (
          <ShownBy key={by} {...props} paper={board} by={by} />
        ))}
      </div>
      {pages > 1 && (
        <nav className="fs-pages">
          {Array.from({ length: pages }, (_, index) => (
            <ActionButton
              key={`page-${String(index)}`}
              small
              pressed={index === at}
              onPress={() => {
                setPage(index);
              }}
            >
              {showers
                .slice(index * SIDE, index * SIDE + SIDE)
                .map((by) => nameIn(seats, by))
                .join(", ")}
            </ActionButton>
          ))}
        </nav>
      )}
    </div>
  );
}
