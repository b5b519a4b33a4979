import type { AnyExercise, Memory } from "../core/exercise.ts";
import type { MeetingId, SeatId } from "../core/ids.ts";
import type { Meeting } from "../core/meeting.ts";
import type { Step } from "../core/programme.ts";
import { readersOf } from "../core/visibility.ts";
import { findExercise } from "../exercises/registry.ts";
import type { Part, TableValue } from "../protocol/messages.ts";
import { currentStep, memoryIn } from "./effects.ts";
import { tableIn } from "./move-context.ts";
import type { MeetingRead, Store } from "./ports.ts";

/** The sheet of one table as those at it see it. */
export type TablePart = Part & { readonly value: TableValue };

type Reads = Pick<Store, "readMeeting" | "readTables" | "memory" | "now">;

/** The step that is played now, if people sit at tables in it and its exercise gives them a sheet. */
const seatedStep = (meeting: Meeting): { readonly step: Step; readonly exercise: AnyExercise } | null => {
  const step = currentStep(meeting);
  const exercise = step === null ? null : findExercise(step.exercise);
  if (step === null || exercise?.openTable === undefined || (meeting.position?.tables ?? []).length === 0)
    return null;
  return { step, exercise };
};

/** Which table's sheet this seat may see now, together with whom, as one name; null for none. */
export const tableSeen = (meeting: Meeting, seat: SeatId): string | null => {
  const seated = seatedStep(meeting);
  const table = seated === null ? undefined : tableIn(meeting, seated.step.id, seat)?.id;
  if (seated === null || table === undefined) return null;
  const seenBy = readersOf(meeting, { kind: "table", step: seated.step.id, table });
  return tableName({ key: keyOf(seated.step), value: { table }, seenBy });
};

const keyOf = (step: Step): string => `table:${step.id}`;

/** One name for a table's sheet and those who see it: when someone comes or leaves, the eye at each field must know. */
export const tableName = ({
  key,
  value,
  seenBy,
}: Pick<TablePart, "key" | "seenBy"> & { readonly value: Pick<TableValue, "table"> }): string =>
  JSON.stringify([key, value.table, ...seenBy]);

/**
 * What each seat sees of its own table now: who sits where and what lies there come from one snapshot, so that nobody is shown
 * what was written after they were moved. A table nobody has written at yet has a fresh sheet, under version 0.
 */
export const tableParts = async (store: Reads, id: MeetingId): Promise<ReadonlyMap<SeatId, TablePart>> => {
  const read = await store.readMeeting(id);
  const seated = read === null ? null : seatedStep(read.meeting);
  if (read === null || seated === null) return new Map();
  const { step, exercise } = seated;
  const lying = await store.readTables(id, step.id);
  if (lying === null) return new Map();
  const { meeting, tables } = lying;
  const at = new Map(
    meeting.seats.map(({ id: seat }) => [seat, tableIn(meeting, step.id, seat)?.id ?? null]),
  );
  const ids = [...new Set(at.values())].filter((table) => table !== null);
  const fresh: unknown = ids.every((table) => tables.has(table))
    ? null
    : exercise.openTable?.(step.config, await memoryFor(store, meeting, read.boards));
  const parts = new Map(
    ids.map((table): [string, TablePart] => {
      const { version, content } = tables.get(table) ?? { version: 0, content: fresh };
      const seenBy = readersOf(meeting, { kind: "table", step: step.id, table });
      return [table, { key: keyOf(step), version, value: { table, content }, seenBy }];
    }),
  );
  return new Map(
    [...at].flatMap(([seat, table]) => {
      const part = table === null ? undefined : parts.get(table);
      return part === undefined ? [] : [[seat, part]];
    }),
  );
};

const memoryFor = async (store: Reads, meeting: Meeting, boards: MeetingRead["boards"]): Promise<Memory> => {
  const [now, outcomes] = await Promise.all([store.now(), store.memory(meeting.network)]);
  const memory = Object.fromEntries(outcomes.map((outcome) => [outcome.kind, outcome]));
  return memoryIn({
    meeting,
    now,
    boards: () => Promise.resolve(boards),
    memory: () => Promise.resolve(memory),
  });
};
