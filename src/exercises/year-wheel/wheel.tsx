import type { Language } from "../../core/text.ts";
import { type Entry, inMonth, type Kind, monthsFrom } from "./state.ts";
import { texts } from "./texts.ts";
import { monthText, say } from "./words.tsx";

const SIZE = 1120;
const HUB = 150;
const RIM = 448;
/** Marks that fit in a month on the wheel; the list beside it has them all. */
const MARKS = 6;

const at = (angle: number, radius: number): readonly [number, number] => [
  SIZE / 2 + radius * Math.sin(angle),
  SIZE / 2 - radius * Math.cos(angle),
];

/** What an SVG attribute reads: words and numbers with spaces between. */
const path = (...parts: readonly (string | number)[]): string => parts.join(" ");

const slice = (from: number, to: number, inner: number, outer: number): string => {
  const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [
    at(from, inner),
    at(from, outer),
    at(to, outer),
    at(to, inner),
  ];
  return path(
    "M",
    ax,
    " ",
    ay,
    "L",
    bx,
    " ",
    by,
    "A",
    outer,
    " ",
    outer,
    " 0 0 1 ",
    cx,
    " ",
    cy,
    "L",
    dx,
    " ",
    dy,
    "A",
    inner,
    " ",
    inner,
    " 0 0 0 ",
    ax,
    " ",
    ay,
    "Z",
  );
};

/** A kind by its shape: the same shapes stand in the list with their words. */
export function KindShape({
  kind,
  x = 0,
  y = 0,
  r = 20,
}: {
  readonly kind: Kind;
  readonly x?: number;
  readonly y?: number;
  readonly r?: number;
}) {
  const name = `yw-shape yw-${kind}`;
  switch (kind) {
    case "meeting":
      return <circle className={name} cx={x} cy={y} r={r} />;
    case "theme":
      return <rect className={name} x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} />;
    case "review":
      return (
        <path
          className={name}
          d={path("M", x, " ", y - r * 1.15, "l", r * 1.15, " ", r * 2.1, "h", -r * 2.3, "z")}
        />
      );
    case "gathering":
      return (
        <path
          className={name}
          d={path(
            "M",
            x,
            " ",
            y - r * 1.2,
            "l",
            r * 1.2,
            " ",
            r * 1.2,
            "l",
            -r * 1.2,
            " ",
            r * 1.2,
            "l",
            -r * 1.2,
            " ",
            -r * 1.2,
            "z",
          )}
        />
      );
    case "other":
      return <circle className={name} cx={x} cy={y} r={r * 0.75} />;
  }
}

/** Twelve months around a hub, each with a mark for what happens in it. */
export function Wheel({
  entries,
  start,
  language,
}: {
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly language: Language;
}) {
  const turn = (2 * Math.PI) / 12;
  return (
    <svg
      className="yw-wheel"
      viewBox={path("0 0 ", SIZE, " ", SIZE)}
      role="img"
      aria-label={say(texts.wheel, { language }, { n: entries.length })}
    >
      {monthsFrom(start).map((month, place) => {
        const from = place * turn;
        const middle = from + turn / 2;
        const here = inMonth(entries, month);
        const [nx, ny] = at(middle, RIM + 72);
        return (
          <g key={month} className={here.length > 0 ? "yw-month yw-busy" : "yw-month"}>
            <path d={slice(from, from + turn, HUB, RIM)} />
            <text x={nx} y={ny} textAnchor="middle" dominantBaseline="middle">
              {monthText(month, language).slice(0, 3)}
            </text>
            {here.slice(0, MARKS).map((entry, n) => {
              const row = Math.floor(n / 2);
              const aside = here.length === 1 ? 0 : n % 2 === 0 ? -0.26 : 0.26;
              const [x, y] = at(middle + aside * turn * 1.1, RIM - 55 - row * 66);
              return <KindShape key={entry.id} kind={entry.kind} x={x} y={y} />;
            })}
          </g>
        );
      })}
      <circle className="yw-hub" cx={SIZE / 2} cy={SIZE / 2} r={HUB} />
      <text className="yw-count" x={SIZE / 2} y={SIZE / 2 - 22} textAnchor="middle" dominantBaseline="middle">
        {entries.length}
      </text>
      <text className="yw-unit" x={SIZE / 2} y={SIZE / 2 + 64} textAnchor="middle" dominantBaseline="middle">
        {say(entries.length === 1 ? texts.entry : texts.entries, { language })}
      </text>
    </svg>
  );
}
