import { z } from "zod";
import { addDays, dayOf } from "../../core/calendar.ts";
import { type SheetMove, sheetMove } from "../../core/exercise.ts";
import { type Language, languages } from "../../core/text.ts";
import { accept, refuse } from "../../core/verdict.ts";
import { type Config, MAX_THOUGHTS, type Sheet } from "./state.ts";

type On<Payload> = SheetMove<Config, Sheet, Payload>;

const Day = z.iso.date();

/** Why a reminder cannot come on this day; null where it can. */
const notThen = (remindOn: string | null, now: number): "day-has-passed" | "too-far-off" | null => {
  if (remindOn === null) return null;
  if (remindOn <= dayOf(now)) return "day-has-passed";
  return remindOn > addDays(dayOf(now), 366) ? "too-far-off" : null;
};

const sayYes: On<{ language: Language; remindOn: string | null }> = sheetMove(
  z.strictObject({ language: z.enum(languages), remindOn: Day.nullable() }),
  (sheet: Sheet, { language, remindOn }, { id, now }) => {
    const no = notThen(remindOn, now);
    if (no !== null) return refuse(no);
    return accept({ ...sheet, yes: { id: sheet.yes?.id ?? id, remindOn, language }, no: false });
  },
);

const sayNo: On<Record<string, never>> = sheetMove(z.strictObject({}), (sheet: Sheet) =>
  accept({ ...sheet, yes: null, no: true }),
);

const remind: On<{ remindOn: string | null }> = sheetMove(
  z.strictObject({ remindOn: Day.nullable() }),
  (sheet: Sheet, { remindOn }, { now }) => {
    if (sheet.yes === null) return refuse("not-chosen");
    const no = notThen(remindOn, now);
    return no === null ? accept({ ...sheet, yes: { ...sheet.yes, remindOn } }) : refuse(no);
  },
);

const write: On<{ text: string }> = sheetMove(
  z.strictObject({ text: z.string().max(MAX_THOUGHTS) }),
  (sheet: Sheet, { text }) => accept({ ...sheet, thoughts: text }),
);

/** All that happens here happens on one's own sheet. */
export const moves = { yes: sayYes, no: sayNo, remind, write };
