import type { Text } from "../../core/text.ts";

interface SetField {
  readonly id: string;
  readonly label: Text;
  readonly help?: Text;
  readonly group?: Text;
  readonly lines?: number;
}

/** A ready guide: its questions, the listener's, and which answer is an action. */
export interface ReadySet {
  readonly guide: string;
  readonly title: Text;
  readonly fields: SetField[];
  readonly cues: Text[];
  readonly repeats: boolean;
  readonly goalField: string | null;
}
