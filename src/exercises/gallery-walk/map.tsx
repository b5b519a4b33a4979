import type { TableAt } from "../../core/exercise.ts";
import { comesFrom, goesTo, hostOf } from "./route.ts";
import type { Board } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

const WIDTH = 1600;
const HEIGHT = 690;
/** Height of the middle of the map, which is all that two tables need. */
const BAND = 320;

interface Spot {
  readonly table: TableAt;
  readonly x: number;
  readonly y: number;
}

/** Tables around the room, the first at the top left of the middle, clockwise. */
const spotsOf = (tables: readonly TableAt[], node: Node): readonly Spot[] =>
  tables.map((table, index) => {
    // Two stand side by side; more are turned so that none stands alone at the far left.
    const turned = tables.length === 2 ? 0 : Math.PI / Math.max(4, tables.length);
    const angle = (2 * Math.PI * index) / tables.length - Math.PI + turned;
    return {
      table,
      x: WIDTH / 2 + Math.cos(angle) * (WIDTH / 2 - node.width / 2 - 6),
      y: HEIGHT / 2 + Math.sin(angle) * (HEIGHT / 2 - node.height / 2 - 6),
    };
  });

interface Node {
  readonly width: number;
  readonly height: number;
  readonly type: number;
}

const nodeFor = (tables: number): Node =>
  tables <= 4 ? { width: 400, height: 200, type: 50 } : { width: 290, height: 156, type: 40 };

const viewOf = (tables: number): string =>
  tables === 2
    ? `0 ${String((HEIGHT - BAND) / 2)} ${String(WIDTH)} ${String(BAND)}`
    : `0 0 ${String(WIDTH)} ${String(HEIGHT)}`;

/** Where a line between two tables leaves the frame of the first. */
const edge = (from: Spot, to: Spot, { width, height }: Node): { readonly x: number; readonly y: number } => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(
    (width / 2 + 12) / Math.max(1, Math.abs(dx)),
    (height / 2 + 12) / Math.max(1, Math.abs(dy)),
  );
  return { x: from.x + dx * share, y: from.y + dy * share };
};

// Bent to the right of its way, so that two groups that change places have a line each.
const path = (from: Spot, to: Spot, node: Node): string => {
  const [start, end] = [edge(from, to, node), edge(to, from, node)];
  const bend = {
    x: (start.x + end.x) / 2 - (end.y - start.y) * 0.18,
    y: (start.y + end.y) / 2 + (end.x - start.x) * 0.18,
  };
  return `M${point(start)} Q${point(bend)} ${point(end)}`;
};

const point = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `${x.toFixed(0)} ${y.toFixed(0)}`;

/** More tables than these are told as a list: on a map their names would be too small for a wall. */
const MOST_ON_MAP = 8;

/** Where each group goes, in words as large as the wall allows. */
function Routes(props: Props & { readonly stop: number; readonly stops: number }) {
  const { tables, stop, stops } = props;
  const home = stop >= stops;
  return (
    <ul className="gw-routes k-num" aria-label={say(texts.map, props)}>
      {tables.map(({ id, number }) => (
        <li key={id}>
          {home
            ? say(texts.table, props, { n: number })
            : say(texts.route, props, { n: number, to: goesTo(tables, number, stop, stops) ?? number })}
        </li>
      ))}
    </ul>
  );
}

/** The room from above: every table with its host and who comes there now. */
export function RoomMap(
  props: Props & { readonly board: Board; readonly stop: number; readonly stops: number },
) {
  const { tables, stop, stops } = props;
  if (tables.length > MOST_ON_MAP) return <Routes {...props} />;
  const node = nodeFor(tables.length);
  const spots = spotsOf(tables, node);
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
              <path
                key={from.table.id}
                className="gw-way"
                d={path(from, to, node)}
                markerEnd="url(#gw-arrow)"
              />
            );
          })}
        {spots.map((spot) => (
          <TableNode key={spot.table.id} {...props} spot={spot} node={node} />
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

function TableNode(
  props: Props & { readonly stop: number; readonly stops: number; readonly spot: Spot; readonly node: Node },
) {
  const { board, tables, seats, stop, stops, spot, node } = props;
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
        x={x - node.width / 2}
        y={y - node.height / 2}
        width={node.width}
        height={node.height}
        rx={node.height / 4}
      />
      <text
        className="gw-number"
        x={x}
        y={y - node.type * (lines.length === 2 ? 0.78 : lines.length === 1 ? 0.42 : 0)}
        fontSize={node.type}
      >
        {say(texts.table, props, { n: table.number })}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          className={index === 0 && visitors !== null ? "gw-visit" : "gw-host"}
          x={x}
          y={y + node.type * ((lines.length === 2 ? 0.28 : 0.58) + index * 0.95)}
          fontSize={node.type * 0.8}
          textLength={line.length * node.type * 0.46 > node.width - 24 ? node.width - 24 : undefined}
          lengthAdjust="spacingAndGlyphs"
        >
          {line}
        </text>
      ))}
    </g>
  );
}
