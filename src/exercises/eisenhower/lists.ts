import type { OwnList } from "../../core/kinds.ts";
import { type Field, fields, inPlace, type Sheet, type Task } from "./state.ts";
import { fieldTexts } from "./texts.ts";

/** As many items as one list holds, and as long as they may be. */
const MOST = 30;
const LONGEST = 200;

/** Each field with tasks as a list of the owner's own: the task and its next action. A long field becomes several lists. */
export const listsOf = (sheet: Sheet): readonly OwnList[] =>
  fields.flatMap((field) =>
    chunks(inPlace(sheet.tasks, field).flatMap(wordsOf)).map(named(sheet.list, field)),
  );

const named =
  (list: string, field: Field) =>
  (items: readonly string[], at: number): OwnList => ({
    list: at === 0 ? `${list}-${field}` : `${list}-${field}-${String(at + 1)}`,
    title: fieldTexts[field].title,
    items: [...items],
  });

const wordsOf = ({ text, next }: Task): readonly string[] => {
  const [task, action] = [text.trim(), next.trim()];
  if (task === "") return action === "" ? [] : [action];
  if (action === "") return [task];
  const both = `${task} → ${action}`;
  return both.length <= LONGEST ? [both] : [task, action];
};

const chunks = (items: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(items.length / MOST) }, (_, at) => items.slice(at * MOST, (at + 1) * MOST));
