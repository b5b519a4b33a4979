import type { SeatId } from "./ids.ts";
import type { Meeting } from "./meeting.ts";
import { seatedAt } from "./tables.ts";

/** A document of a meeting: the board of a step, the sheet of one of its tables, or one owner's sheet in it. */
export type DocumentRef =
  | { readonly kind: "board"; readonly step: string }
  | { readonly kind: "table"; readonly step: string; readonly table: string }
  | { readonly kind: "sheet"; readonly step: string; readonly owner: SeatId };

/**
 * Who can see a document now (SPEC V1). The hub sends a document only to these, the eye at each field lists these:
 * one function, so that the promise and the sending cannot part. Default is nobody.
 */
export const readersOf = (meeting: Meeting, document: DocumentRef): readonly SeatId[] => {
  switch (document.kind) {
    case "board":
      return meeting.seats.map(({ id }) => id);
    case "table":
      return seatedAt(meeting, document.step, document.table);
    case "sheet":
      return meeting.seats.some(({ id }) => id === document.owner) ? [document.owner] : [];
  }
};

export const maySee = (meeting: Meeting, document: DocumentRef, reader: SeatId): boolean =>
  readersOf(meeting, document).includes(reader);
