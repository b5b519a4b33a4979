import type { TableAt } from "../../src/core/exercise.ts";
import { focusOf } from "../../src/core/turns.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { Countdown } from "../kit/countdown.tsx";
import { useTexts } from "../kit/language.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { type TableLine, TableRing, TableRoom } from "../kit/table-ring.tsx";
import { faceOf } from "../meeting/clock.ts";
import { useHere } from "../meeting/here.tsx";
import { SayLine } from "../meeting/say-line.tsx";
import { calledOf, standingTables, stateAt, tableRests, tablesNow } from "../meeting/tables.ts";
import { tableTexts } from "../meeting/tables-texts.ts";
import type { ShownPlace } from "../sync/exercise-props.ts";
import { Acts, Question } from "./wall-parts.tsx";

/** More tables leave no room for a second line about each, or about the question. */
const MOST_IN_BAND = 6;

/** All tables as rings with their names, as large as their number allows. */
function Room() {
  const { model } = useHere();
  const text = useTexts(tableTexts);
  const { meeting } = model;
  const rooms = standingTables(tablesNow(meeting));
  const lineOf = (table: TableAt): TableLine => ({
    letter: table.label?.slice(-1),
    note: tableRests(meeting, table) ? text.rests : undefined,
    seats: table.seats.map((seat) => ({
      id: seat,
      name: model.shortNameOf(seat),
      state: stateAt(meeting, seat),
    })),
  });
  return (
    <TableRoom label={text.tables} count={rooms.length}>
      {rooms.map(({ number, tables }) => (
        <TableRing key={number} number={number} title={text.table(number)} lines={tables.map(lineOf)} />
      ))}
    </TableRoom>
  );
}

/** "Finn bordet ditt": the names large, while people move or when somebody asks where all sit. */
export function FindTable({ walks, onTask }: { readonly walks: boolean; readonly onTask: () => void }) {
  const { model } = useHere();
  const text = useTexts(tableTexts);
  const { meeting } = model;
  const { clock } = meeting;
  const within = tablesNow(meeting).some(({ label }) => label !== undefined);
  return (
    <div className="wall-tables">
      <header className="wall-tables-head">
        {clock && <Countdown clock={faceOf(clock, meeting.speed)} />}
        <h2 className="k-question">{walks ? (within ? text.findWithin : text.find) : text.tables}</h2>
        <ActionButton iconAfter="forward" onPress={onTask}>
          {walks ? text.found : text.backToTask}
        </ActionButton>
      </header>
      <Room />
    </div>
  );
}

/** The room of tables under one clock, with what is asked and the one next thing, where the exercise has nothing of its own on the wall. */
export function TablesWall({ place }: { readonly place: ShownPlace }) {
  const { meeting } = useHere().model;
  const { clock } = meeting;
  const many = standingTables(tablesNow(meeting)).length > MOST_IN_BAND;
  return (
    <div className={many ? "wall-tables wall-tables-many" : "wall-tables"}>
      <header className="wall-tables-head">
        {clock && <Countdown clock={faceOf(clock, meeting.speed)} />}
        <Question place={place} />
        <Acts />
      </header>
      <Room />
      <SayLine named />
    </div>
  );
}

/** One line about the tables above an exercise's own board: who has the word at each, or who sits where. */
export function TableBand() {
  const { model } = useHere();
  const text = useTexts(tableTexts);
  const { meeting } = model;
  const tables = tablesNow(meeting);
  const goesRound = focusOf(meeting).length > 0;
  // The foot says that there are many, and under one clock.
  if (tables.length > MOST_IN_BAND) return null;
  return (
    <ul className="wall-band" aria-label={text.tables}>
      {tables.map((table) => (
        <li key={table.id}>
          <b>{text.table(calledOf(table))}</b> <AtTable table={table} goesRound={goesRound} />
        </li>
      ))}
    </ul>
  );
}

function AtTable({ table, goesRound }: { readonly table: TableAt; readonly goesRound: boolean }) {
  const { model } = useHere();
  const text = useTexts(tableTexts);
  if (!goesRound) return table.seats.map(model.shortNameOf).join(", ");
  if (table.focus === null) return text.rests;
  return (
    <>
      <SymbolIcon name="say" label={text.hasWord} /> {model.shortNameOf(table.focus)}
    </>
  );
}

/** Below the room: that all tables share one clock, and what it means that one rests. */
export function TablesFoot() {
  const { meeting } = useHere().model;
  const text = useTexts(tableTexts);
  const rest = tablesNow(meeting).some((table) => tableRests(meeting, table));
  return <span className="k-muted">{rest ? text.restsWhy : text.oneClock}</span>;
}
