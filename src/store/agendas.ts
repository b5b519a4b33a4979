import { createHash } from "node:crypto";
import type { Meeting, Undo } from "../core/meeting.ts";
import type { Step } from "../core/programme.ts";
import type { Db } from "./connection.ts";

type Steps = readonly Step[];

/** A process as it lies in its row: of its agenda only the name, because that is large, seldom changes, and is shared by many. */
export type StoredProcess = Omit<Meeting, "steps" | "undo"> & {
  readonly steps: string;
  readonly undo: (Omit<Undo, "steps"> & { readonly steps: string | null }) | null;
};

/** Keeps agendas apart from the processes they belong to, each once, under the hash of its content. */
export interface Agendas {
  /** The text for the process's column; stores its agenda in the same transaction if need be. */
  store(tx: Db, meeting: Meeting): Promise<string>;
  /** The process with its agenda. */
  load(db: Db, stored: StoredProcess): Promise<Meeting>;
}

const CACHED = 200;

/** Opens the agendas of one database. */
export const agendas = (): Agendas => {
  // Only what was read from the database stands here, so that what stands here is certainly stored there.
  const known = new Map<string, Steps>();
  const names = new WeakMap<Steps, string>();

  const nameOf = (steps: Steps): string => {
    const name = names.get(steps) ?? createHash("sha256").update(JSON.stringify(steps)).digest("base64url");
    names.set(steps, name);
    return name;
  };

  const put = async (tx: Db, steps: Steps): Promise<string> => {
    const name = nameOf(steps);
    if (known.has(name)) return name;
    await tx
      .insertInto("agenda")
      .values({ name, steps: JSON.stringify(steps) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return name;
  };

  const get = async (db: Db, name: string): Promise<Steps> => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const { steps } = await db
      .selectFrom("agenda")
      .select("steps")
      .where("name", "=", name)
      .executeTakeFirstOrThrow();
    const [oldest] = known.keys();
    if (known.size >= CACHED && oldest !== undefined) known.delete(oldest);
    known.set(name, steps);
    names.set(steps, name);
    return steps;
  };

  return {
    store: async (tx, { steps, undo, ...process }) => {
      const stored: StoredProcess = {
        ...process,
        steps: await put(tx, steps),
        undo: undo && { ...undo, steps: undo.steps && (await put(tx, undo.steps)) },
      };
      return JSON.stringify(stored);
    },
    load: async (db, { steps, undo, ...process }) => ({
      ...process,
      steps: await get(db, steps),
      undo: undo && { ...undo, steps: undo.steps === null ? null : await get(db, undo.steps) },
    }),
  };
};
