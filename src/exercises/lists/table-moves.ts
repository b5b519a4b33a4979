import { z } from "zod";
import { type TableMove, tableMove } from "../../core/exercise.ts";
import { accept, refuse } from "../../core/verdict.ts";
import { entryAt, placeOf, tableIsOpen } from "./sharing.ts";
import { type Config, MAX_AT_TABLE, MAX_TEXT, type Sheet, type Table } from "./state.ts";

const id = z.string().min(1).max(64);
const version = z.int();
const text = z.string().trim().min(1).max(MAX_TEXT);

type On<Payload> = TableMove<Config, Sheet, Payload, Table>;

const closedBecause = (config: Config): "stays-yours" | "not-yet" =>
  (config.share ?? "never") === "never" ? "stays-yours" : "not-yet";

/** The owner lays one own entry on the table; laid there again, it replaces what lies there. */
const shareAtTable: On<{ entry: string }> = tableMove(
  z.strictObject({ entry: id }),
  (table: Table, { entry }, context, config) => {
    if (!tableIsOpen(placeOf(config.share ?? "never", context))) return refuse(closedBecause(config));
    const found = context.own?.entries.find((each) => each.id === entry);
    if (found === undefined) return refuse("no-such-entry");
    const written = found.text.trim();
    if (written === "") return refuse("nothing-written");
    const there = table.entries.find((each) => each.id === entry);
    if (there !== undefined) {
      if (there.by !== context.actor) return refuse("not-yours");
      const changed = { ...there, list: found.list, text: written, version: there.version + 1 };
      return accept({
        table: { entries: table.entries.map((each) => (each === there ? changed : each)) },
      });
    }
    if (table.entries.length >= MAX_AT_TABLE) return refuse("paper-full");
    const shared = { id: entry, list: found.list, text: written, by: context.actor, own: true, version: 1 };
    return accept({ table: { entries: [...table.entries, shared] } });
  },
);

/** Something those at the table agree on, written straight there. */
const writeAtTable: On<{ list: string; text: string }> = tableMove(
  z.strictObject({ list: id, text }),
  (table: Table, { list, text: written }, context, config) => {
    if (!tableIsOpen(placeOf(config.share ?? "never", context))) return refuse(closedBecause(config));
    if (!config.lists.some((each) => each.id === list)) return refuse("no-such-list");
    if (table.entries.length >= MAX_AT_TABLE) return refuse("paper-full");
    const fresh = { id: context.id, list, text: written, by: context.actor, own: false, version: 1 };
    return accept({ table: { entries: [...table.entries, fresh] } });
  },
);

const editAtTable: On<{ entry: string; version: number; text: string }> = tableMove(
  z.strictObject({ entry: id, version, text }),
  (table: Table, { entry, version: known, text: written }) => {
    const found = entryAt(table.entries, entry, known);
    if (!found.ok) return found;
    const changed = { ...found.value, text: written, version: known + 1 };
    return accept({
      table: { entries: table.entries.map((each) => (each === found.value ? changed : each)) },
    });
  },
);

/** Takes an entry off the table: what came from a sheet only its owner, what was written there anyone. */
const removeAtTable: On<{ entry: string }> = tableMove(
  z.strictObject({ entry: id }),
  (table: Table, { entry }, { actor }) => {
    const found = table.entries.find((each) => each.id === entry);
    if (found === undefined) return refuse("not-there");
    if (found.own && found.by !== actor) return refuse("not-yours");
    return accept({ table: { entries: table.entries.filter((each) => each !== found) } });
  },
);

/** What those at one table do with the paper that lies there. */
export const tableMoves = {
  "share-table": shareAtTable,
  "write-table": writeAtTable,
  "edit-table": editAtTable,
  "remove-table": removeAtTable,
};
