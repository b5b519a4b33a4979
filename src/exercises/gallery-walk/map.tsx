import type { TableAt } from "../../core/exercise.ts";
import { comesFrom, goesTo, hostOf } from "./route.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

const WIDTH = 1600;
const HEIGHT = 690;
/** A table on the map, and its letters. */
const NODE = { width: 400, height: 200, type: 50 } as const;
/** Height of the middle of the map, which is all that two tables need. */
const BAND = 320;

interface Spot {
  readonly table: TableAt;
  readonly x: number;
  readonly y: number;
}

/** Tables around the room, the first at the top left of the middle, clockwise. */
const spotsOf = (tables: readonly TableAt[]): readonly Spot[] =>
  tables.map((table, index) => {
    // Two stand side by side; more are turned so that none stands alone at the far left.
    const turned = tables.length === 2 ? 0 : Math.PI / Math.max(4, tables.length);
    const angle = (2 * Math.PI * index) / tables.length - Math.PI + turned;
    return {
      table,
      x: WIDTH / 2 + Math.cos(angle) * (WIDTH / 2 - NODE.width / 2 - 6),
      y: HEIGHT / 2 + Math.sin(angle) * (HEIGHT / 2 - NODE.height / 2 - 6),
    };
  });

const viewOf = (tables: number): string =>
  tables === 2
    ? `0 ${String((HEIGHT - BAND) / 2)} ${String(WIDTH)} ${String(BAND)}`
    : `0 0 ${String(WIDTH)} ${String(HEIGHT)}`;

/** Where a line between two tables leaves the frame of the first. */
const edge = (from: Spot, to: Spot): { readonly x: number; readonly y: number } => {
  const { width, height } = NODE;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(
    (width / 2 + 12) / Math.max(1, Math.abs(dx)),
    (height / 2 + 12) / Math.max(1, Math.abs(dy)),
  );
  return { x: from.x + dx * share, y: from.y + dy * share };
};

// Bent to the right of its way, so that two groups that change places have a line each.
const path = (from: Spot, to: Spot): string => {
  const [rim, tip] = [edge(from, to), edge(to, from)];
  const length = Math.max(1, Math.hypot(tip.x - rim.x, tip.y - rim.y));
  const aside = { x: (-(tip.y - rim.y) / length) * ASIDE, y: ((tip.x - rim.x) / length) * ASIDE };
  const start = { x: rim.x + aside.x, y: rim.y + aside.y };
  const end = { x: tip.x + aside.x, y: tip.y + aside.y };
  const bend = {
    x: (start.x + end.x) / 2 - (end.y - start.y) * 0.18,
    y: (start.y + end.y) / 2 + (end.x - start.x) * 0.18,
  };
  return `M${point(start)} Q${point(bend)} ${point(end)}`;
};

/** So far apart from the middle two lines between the same tables begin and end. */
const ASIDE = 34;

const point = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `${x.toFixed(0)} ${y.toFixed(0)}`;

/** More tables than these are told as a list: on a map their names would be too small for a wall. */
const MOST_ON_MAP = 4;
/** As many have room for the host they come to. */
const MOST_WITH_HOSTS = 9;

/** Where each group goes, in words as large as the wall allows. */
function Routes(props: Props & { readonly board: Board; readonly stop: number; readonly stops: number }) {
  const { board, tables, seats, stop, stops } = props;
  const hosts = stop < stops && tables.length <= MOST_WITH_HOSTS;
  return (
    <ul className="gw-routes k-num" aria-label={say(texts.map, props)}>
      {tables.map(({ id, number }) => {
        const to = tables.find((table) => table.number === goesTo(tables, number, stop, stops));
        const words = say(texts.route, props, { n: number, to: to?.number ?? number });
        return (
          <li key={id}>
            {stop >= stops ? say(texts.table, props, { n: number }) : words}
            {hosts && to !== undefined && (
              <small>{say(texts.hostIs, props, { name: nameIn(seats, hostOf(board, to)) })}</small>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The room from above: every table with its host and who comes there now. */
export function RoomMap(
  props: Props & { readonly board: Board; readonly stop: number; readonly stops: number },
) {
  const { tables, stop, stops } = props;
  if (tables.length > MOST_ON_MAP) return <Routes {...props} />;
  const spots = spotsOf(tables);
  return (
    <>
      <svg className="gw-map" viewBox={viewOf(tables.length)} aria-hidden="true">
        <defs>
          <marker
            id="gw-arrow"
            viewBox="0 0 10 10"
            refX="8"
            refY="5"
            markerWidth="5"
            markerHeight="5"
            orient="auto-start-reverse"
          >
            <path d="M0 0L10 5L0 10z" className="gw-head" />
          </marker>
        </defs>
        {stop < stops &&
          spots.map((from) => {
            const to = spots.find(
              ({ table }) => table.number === goesTo(tables, from.table.number, stop, stops),
            );
            return to === undefined ? null : (
              <path key={from.table.id} className="gw-way" d={path(from, to)} markerEnd="url(#gw-arrow)" />
            );
          })}
        {spots.map((spot) => (
          <TableNode key={spot.table.id} {...props} spot={spot} />
        ))}
      </svg>
      <ul className="k-sr" aria-label={say(texts.map, props)}>
        {tables.map(({ id, number }) => (
          <li key={id}>
            {say(texts.route, props, { n: number, to: goesTo(tables, number, stop, stops) ?? number })}
          </li>
        ))}
      </ul>
    </>
  );
}

function TableNode(props: Props & { readonly stop: number; readonly stops: number; readonly spot: Spot }) {
  const { board, tables, seats, stop, stops, spot } = props;
  const { table, x, y } = spot;
  const visitors = comesFrom(tables, table.number, stop, stops);
  const lines = [
    visitors === null ? "" : say(texts.group, props, { n: visitors }),
    say(texts.hostIs, props, { name: nameIn(seats, hostOf(board, table)) }),
  ].filter((line) => line !== "");
  return (
    <g>
      <rect
        className="gw-table"
        x={x - NODE.width / 2}
        y={y - NODE.height / 2}
        width={NODE.width}
        height={NODE.height}
        rx={NODE.height / 4}
      />
      <text
        className="gw-number"
        x={x}
        y={y - NODE.type * (lines.length === 2 ? 0.78 : lines.length === 1 ? 0.42 : 0)}
        fontSize={NODE.type}
      >
        {say(texts.table, props, { n: table.number })}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          className={index === 0 && visitors !== null ? "gw-visit" : "gw-host"}
          x={x}
          y={y + NODE.type * ((lines.length === 2 ? 0.28 : 0.58) + index * 0.95)}
          fontSize={NODE.type * 0.8}
          textLength={line.length * NODE.type * 0.46 > NODE.width - 64 ? NODE.width - 64 : undefined}
          lengthAdjust="spacingAndGlyphs"
        >
          {line}
        </text>
      ))}
    </g>
  );
}
