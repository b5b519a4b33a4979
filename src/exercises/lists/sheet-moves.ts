import { z } from "zod";
import { type SheetMove, sheetMove } from "../../core/exercise.ts";
import { accept, refuse } from "../../core/verdict.ts";
import { type Config, type Entry, MAX_TEXT, mostOf, type Sheet } from "./state.ts";

const id = z.string().min(1).max(64);

type On<Payload> = SheetMove<Config, Sheet, Payload>;

const inList = (sheet: Sheet, list: string): number =>
  sheet.entries.filter((entry) => entry.list === list).length;

/** Why nothing more fits a list; null where it does. */
const noRoom = (sheet: Sheet, list: string, config: Config): "no-such-list" | "list-full" | null => {
  const found = config.lists.find((each) => each.id === list);
  if (found === undefined) return "no-such-list";
  return inList(sheet, list) >= mostOf(found) ? "list-full" : null;
};

const add: On<{ list: string; text: string }> = sheetMove(
  z.strictObject({ list: id, text: z.string().trim().min(1).max(MAX_TEXT) }),
  (sheet: Sheet, { list, text }, { id: fresh }, config) => {
    const no = noRoom(sheet, list, config);
    if (no !== null) return refuse(no);
    return accept({ ...sheet, entries: [...sheet.entries, { id: fresh, list, text }] });
  },
);

const write: On<{ entry: string; text: string }> = sheetMove(
  z.strictObject({ entry: id, text: z.string().max(MAX_TEXT) }),
  (sheet: Sheet, { entry, text }) =>
    sheet.entries.some((each) => each.id === entry)
      ? accept({
          ...sheet,
          entries: sheet.entries.map((each) => (each.id === entry ? { ...each, text } : each)),
        })
      : refuse("no-such-entry"),
);

const remove: On<{ entry: string }> = sheetMove(z.strictObject({ entry: id }), (sheet: Sheet, { entry }) =>
  sheet.entries.some((each) => each.id === entry)
    ? accept({ ...sheet, entries: sheet.entries.filter((each) => each.id !== entry) })
    : refuse("no-such-entry"),
);

/** Puts an entry in a list, before another of that list or last: ordering and moving between lists are one move. */
const place: On<{ entry: string; list: string; before: string | null }> = sheetMove(
  z.strictObject({ entry: id, list: id, before: id.nullable() }),
  (sheet: Sheet, { entry, list, before }, _context, config) => {
    const found = sheet.entries.find((each) => each.id === entry);
    if (found === undefined) return refuse("no-such-entry");
    const no = found.list === list ? null : noRoom(sheet, list, config);
    if (no !== null) return refuse(no);
    const rest = sheet.entries.filter((each) => each !== found);
    const moved: Entry = { ...found, list };
    const at = rest.findIndex((each) => each.id === before && each.list === list);
    return accept({ ...sheet, entries: at < 0 ? [...rest, moved] : rest.toSpliced(at, 0, moved) });
  },
);

/** What an owner does with the own lists. */
export const sheetMoves = { add, write, remove, place };
