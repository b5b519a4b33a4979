import { presentSeats } from "../../src/core/phases.ts";
import { tablesInTurn } from "../../src/core/tables.ts";
import { focusOf } from "../../src/core/turns.ts";
import { useText, useTexts } from "../kit/language.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { useHere } from "../meeting/here.tsx";
import { ownTable, sitsAtTables, stateAt, tableRests } from "../meeting/tables.ts";
import { tableTexts } from "../meeting/tables-texts.ts";

/** Where I sit now, with whom, and who sees what we write there; nothing where all sit together. */
export function MyTable() {
  const { model } = useHere();
  const text = useTexts(tableTexts);
  const kit = useText();
  const { meeting, me } = model;
  const table = ownTable(meeting, me);
  const stepId = meeting.steps[meeting.position?.step ?? -1]?.id ?? "";
  if (table === null) return null;
  const writes = model.tableSheet(stepId) !== null;
  const isHere = presentSeats(meeting).includes(me);
  const goesRound = tablesInTurn(meeting).length > 0 && focusOf(meeting).length > 0;
  const notes = [
    isHere ? "" : text.away,
    tableRests(meeting, table) ? text.restsLong : goesRound ? text.wordForAll : "",
    writes ? text.sheet : "",
  ].filter((note) => note !== "");
  return (
    <section className={sitsAtTables(meeting) ? "k-card panel-table is-now" : "panel-table"}>
      <h2>
        <SymbolIcon name="table" />
        {(table.home ? text.yourHome : text.yours)(table.number)}
      </h2>
      <ul className="panel-seats">
        {table.seats.map((seat) => {
          const state = stateAt(meeting, seat);
          const name = model.shortNameOf(seat);
          return (
            <li key={seat} className={`is-${state}`}>
              {state === "now" && <SymbolIcon name="say" label={text.hasWord} />}
              {state === "had" && <SymbolIcon name="done" label={text.had} />}
              {seat === me ? `${name} (${kit.you})` : name}
            </li>
          );
        })}
      </ul>
      {notes.map((note) => (
        <p key={note} className="k-small-words">
          {note}
        </p>
      ))}
    </section>
  );
}
