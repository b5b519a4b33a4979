import type { SimulatedMove, SimulationAt } from "../../core/exercise.ts";
import { inLanguage, type Text } from "../../core/text.ts";
import { guideNow } from "./moves.ts";
import { placeOf } from "./part.ts";
import { samples } from "./samples.ts";
import type { Board, Sheet } from "./state.ts";

type At = SimulationAt<Board, Sheet>;

/** The same sample for the same seat all through a meeting, and not the same for everyone. */
const sampleFor = ({ context, language }: At, from: readonly Text[]): string | null => {
  const place = Math.max(0, context.seats.indexOf(context.actor));
  const sample = from[place % Math.max(1, from.length)];
  return sample === undefined ? null : inLanguage(sample, language);
};

type FieldName = "title" | "problem" | "heard" | "along";

const write = (at: At, field: FieldName, from: readonly Text[]): SimulatedMove | null => {
  const text = at.sheet[field].trim() === "" ? sampleFor(at, from) : null;
  return text === null ? null : { move: "write", payload: { field, text } };
};

/** A simulated colleague prepares a problem, keeps the rules when nobody does, and writes as people write. */
export const simulate = (at: At): SimulatedMove | null => {
  const { context } = at;
  const place = placeOf(context.phase, context.segment);
  const inFocus = context.focus.includes(context.actor);
  if (place === "before") return prepare(at);
  if (place === "after") return null;
  const stepsIn = takeRules(at);
  if (stepsIn !== null) return stepsIn;
  return inFocus ? asFocus(at, place) : asColleague(at, place);
};

const prepare = (at: At): SimulatedMove | null =>
  write(at, "title", samples.titles) ?? write(at, "problem", samples.problems) ?? takeRules(at);

// The last one at the table, so that a person who rehearses can take the role first.
const takeRules = ({ context }: At): SimulatedMove | null => {
  const guide = guideNow(context);
  if (!guide.free) return null;
  const ready = context.present.filter((seat) => !context.focus.includes(seat));
  return ready.at(-1) === context.actor && ready.length > 1 ? { move: "guide", payload: {} } : null;
};

const asFocus = (at: At, place: string): SimulatedMove | null => {
  switch (place) {
    case "present": {
      const shown = at.board.titles.some(({ seat }) => seat === at.context.actor);
      return write(at, "title", samples.titles) ?? (shown ? null : { move: "show-title", payload: {} });
    }
    case "reflect":
      return write(at, "heard", samples.heard);
    case "thanks":
      return write(at, "along", samples.along);
    default:
      return null;
  }
};

const asColleague = (at: At, place: string): SimulatedMove | null => {
  const [about] = at.context.focus;
  if (place !== "clarify" || about === undefined || about === at.context.actor) return null;
  if (!at.context.seats.includes(about) || at.sheet.notes.some((note) => note.about === about)) return null;
  const text = sampleFor(at, samples.notes);
  return text === null ? null : { move: "note", payload: { about, text } };
};
