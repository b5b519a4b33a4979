import { type KeyboardEvent, useMemo, useState } from "react";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { type Beside, gradeAt, gradesOf, type Plot, type Point, placesBeside, pointsOf } from "./picture.ts";
import { rowText } from "./row-words.tsx";
import type { Row, Scale, Unit } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** Letters of a task that stand beside its circle. */
const LETTERS = 26;
/** A symbol, and a letter, in sizes of the letters. */
const SYMBOL = 1.15;
const LETTER = 0.57;

interface PictureProps extends Pick<Props, "language"> {
  readonly rows: readonly Row[];
  readonly unit: Unit;
  readonly scale: Scale;
  readonly width: number;
  readonly height: number;
  /** Radius of the largest circle, and the size of the letters. */
  readonly largest: number;
  readonly font: number;
  /** Task names beside the circles, where there is room. */
  readonly named: boolean;
  /** Which of the points is told about; undefined: a picture to look at only. */
  readonly chosen?: string | null;
  readonly onChoose?: (row: string) => void;
}

/** The picture: importance upwards, how well to the right, time as area, symbols beside. */
export function Picture(props: PictureProps) {
  const { rows, unit, scale, width, height, largest, font, named, language, chosen, onChoose } = props;
  const plot: Plot = useMemo(
    () => ({
      left: font * 1.9,
      top: font * 2,
      width: width - font * 2.4,
      height: height - font * 5.4,
    }),
    [width, height, font],
  );
  const points = useMemo(() => pointsOf(rows, scale, plot, largest), [rows, scale, plot, largest]);
  const beside = useMemo(() => besides(points, plot, font, named), [points, plot, font, named]);
  const [at, setAt] = useState(0);
  const walk = (event: KeyboardEvent<SVGElement>): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = (at + by + points.length) % points.length;
    setAt(next);
    event.currentTarget.querySelectorAll<SVGElement>("[role='button']")[next]?.focus();
  };
  const label = (point: Point): string => rowText(point.row, point.number, { unit, scale }, { language });
  // The large ones first, so that the small ones lie on top; for the keyboard in the order of the list.
  return (
    <svg
      className="so-plot"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width="100%"
      role={onChoose === undefined ? "img" : "group"}
      aria-label={`${say(texts.pictureTitle, { language })}. ${say(texts.pictureRead, { language })}`}
      style={{ fontSize: font }}
      onKeyDown={onChoose === undefined ? undefined : walk}
    >
      <Axes {...props} plot={plot} />
      {points.map((point, index) => (
        <Circle
          key={point.row.id}
          point={point}
          label={label(point)}
          chosen={chosen === point.row.id}
          reached={index === Math.min(at, points.length - 1)}
          onChoose={
            onChoose &&
            (() => {
              setAt(index);
              onChoose(point.row.id);
            })
          }
        />
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        {beside.map((each) => (
          <Words key={each.point.row.id} {...each} font={font} />
        ))}
      </g>
    </svg>
  );
}

function Axes({ scale, plot, font, width, height, language }: PictureProps & { readonly plot: Plot }) {
  const { left, top } = plot;
  const [right, bottom] = [left + plot.width, top + plot.height];
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {gradesOf(scale).map((grade) => {
        const x = left + gradeAt(grade, scale) * plot.width;
        const y = bottom - gradeAt(grade, scale) * plot.height;
        return (
          <g key={grade}>
            <path
              className="so-grid"
              d={`M${String(left)} ${String(y)}H${String(right)}M${String(x)} ${String(top)}V${String(bottom)}`}
            />
            <text className="so-tick" x={left - font * 0.6} y={y + font * 0.35} textAnchor="end">
              {grade}
            </text>
            <text className="so-tick" x={x} y={bottom + font * 1.4} textAnchor="middle">
              {grade}
            </text>
          </g>
        );
      })}
      <path className="so-axis" d={`M${String(left)} ${String(top)}V${String(bottom)}H${String(right)}`} />
      <text className="so-axis-word" x={0} y={font}>
        ↑ {say(texts.axisImportant, { language })}
      </text>
      <text className="so-axis-word" x={width - font * 0.3} y={height - font * 0.5} textAnchor="end">
        {say(texts.axisWell, { language })} →
      </text>
    </g>
  );
}

function Circle({
  point,
  label,
  chosen,
  reached,
  onChoose,
}: {
  readonly point: Point;
  readonly label: string;
  readonly chosen: boolean;
  readonly reached: boolean;
  readonly onChoose: (() => void) | undefined;
}) {
  const { x, y, r, number, row } = point;
  const drawn = (
    <>
      <circle className={row.time === null ? "so-circle so-untimed" : "so-circle"} cx={x} cy={y} r={r} />
      <text className="so-number-in" x={x} y={y} textAnchor="middle" dominantBaseline="central">
        {number}
      </text>
    </>
  );
  if (onChoose === undefined) return <g>{drawn}</g>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
    <g
      role="button"
      className="so-point"
      tabIndex={reached ? 0 : -1}
      aria-pressed={chosen}
      aria-label={label}
      onClick={onChoose}
      onFocus={onChoose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onChoose();
      }}
    >
      {drawn}
    </g>
  );
}

