import { z } from "zod";
import { type BoardMove, boardMove, type TableMove, tableMove } from "../../core/exercise.ts";
import type { SeatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { mayShare } from "./sizes.ts";
import {
  type Board,
  type Config,
  MAX_SHARED_ACTIONS,
  type Picture,
  pictures,
  type SharedPicture,
  type Sheet,
  type Shown,
  type Table,
} from "./state.ts";

const id = z.string().min(1).max(64);
const ofPicture = z.strictObject({ picture: z.enum(pictures) });
const ofAction = z.strictObject({ action: id });

type AtTable<Payload> = TableMove<Config, Sheet, Payload, Table>;
type OnBoard<Payload> = BoardMove<Config, Board, Sheet, Payload, Table>;
type ShareRefusal = "nothing-drawn" | "no-such-action" | "nothing-written" | "paper-full";

const withoutPicture = (shown: Shown, by: SeatId, picture: Picture): readonly SharedPicture[] =>
  shown.pictures.filter((each) => each.by !== by || each.picture !== picture);

/** Lays one own picture where others see it; laid there again, it replaces the earlier one. */
const showPicture = <Paper extends Shown>(
  paper: Paper,
  own: Sheet | null,
  by: SeatId,
  picture: Picture,
): Verdict<Paper, ShareRefusal> => {
  const spheres = (own?.spheres ?? []).flatMap((each) => {
    const hours = each[picture];
    return hours === null ? [] : [{ id: each.id, title: each.title, hours }];
  });
  if (own === null || spheres.length === 0) return refuse("nothing-drawn");
  const rest = withoutPicture(paper, by, picture);
  if (rest.length >= 180) return refuse("paper-full");
  return accept({ ...paper, pictures: [...rest, { by, picture, unit: own.unit, spheres }] });
};

const showAction = <Paper extends Shown>(
  paper: Paper,
  own: Sheet | null,
  by: SeatId,
  action: string,
): Verdict<Paper, ShareRefusal> => {
  const found = own?.actions.find((each) => each.id === action);
  if (found === undefined) return refuse("no-such-action");
  const what = found.what.trim();
  if (what === "") return refuse("nothing-written");
  const rest = paper.actions.filter((each) => each.id !== action || each.by !== by);
  if (rest.length >= MAX_SHARED_ACTIONS) return refuse("paper-full");
  const { does, when } = found;
  return accept({ ...paper, actions: [...rest, { id: action, by, does, what, when: when.trim() }] });
};

const hidePicture = <Paper extends Shown>(
  paper: Paper,
  by: SeatId,
  picture: Picture,
): Verdict<Paper, "not-there"> => {
  const rest = withoutPicture(paper, by, picture);
  return rest.length === paper.pictures.length
    ? refuse("not-there")
    : accept({ ...paper, pictures: [...rest] });
};

const hideAction = <Paper extends Shown>(
  paper: Paper,
  by: SeatId,
  action: string,
): Verdict<Paper, "not-there"> => {
  const rest = paper.actions.filter((each) => each.id !== action || each.by !== by);
  return rest.length === paper.actions.length ? refuse("not-there") : accept({ ...paper, actions: rest });
};

/** A table's answer, or why not; nothing is shared while everyone draws. */
const table = (verdict: Verdict<Table>): Verdict<{ readonly table: Table }> =>
  verdict.ok ? accept({ table: verdict.value }) : verdict;
const board = (verdict: Verdict<Board>): Verdict<{ readonly board: Board }> =>
  verdict.ok ? accept({ board: verdict.value }) : verdict;

const sharePicture: AtTable<{ picture: Picture }> = tableMove(
  ofPicture,
  (paper: Table, { picture }, context) =>
    mayShare(context) ? table(showPicture(paper, context.own, context.actor, picture)) : refuse("not-yet"),
);
const shareAction: AtTable<{ action: string }> = tableMove(ofAction, (paper: Table, { action }, context) =>
  mayShare(context) ? table(showAction(paper, context.own, context.actor, action)) : refuse("not-yet"),
);
const takePicture: AtTable<{ picture: Picture }> = tableMove(
  ofPicture,
  (paper: Table, { picture }, { actor }) => table(hidePicture(paper, actor, picture)),
);
const takeAction: AtTable<{ action: string }> = tableMove(ofAction, (paper: Table, { action }, { actor }) =>
  table(hideAction(paper, actor, action)),
);

/** The board stands in for the table where all sit together; never beside one. */
const closed = (context: {
  readonly phase: string;
  readonly tables: readonly unknown[];
}): "not-yet" | "at-the-table" | null => {
  if (!mayShare(context)) return "not-yet";
  return context.tables.length > 0 ? "at-the-table" : null;
};

const boardPicture: OnBoard<{ picture: Picture }> = boardMove(
  ofPicture,
  (paper: Board, { picture }, context) => {
    const no = closed(context);
    return no === null ? board(showPicture(paper, context.own, context.actor, picture)) : refuse(no);
  },
);
const boardAction: OnBoard<{ action: string }> = boardMove(ofAction, (paper: Board, { action }, context) => {
  const no = closed(context);
  return no === null ? board(showAction(paper, context.own, context.actor, action)) : refuse(no);
});
const boardTakePicture: OnBoard<{ picture: Picture }> = boardMove(
  ofPicture,
  (paper: Board, { picture }, { actor }) => board(hidePicture(paper, actor, picture)),
);
const boardTakeAction: OnBoard<{ action: string }> = boardMove(
  ofAction,
  (paper: Board, { action }, { actor }) => board(hideAction(paper, actor, action)),
);

/** Showing a picture or an action to others, and taking it back: always the owner's own act. */
export const sharingMoves = {
  "share-picture": sharePicture,
  "share-action": shareAction,
  "take-picture": takePicture,
  "take-action": takeAction,
  "board-picture": boardPicture,
  "board-action": boardAction,
  "board-take-picture": boardTakePicture,
  "board-take-action": boardTakeAction,
};
