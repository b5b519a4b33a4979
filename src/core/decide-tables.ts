import type { Decision } from "./decision.ts";
import type { Meeting, Position } from "./meeting.ts";
import { homeTables, tablesAt } from "./tables.ts";
import { accept, refuse } from "./verdict.ts";

/** Anyone here may say that all have found their tables; it is said once in a phase (SPEC G11). */
export const decideFound = (meeting: Meeting, position: Position): Decision => {
  if (tablesAt(meeting).length === 0 && homeTables(meeting).length === 0) return refuse("no-tables-here");
  return accept(position.found === true ? [] : [{ type: "tables-found" }]);
};
