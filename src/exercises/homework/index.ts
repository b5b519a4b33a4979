import { reminderOn } from "../../core/calendar.ts";
import { defineExercise, type Kept } from "../../core/exercise.ts";
import type { Homework } from "../../core/kinds.ts";
import { inLanguage } from "../../core/text.ts";
import { card } from "./card.ts";
import { plannedDays } from "./dates.ts";
import { moves } from "./moves.ts";
import { simulate } from "./simulate.ts";
import { Board, Config, limits, Sheet } from "./state.ts";
import { refusals } from "./texts.ts";

const MAX_KEPT = 2000;

/** The task with its questions, and the first thoughts below; the thoughts are never what is cut. */
const chosen = ({ yes, task, prompts, thoughts }: Sheet): Homework | null => {
  if (yes === null) return null;
  const asked = [task, ...prompts].map((text) => inLanguage(text, yes.language)).join("\n");
  const own = thoughts.trim();
  const room = MAX_KEPT - (own === "" ? 0 : own.length + 2);
  const text = [asked.slice(0, room), own].filter((part) => part !== "").join("\n\n");
  return { id: yes.id, text, remindOn: yes.remindOn };
};

/** Hjemmeoppgave: voluntary, private, with a reminder for whoever wants one. Nobody sees who said yes, nor how many. */
export const homework = defineExercise<Config, Board, Sheet>({
  id: "homework",
  version: 1,
  config: Config,
  board: Board,
  sheet: Sheet,
  openBoard: ({ task }, { plan }) => ({ task, dates: [...plannedDays(plan, limits.dates)] }),
  blankSheet: ({ task, prompts }) => ({ task, prompts: prompts ?? [], yes: null, no: false, thoughts: "" }),
  moves,
  offers: (sheet) => {
    const content = chosen(sheet);
    return content === null ? [] : [{ kind: "homework", content }];
  },
  keep: (sheet, _focused, now): readonly Kept[] => {
    const content = chosen(sheet);
    return content === null ? [] : [{ kind: "homework", content, ...reminderOn(content.remindOn, now) }];
  },
  card,
  refusals,
  simulate,
});
