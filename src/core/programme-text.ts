import { z } from "zod";

/** A text in a programme: Bokmål at least, the others when its author has written them. */
export const ProgrammeText = z.strictObject({
  nb: z.string().trim().min(1).max(2000),
  nn: z.string().trim().min(1).max(2000).optional(),
  en: z.string().trim().min(1).max(2000).optional(),
});
export type ProgrammeText = Readonly<z.infer<typeof ProgrammeText>>;
