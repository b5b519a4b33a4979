/** What a network may want from a meeting. */
export const needs = ["advice", "acquaintance", "time", "agreement", "care", "feedback", "practice"] as const;
export type Need = (typeof needs)[number];
