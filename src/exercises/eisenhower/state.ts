import { z } from "zod";
import { type SeatId, seatId } from "../../core/ids.ts";
import { type TaskRow, TaskRows } from "../../core/kinds.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);

export const MAX_TASK = 200;
export const MAX_NEXT = 200;
/** Tasks on one sheet. */
export const MAX_TASKS = 60;
/** Shared tasks at a table or on the board. */
export const MAX_SHARED = 100;

/** The four fields: urgent and important, important only, urgent only, neither. */
export const fields = ["now", "plan", "pass", "drop"] as const;
export type Field = (typeof fields)[number];
/** A field, or the pile of tasks that have not been placed yet. */
export const places = ["pile", ...fields] as const;
export type Place = (typeof places)[number];

/**
 * Settings of a programme: none are needed.
 * Phases: `alone` (sort the own tasks; nothing can be shared), `group` (tell one another; share a task with the table, or with
 * the board where all sit together); an unknown one is like `group`.
 */
export const Config = z.strictObject({
  /** The list under which each field goes to the owner's own page and other exercises: "<list>-now" and so on. */
  list: z.string().min(1).max(50).optional(),
});
export type Config = z.infer<typeof Config>;

/** A task on its owner's sheet; `next` is the next thing to do about it. */
export const Task = z.strictObject({
  id,
  text: z.string().max(MAX_TASK),
  next: z.string().max(MAX_NEXT),
  place: z.enum(places),
});
export type Task = z.infer<typeof Task>;

export const Sheet = z.strictObject({
  /** The list's id, kept so that the sheet can be read without its programme. */
  list: z.string().min(1).max(50),
  tasks: z.array(Task).max(MAX_TASKS),
  /** Rows of the own self-observation to pick from; null where there is none. */
  source: z.strictObject({ at: z.number(), ...TaskRows.shape }).nullable(),
});
export type Sheet = z.infer<typeof Sheet>;

/** A task as it was when its owner shared it. */
export const Shared = z.strictObject({
  id,
  owner: seat,
  /** The task on the owner's sheet that it came from; null for one told aloud. */
  from: id.nullable(),
  text: z.string().min(1).max(MAX_TASK),
  next: z.string().max(MAX_NEXT),
  field: z.enum(fields),
});
export type Shared = z.infer<typeof Shared>;

/** What has been shared: the same for a table and for the board. */
export const Board = z.strictObject({ shared: z.array(Shared).max(MAX_SHARED) });
export type Board = z.infer<typeof Board>;

export type SourceRow = TaskRow;

export const blankSheet = (config: Config): Sheet => ({
  list: config.list ?? "eisenhower",
  tasks: [],
  source: null,
});

/** Tasks in one place, in the owner's order. */
export const inPlace = (tasks: readonly Task[], place: Place): readonly Task[] =>
  tasks.filter((task) => task.place === place);

/** What this owner has shared of this task here. */
export const sharedOf = ({ shared }: Board, owner: SeatId | null, task: string): Shared | undefined =>
  shared.find((each) => each.owner === owner && each.from === task);

/** A picked row keeps its id, so that it is picked once. */
export const isPicked = (tasks: readonly Task[], row: SourceRow): boolean =>
  tasks.some((task) => task.id === row.id);
