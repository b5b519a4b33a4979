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
  MAX_OWN,
  MAX_SHARED,
  MAX_SITUATION,
  MAX_TEXT,
  type OwnItem,
  type Shared,
  type Sheet,
  type Table,
  upOf,
} from "./state.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const free = z.string().max(MAX_TEXT);
const words = z.string().trim().min(1).max(MAX_TEXT);
/** A goal is one sentence; longer words than a goal has room for stay with the item itself. */
const GOAL_LENGTH = 300;

type Own<Payload> = SheetMove<Config, Sheet, Payload>;

// ---- The own sheet

const add: Own<{ text: string }> = sheetMove(
  z.strictObject({ text: free }),
  (sheet: Sheet, { text }, context) =>
    sheet.items.length >= MAX_OWN
      ? refuse("sheet-full")
      : accept({
          ...sheet,
          items: [
            ...sheet.items,
            {
              id: context.id,
              kind: "own" as const,
              title: null,
              text,
              origin: "",
              goal: null,
              adjusted: false,
            },
          ],
        }),
);

/** An item with other words; a goal keeps its start and its horizon. */
const worded = (item: OwnItem, text: string, situation: string | undefined): OwnItem => {
  if (item.goal === null) return { ...item, text };
  const short = text.trim().slice(0, GOAL_LENGTH);
  const goal = {
    ...item.goal,
    text: short === "" ? item.goal.text : short,
    situation: situation ?? item.goal.situation,
  };
  const same = goal.text === item.goal.text && goal.situation === item.goal.situation;
  return { ...item, text: goal.text, goal, adjusted: item.adjusted || !same };
};

const withItem = (
  sheet: Sheet,
  item: string,
  change: (found: OwnItem) => readonly OwnItem[],
): Verdict<Sheet> =>
  sheet.items.some((each) => each.id === item)
    ? accept({ ...sheet, items: sheet.items.flatMap((each) => (each.id === item ? change(each) : [each])) })
    : refuse("gone");

const Write = z.strictObject({ item: id, text: free, situation: z.string().max(MAX_SITUATION).optional() });

const write: Own<z.infer<typeof Write>> = sheetMove(Write, (sheet: Sheet, { item, text, situation }) =>
  withItem(sheet, item, (found) => [worded(found, text, situation)]),
);

const remove: Own<{ item: string }> = sheetMove(z.strictObject({ item: id }), (sheet: Sheet, { item }) =>
  withItem(sheet, item, () => []),
);

const note: Own<{ field: "notes" | "along"; text: string }> = sheetMove(
  z.strictObject({ field: z.enum(["notes", "along"]), text: free }),
  (sheet: Sheet, { field, text }) => accept({ ...sheet, [field]: text }),
);

/** What I will do until next time; empty words take it away. */
const homework: Own<{ text: string; remindOn: string | null }> = sheetMove(
  z.strictObject({ text: free, remindOn: z.iso.date().nullable() }),
  (sheet: Sheet, { text, remindOn }, { id: fresh }) =>
    accept({
      ...sheet,
      homework: text.trim() === "" ? null : { id: sheet.homework?.id ?? fresh, text, remindOn },
    }),
);

// ---- At the table, or on the board where all sit together

interface Place {
  readonly context: MoveContext;
  /** Who is in focus here; null: nobody is singled out. */
  readonly focus: readonly SeatId[] | null;
  readonly mayFor: (who: SeatId) => boolean;
}

type Op<Payload> = <Where extends Table>(
  where: Where,
  payload: Payload,
  place: Place & { readonly own: Sheet | null },
) => Verdict<{ readonly where: Where; readonly sheet?: Sheet }>;

const laid = <Where extends Table>(
  where: Where,
  shared: Shared,
  { focus }: Place,
): Verdict<{ readonly where: Where }> => {
  if (focus !== null && !focus.includes(shared.owner)) return refuse("not-your-turn");
  if (where.shared.length >= MAX_SHARED) return refuse("table-full");
  return accept({ where: { ...where, shared: [...where.shared, shared] } });
};

