import type { Agendas } from "./agendas.ts";
import type { OwnerKeys } from "./owner-keys.ts";

/** What turning rows into meetings and sheets takes, besides the database. */
export interface Means {
  readonly keys: OwnerKeys;
  readonly agendas: Agendas;
}
