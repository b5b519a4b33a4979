import { useState } from "react";
import { useText } from "./language.tsx";
import {
  angleOf,
  arc,
  edgesOf,
  measuresOf,
  namePlace,
  pointAt,
  type RingMeasures,
  type RingSeat,
  shortName,
} from "./ring-geometry.ts";
import { SymbolIcon } from "./symbol-icon.tsx";
import type { Tone } from "./time.ts";

export type { RingSeat, SeatState } from "./ring-geometry.ts";

/** The time that belongs to the person in focus. */
interface RingTime {
  readonly share: number;
  readonly tone: Tone;
  readonly held?: boolean | undefined;
}

/** The words in the middle of the ring. */
interface RingCentre {
  readonly title: string;
  readonly line?: string | undefined;
  readonly time?: string | undefined;
}

interface RingProps {
  readonly seats: readonly RingSeat[];
  readonly size?: "stage" | "home" | "glyph";
  readonly time?: RingTime | undefined;
  readonly centre?: RingCentre | undefined;
  /** Replaces the spoken description of all seats. */
  readonly label?: string | undefined;
}

/** The ring in which the word travels: who has had it, who has it, who is next, who is away. */
export function Ring({ size = "stage", ...props }: RingProps) {
  return size === "glyph" ? <RingGlyph {...props} /> : <WholeRing {...props} size={size} />;
}

const useDescription = (seats: readonly RingSeat[], label: string | undefined): string => {
  const text = useText();
  return label ?? seats.map((seat) => text.ringSeat[seat.state](seat.name)).join(", ");
};

// The thread moves only when the word moves, not when the ring is first shown.
const useMoved = (seats: readonly RingSeat[]): { readonly now: string; readonly moved: boolean } => {
  const now = seats.find((seat) => seat.state === "now")?.id ?? "";
  const [first] = useState(now);
  return { now, moved: now !== first };
};

function WholeRing({ seats, size, time, centre, label }: RingProps & { readonly size: "stage" | "home" }) {
  const measures = measuresOf(size, seats.length);
  const { now, moved } = useMoved(seats);
  const description = useDescription(seats, label);
  return (
    <svg
      className={`ring ring-${size}`}
      viewBox={`0 0 ${String(measures.width)} ${String(measures.height)}`}
      role="img"
      aria-label={description}
    >
      {seats.length < 2 && (
        <circle className="ring-base" cx={measures.centreX} cy={measures.centreY} r={measures.radius} />
      )}
      {edgesOf(seats.map((seat) => seat.state)).map((edge) => (
        <path
          key={`${String(edge.from)} ${edge.kind} ${edge.newest ? now : ""}`}
          className={`ring-${edge.kind}${edge.newest && moved ? " ring-travels" : ""}`}
          pathLength={edge.kind === "thread" ? 1 : undefined}
          d={arc(measures, angleOf(edge.from, seats.length), angleOf(edge.from + 1, seats.length))}
        />
      ))}
      {seats.map((seat, index) => (
        <Seat
          key={seat.id}
          seat={seat}
          angle={angleOf(index, seats.length)}
          measures={measures}
          time={seat.state === "now" ? time : undefined}
          moved={moved}
        />
      ))}
      {centre && <Centre centre={centre} measures={measures} size={size} />}
    </svg>
  );
}

function Seat({
  seat,
  angle,
  measures,
  time,
  moved,
}: {
  readonly seat: RingSeat;
  readonly angle: number;
  readonly measures: RingMeasures;
  readonly time: RingTime | undefined;
  readonly moved: boolean;
}) {
  const { x, y } = pointAt(measures, angle);
  const inFocus = seat.state === "now";
  const radius = inFocus ? measures.focus : measures.seat;
  const outer = inFocus && time ? measures.track + 8 : radius;
  const place = namePlace(measures, angle, outer);
  return (
    <g className={`ring-person ring-is-${seat.state}`}>
      <circle className="ring-gap" cx={x} cy={y} r={outer + 6} />
      {inFocus && time && <Left x={x} y={y} radius={measures.track} time={time} />}
      {inFocus && moved && (
        <circle key={seat.id} className="ring-arrived" cx={x} cy={y} r={(time ? outer : radius) + 4} />
      )}
      <circle className="ring-seat" cx={x} cy={y} r={radius} />
      <Inside seat={seat} x={x} y={y} radius={radius} measures={measures} />
      <Name seat={seat} place={place} size={measures.name} />
    </g>
  );
}

