import { randomBytes } from "node:crypto";
import type { Luck } from "../app/ports.ts";

/** Luck and ids from the machine's secure source. */
export const secureLuck: Luck = {
  next: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
  id: () => randomBytes(16).toString("base64url"),
};
