import type { Migration } from "kysely/migration";
import { up as first } from "./0001-first.ts";
import { up as agendas } from "./0002-agendas.ts";
import { up as tables } from "./0003-tables.ts";

import { up as ownProgrammes } from "./0004-own-programmes.ts";
import { up as changedKept } from "./0005-changed-kept.ts";
import { up as printTickets } from "./0006-print-tickets.ts";
import { up as reminderChoices } from "./0007-reminder-choices.ts";

/** Every step the database has taken, in order; a step that has been released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-first": { up: first },
  "0002-agendas": { up: agendas },
  "0003-tables": { up: tables },
  "0004-own-programmes": { up: ownProgrammes },
  "0005-changed-kept": { up: changedKept },
  "0006-print-tickets": { up: printTickets },
  "0007-reminder-choices": { up: reminderChoices },
};
