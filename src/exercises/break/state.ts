import { z } from "zod";

/** A break has no settings: its length is the phase's. */
export const Config = z.strictObject({});
export const Board = z.strictObject({});
export const Sheet = z.strictObject({});

export type Config = z.infer<typeof Config>;
export type Board = z.infer<typeof Board>;
export type Sheet = z.infer<typeof Sheet>;
