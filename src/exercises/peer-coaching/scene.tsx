import { kitTexts } from "../../../tab/kit/texts.ts";
import type { SeatView } from "../../core/view.ts";
import { type Part, talks } from "./part.ts";
import { glances } from "./role-cards.ts";
import { focusNames, type Props, say } from "./words.tsx";

const width = 400;
const height = 486;
const middle = { x: 200, y: 180 };
const around = 140;
const place = { x: 200, y: 398 };
// A little further off, beyond the screen.
const aside = { x: 200, y: 410 };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Colleagues sit in an arc that is open towards the focus person; a few of them sit close, at the top. */
const seatAt = (index: number, of: number): Point => {
  const sweep = Math.min(Math.PI * 1.48, (of - 1) * 1.5);
  const angle = -Math.PI / 2 - sweep / 2 + (of < 2 ? 0 : (sweep * index) / (of - 1));
  return { x: middle.x + around * Math.cos(angle), y: middle.y + around * Math.sin(angle) };
};

/** Where everyone sits and between whom the words go: seen at once, said in words beside it. */
export function Scene(
  props: Pick<Props, "seats" | "present" | "focus" | "language"> & { readonly part: Part },
) {
  const { seats, present, focus, language, part } = props;
  const colleagues = seats.filter((seat) => present.includes(seat.id) && !focus.includes(seat.id));
  const [inFocus] = seats.filter((seat) => focus.includes(seat.id));
  const glance = glances[part];
  const name = focusNames(props);
  const label = kitTexts[language].and(
    [glance.talks, glance.listens].flatMap((text) =>
      text === undefined ? [] : [say(text, language, { name })],
    ),
  );
  const away = part === "reflect";
  const size = colleagues.length > 8 ? 28 : 38;
  return (
    <svg
      className={`pc-scene pc-${part}`}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={label}
    >
      <Words part={part} count={colleagues.length} size={size} />
      {colleagues.map((seat, index) => (
        <Person
          key={seat.id}
          seat={seat}
          at={seatAt(index, colleagues.length)}
          size={size}
          talking={talks[part] !== "focus"}
        />
      ))}
      {away && <path className="pc-screen" d="M112 324 Q200 350 288 324" />}
      {inFocus && (
        <g className={away ? "pc-away" : undefined}>
          <Person
            seat={inFocus}
            at={away ? aside : place}
            size={58}
            talking={talks[part] !== "colleagues"}
            focus
          />
          {away && <path className="pc-ear" d="M178 476 q22 10 44 0" />}
        </g>
      )}
    </svg>
  );
}

function Words({
  part,
  count,
  size,
}: {
  readonly part: Part;
  readonly count: number;
  readonly size: number;
}) {
  const seats = Array.from({ length: count }, (_, index) => seatAt(index, count));
  if (part === "reflect")
    return (
      <>
        <circle className="pc-round" cx={middle.x} cy={middle.y} r={around} />
        <g className="pc-bubbles">
          <circle cx={middle.x - 22} cy={middle.y} r={7} />
          <circle cx={middle.x} cy={middle.y} r={7} />
          <circle cx={middle.x + 22} cy={middle.y} r={7} />
        </g>
      </>
    );
  return (
    <>
      {seats.map((seat) => (
        <path
          key={`${String(seat.x)} ${String(seat.y)}`}
          className={part === "clarify" ? "pc-ask" : "pc-tell"}
          d={between(place, 66, seat, size + 8)}
        />
      ))}
    </>
  );
}

const between = (from: Point, leave: number, to: Point, stop: number): string => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const at = (share: number): string =>
    `${(from.x + (to.x - from.x) * share).toFixed(1)} ${(from.y + (to.y - from.y) * share).toFixed(1)}`;
  return `M${at(leave / length)}L${at(1 - stop / length)}`;
};

function Person({
  seat,
  at,
  size,
  talking,
  focus = false,
}: {
  readonly seat: SeatView;
  readonly at: Point;
  readonly size: number;
  readonly talking: boolean;
  readonly focus?: boolean;
}) {
  return (
    <g
      className={["pc-person", talking && "pc-talking", focus && "pc-focus", focus && talking && "pc-speaker"]
        .filter(Boolean)
        .join(" ")}
    >
      <circle cx={at.x} cy={at.y} r={size} />
      <text x={at.x} y={at.y + size * 0.24} fontSize={size * 0.66}>
        {seat.initials}
      </text>
    </g>
  );
}
