import type { SeatId } from "../../src/core/ids.ts";

/** Marks in what people write: whoever finds one where it should not be knows whose words have come there. */

const shape = /(?<![\w-])zq[0-9a-z]{4}qz(?![\w-])/giu;
const LENGTH = 8;

/** All marks in a text or in a value of plain JSON. */
export const marksIn = (value: unknown): ReadonlySet<string> =>
  new Set(
    ((typeof value === "string" ? value : JSON.stringify(value ?? null)).match(shape) ?? []).map((mark) =>
      mark.toLowerCase(),
    ),
  );

/** The same value as it would be if nothing were marked. */
export const unmarked = <Value>(value: Value): Value => inStrings(value, withoutMark) as Value;
const withoutMark = (text: string): string => text.replaceAll(/ ?zq[0-9a-z]{4}qz/giu, "");

const inStrings = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => inStrings(one, change));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inStrings(inner, change)]));
  return value;
};

/** All strings in a value of plain JSON that name something: they have no space. */
export const namesIn = (value: unknown): ReadonlySet<string> => {
  const found = new Set<string>();
  inStrings(value, (text) => {
    if (!/\s/u.test(text)) found.add(text);
    return text;
  });
  return found;
};

/** The marks in those things of these papers that a payload names by their id. */
export const marksNamed = (payload: unknown, papers: readonly unknown[]): ReadonlySet<string> => {
  const names = namesIn(payload);
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === "object" && value !== null) {
      if ("id" in value && typeof value.id === "string" && names.has(value.id))
        for (const mark of marksIn(value)) found.add(mark);
      for (const inner of Object.values(value)) walk(inner);
    }
  };
  for (const paper of papers) walk(paper);
  return found;
};

interface Mark {
  readonly owner: SeatId;
  readonly step: string;
  readonly scope: "sheet" | "table" | "board";
  readers: ReadonlySet<SeatId> | "all";
  /** The tables it has been put on. */
  readonly tables: Set<string>;
}

/** What has been written in a meeting, by whom, and who may see it by now. */
export interface MarkBook {
  /**
   * The payload with a mark in each free text. `known` are names that must stay as they are, `fits` says whether the payload can
   * be sent; a text too long for a mark is shortened.
   */
  write(
    at: { readonly owner: SeatId; readonly step: string; readonly scope: Mark["scope"] },
    payload: unknown,
    known: ReadonlySet<string>,
    fits: (payload: unknown) => boolean,
  ): unknown;
  /** The owner, or someone at the table, has put these on the board. */
  toAll(marks: Iterable<string>): void;
  /** Someone has put these on the sheet of a table where these people sit now. */
  toTable(marks: Iterable<string>, table: string, seats: readonly SeatId[]): void;
  /** Who sits at a table now sees all that lies there. */
  seated(table: string, seats: readonly SeatId[]): void;
  /** Why each mark in a text should not be there for this reader: null is everybody, "nobody" no one at all. */
  leaks(where: string, text: unknown, reader: SeatId | null | "nobody"): readonly string[];
  /** What one person has written in a step, on the own sheet. */
  onSheet(owner: SeatId, step: string): readonly string[];
  /** All marks that are not everybody's. */
  hidden(): readonly string[];
  isOwn(mark: string, owner: SeatId): boolean;
  readonly count: number;
}

export const openMarkBook = (): MarkBook => {
  const marks = new Map<string, Mark>();
  const next = (): string => `zq${marks.size.toString(36).padStart(4, "0")}qz`;
  const give = (mark: Mark, seats: Iterable<SeatId>): void => {
    if (mark.readers !== "all") mark.readers = new Set([...mark.readers, ...seats]);
  };
  const each = (ids: Iterable<string>): readonly Mark[] => [...ids].flatMap((id) => marks.get(id) ?? []);
  const sees = ({ readers }: Mark, reader: SeatId | null | "nobody"): boolean =>
    reader !== "nobody" && (readers === "all" || (reader !== null && readers.has(reader)));
  return {
    write: (at, payload, known, fits) => {
      let now = payload;
      const paths: (readonly (string | number)[])[] = [];
      const walk = (value: unknown, path: readonly (string | number)[]): void => {
        if (typeof value === "string") paths.push(path);
        else if (Array.isArray(value))
          for (const [index, one] of value.entries()) walk(one, [...path, index]);
        else if (typeof value === "object" && value !== null)
          for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
      };
      walk(payload, []);
      for (const path of paths) {
        const text = path.reduce<unknown>((value, key) => (value as never)[key], now) as string;
        if (!/\p{L}{3}/u.test(text) || (!/\s/u.test(text) && known.has(text))) continue;
        const id = next();
        const short = text.slice(0, Math.max(0, text.length - LENGTH - 1)).trim();
        const marked = [`${text} ${id}`, `${short} ${id}`, `${text.slice(0, 4).trim()} ${id}`]
          .map((choice) => put(now, path, choice))
          .find(fits);
        if (marked === undefined) continue;
        now = marked;
        marks.set(id, { ...at, readers: new Set([at.owner]), tables: new Set() });
      }
      return now;
    },
    toAll: (ids) => {
      for (const mark of each(ids)) mark.readers = "all";
    },
    toTable: (ids, table, seats) => {
      for (const mark of each(ids)) {
        mark.tables.add(table);
        give(mark, seats);
      }
    },
    seated: (table, seats) => {
      for (const mark of marks.values()) if (mark.tables.has(table)) give(mark, seats);
    },
    leaks: (where, text, reader) =>
      [...marksIn(text)].flatMap((id) => {
        const mark = marks.get(id);
        if (mark === undefined) return [`${where}: ${id}, which nobody wrote`];
        return sees(mark, reader)
          ? []
          : [`${where}: ${id}, written by ${mark.owner} on a ${mark.scope} in ${mark.step}`];
      }),
    onSheet: (owner, step) =>
      [...marks].flatMap(([id, mark]) =>
        mark.owner === owner && mark.step === step && mark.scope === "sheet" ? [id] : [],
      ),
    hidden: () => [...marks].flatMap(([id, { readers }]) => (readers === "all" ? [] : [id])),
    isOwn: (id, owner) => marks.get(id)?.owner === owner,
    get count() {
      return marks.size;
    },
  };
};

const put = (value: unknown, path: readonly (string | number)[], text: string): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === key ? put(one, rest, text) : one));
  const inner = value as Readonly<Record<string, unknown>>;
  return { ...inner, [key]: put(inner[key], rest, text) };
};
