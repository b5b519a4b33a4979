/** The parts of one person's time in focus. */
export const parts = ["present", "clarify", "reflect", "thanks"] as const;
export type Part = (typeof parts)[number];

/** Where we are: before anyone is in focus, in one of the four parts, or looking back afterwards. */
export type Place = "before" | Part | "after";

/** The place that a programme's phase and segment stand for. */
export const placeOf = (phase: string, segment: string | null): Place => {
  const part = parts.find((id) => id === segment);
  if (part !== undefined) return part;
  return phase === "hands" ? "before" : "after";
};

/** Who talks, and who only listens, in a part: the focus person, or the colleagues. */
export const talks: Readonly<Record<Part, "focus" | "both" | "colleagues">> = {
  present: "focus",
  clarify: "both",
  reflect: "colleagues",
  thanks: "focus",
};

/** The role that keeps the clock and the rules; the core knows it by this name. */
export const GUIDE = "timekeeper";
