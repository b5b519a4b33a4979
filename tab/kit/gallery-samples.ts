import type { RailStep } from "./rail.tsx";
import type { RingSeat, SeatState } from "./ring.tsx";
import type { ClockFace } from "./time.ts";

const names = [
  "Kari",
  "Ola",
  "Ingrid",
  "Samir",
  "Anne",
  "Per",
  "Mette",
  "Jonas",
  "Liv",
  "Aksel",
  "Turid",
  "Eva",
];
const letters = ["KB", "OL", "IS", "SM", "AH", "PN", "MO", "JR", "LT", "AK", "TU", "EV"];

/** A ring of some size with the word at one place. */
export const sampleSeats = (count: number, now: number): readonly RingSeat[] =>
  names.slice(0, count).map((name, index) => {
    const state: SeatState =
      index < now ? "had" : index === now ? "now" : index === now + 1 ? "next" : "waiting";
    return { id: name, name, initials: letters[index] ?? "", state };
  });

const step = (title: string, planned: number, rest: Partial<RailStep> = {}): RailStep => ({
  id: title,
  title,
  planned,
  state: "later",
  ...rest,
});

/** An agenda with steps behind, the present one and more than the rail can show. */
export const sampleSteps: readonly RailStep[] = [
  step("Velkommen", 3, { state: "done", used: 3 }),
  step("Prosessleder", 2, { state: "done", used: 4 }),
  step("Innsjekk", 12, { state: "now", used: 5 }),
  step("Fire sfærer", 15),
  step("Talen", 10),
  step("Preferanser", 10),
  step("Selvobservasjon", 20),
  step("Pause", 15, { at: Date.parse("2026-08-27T10:15:00") }),
  step("Fokusrunder", 30),
  step("Mål", 15),
  step("Før vi går", 10),
  step("Utsjekk", 10),
];

/** A clock of four minutes with so many seconds left. */
export const sampleClock = (seconds: number, held = false): ClockFace => ({
  deadline: seconds * 1000,
  length: 240_000,
  heldAt: held ? 0 : undefined,
});
