import { useId, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { LiveSelect } from "../../../tab/kit/live-select.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import type { TableAt } from "../../core/exercise.ts";
import { seatId } from "../../core/ids.ts";
import { Comments, type Inner, Write } from "./comments.tsx";
import { OwnWall } from "./own-wall.tsx";
import { comesFrom, goesTo, hostOf } from "./route.ts";
import { wallAt } from "./state.ts";
import { texts } from "./texts.ts";
import { WallView } from "./wall-view.tsx";
import { nameIn, onlookers, type Props, say, timeWords, walkAt } from "./words.tsx";

/** Where I go now, what hangs there and what I want to say; then what the others said at our table. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const { phase, tables, table } = props;
  const inner = { ...props, act };
  return (
    <div className="gw-panel k-stack">
      {refusal}
      {tables.length < 2 ? (
        <Together {...inner} />
      ) : phase.id === "walk" ? (
        <Walk {...inner} />
      ) : (
        <Adjust {...inner} number={table?.number ?? null} />
      )}
    </div>
  );
}

const eye = (props: Props) => <WhoSees kind="board" compact people={onlookers(props, props.seenBy.board)} />;

function Walk(props: Inner) {
  const { board, table, segment, leads } = props;
  const { stop, stops } = walkAt(props);
  const hosting = table !== null && hostOf(board, table) === props.me;
  const here = whereNow(props, table, hosting);
  return (
    <>
      {table !== null && here !== null && (
        <Where {...props} table={table} here={here} stop={stop} stops={stops} hosting={hosting} />
      )}
      {leads && segment === null && <Lead {...props} stop={stop} stops={stops} />}
      <Look {...props} here={here} />
    </>
  );
}

const whereNow = (props: Props, table: TableAt | null, hosting: boolean): number | null => {
  if (table === null) return null;
  const { stop, stops } = walkAt(props);
  return hosting ? table.number : goesTo(props.tables, table.number, stop, stops);
};

/** The table I am at, or another that I look at for a while. */
function Look(props: Inner & { readonly here: number | null }) {
  const { tables, here } = props;
  const [looked, setLooked] = useState<number | null>(null);
  const wall = looked ?? here ?? tables[0]?.number ?? null;
  if (wall === null) return null;
  return (
    <>
      <AtTable {...props} wall={wall} />
      <label className="gw-label">
        {say(texts.otherTable, props)}
        <select
          className="k-input"
          value={wall}
          onChange={(event) => {
            const number = Number(event.target.value);
            setLooked(number === here ? null : number);
          }}
        >
          {tables.map(({ id, number }) => (
            <option key={id} value={number}>
              {say(texts.table, props, { n: number })}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** «Gå til bord 4», large: the one thing to know. */
function Where(
  props: Inner & {
    readonly table: TableAt;
    readonly here: number;
    readonly stop: number;
    readonly stops: number;
    readonly hosting: boolean;
  },
) {
  const { tables, table, here, stop, stops, hosting } = props;
  const home = stop >= stops;
  const next = goesTo(tables, table.number, stop + 1, stops);
  return (
    <section className="gw-where" aria-live="polite">
      <p className="gw-go">
        {home
          ? say(texts.goHome, props, { n: table.number })
          : say(hosting ? texts.stayAt : texts.goTo, props, { n: here })}
      </p>
      {!home && <Meets {...props} />}
      {!home && (
        <p className="k-small-words k-num">
          {[
            say(texts.stopOf, props, { n: stop + 1, of: stops }),
            ...timeWords(props),
            hosting
              ? ""
              : stop + 1 >= stops
                ? say(texts.thenHome, props)
                : say(texts.thenTo, props, { n: next ?? table.number }),
          ]
            .filter((line) => line !== "")
            .map((line) => (
              <span key={line}>{line}</span>
            ))}
        </p>
      )}
      <ChooseHost {...props} />
    </section>
  );
}

function Meets(
  props: Inner & {
    readonly table: TableAt;
    readonly here: number;
    readonly stop: number;
    readonly stops: number;
    readonly hosting: boolean;
  },
) {
  const { board, tables, seats, table, here, stop, stops, hosting } = props;
  if (hosting) {
    const visitors = comesFrom(tables, table.number, stop, stops);
    return (
      <p>
        <b>{say(texts.youHost, props)}.</b>{" "}
        {visitors !== null && say(texts.visitFrom, props, { n: visitors })}
      </p>
    );
  }
  const there = tables.find(({ number }) => number === here);
  return there === undefined ? null : (
    <p>{say(texts.meets, props, { name: nameIn(seats, hostOf(board, there)) })}</p>
  );
}

function ChooseHost(props: Inner & { readonly table: TableAt }) {
  const { board, seats, table, act } = props;
  const id = useId();
  if (table.seats.length < 2) return null;
  return (
    <label className="gw-label gw-host-choice" htmlFor={id}>
      {say(texts.chooseHost, props)}
      <LiveSelect
        id={id}
        value={hostOf(board, table) ?? ""}
        onPick={(seat) => act("host", { table: table.number, seat: seatId(seat) })}
      >
        {table.seats.map((seat) => (
          <option key={seat} value={seat}>
            {nameIn(seats, seat)}
          </option>
        ))}
      </LiveSelect>
    </label>
  );
}

function Lead(props: Inner & { readonly stop: number; readonly stops: number }) {
  const { board, stop, stops, act } = props;
  return (
    <div className="k-stack gw-lead">
      {stop + 1 < stops && (
        <ActionButton
          primary
          touch
          wide
          icon="forward"
          onPress={() => act("go", { to: stop + 1, was: board.stop })}
        >
          {say(texts.nextStop, props)}
        </ActionButton>
      )}
      {stop > 0 && (
        <ActionButton subtle icon="back" onPress={() => act("go", { to: stop - 1, was: board.stop })}>
          {say(texts.stopBack, props)}
        </ActionButton>
      )}
    </div>
  );
}

function Asked(props: Props) {
  return props.phase.prompts.map((prompt) => <p key={prompt.nb}>{say(prompt, props)}</p>);
}

function AtTable(props: Inner & { readonly wall: number }) {
  const { board, wall: number, leads } = props;
  const wall = wallAt(board, number);
  return (
    <Paper kind="board" aside={eye(props)}>
      <div className="k-stack">
        <h2>{say(texts.hangsHere, props, { n: number })}</h2>
        {wall === null ? (
          <p className="k-muted gw-line">
            <SymbolIcon name="paper" />
            {say(texts.hangsOnPaper, props)}
          </p>
        ) : (
          <WallView wall={wall} shape={board.shape} />
        )}
        <Asked {...props} />
        <Comments {...props} wall={number} answering={false} />
        <Write {...props} wall={number} primary={!leads} />
      </div>
    </Paper>
  );
}

function Adjust(props: Inner & { readonly number: number | null }) {
  const { number } = props;
  return (
    <Paper kind="board" aside={eye(props)}>
      <div className="k-stack">
        {number !== null && <h2>{say(texts.table, props, { n: number })}</h2>}
        <Asked {...props} />
        <p className="k-muted">{say(texts.adjustLead, props)}</p>
        <Comments {...props} wall={number} answering={number !== null} />
        <OwnWall {...props} number={number} />
      </div>
    </Paper>
  );
}

/** One table only: what everyone has made, and what they say about it. */
function Together(props: Inner) {
  const { board, phase } = props;
  const walls = board.walls.filter(({ items }) => items.length > 0);
  const numbers = walls.length === 0 ? [null] : walls.map(({ table }) => table);
  return (
    <>
      <p className="k-muted">{say(texts.oneTable, props)}</p>
      {numbers.map((number) => (
        <Paper key={number} kind="board" aside={eye(props)}>
          <div className="k-stack">
            {number !== null && <h2>{say(texts.table, props, { n: number })}</h2>}
            {phase.id === "walk" ? (
              <Hangs {...props} number={number} />
            ) : (
              <OwnWall {...props} number={number} />
            )}
            <Comments {...props} wall={number} answering={phase.id !== "walk"} />
            <Write {...props} wall={number} primary={numbers.length === 1} />
          </div>
        </Paper>
      ))}
    </>
  );
}

function Hangs(props: Inner & { readonly number: number | null }) {
  const wall = wallAt(props.board, props.number);
  return wall === null ? <OwnWall {...props} /> : <WallView wall={wall} shape={props.board.shape} />;
}
