import { z } from "zod";
import { voterOf } from "../../core/counted.ts";
import { boardMove, type MoveContext } from "../../core/exercise.ts";
import { type SeatId, seatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { Day, TimeOfDay } from "./dates.ts";
import type { Board, Config, Sheet } from "./state.ts";
import {
  How,
  MAX_DATES,
  MAX_LINE,
  MAX_TEXT,
  MAX_THEME,
  MAX_THEMES,
  MAX_VOTES,
  type PlannedDate,
  Rhythm,
  type Theme,
} from "./state.ts";

const id = z.string().min(1).max(64);
const seat = id.transform(seatId);
const version = z.int().min(0).max(1_000_000);

interface Touched {
  readonly version: number;
  readonly by: SeatId | null;
}

/** Somebody else has changed it since this person saw it. */
const isStale = (part: Touched, seen: number, { actor }: MoveContext): boolean =>
  part.version !== seen && part.by !== actor;

const touch = (part: Touched, { actor }: MoveContext): Touched => ({
  version: Math.min(part.version + 1, 1_000_000),
  by: actor,
});

type Answer = Verdict<{ readonly board: Board }>;
const lay = (board: Board): Answer => accept({ board });

/** Only what is named changes: one who picks leader and secretary in one breath loses neither. */
const RolesPayload = z.strictObject({
  version,
  rotates: z.boolean().optional(),
  leader: seat.nullable().optional(),
  secretary: seat.nullable().optional(),
  order: z.array(seat).max(60).optional(),
});

const roles = boardMove<Config, Board, Sheet, z.infer<typeof RolesPayload>>(
  RolesPayload,
  (board, payload, context) => {
    if (isStale(board.roles, payload.version, context)) return refuse("changed-meanwhile");
    const {
      rotates = board.roles.rotates,
      leader = board.roles.leader,
      secretary = board.roles.secretary,
    } = payload;
    const order = [...new Set(payload.order ?? board.roles.order)];
    const named = [payload.leader, payload.secretary, ...(payload.order ?? [])];
    if (named.some((each) => each != null && !context.seats.includes(each))) return refuse("no-such-seat");
    return lay({ ...board, roles: { rotates, leader, secretary, order, ...touch(board.roles, context) } });
  },
);

const RhythmPayload = z.strictObject({
  version,
  choice: Rhythm.nullable().optional(),
  text: z.string().max(MAX_LINE).optional(),
});

const rhythm = boardMove<Config, Board, Sheet, z.infer<typeof RhythmPayload>>(
  RhythmPayload,
  (board, payload, context) => {
    if (isStale(board.rhythm, payload.version, context)) return refuse("changed-meanwhile");
    const { choice = board.rhythm.choice, text = board.rhythm.text } = payload;
    return lay({ ...board, rhythm: { choice, text, ...touch(board.rhythm, context) } });
  },
);

const LinePayload = z.strictObject({ version, text: z.string().max(MAX_TEXT) });

const lineMove = (part: "platform" | "bring") =>
  boardMove<Config, Board, Sheet, z.infer<typeof LinePayload>>(LinePayload, (board, payload, context) =>
    isStale(board[part], payload.version, context)
      ? refuse("changed-meanwhile")
      : lay({ ...board, [part]: { text: payload.text, ...touch(board[part], context) } }),
  );

const dateFields = {
  date: Day,
  start: TimeOfDay,
  end: TimeOfDay.nullable(),
  how: How,
  place: z.string().max(MAX_LINE),
};
const DatePayload = z.strictObject(dateFields);
type DatePayload = z.infer<typeof DatePayload>;

const whyNotDate = (others: readonly PlannedDate[], { date, start, end }: DatePayload): string | null => {
  if (end !== null && end <= start) return "ends-before-start";
  return others.some((other) => other.date === date && other.start === start) ? "date-taken" : null;
};

const inOrder = (dates: readonly PlannedDate[]): PlannedDate[] =>
  [...dates].sort((a, b) => (a.date + a.start < b.date + b.start ? -1 : 1));

const addDate = boardMove<Config, Board, Sheet, DatePayload>(DatePayload, (board, payload, context) => {
  if (board.dates.length >= MAX_DATES) return refuse("dates-full");
  const refusal = whyNotDate(board.dates, payload);
  if (refusal !== null) return refuse(refusal);
  const fresh: PlannedDate = { ...payload, id: context.id, version: 1, by: context.actor };
  return lay({ ...board, dates: inOrder([...board.dates, fresh]) });
});

const DateChange = z.strictObject({ ...dateFields, id, version });

const changeDate = boardMove<Config, Board, Sheet, z.infer<typeof DateChange>>(
  DateChange,
  (board, payload, context) => {
    const found = board.dates.find((date) => date.id === payload.id);
    if (found === undefined) return refuse("no-such-date");
    if (isStale(found, payload.version, context)) return refuse("changed-meanwhile");
    const others = board.dates.filter((date) => date !== found);
    const refusal = whyNotDate(others, payload);
    if (refusal !== null) return refuse(refusal);
    return lay({ ...board, dates: inOrder([...others, { ...payload, ...touch(found, context) }]) });
  },
);

const Removal = z.strictObject({ id, version });

const removeDate = boardMove<Config, Board, Sheet, z.infer<typeof Removal>>(
  Removal,
  (board, payload, context) => {
    const found = board.dates.find((date) => date.id === payload.id);
    if (found === undefined) return refuse("no-such-date");
    if (isStale(found, payload.version, context)) return refuse("changed-meanwhile");
    return lay({ ...board, dates: board.dates.filter((date) => date !== found) });
  },
);

const themeFields = { text: z.string().max(MAX_THEME), help: z.string().max(MAX_LINE) };
const ThemePayload = z.strictObject(themeFields);

const addTheme = boardMove<Config, Board, Sheet, z.infer<typeof ThemePayload>>(
  ThemePayload,
  (board, payload, context) => {
    const text = payload.text.trim();
    if (text === "") return refuse("theme-empty");
    if (board.themes.length >= MAX_THEMES) return refuse("themes-full");
    if (board.themes.some((theme) => theme.text.toLowerCase() === text.toLowerCase()))
      return refuse("theme-there");
    const { actor, id: fresh } = context;
    const theme: Theme = {
      id: fresh,
      version: 1,
      by: actor,
      from: actor,
      text,
      help: payload.help.trim(),
      votes: [],
    };
    return lay({ ...board, themes: [...board.themes, theme] });
  },
);

/** The theme, if this person may change it: its owner, or the facilitator. */
const mineToChange = (board: Board, wanted: string, seen: number, context: MoveContext): Verdict<Theme> => {
  const found = board.themes.find((theme) => theme.id === wanted);
  if (found === undefined) return refuse("no-such-theme");
  if (found.from !== context.actor && context.actor !== context.facilitator) return refuse("only-owner");
  return isStale(found, seen, context) ? refuse("changed-meanwhile") : accept(found);
};

const ThemeChange = z.strictObject({ ...themeFields, id, version });

const changeTheme = boardMove<Config, Board, Sheet, z.infer<typeof ThemeChange>>(
  ThemeChange,
  (board, payload, context) => {
    const found = mineToChange(board, payload.id, payload.version, context);
    if (!found.ok) return found;
    const text = payload.text.trim();
    if (text === "") return refuse("theme-empty");
    const changed: Theme = {
      ...found.value,
      text,
      help: payload.help.trim(),
      ...touch(found.value, context),
    };
    return lay({ ...board, themes: board.themes.map((theme) => (theme === found.value ? changed : theme)) });
  },
);

const removeTheme = boardMove<Config, Board, Sheet, z.infer<typeof Removal>>(
  Removal,
  (board, payload, context) => {
    const found = mineToChange(board, payload.id, payload.version, context);
    if (!found.ok) return found;
    const removed = [...board.removed, found.value.id].slice(-MAX_THEMES);
    return lay({ ...board, removed, themes: board.themes.filter((theme) => theme !== found.value) });
  },
);

const Vote = z.strictObject({ id, on: z.boolean(), seat: seat.optional() });

/** A vote on a theme; the facilitator votes for those who are here on paper, beside what they give themselves. */
const vote = boardMove<Config, Board, Sheet, z.infer<typeof Vote>>(
  Vote,
  (board, payload, { actor, facilitator, seats, own }) => {
    const who = payload.seat ?? actor;
    if (who !== actor && actor !== facilitator) return refuse("only-facilitator");
    if (!seats.includes(who)) return refuse("no-such-seat");
    const found = board.themes.find((theme) => theme.id === payload.id);
    if (found === undefined) return refuse("no-such-theme");
    const voter = voterOf(who, { actor, own });
    const others = found.votes.filter((each) => each !== voter);
    if (payload.on && votesUsed(board, voter, found) >= board.votesEach) return refuse("no-votes-left");
    const votes = payload.on ? [...others, voter].slice(-MAX_VOTES) : others;
    return lay({
      ...board,
      themes: board.themes.map((theme) => (theme === found ? { ...found, votes } : theme)),
    });
  },
);

const votesUsed = (board: Board, voter: SeatId, but: Theme): number =>
  board.themes.filter((theme) => theme !== but && theme.votes.includes(voter)).length;

export const moves = {
  roles,
  rhythm,
  platform: lineMove("platform"),
  bring: lineMove("bring"),
  "add-date": addDate,
  "change-date": changeDate,
  "remove-date": removeDate,
  "add-theme": addTheme,
  "change-theme": changeTheme,
  "remove-theme": removeTheme,
  vote,
};