function Inside({
  seat,
  x,
  y,
  radius,
  measures,
}: {
  readonly seat: RingSeat;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly measures: RingMeasures;
}) {
  const letters = radius * (seat.state === "now" ? 0.63 : 0.6);
  const scale = measures.seat / 42;
  return (
    <>
      {seat.state === "had" ? (
        <path className="ring-ok" d={check(x, y, scale)} />
      ) : (
        <text className="ring-letters" x={x} y={y + letters * 0.35} fontSize={letters}>
          {seat.initials}
        </text>
      )}
      {(seat.paper === true || seat.state === "paper") && (
        <PaperSign x={x + radius * 0.72} y={y + radius * 0.72} scale={scale} />
      )}
    </>
  );
}

function Name({
  seat,
  place,
  size,
}: {
  readonly seat: RingSeat;
  readonly place: ReturnType<typeof namePlace>;
  readonly size: number;
}) {
  const text = useText();
  return (
    <text className="ring-name" x={place.x} y={place.y} fontSize={size} style={{ textAnchor: place.anchor }}>
      {shortName(seat.name)}
      {seat.state === "away" && (
        <tspan className="ring-soft" x={place.x} dy={size * 1.1} fontSize={size * 0.8}>
          {text.awayShort}
        </tspan>
      )}
    </text>
  );
}

const check = (x: number, y: number, scale: number): string =>
  `M${String(x - 13 * scale)} ${String(y + scale)}l${String(9 * scale)} ${String(9 * scale)} ${String(17 * scale)} ${String(-19 * scale)}`;

function Left({
  x,
  y,
  radius,
  time,
}: {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly time: RingTime;
}) {
  return (
    <>
      <circle className="ring-track" cx={x} cy={y} r={radius} />
      {time.share > 0 && (
        <circle
          className={`ring-left ring-${time.tone}${time.held ? " ring-held" : ""}`}
          cx={x}
          cy={y}
          r={radius}
          pathLength={100}
          strokeDasharray={`${String(Math.round(time.share * 1000) / 10)} 100`}
          transform={`rotate(-90 ${String(x)} ${String(y)})`}
        />
      )}
    </>
  );
}

function PaperSign({ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }) {
  return (
    <g className="ring-paper" transform={`translate(${String(x)} ${String(y)}) scale(${String(scale)})`}>
      <circle r="18" />
      <path d="M-6 -9h8l5 5v13h-13zM2 -9v5h5" />
    </g>
  );
}

function Centre({
  centre,
  measures,
  size,
}: {
  readonly centre: RingCentre;
  readonly measures: RingMeasures;
  readonly size: "stage" | "home";
}) {
  const big = size === "stage" ? 58 : 30;
  const room = (measures.radius - measures.track) * 2 - 12;
  const title = Math.min(big, room / (centre.title.length * 0.56));
  const line = size === "stage" ? 30 : 24;
  const x = measures.centreX;
  const top = measures.centreY - (centre.time === undefined ? 2 : line * 0.6);
  return (
    <g className="ring-centre">
      <text x={x} y={top} fontSize={title}>
        {centre.title}
      </text>
      {centre.line !== undefined && (
        <text
          className={size === "home" ? "ring-soft" : "ring-plain"}
          x={x}
          y={top + line * 1.35}
          fontSize={line}
        >
          {centre.line}
        </text>
      )}
      {centre.time !== undefined && (
        <text className="k-num" x={x} y={top + line * 3.3} fontSize={line * 1.25}>
          {centre.time}
        </text>
      )}
    </g>
  );
}

const glyphMeasures: RingMeasures = {
  width: 40,
  height: 40,
  centreX: 20,
  centreY: 20,
  radius: 13,
  seat: 3.6,
  focus: 6,
  track: 6,
  name: 0,
};

/** More seats than this are no ring to anybody's eye. */
const MOST_SEATS = 16;

function RingGlyph({ seats, label }: RingProps) {
  const description = useDescription(seats, label);
  if (seats.length > MOST_SEATS) return <SymbolIcon name="ring" />;
  const many = seats.length >= 9;
  return (
    <svg className="ring ring-glyph" viewBox="0 0 40 40" role="img" aria-label={description}>
      {edgesOf(seats.map((seat) => seat.state)).map((edge) => (
        <path
          key={edge.from}
          className={`ring-${edge.kind}`}
          d={arc(glyphMeasures, angleOf(edge.from, seats.length), angleOf(edge.from + 1, seats.length))}
        />
      ))}
      {seats.map((seat, index) => {
        const { x, y } = pointAt(glyphMeasures, angleOf(index, seats.length));
        const inFocus = seat.state === "now";
        const radius = (inFocus ? 5.6 : 3.6) * (many ? 0.72 : 1);
        return (
          <g key={seat.id} className={`ring-is-${seat.state}`}>
            <circle className="ring-seat" cx={x} cy={y} r={radius} />
          </g>
        );
      })}
    </svg>
  );
}
