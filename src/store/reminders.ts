import { sql } from "kysely";
import type { Effect } from "../app/ports.ts";
import type { Kept } from "../core/exercise.ts";
import type { NetworkId, PersonId } from "../core/ids.ts";
import { type Db, transact } from "./connection.ts";
import { addEffect } from "./turn-draft.ts";
import { writeEffects, writeTogether } from "./write-turn.ts";

const AT_ONCE = 100;

interface Due {
  readonly person: PersonId;
  readonly network: NetworkId;
  readonly kind: Kept["kind"];
  readonly day: string;
}

const effectsOf = ({ person, network, kind, day }: Due): readonly Effect[] =>
  kind === "homework" || kind === "goal"
    ? [{ kind: "personal", key: `${person}:${kind}:${day}`, network, person, about: kind, day }]
    : [];

/**
 * Turns what is due into effects: the mark on the kept thing and the effect are one transaction, so each reminds once. What is due on
 * the same day becomes one reminder for each person and kind.
 */
export const remindDue = async (db: Db): Promise<number> =>
  transact(db, async (tx) => {
    const { rows } = await sql<Due>`
      with due as (
        select id from kept
        where due_at <= runde_now() and not reminded
        order by due_at limit ${AT_ONCE} for update skip locked
      )
      update kept set reminded = true from due
      where kept.id = due.id
      returning person, network, kind, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD') as day`.execute(tx);
    const effects = new Map<string, Effect>();
    for (const effect of rows.flatMap(effectsOf)) addEffect(effects, effect);
    if (effects.size > 0) await writeTogether(tx, [writeEffects(effects, null)], [{ t: "effects" }]);
    return effects.size;
  });
