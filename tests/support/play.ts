import { leftMs } from "../../src/core/clock.ts";
import { meetingId, type SeatId } from "../../src/core/ids.ts";
import type { Meeting, ProcessCommand } from "../../src/core/meeting.ts";
import { phaseOf, stepOf } from "../../src/core/phases.ts";
import type { Step } from "../../src/core/programme.ts";
import { allHadTheWord } from "../../src/core/turns.ts";
import { findExercise } from "../../src/exercises/registry.ts";
import type { Company } from "./company.ts";
import { everyoneIn } from "./everyone.ts";
import { type MarkBook, marksIn, openMarkBook } from "./marks.ts";
import { enterRoom, type Player, processOf, type Room, seenBy } from "./room.ts";

/** A whole meeting played over sockets by people who know only what they have been sent. */

/** As many as bring something where hands are asked for. */
const HANDS = 3;

/** A place in the agenda that people have played to its end. */
export interface Place {
  readonly step: Step;
  readonly phase: string;
  readonly meeting: Meeting;
  readonly players: readonly Player[];
  /** Asks something of the process as the one who leads. */
  readonly lead: (wish: ProcessCommand) => Promise<void>;
  /** Looks for marks where this reader should not find them; null is everybody. */
  readonly look: (where: string, text: unknown, reader: SeatId | null) => void;
}

export interface Played {
  readonly id: string;
  readonly players: readonly Player[];
  readonly book: MarkBook;
  /** Each sign of a mark where it should not be. */
  readonly leaks: readonly string[];
  /** Step and phase of all that was played, in order. */
  readonly places: readonly string[];
  /** How many moves were accepted, by exercise and move. */
  readonly moves: ReadonlyMap<string, number>;
  /** How many moves were refused, by exercise, move and reason. */
  readonly refused: ReadonlyMap<string, number>;
  /** What each person's sheets held when the meeting closed, by seat and step. */
  readonly sheets: ReadonlyMap<SeatId, ReadonlyMap<string, unknown>>;
  /** What lay on the boards when the meeting closed, by step. */
  readonly boards: ReadonlyMap<string, unknown>;
  /** The meeting as the first of them saw it last. */
  readonly meeting: Meeting;
  /** How long it took by its own clock. */
  readonly minutes: number;
  readonly close: () => void;
}

export interface PlayOptions {
  readonly programme: string;
  /** Called when everybody has done what there is to do, before the meeting goes on. */
  readonly onPlace?: (place: Place) => Promise<void>;
  /** People who leave this phase to themselves: they do not play by themselves. */
  readonly rests?: (player: Player, step: string, phase: string) => boolean;
}

/** Opens a meeting and plays it to its end, all the company in it; looks at everything everybody can see after each step. */
export const playMeeting = async (company: Company, options: PlayOptions): Promise<Played> => {
  const { store } = company.tryOut.server;
  const id = meetingId(await company.open(options.programme));
  const book = openMarkBook();
  const room = await enterRoom(company, id, book);
  const { players, first, leader, command, caughtUp, lookAround, found } = room;
  const { settle, moves, refused } = everyoneIn(room, options.rests);
  const places: string[] = [];

  const place = async (): Promise<void> => {
    const meeting = seenBy(first);
    const step = stepOf(meeting);
    if (step === null) return;
    const phase = phaseOf(meeting)?.id ?? "";
    if (places.at(-1) !== `${step.id}/${phase}`) places.push(`${step.id}/${phase}`);
    if (phaseOf(meeting)?.hands === true)
      for (const player of players.slice(-HANDS))
        if (!meeting.hands.includes(player.seat))
          await command(player, { do: "hand", seat: player.seat, up: true });
    await settle();
    await options.onPlace?.({
      step,
      phase,
      meeting: seenBy(first),
      players,
      lead: (wish) => command(leader(), wish),
      look: (where, text, reader) => {
        found(book.leaks(where, text, reader));
      },
    });
  };
  const passTime = async (): Promise<void> => {
    const { clock } = processOf(first);
    if (clock !== null) await store.shiftClock(Math.max(0, leftMs(clock, await store.now()) - 1000));
  };

  await caughtUp();
  await command(first, { do: "start" });
  while (processOf(first).state === "running") {
    const meeting = seenBy(first);
    const { position } = meeting;
    if (position?.asksFit === true) {
      await command(leader(), { do: "fit", choice: "shorter" });
      continue;
    }
    await place();
    await passTime();
    const step = stepOf(meeting);
    const isOver = position?.turn == null || allHadTheWord(position.turn);
    const isLastPhase = position?.phase === (step?.phases.length ?? 0) - 1;
    if (isOver && isLastPhase) await lookAround();
    if (!isOver) await command(leader(), { do: "give-word" });
    else if (isLastPhase && step?.id === meeting.steps.at(-1)?.id) break;
    else {
      beforeReveal(room);
      await command(leader(), { do: "go-on" });
    }
  }
  const sheets = new Map(players.map((player) => [player.seat, heldBy(player, "sheet:")]));
  const boards = heldBy(first, "board:");
  const last = seenBy(first);
  await command(leader(), { do: "end" });
  await lookAround();
  return {
    id,
    players,
    book,
    leaks: room.leaks(),
    places,
    moves,
    refused,
    sheets,
    boards,
    meeting: last,
    minutes: ((await store.now()) - (last.startedAt ?? 0)) / 60_000,
    close: room.leave,
  };
};

/** The parts of one kind that this person holds, by step. */
const heldBy = ({ tab }: Player, kind: "sheet:" | "board:"): ReadonlyMap<string, unknown> =>
  new Map(
    [...tab.parts].flatMap(([key, { value }]): [string, unknown][] =>
      key.startsWith(kind) ? [[key.slice(kind.length), value]] : [],
    ),
  );

/** What is laid ready becomes everybody's when the meeting enters a phase that reveals. */
const beforeReveal = ({ first, players, book, look }: Room): void => {
  const meeting = seenBy(first);
  const step = stepOf(meeting);
  const next = step?.phases[(meeting.position?.phase ?? 0) + 1];
  if (step === null || next?.reveals !== true) return;
  const staging = findExercise(step.exercise)?.staging;
  look();
  for (const { tab } of players) {
    const sheet = tab.parts.get(`sheet:${step.id}`)?.value;
    if (sheet !== undefined && staging !== undefined) book.toAll(marksIn(staging.staged(sheet)));
  }
};