interface Shown {
  readonly point: Point;
  readonly place: Beside;
  readonly words: string;
}

/** Symbols stand nearest to their circle, the words outside them. */
function Words({ point, place, words, font }: Shown & { readonly font: number }) {
  const size = font * SYMBOL;
  const { symbols } = point.row;
  const wide = symbols.length * size;
  const gap = symbols.length > 0 ? font * 0.3 : 0;
  const before = place.x + place.width < point.x;
  const start = before ? place.x + place.width - wide : place.x;
  const middle = place.y + place.height / 2;
  return (
    <g>
      {symbols.map((symbol, at) => (
        // biome-ignore lint/a11y/noSvgWithoutTitle: only places the symbol; the point's own words tell of it
        <svg
          key={symbol}
          className="so-symbol"
          x={start + at * size}
          y={middle - size / 2}
          width={size}
          height={size}
        >
          <SymbolIcon name={symbol} />
        </svg>
      ))}
      {words !== "" && (
        <text
          className="so-word"
          x={before ? start - gap : start + wide + gap}
          y={middle}
          textAnchor={before ? "end" : "start"}
          dominantBaseline="central"
        >
          {words}
        </text>
      )}
    </g>
  );
}

const shortened = (task: string): string =>
  task.length > LETTERS ? `${task.slice(0, LETTERS - 1).trim()}…` : task;

/** Symbols and words where they fit; symbols alone where the words do not; the list has the rest. */
const besides = (points: readonly Point[], plot: Plot, font: number, named: boolean): readonly Shown[] => {
  const byTime = points.toSorted((a, b) => b.r - a.r);
  const symbols = ({ row }: Point): number => row.symbols.length * font * SYMBOL;
  const wish = (point: Point, words: string) => ({
    point,
    height: font * 1.2,
    width: symbols(point) + words.length * font * LETTER + (words === "" ? 0 : font * 0.3),
  });
  const first = byTime.map((point) => ({ point, words: named ? shortened(point.row.task) : "" }));
  const places = placesBeside(
    first.map(({ point, words }) => wish(point, words)),
    points,
    plot,
  );
  const shown = first.flatMap(({ point, words }, at): readonly Shown[] => {
    const place = places[at] ?? null;
    return place === null ? [] : [{ point, place, words }];
  });
  if (!named) return shown;
  const left = byTime.filter((point) => symbols(point) > 0 && !shown.some((each) => each.point === point));
  const more = placesBeside(
    left.map((point) => wish(point, "")),
    points,
    plot,
    shown.map(({ place }) => place),
  );
  return [
    ...shown,
    ...left.flatMap((point, at): readonly Shown[] => {
      const place = more[at] ?? null;
      return place === null ? [] : [{ point, place, words: "" }];
    }),
  ];
};
