import type { PersonKey } from "../../infra/local/people.ts";
import { contextOf } from "../../src/app/move-context.ts";
import { tableParts } from "../../src/app/table-parts.ts";
import { type MeetingId, meetingId, type SeatId } from "../../src/core/ids.ts";
import type { Meeting, ProcessCommand } from "../../src/core/meeting.ts";
import { phaseOf, stepOf } from "../../src/core/phases.ts";
import { focusOf } from "../../src/core/turns.ts";
import { findExercise } from "../../src/exercises/registry.ts";
import type { World } from "./world.ts";

/** A rehearsal that one person leads, moved by commands, with colleagues who fill every board. */
export interface Tour {
  readonly id: MeetingId;
  now(): Promise<Meeting>;
  command(command: ProcessCommand): Promise<void>;
  /** Lets everybody do what there is to do here, until nobody has more. */
  settle(): Promise<void>;
}

/** Opens and starts a rehearsal of a programme for one person, with the five simulated colleagues. */
export const openTour = async (
  world: World,
  person: PersonKey,
  network: string,
  programme: string,
): Promise<Tour> => {
  const { runde, store, url } = world.tryOut.server;
  const response = await fetch(`${url}/api/networks/${network}/meetings`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${await world.tryOut.teams.tokenFor(person)}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ programme, rehearsal: true, speed: 1 }),
  });
  const opened = (await response.json()) as { readonly meeting?: string };
  if (opened.meeting === undefined)
    throw new Error(`No rehearsal of ${programme}: ${JSON.stringify(opened)}`);
  const id = meetingId(opened.meeting);
  const read = async () => {
    const found = await store.readMeeting(id);
    if (found === null) throw new Error("The rehearsal is gone.");
    return found;
  };
  const seat = (await read()).meeting.seats.find(({ simulated }) => !simulated)?.id as SeatId;
  let count = 0;
  const key = (): { readonly seat: SeatId; readonly id: string } => ({
    seat,
    id: `tour-${programme}-${String(count++)}`,
  });
  // The one who looks writes as the colleagues do, so that the own sheet is not blank either.
  const own = async (): Promise<boolean> => {
    const { meeting, boards } = await read();
    const step = meeting.steps[meeting.position?.step ?? -1];
    const exercise = step === undefined ? null : findExercise(step.exercise);
    const board = step === undefined ? undefined : boards.get(step.id);
    if (step === undefined || exercise?.simulate === undefined || board === undefined) return false;
    const sheet: unknown =
      (await store.readSheets(id, seat)).get(step.id)?.content ?? exercise.blankSheet(step.config);
    const wish = exercise.simulate({
      board: board.content,
      sheet,
      tableSheet: (await tableParts(store, id)).get(seat)?.value.content ?? null,
      context: contextOf(meeting, step, seat, await store.now(), `tour-id-${String(count)}`, count),
      language: meeting.language,
    });
    if (wish === null) return false;
    return (
      await runde.meetings.move({ meeting: id, seat }, key(), {
        step: step.id,
        name: wish.move,
        payload: wish.payload,
      })
    ).ok;
  };
  const command = async (wish: ProcessCommand): Promise<void> => {
    const answer = await runde.meetings.command({ meeting: id, seat }, key(), wish);
    if (!answer.ok) throw new Error(`${wish.do} was refused: ${answer.reason}`);
  };
  return {
    id,
    now: async () => (await read()).meeting,
    command,
    settle: async () => {
      for (let turns = 0; turns < 12; turns++) {
        const [others, mine] = [await runde.rehearsal.playOnce(id), await own()];
        if (others === 0 && !mine) return;
      }
    },
  };
};

/** Where a tour is: step, phase, turn. */
const placeOf = async (tour: Tour): Promise<string> => {
  const meeting = await tour.now();
  const turn = meeting.position?.turn;
  return `${stepOf(meeting)?.id ?? meeting.state} ${phaseOf(meeting)?.id ?? ""}${meeting.position?.asksFit === true ? " fit" : ""}${turn ? ` turn ${String(turn.at)}.${String(turn.segment)}` : ""}`;
};
/** Goes through every phase of a programme once, with the one who looks both as listener and in focus. */
export const everyPlace = async function* (tour: Tour): AsyncGenerator<string> {
  const me = (await tour.now()).seats.find(({ simulated }) => !simulated)?.id;
  yield placeOf(tour);
  await tour.command({ do: "start" });
  for (let moves = 0; moves < 200; moves++) {
    const meeting = await tour.now();
    const { position } = meeting;
    if (position?.asksFit === true) {
      yield placeOf(tour);
      await tour.command({ do: "fit", choice: "end-later" });
      continue;
    }
    if (phaseOf(meeting)?.hands === true && me) await tour.command({ do: "hand", seat: me, up: true });
    await tour.settle();
    yield placeOf(tour);
    const after = await tour.now();
    const turn = after.position?.turn;
    let onward: ProcessCommand = { do: "go-on" };
    if (turn && me) {
      const had = focusOf(after).includes(me);
      const segments = phaseOf(after)?.cycle?.segments.length ?? 1;
      if (!had) onward = { do: "give-word", to: me };
      else if (turn.segment + 1 < segments) onward = { do: "give-word" };
    }
    const isLast = stepOf(after)?.id === after.steps.at(-1)?.id && onward.do === "go-on";
    if (isLast) return;
    await tour.command(onward);
  }
};