/** The one in focus shares one own item, by the own act. */
const share: Op<{ item: string }> = (where, { item }, place) => {
  const { actor, id: fresh } = place.context;
  const found = place.own?.items.find((each) => each.id === item);
  if (found === undefined) return refuse("gone");
  const text = found.text.trim();
  if (text === "") return refuse("nothing-written");
  if (upOf(where, actor, item) !== null) return refuse("already-shared");
  const { kind, title, goal } = found;
  const situation = goal?.situation ?? "";
  return laid(where, { id: fresh, owner: actor, by: actor, from: item, kind, title, text, situation }, place);
};

/** Said aloud and written down here, by oneself or for one without a screen. */
const say: Op<{ text: string; for?: SeatId | undefined }> = (where, { text, for: whom }, place) => {
  const { actor, id: fresh } = place.context;
  const owner = whom ?? actor;
  if (!place.mayFor(owner)) return refuse("only-facilitator");
  const own = { kind: "own" as const, title: null, situation: "" };
  return laid(where, { id: fresh, owner, by: actor, from: null, text, ...own }, place);
};

const Adjust = z.strictObject({ shared: id, text: words, situation: z.string().max(MAX_SITUATION) });

/** The owner finds better words together with the others; the own sheet follows. */
const adjust: Op<z.infer<typeof Adjust>> = (where, { shared, text, situation }, { context, own }) => {
  const found = where.shared.find((each) => each.id === shared);
  if (found === undefined) return refuse("gone");
  if (found.owner !== context.actor && found.by !== context.actor) return refuse("not-yours");
  const cut = found.kind === "goal" ? text.slice(0, GOAL_LENGTH) : text;
  const next: Shared = { ...found, text: cut, situation: found.kind === "goal" ? situation : "" };
  const after = { ...where, shared: where.shared.map((each) => (each === found ? next : each)) };
  if (own === null || found.owner !== context.actor) return accept({ where: after });
  const items = own.items.map((each) => (each.id === found.from ? worded(each, cut, situation) : each));
  return accept({ where: after, sheet: { ...own, items } });
};

const takeBack: Op<{ shared: string }> = (where, { shared }, { context: { actor } }) => {
  const found = where.shared.find((each) => each.id === shared);
  if (found === undefined) return refuse("gone");
  if (found.owner !== actor && found.by !== actor) return refuse("not-yours");
  return accept({ where: { ...where, shared: where.shared.filter((each) => each !== found) } });
};

const atTable = <Payload>(
  payload: z.ZodType<Payload>,
  op: Op<Payload>,
): TableMove<Config, Sheet, Payload, Table> =>
  tableMove(payload, (table: Table, given, context) => {
    const { focus, seats } = context.table;
    const verdict = op(table, given, {
      context,
      own: context.own,
      focus: focus === null ? null : [focus],
      mayFor: (who) => who === context.actor || seats.includes(who),
    });
    if (!verdict.ok) return verdict;
    const { where, sheet } = verdict.value;
    return accept(sheet === undefined ? { table: where } : { table: where, sheet });
  });

const onBoard = <Payload>(
  payload: z.ZodType<Payload>,
  op: Op<Payload>,
): BoardMove<Config, Board, Sheet, Payload, Table> =>
  boardMove(payload, (board: Board, given, context) => {
    // What is meant for two or three goes to no one else.
    if (context.tables.length > 0) return refuse("at-your-table");
    const { actor, facilitator, focus } = context;
    const verdict = op(board, given, {
      context,
      own: context.own,
      focus: focus.length === 0 ? null : focus,
      mayFor: (who) => who === actor || (actor === facilitator && context.seats.includes(who)),
    });
    if (!verdict.ok) return verdict;
    const { where, sheet } = verdict.value;
    return accept(sheet === undefined ? { board: where } : { board: where, sheet });
  });

const payloads = {
  share: z.strictObject({ item: id }),
  say: z.strictObject({ text: words, for: seat.optional() }),
  takeBack: z.strictObject({ shared: id }),
};

/** Everything people do here; what is done at a table is done on the board where all sit together. */
export const moves = {
  add,
  write,
  remove,
  note,
  homework,
  share: atTable(payloads.share, share),
  say: atTable(payloads.say, say),
  adjust: atTable(Adjust, adjust),
  "take-back": atTable(payloads.takeBack, takeBack),
  "board-share": onBoard(payloads.share, share),
  "board-say": onBoard(payloads.say, say),
  "board-adjust": onBoard(Adjust, adjust),
  "board-take-back": onBoard(payloads.takeBack, takeBack),
};
