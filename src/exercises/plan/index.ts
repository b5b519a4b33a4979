import { addDays, dayOf } from "../../core/calendar.ts";
import type { Instant } from "../../core/clock.ts";
import { orSomeone } from "../../core/counted.ts";
import { defineExercise, type Harvest, type Memory } from "../../core/exercise.ts";
import { card } from "./card.ts";

import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Board, byVotes, Config, leadersOf, PlanOutcome, Sheet, ThemesOutcome } from "./state.ts";
import { refusals } from "./texts.ts";
import { joinThemes, themeFor } from "./themes.ts";

const fresh = { version: 0, by: null };

const nothingYet: PlanOutcome = {
  leader: null,
  secretary: null,
  rotation: [],
  rhythm: { choice: null, text: "" },
  dates: [],
  platform: "",
  bring: "",
};

/** What was agreed before lies there to go on with, votes given at home included. */
const open = (config: Config, memory: Memory): Board => {
  const before = PlanOutcome.safeParse(memory.plan).data ?? nothingYet;
  const themes = ThemesOutcome.safeParse(memory.themes).data?.themes ?? [];
  const { leader, secretary, rotation: order } = before;
  return {
    roles: { ...fresh, rotates: order.length > 0, leader, secretary, order },
    rhythm: { ...fresh, ...before.rhythm },
    dates: before.dates.map((date) => ({ ...fresh, ...date })),
    platform: { ...fresh, text: before.platform },
    bring: { ...fresh, text: before.bring },
    themes: themes.map((theme) => ({ ...fresh, ...theme })),
    removed: [],
    votesEach: config.votes,
  };
};

const harvest = (board: Board, now: Instant): readonly Harvest[] => {
  const { leader, secretary } = leadersOf(board.roles);
  const yesterday = addDays(dayOf(now), -1);
  const plan: PlanOutcome = {
    leader,
    secretary,
    rotation: board.roles.rotates ? board.roles.order : [],
    rhythm: { choice: board.rhythm.choice, text: board.rhythm.text },
    dates: board.dates
      .filter(({ date }) => date >= yesterday)
      .map(({ id, date, start, end, how, place }) => ({ id, date, start, end, how, place })),
    platform: board.platform.text,
    bring: board.bring.text,
  };
  const themes: ThemesOutcome = {
    themes: byVotes(board.themes).map(({ id, text, help, from, votes }) => ({
      id,
      text,
      help,
      from,
      votes,
    })),
    removed: board.removed,
  };
  return [
    ...(isTouched(board) ? [{ kind: "plan" as const, content: plan }] : []),
    ...(board.themes.length + board.removed.length > 0 ? [{ kind: "themes" as const, content: themes }] : []),
  ];
};

const isTouched = ({ roles, rhythm, dates, platform, bring }: Board): boolean =>
  dates.length > 0 || [roles, rhythm, platform, bring].some(({ version }) => version > 0);

/** Before we go: who leads, when we meet, where we keep in touch, and what we shall talk about. */
export const plan = defineExercise<Config, Board, Sheet>({
  id: "plan",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: open,
  blankSheet: () => ({}),
  moves,
  counted: {
    moves: ["vote"],
    sentTo: (board, reader) => ({
      ...board,
      themes: board.themes.map((theme) => ({
        ...themeFor(theme, reader),
        by: theme.by === null ? null : orSomeone(theme.by, reader),
      })),
    }),
  },
  harvest,
  mergeOutcome: (kind, kept, fresh) =>
    kind === "themes" ? joinThemes(kept, ThemesOutcome.parse(fresh)) : fresh,
  card,
  refusals,
  simulate,
});
