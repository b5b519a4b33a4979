import type { Store } from "../app/ports.ts";
import { type Connections, transact } from "./connection.ts";
import type { Means } from "./means.ts";
import { unseal } from "./sealing.ts";
import { openSheet } from "./sheets.ts";

type Mine = Pick<Store, "kept" | "deleteKept" | "endedSheets" | "deleteSheet">;

/** What a person has for themselves: what they took along, and their sheets of meetings that are over. */
export const mine = ({ reads, turns }: Connections, { keys, agendas }: Means): Mine => ({
  kept: async (person) => {
    const key = await keys.ofOwner(reads, person);
    if (key === null) return [];
    const rows = await reads
      .selectFrom("kept")
      .selectAll()
      .where("person", "=", person)
      .orderBy("at", "desc")
      .orderBy("id")
      .execute();
    return rows.map(({ id, kind, box, network, at, due_at }) => ({
      id,
      kind,
      network,
      at: at.getTime(),
      content: unseal(key, { owner: person, document: ["kept", id, kind], version: 1 }, box),
      ...(due_at === null ? {} : { dueAt: due_at.getTime() }),
    }));
  },
  deleteKept: async (person, id) => {
    await turns.deleteFrom("kept").where("person", "=", person).where("id", "=", id).execute();
  },
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
