import { useState } from "react";
import type { SeatId } from "../../src/core/ids.ts";
import { presentSeats, stepOf } from "../../src/core/phases.ts";
import { tablesInTurn } from "../../src/core/tables.ts";
import { focusOf } from "../../src/core/turns.ts";
import { useText, useTexts } from "../kit/language.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { useHere } from "../meeting/here.tsx";
import { calledOf, type OwnTable, ownTable, sitsAtTables, stateAt, tableRests } from "../meeting/tables.ts";
import { tableTexts } from "../meeting/tables-texts.ts";

/** Where I sit now, with whom, and who sees what we write there; nothing where all sit together. */
export function MyTable() {
  const { model } = useHere();
  const text = useTexts(tableTexts);
  const { meeting, me } = model;
  const table = ownTable(meeting, me);
  const notes = useNotes(table);
  const isMoved = useMoved(table);
  if (table === null) return null;
  return (
    <section className={sitsAtTables(meeting) ? "k-card panel-table is-now" : "k-card panel-table"}>
      <h2>
        <SymbolIcon name="table" />
        {(table.home ? text.yourHome : text.yours)(calledOf(table))}
      </h2>
      {isMoved && <p role="status">{text.movedHere}</p>}
      <ul className="panel-seats">
        {table.seats.map((seat) => (
          <Company key={seat} seat={seat} />
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className="k-small-words">
          {note}
        </p>
      ))}
    </section>
  );
}

// Somebody at my table, and where they are in the round.
function Company({ seat }: { readonly seat: SeatId }) {
  const { model } = useHere();
  const text = useTexts(tableTexts);
  const kit = useText();
  const state = stateAt(model.meeting, seat);
  const name = model.shortNameOf(seat);
  return (
    <li className={`is-${state}`}>
      {state === "now" && <SymbolIcon name="say" label={text.hasWord} />}
      {state === "had" && <SymbolIcon name="done" label={text.had} />}
      {seat === model.me ? `${name} (${kit.you})` : name}
    </li>
  );
}

// Somebody has given me another table in this phase.
function useMoved(table: OwnTable | null): boolean {
  const { position } = useHere().model.meeting;
  const phase = `${String(position?.step)}.${String(position?.phase)}`;
  const id = table?.id;
  const [seen, setSeen] = useState({ phase, id, moved: false });
  if (seen.phase !== phase || seen.id !== id)
    setSeen({ phase, id, moved: seen.phase === phase && id !== undefined && seen.id !== undefined });
  return seen.moved;
}

// What is to be known at this table: that it keeps my place, how the word goes, who sees what is written.
function useNotes(table: OwnTable | null): readonly string[] {
  const { model } = useHere();
  const text = useTexts(tableTexts);
  const { meeting, me } = model;
  if (table === null) return [];
  const writes = model.tableSheet(stepOf(meeting)?.id ?? "") !== null;
  const goesRound = tablesInTurn(meeting).length > 0 && focusOf(meeting).length > 0;
  const rests = tableRests(meeting, table);
  const notes: readonly (readonly [boolean, string])[] = [
    [!presentSeats(meeting).includes(me), text.away],
    [rests, text.restsLong],
    [goesRound && !rests, text.wordForAll],
    [writes && sitsAtTables(meeting), text.sheet],
  ];
  return notes.filter(([is]) => is).map(([, words]) => words);
}
