import { PlanOutcome, ThemesOutcome } from "../../src/exercises/plan/state.ts";

const nothing: PlanOutcome = {
  leader: null,
  secretary: null,
  rotation: [],
  rhythm: { choice: null, text: "" },
  dates: [],
  platform: "",
  bring: "",
};

/** The plan the network keeps; an empty one before there is any. */
export const planOf = (content: unknown): PlanOutcome => PlanOutcome.safeParse(content).data ?? nothing;

/** The themes the network keeps. */
export const themesOf = (content: unknown): ThemesOutcome["themes"] =>
  ThemesOutcome.safeParse(content).data?.themes ?? [];
