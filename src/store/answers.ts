import { z } from "zod";
import type { Answer } from "../app/ports.ts";

const shape: z.ZodType<Answer> = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), seq: z.number(), value: z.unknown().optional() }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

/** An answer as it was stored under its move's id. */
export const readAnswer = (stored: unknown): Answer => shape.parse(stored);

/** What whoever comes too late is told. */
export const gone: Answer = { ok: false, reason: "meeting-ended" };
