import { morningOf } from "../../core/calendar.ts";
import { defineExercise, type Kept } from "../../core/exercise.ts";
import type { Homework } from "../../core/kinds.ts";
import { card } from "./card.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Board, Config, Sheet, Table, takeKinds } from "./state.ts";
import { take } from "./take.ts";
import { refusals } from "./texts.ts";

/** A reminder comes in the morning (07:00 UTC) of its day. */
const withReminder = (content: Homework): Kept =>
  content.remindOn === null
    ? { kind: "homework", content }
    : { kind: "homework", content, dueAt: morningOf(content.remindOn) };

/** Goals made clearer here, what their owner will do, and what helped; notes about the others are nobody's archive. */
const keep = ({ items, homework, along }: Sheet): readonly Kept[] => [
  ...items.flatMap(({ goal, adjusted }): readonly Kept[] =>
    goal !== null && adjusted ? [{ kind: "goal", content: goal }] : [],
  ),
  ...(homework === null ? [] : [withReminder(homework)]),
  ...(along.trim() === "" ? [] : [{ kind: "own-notes" as const, content: { heard: "", along } }]),
];

/** With a little help from my friends: in pairs or trios each is in focus for the same time, and shares what they choose. */
export const focusRounds = defineExercise<Config, Board, Sheet, Table>({
  id: "focus-rounds",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  table: Table,
  openBoard: () => ({ shared: [] }),
  openTable: () => ({ shared: [] }),
  blankSheet: () => ({ items: [], notes: "", along: "", homework: null }),
  moves,
  wants: { kinds: takeKinds, take },
  offers: ({ items }) =>
    items.flatMap(({ goal, adjusted }) =>
      goal !== null && adjusted ? [{ kind: "goal" as const, content: goal }] : [],
    ),
  keep,
  forgetAtClose: true,
  card,
  refusals,
  simulate,
});
