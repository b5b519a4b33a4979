import type { Offered } from "../../core/kinds.ts";
import { type Config, MAX_OWN, type OwnItem, type Sheet, takeKinds } from "./state.ts";

type Copy = Omit<OwnItem, "id" | "adjusted">;

/** What an offer consists of, item by item: each can be shared or left alone. */
const copiesOf = (offered: Offered): readonly Copy[] => {
  switch (offered.kind) {
    case "goal": {
      const goal = offered.content;
      return [{ kind: "goal", title: null, text: goal.text, origin: `goal ${goal.id}`, goal }];
    }
    case "list":
      return offered.content.items.map((text) => ({
        kind: "list",
        title: offered.content.title,
        text,
        origin: `list ${offered.content.list} ${text}`.slice(0, 300),
        goal: null,
      }));
    case "task-rows":
      return offered.content.rows.map((row) => ({
        kind: "row",
        title: null,
        text: row.task,
        origin: `row ${row.id}`,
        goal: null,
      }));
    case "answers":
      return offered.content.answers
        .filter(({ text }) => text.trim() !== "")
        .map(({ field, label, text }) => ({
          kind: "answer",
          title: label,
          text,
          origin: `answer ${offered.content.guide} ${field}`,
          goal: null,
        }));
    case "homework":
      return [];
  }
};

/** The sheet with what its owner made elsewhere; what is there already stays as it is, so that taking twice adds nothing twice. */
export const take = (sheet: Sheet, offered: readonly Offered[], config: Config): Sheet => {
  const wanted: readonly string[] = config.take ?? takeKinds;
  const known = new Set(sheet.items.map(({ origin }) => origin));
  const items = [...sheet.items];
  const ids = new Set(items.map(({ id }) => id));
  for (const copy of offered.filter(({ kind }) => wanted.includes(kind)).flatMap(copiesOf)) {
    if (known.has(copy.origin) || items.length >= MAX_OWN || copy.text.trim() === "") continue;
    known.add(copy.origin);
    items.push({ ...copy, id: freeId(ids, items.length), adjusted: false });
  }
  return items.length === sheet.items.length ? sheet : { ...sheet, items };
};

const freeId = (ids: Set<string>, from: number): string => {
  for (let n = from; ; n++) {
    const id = `taken-${String(n)}`;
    if (!ids.has(id)) {
      ids.add(id);
      return id;
    }
  }
};
