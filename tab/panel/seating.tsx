import { useState } from "react";
import type { TableAt } from "../../src/core/exercise.ts";
import type { SeatId } from "../../src/core/ids.ts";
import { Confirm } from "../kit/confirm.tsx";
import { useText, useTexts } from "../kit/language.tsx";
import { Menu, type MenuItem } from "../kit/menu.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { useHere } from "../meeting/here.tsx";
import { calledOf, movesAlong, stateAt, tableRests, tablesNow } from "../meeting/tables.ts";
import { tableTexts } from "../meeting/tables-texts.ts";

/** Somebody on the way to another table, until the one who leads has said yes. */
interface Wish {
  readonly seat: SeatId;
  readonly from: TableAt;
  readonly to: TableAt;
}

/** For the one who leads: all tables, and every name a menu of where else to sit. */
export function Seating() {
  const { model } = useHere();
  const text = useTexts(tableTexts);
  const [open, setOpen] = useState(false);
  const [wish, setWish] = useState<Wish>();
  const { meeting } = model;
  const tables = tablesNow(meeting);
  if (!model.leads || tables.length === 0) return null;
  const standing = tables[0]?.id.startsWith("home.") === true;
  return (
    <section className="panel-people">
      <button
        type="button"
        className="k-menu-button"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <SymbolIcon name="table" />
        {standing ? text.homes : text.tables} · {text.count(tables.length)}
      </button>
      {open && tables.length > 1 && <p className="k-small-words">{text.moveHint}</p>}
      {open && (
        <ul className="panel-tables">
          {tables.map((table) => (
            <OneTable key={table.id} table={table} tables={tables} onWish={setWish} />
          ))}
        </ul>
      )}
      {wish && (
        <Ask
          wish={wish}
          onDone={() => {
            setWish(undefined);
          }}
        />
      )}
    </section>
  );
}

function OneTable({
  table,
  tables,
  onWish,
}: {
  readonly table: TableAt;
  readonly tables: readonly TableAt[];
  readonly onWish: (wish: Wish) => void;
}) {
  const { model } = useHere();
  const text = useTexts(tableTexts);
  const others = tables.filter(({ id }) => id !== table.id);
  return (
    <li>
      <b>{text.table(calledOf(table))}</b>
      {tableRests(model.meeting, table) && <span className="k-small-words"> · {text.rests}</span>}
      <ul>
        {table.seats.map((seat) => (
          <li key={seat}>
            <Seated
              seat={seat}
              others={others}
              onMove={(to) => {
                onWish({ seat, from: table, to });
              }}
            />
          </li>
        ))}
      </ul>
    </li>
  );
}

// A name with where else to sit; who has the word somewhere may let it go by through the one who leads.
function Seated({
  seat,
  others,
  onMove,
}: {
  readonly seat: SeatId;
  readonly others: readonly TableAt[];
  readonly onMove: (to: TableAt) => void;
}) {
  const { model, play } = useHere();
  const text = useTexts(tableTexts);
  const kit = useText();
  const name = model.shortNameOf(seat);
  const inFocus = stateAt(model.meeting, seat) === "now";
  const pass: readonly MenuItem[] = inFocus ? [{ id: "pass", label: text.pass(name), symbol: "skip" }] : [];
  const places = others.map((table) => ({
    id: table.id,
    label: text.table(calledOf(table)),
    hint: kit.and(table.seats.map(model.shortNameOf)),
  }));
  const items = [...pass, ...places];
  if (items.length === 0) return name;
  return (
    <Menu
      small
      label={text.move(name)}
      words={name}
      symbol={inFocus ? "say" : undefined}
      items={items}
      onChoose={(id) => {
        if (id === "pass") return play({ do: "pass", seat });
        const to = others.find((one) => one.id === id);
        if (to) onMove(to);
        return undefined;
      }}
    />
  );
}

function Ask({ wish: { seat, from, to }, onDone }: { readonly wish: Wish; readonly onDone: () => void }) {
  const { model, play } = useHere();
  const text = useTexts(tableTexts);
  const { meeting } = model;
  const name = model.shortNameOf(seat);
  const inGathering = meeting.programme.gathering !== undefined;
  const lines = [
    text.moveBody(name, calledOf(to), calledOf(from)),
    ...(inGathering ? [text.moveHome] : []),
    ...movesAlong(meeting, seat, to.id).map((mover) =>
      text.moveAlong(model.shortNameOf(mover.seat), calledOf(mover.to)),
    ),
  ];
  return (
    <Confirm
      title={text.moveTitle(name, calledOf(to))}
      action={text.moveYes}
      onCancel={onDone}
      onConfirm={async () => {
        await play({ do: "seat-at", seat, table: to.id });
        onDone();
      }}
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Confirm>
  );
}
