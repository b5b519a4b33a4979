import { type PointerEvent, useRef } from "react";
import type { Language, ProgrammeText } from "../../core/text.ts";
import { hoursOf, radiusOf } from "./sizes.ts";
import type { Unit } from "./state.ts";
import { texts } from "./texts.ts";
import { say, timeText } from "./words.tsx";

/** A sphere as it is drawn. */
interface Drawn {
  readonly id: string;
  readonly title: ProgrammeText;
  readonly hours: number | null;
}

/** Places in the picture's own measure: two in a row, with words under each circle. */
const CELL = 116;
const FULL = 52;
const WORDS = 34;
const LARGE_WORDS = 46;
const COLUMNS = 2;
/** Longer titles are drawn together so that they stay in their place. */
const LONG = 15;
const LARGE_LONG = 11;

interface CirclesProps {
  readonly spheres: readonly Drawn[];
  readonly scale: number;
  readonly unit: Unit;
  readonly language: Language;
  /** What the picture is called, for those who listen. */
  readonly name: string;
  /** Words under each circle; a picture of thumb size does without. */
  readonly labels?: boolean | undefined;
  /** Words for a room to read. */
  readonly large?: boolean | undefined;
  /** Pulling a circle larger or smaller; the numbers beside it do the same by keyboard. */
  readonly onDraw?: ((sphere: string, hours: number) => void) | undefined;
  readonly onDone?: (() => void) | undefined;
}

/** The spheres as circles whose area is their time; each has its own place, so that nothing jumps while it is drawn. */
export function Circles(props: CirclesProps) {
  const { spheres, language, name, unit, labels = true, large = false } = props;
  const height = CELL - 4 + (labels ? (large ? LARGE_WORDS : WORDS) : 0);
  const rows = Math.ceil(spheres.length / COLUMNS);
  const said = spheres
    .map(
      ({ title, hours }) =>
        `${say(title, props)} ${hours === null ? say(texts.notDrawn, props) : timeText(hours, unit, { language })}`,
    )
    .join(", ");
  return (
    <svg
      className={`fs-circles${props.onDraw === undefined ? "" : " fs-drawable"}${large ? " fs-large" : ""}`}
      viewBox={`0 0 ${String(COLUMNS * CELL)} ${String(rows * height)}`}
      preserveAspectRatio="xMinYMin meet"
      role="img"
      aria-label={`${name}: ${said}`}
    >
      {spheres.map((sphere, index) => (
        <Circle
          key={sphere.id}
          {...props}
          sphere={sphere}
          index={index}
          x={(index % COLUMNS) * CELL + CELL / 2}
          y={Math.floor(index / COLUMNS) * height + CELL / 2 - 2}
        />
      ))}
    </svg>
  );
}

type CircleProps = CirclesProps & {
  readonly sphere: Drawn;
  readonly index: number;
  readonly x: number;
  readonly y: number;
};

/** The name and the time under a circle. */
function Words(props: CircleProps) {
  const { sphere, x, y, unit, large = false } = props;
  const title = say(sphere.title, props);
  const together =
    title.length > (large ? LARGE_LONG : LONG)
      ? { textLength: CELL - 8, lengthAdjust: "spacingAndGlyphs" as const }
      : {};
  const line = large ? 19 : 15;
  return (
    <>
      <text x={x} y={y + FULL + line} className="fs-name" {...together}>
        {title}
      </text>
      <text x={x} y={y + FULL + line * 2 - 1} className="fs-time">
        {sphere.hours === null ? say(texts.notDrawn, props) : timeText(sphere.hours, unit, props)}
      </text>
    </>
  );
}

function Circle(props: CircleProps) {
  const { sphere, index, x, y, scale, onDraw, onDone, labels = true } = props;
  const pulling = useRef(false);
  const place = useRef<SVGCircleElement>(null);
  const radius = radiusOf(sphere.hours ?? 0, scale, FULL);
  const pull = ({ clientX, clientY }: PointerEvent): void => {
    const box = place.current?.getBoundingClientRect();
    if (!pulling.current || box === undefined || onDraw === undefined) return;
    const away = Math.hypot(clientX - box.left - box.width / 2, clientY - box.top - box.height / 2);
    onDraw(sphere.id, Math.max(1, hoursOf((away * 2 * FULL) / box.width, scale, FULL)));
  };
  const drop = (): void => {
    if (pulling.current) onDone?.();
    pulling.current = false;
  };
  const byHand = {
    onPointerDown: (event: PointerEvent<SVGGElement>): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      pulling.current = true;
      pull(event);
    },
    onPointerMove: pull,
    onPointerUp: drop,
    onPointerCancel: drop,
  };
  return (
    <g className={`fs-sphere fs-colour-${String(index % 6)}`} {...(onDraw === undefined ? {} : byHand)}>
      <circle ref={place} cx={x} cy={y} r={FULL} className="fs-place" />
      {sphere.hours !== null && <circle cx={x} cy={y} r={Math.max(1.5, radius)} className="fs-circle" />}
      {onDraw !== undefined && (
        <circle
          cx={x + Math.max(8, radius) * Math.SQRT1_2}
          cy={y + Math.max(8, radius) * Math.SQRT1_2}
          r={6}
          className="fs-handle"
        />
      )}
      {labels && <Words {...props} />}
    </g>
  );
}
