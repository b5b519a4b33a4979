import { z } from "zod";
import { boardMove, type MoveContext, sheetMove } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { GUIDE } from "./part.ts";
import { type Board, type Config, MANY, type Sheet, TEXT_LENGTH, TITLE_LENGTH } from "./state.ts";

const Seat = z.string().min(1).max(64).transform(seatId);
const Write = z.discriminatedUnion("field", [
  z.strictObject({ field: z.literal("title"), text: z.string().max(TITLE_LENGTH) }),
  z.strictObject({ field: z.enum(["problem", "heard", "along"]), text: z.string().max(TEXT_LENGTH) }),
]);
const Note = z.strictObject({ about: Seat, text: z.string().max(TEXT_LENGTH) });
/** Without `for`, my own title from my own sheet. */
const ShowTitle = z.strictObject({
  for: z.strictObject({ seat: Seat, text: z.string().trim().min(1).max(TITLE_LENGTH) }).optional(),
});
const HideTitle = z.strictObject({ for: Seat.optional() });
const Guide = z.strictObject({ seat: Seat.optional() });

/** A field on my own sheet. */
const write = sheetMove<Config, Sheet, z.infer<typeof Write>>(Write, (sheet, { field, text }) =>
  accept({ ...sheet, [field]: text }),
);

/** My note about the one in focus; an empty one goes away. */
const note = sheetMove<Config, Sheet, z.infer<typeof Note>>(Note, (sheet, { about, text }, context) => {
  if (about === context.actor || !context.seats.includes(about)) return refuse("no-such-colleague");
  const others = sheet.notes.filter((kept) => kept.about !== about);
  if (text === "") return accept({ ...sheet, notes: others });
  return others.length >= MANY
    ? refuse("too-many-notes")
    : accept({ ...sheet, notes: [...others, { about, text }] });
});

/** Whose title is meant: my own, or, by whoever leads, that of someone without a screen. */
const mayPlay = (context: MoveContext, seat: SeatId): Verdict<SeatId> => {
  if (seat === context.actor) return accept(seat);
  if (context.actor !== context.facilitator) return refuse("only-own-title");
  return context.seats.includes(seat) ? accept(seat) : refuse("no-such-colleague");
};

/** The focus person's own act: a short title on the board. */
const showTitle = boardMove<Config, Board, Sheet, z.infer<typeof ShowTitle>>(
  ShowTitle,
  (board, payload, context) => {
    const seat = mayPlay(context, payload.for?.seat ?? context.actor);
    if (!seat.ok) return seat;
    const text = payload.for?.text ?? context.own?.title.trim() ?? "";
    if (text === "") return refuse("no-title-yet");
    const others = board.titles.filter((title) => title.seat !== seat.value);
    if (others.length >= MANY) return refuse("too-many-titles");
    return accept({ board: { titles: [...others, { seat: seat.value, text }] } });
  },
);

const hideTitle = boardMove<Config, Board, Sheet, z.infer<typeof HideTitle>>(
  HideTitle,
  (board, payload, context) => {
    const seat = mayPlay(context, payload.for ?? context.actor);
    if (!seat.ok) return seat;
    const titles = board.titles.filter((title) => title.seat !== seat.value);
    return titles.length === board.titles.length
      ? refuse("no-title-on-board")
      : accept({ board: { titles } });
  },
);

/** The one who keeps the clock and the rules now; nobody while that one is in focus or not here. */
export const guideNow = (
  context: Pick<MoveContext, "roles" | "present" | "focus">,
): { readonly seat: SeatId | null; readonly free: boolean } => {
  const seat = Object.hasOwn(context.roles, GUIDE) ? (context.roles[GUIDE] ?? null) : null;
  const free = seat === null || !context.present.includes(seat) || context.focus.includes(seat);
  return { seat, free };
};

/** Takes the clock and the rules, or hands them on: oneself while they are free, the guide, or whoever leads. */
const guide = boardMove<Config, Board, Sheet, z.infer<typeof Guide>>(Guide, (board, payload, context) => {
  const seat = payload.seat ?? context.actor;
  if (!context.present.includes(seat)) return refuse("guide-not-here");
  if (context.focus.includes(seat)) return refuse("guide-in-focus");
  const now = guideNow(context);
  const mayDecide = context.actor === context.facilitator || context.actor === now.seat;
  if (!mayDecide && seat !== context.actor) return refuse("guide-by-self");
  if (!mayDecide && !now.free) return refuse("guide-is-taken");
  return accept({ board, appoint: [{ role: GUIDE, seat }] });
});

/** Everything a participant can do in peer coaching besides talking. */
export const moves = { write, note, "show-title": showTitle, "hide-title": hideTitle, guide };
