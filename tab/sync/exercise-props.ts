import type { TableAt } from "../../src/core/exercise.ts";
import type { SeatId } from "../../src/core/ids.ts";
import type { Meeting } from "../../src/core/meeting.ts";
import { presentSeats, segmentOf } from "../../src/core/phases.ts";
import type { Phase, Step } from "../../src/core/programme.ts";
import { tableOf, tablesAt } from "../../src/core/tables.ts";
import type { Language } from "../../src/core/text.ts";
import { focusOf } from "../../src/core/turns.ts";
import type { ExerciseViewProps } from "../../src/core/view.ts";
import type { MeetingClient } from "./client.ts";
import type { MeetingModel } from "./model.ts";

/** A phase of a step, shown whether or not the meeting is still there. */
export interface ShownPlace {
  readonly step: Step;
  readonly phase: Phase;
  /** The meeting is in this phase now. */
  readonly current: boolean;
}

/** Where the meeting is, as a place to show; null before the start and after the end. */
export function currentPlace(meeting: Meeting): ShownPlace | null {
  const { position } = meeting;
  const step = position === null ? undefined : meeting.steps[position.step];
  const phase = position === null ? undefined : step?.phases[position.phase];
  return step && phase ? { step, phase, current: true } : null;
}

type Props = ExerciseViewProps<unknown, unknown, unknown, unknown>;

const everyone = (meeting: Meeting): readonly SeatId[] => meeting.seats.map(({ id }) => id);

/** The eye's lists, as the server computed them; a paper nobody has written on yet has its usual readers. */
const seenBy = (model: MeetingModel, step: string, table: TableAt | null): Props["seenBy"] => ({
  sheet: model.sheet(step)?.seenBy ?? [model.me],
  board: model.board(step)?.seenBy ?? everyone(model.meeting),
  table: model.tableSheet(step)?.seenBy ?? table?.seats ?? [],
});

/** Who sits where in this step; in a step that is over or to come, nobody sits anywhere. */
const seatedIn = ({ meeting, me }: MeetingModel, step: string): Pick<Props, "tables" | "table"> =>
  meeting.steps[meeting.position?.step ?? -1]?.id === step
    ? { tables: tablesAt(meeting), table: tableOf(meeting, me) }
    : { tables: [], table: null };

// The turn belongs to the phase the meeting is in; an older place shows its papers only.
const turnAt = (meeting: Meeting, current: boolean): Pick<Props, "segment" | "lap" | "focus"> =>
  current
    ? {
        segment: segmentOf(meeting)?.id ?? null,
        lap: meeting.position?.turn?.lap ?? 0,
        focus: focusOf(meeting),
      }
    : { segment: null, lap: 0, focus: [] };

/** What is mine to write on in this step: nothing on the stage, nothing without a device of my own. */
const ownSheet = (model: MeetingModel, step: string, place: "stage" | "panel", blank: unknown): unknown => {
  const hasDevice = model.meeting.seats.find(({ id }) => id === model.me)?.device === true;
  if (place === "stage" || !hasDevice) return null;
  return model.sheet(step)?.content ?? blank;
};

/** What an exercise's view is given, put together from the parts this reader may see. */
export function exerciseProps(
  {
    model,
    client,
    language,
  }: { readonly model: MeetingModel; readonly client: MeetingClient; readonly language: Language },
  { step, phase, current }: ShownPlace,
  place: "stage" | "panel",
  blank: unknown,
  print: () => void,
): Props {
  const { meeting } = model;
  const seated = seatedIn(model, step.id);
  return {
    place,
    config: step.config,
    board: model.board(step.id)?.content ?? null,
    sheet: ownSheet(model, step.id, place, blank),
    language,
    me: model.me,
    leads: model.leads,
    phase: {
      id: phase.id,
      form: phase.form,
      minutes: phase.minutes,
      prompts: phase.prompts,
      hint: phase.hint,
    },
    ...turnAt(meeting, current),
    roles: meeting.roles,
    ...seated,
    tableSheet: place === "panel" ? (model.tableSheet(step.id)?.content ?? null) : null,
    hands: meeting.hands,
    facilitator: meeting.facilitator,
    seats: model.people,
    present: presentSeats(meeting),
    seenBy: seenBy(model, step.id, seated.table),
    move: (name, payload) => client.move(step.id, name, payload),
    undo: (scope) => client.undo(step.id, scope),
    print,
  };
}
