import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { KeptThing, Store } from "../app/ports.ts";
import { meetingId, personId } from "../core/ids.ts";
import type { Agendas } from "./agendas.ts";
import { type Connections, type Db, transact } from "./connection.ts";
import type { Means } from "./means.ts";
import type { OwnerKey } from "./owner-keys.ts";
import { BoxRefused, seal, unseal } from "./sealing.ts";
import { openSheet } from "./sheets.ts";

type Mine = Pick<
  Store,
  "kept" | "deleteKept" | "changeKept" | "quietKept" | "addKept" | "endedSheets" | "deleteSheet"
>;

/** What a person has kept, newest first; what does not open is left out. */
export const readKept = async (
  db: Db,
  agendas: Agendas,
  { owner, key }: OwnerKey,
): Promise<readonly KeptThing[]> => {
  const rows = await db
    .selectFrom("kept")
    .leftJoin("meeting", "meeting.id", "kept.meeting")
    .select([
      "kept.id",
      "kept.version",
      "kind",
      "box",
      "kept.network",
      "at",
      "due_at",
      "quiet",
      "kept.meeting",
      "step",
      "process",
    ])
    .where("person", "=", personId(owner))
    .orderBy("at", "desc")
    .orderBy("kept.id")
    .execute();
  const found = rows.map(async ({ box, process, at, due_at, ...row }): Promise<readonly KeptThing[]> => {
    const content = opened(key, { owner, document: ["kept", row.id, row.kind], version: row.version }, box);
    if (content === undefined) return [];
    const steps = process === null ? [] : (await agendas.load(db, process)).steps;
    const from = steps.find(({ id }) => id === row.step);
    return [
      {
        ...row,
        at: at.getTime(),
        content,
        from: from === undefined ? null : { exercise: from.exercise, title: from.title },
        ...(due_at === null ? {} : { dueAt: due_at.getTime() }),
      },
    ];
  });
  return (await Promise.all(found)).flat();
};

const opened = (...box: Parameters<typeof unseal>): unknown => {
  try {
    return unseal(...box);
  } catch (error) {
    if (error instanceof BoxRefused) return undefined;
    throw error;
  }
};

/** What a person has for themselves: what they took along, and their sheets of meetings that are over. */
export const mine = ({ reads, turns }: Connections, { keys, agendas }: Means): Mine => ({
  kept: async (person) => {
    const key = await keys.ofOwner(reads, person);
    return key === null ? [] : readKept(reads, agendas, { owner: person, key });
  },
  deleteKept: async (person, ids) => {
    if (ids.length === 0) return;
    await turns.deleteFrom("kept").where("person", "=", person).where("id", "in", ids).execute();
  },
  changeKept: async (person, id, { version, content, dueAt, older, wakes }) =>
    transact(turns, async (tx) => {
      const row = await tx
        .selectFrom("kept")
        .select(["kind", "version"])
        .where("person", "=", person)
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst();
      const key = await keys.ofOwner(tx, person);
      if (row?.version !== version || key === null) return false;
      const place = { owner: person, document: ["kept", id, row.kind], version: version + 1 };
      const due = dueAt === null ? null : new Date(dueAt);
      const heard = wakes ? { quiet: false } : {};
      await tx
        .updateTable("kept")
        .set({
          version: version + 1,
          box: seal(key, place, content),
          due_at: due,
          ...heard,
          // A day that stays is not reminded of twice; one that is past needs no reminder.
          reminded: sql`case when due_at is not distinct from ${due}::timestamptz then reminded
            else coalesce(${due}::timestamptz <= runde_now(), false) end`,
        })
        .where("id", "=", id)
        .execute();
      if (older.length > 0)
        await tx
          .updateTable("kept")
          .set({ due_at: null, ...heard })
          .where("person", "=", person)
          .where("id", "in", older)
          .execute();
      return true;
    }),
  quietKept: async (person, ids, quiet) => {
    if (ids.length === 0) return;
    await turns
      .updateTable("kept")
      .set({ quiet })
      .where("person", "=", person)
      .where("id", "in", ids)
      .execute();
  },
  addKept: async (person, network, { kind, content, dueAt }) =>
    transact(turns, async (tx) => {
      const key = await keys.ofOwner(tx, person);
      // Whoever has just deleted everything keeps nothing more.
      if (key === null) return;
      const id = randomBytes(16).toString("base64url");
      const due = dueAt === null ? null : new Date(dueAt);
      await tx
        .insertInto("kept")
        .values({
          id,
          person,
          network,
          meeting: meetingId(""),
          step: "",
          kind,
          due_at: due,
          box: seal(key, { owner: person, document: ["kept", id, kind], version: 1 }, content),
          at: sql`runde_now()`,
          reminded: sql`coalesce(${due}::timestamptz <= runde_now(), false)`,
        })
        .execute();
    }),
  endedSheets: async (person) => {
    const key = await keys.ofOwner(reads, person);
    if (key === null) return [];
    const rows = await reads
      .selectFrom("sheet")
      .innerJoin("seat", "seat.id", "sheet.owner")
      .innerJoin("meeting", "meeting.id", "sheet.meeting")
      .select(["step", "owner", "version", "box", "before", "changed_at", "meeting.process"])
      .where("seat.person", "=", person)
      .where("meeting.ended", "=", true)
      .where("meeting.rehearsal_of", "is", null)
      .orderBy("changed_at", "desc")
      .execute();
    const found = rows.map(async ({ process, ...row }) => {
      const document = openSheet(process.id, row, { owner: person, key });
      const meeting = await agendas.load(reads, process);
      return document === null ? [] : [{ meeting, step: row.step, document, at: row.changed_at.getTime() }];
    });
    return (await Promise.all(found)).flat();
  },
  deleteSheet: async (person, meeting, step) =>
    transact(turns, async (tx) => {
      await tx
        .deleteFrom("sheet")
        .where("meeting", "=", meeting)
        .where("step", "=", step)
        .where("owner", "in", (seats) => seats.selectFrom("seat").select("id").where("person", "=", person))
        .execute();
    }),
});
