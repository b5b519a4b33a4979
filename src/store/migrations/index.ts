import type { Migration } from "kysely/migration";
import { up as first } from "./0001-first.ts";
import { up as agendas } from "./0002-agendas.ts";

/** Every step the database has taken, in order; a step that has been released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-first": { up: first },
  "0002-agendas": { up: agendas },
};
