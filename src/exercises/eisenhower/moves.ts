import { z } from "zod";
import {
  type BoardMove,
  boardMove,
  type MoveContext,
  type SheetMove,
  sheetMove,
  type TableMove,
  tableMove,
} from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import {
  type Board,
  type Config,
  type Field,
  fields,
  MAX_NEXT,
  MAX_SHARED,
  MAX_TASK,
  MAX_TASKS,
  type Place,
  places,
  type Shared,
  type Sheet,
  sharedOf,
  type Task,
} from "./state.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const place = z.enum(places);

type OnSheet<Payload> = SheetMove<Config, Sheet, Payload>;
type AtTable<Payload> = TableMove<Config, Sheet, Payload, Board>;
type OnBoard<Payload> = BoardMove<Config, Board, Sheet, Payload, Board>;

const add: OnSheet<{ text: string; place: Place }> = sheetMove(
  z.strictObject({ text: z.string().trim().min(1).max(MAX_TASK), place }),
  (sheet: Sheet, { text, place: where }, { id: fresh }) =>
    sheet.tasks.length >= MAX_TASKS
      ? refuse("sheet-full")
      : accept({ ...sheet, tasks: [...sheet.tasks, { id: fresh, text, next: "", place: where }] }),
);

/** Rows of the own self-observation, picked one by one: they land in the pile, to be placed by their owner. */
const pick: OnSheet<{ rows: string[] }> = sheetMove(
  z.strictObject({ rows: z.array(id).min(1).max(MAX_TASKS) }),
  (sheet: Sheet, { rows }) => {
    const wanted = sheet.source?.rows.filter((row) => rows.includes(row.id)) ?? [];
    if (wanted.length === 0) return refuse("no-such-row");
    const fresh = wanted.filter((row) => !sheet.tasks.some((task) => task.id === row.id));
    if (sheet.tasks.length + fresh.length > MAX_TASKS) return refuse("sheet-full");
    const tasks = fresh.map((row): Task => ({ id: row.id, text: row.task, next: "", place: "pile" }));
    return accept({ ...sheet, tasks: [...sheet.tasks, ...tasks] });
  },
);

const withTask = (sheet: Sheet, task: string, change: (found: Task) => readonly Task[]): Verdict<Sheet> =>
  sheet.tasks.some((each) => each.id === task)
    ? accept({ ...sheet, tasks: sheet.tasks.flatMap((each) => (each.id === task ? change(each) : [each])) })
    : refuse("no-such-task");

interface Edit {
  task: string;
  text?: string | undefined;
  next?: string | undefined;
}

const edit: OnSheet<Edit> = sheetMove(
  z.strictObject({
    task: id,
    text: z.string().max(MAX_TASK).optional(),
    next: z.string().max(MAX_NEXT).optional(),
  }),
  (sheet: Sheet, { task, text, next }: Edit) =>
    withTask(sheet, task, (found) => [{ ...found, text: text ?? found.text, next: next ?? found.next }]),
);

/** Puts a task last in a place, or before another one that lies there. */
const put: OnSheet<{ task: string; place: Place; before?: string | undefined }> = sheetMove(
  z.strictObject({ task: id, place, before: id.optional() }),
  (
    sheet: Sheet,
    { task, place: where, before }: { task: string; place: Place; before?: string | undefined },
  ) => {
    const found = sheet.tasks.find((each) => each.id === task);
    if (found === undefined) return refuse("no-such-task");
    const others = sheet.tasks.filter((each) => each !== found);
    const moved = { ...found, place: where };
    const at = others.findIndex((each) => each.id === before && each.place === where);
    return accept({ ...sheet, tasks: at < 0 ? [...others, moved] : others.toSpliced(at, 0, moved) });
  },
);

const remove: OnSheet<{ task: string }> = sheetMove(z.strictObject({ task: id }), (sheet: Sheet, { task }) =>
  withTask(sheet, task, () => []),
);

const laid = (board: Board, made: Shared): Verdict<Board> => {
  const before = made.from === null ? undefined : sharedOf(board, made.owner, made.from);
  const others = board.shared.filter((each) => each !== before);
  return others.length >= MAX_SHARED ? refuse("place-full") : accept({ shared: [...others, made] });
};

/** One placed task, as it stands now; sharing it again replaces what was shared. */
const withShared = (
  board: Board,
  task: string,
  own: Sheet | null,
  { actor, phase, id: fresh }: MoveContext,
): Verdict<Board> => {
  if (phase === "alone") return refuse("not-yet");
  const found = own?.tasks.find((each) => each.id === task);
  if (found === undefined) return refuse("no-such-task");
  const text = found.text.trim();
  if (text === "") return refuse("nothing-written");
  if (found.place === "pile") return refuse("place-first");
  return laid(board, {
    id: fresh,
    owner: actor,
    from: task,
    text,
    next: found.next.trim(),
    field: found.place,
  });
};

const without = (board: Board, item: string, actor: SeatId): Verdict<Board> => {
  const found = board.shared.find((each) => each.id === item);
  if (found === undefined) return refuse("not-there");
  if (found.owner !== actor) return refuse("not-yours");
  return accept({ shared: board.shared.filter((each) => each !== found) });
};

const table = (verdict: Verdict<Board>): Verdict<{ readonly table: Board }> =>
  verdict.ok ? accept({ table: verdict.value }) : verdict;
const onBoard = (verdict: Verdict<Board>): Verdict<{ readonly board: Board }> =>
  verdict.ok ? accept({ board: verdict.value }) : verdict;

const tableShare: AtTable<{ task: string }> = tableMove(
  z.strictObject({ task: id }),
  (board: Board, { task }, context) => table(withShared(board, task, context.own, context)),
);

const tableTakeBack: AtTable<{ item: string }> = tableMove(
  z.strictObject({ item: id }),
  (board: Board, { item }, { actor }) => table(without(board, item, actor)),
);

/** To the board only where all sit together: at a table the smaller circle comes first. */
const share: OnBoard<{ task: string }> = boardMove(
  z.strictObject({ task: id }),
  (board: Board, { task }, context) =>
    context.table === null ? onBoard(withShared(board, task, context.own, context)) : refuse("at-a-table"),
);

const takeBack: OnBoard<{ item: string }> = boardMove(
  z.strictObject({ item: id }),
  (board: Board, { item }, { actor }) => onBoard(without(board, item, actor)),
);

interface Told {
  text: string;
  field: Field;
  for?: SeatId | undefined;
}

/** A task that someone without a sheet has told aloud: by that seat, or by the facilitator for it. */
const tell: OnBoard<Told> = boardMove(
  z.strictObject({
    text: z.string().trim().min(1).max(MAX_TASK),
    field: z.enum(fields),
    for: seat.optional(),
  }),
  (board: Board, { text, field, for: whom }: Told, { actor, facilitator, seats, phase, id: fresh }) => {
    if (phase === "alone") return refuse("not-yet");
    const owner = whom ?? actor;
    if (owner !== actor && actor !== facilitator) return refuse("only-facilitator");
    if (!seats.includes(owner)) return refuse("no-such-seat");
    return onBoard(laid(board, { id: fresh, owner, from: null, text, next: "", field }));
  },
);

export const moves = {
  add,
  pick,
  edit,
  put,
  remove,
  "table-share": tableShare,
  "table-take-back": tableTakeBack,
  share,
  "take-back": takeBack,
  tell,
};
