import { Pager, usePaging } from "../../../tab/kit/pages.tsx";
import { ShownBy, showersOf } from "./shown.tsx";
import { inspirationOf, spheresOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

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
  const { board } = props;
  const showers = showersOf(board);
  const paging = usePaging(showers.length, SIDE);
  return (
    <div className="fs-stage">
      <Pager {...paging} />
      <div className="fs-side">
        {showers.slice(paging.at * SIDE, paging.at * SIDE + SIDE).map((by) => (
          <ShownBy key={by} {...props} paper={board} by={by} />
        ))}
      </div>
    </div>
  );
}
