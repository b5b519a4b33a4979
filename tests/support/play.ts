import { vi } from "vitest";
import { contextOf } from "../../src/app/move-context.ts";
import { TAKE } from "../../src/app/offers.ts";
import { tableParts } from "../../src/app/table-parts.ts";
import { leftMs } from "../../src/core/clock.ts";
import type { SimulatedMove } from "../../src/core/exercise.ts";
import { meetingId, type SeatId } from "../../src/core/ids.ts";
import { dealer } from "../../src/core/luck.ts";
import type { Meeting, ProcessCommand } from "../../src/core/meeting.ts";
import { phaseOf, stepOf } from "../../src/core/phases.ts";
import { type CheckedMove, checkMove, playBoardMove, playTableMove } from "../../src/core/play.ts";
import type { Step } from "../../src/core/programme.ts";
import { tableOf } from "../../src/core/tables.ts";
import { allHadTheWord } from "../../src/core/turns.ts";
import { findExercise } from "../../src/exercises/registry.ts";
import type { AgendaPart, ProcessPart, TableValue } from "../../src/protocol/messages.ts";
import type { Company, Guest } from "./company.ts";
import { type MarkBook, marksIn, marksNamed, namesIn, openMarkBook, unmarked } from "./marks.ts";
import { connectTab, type TabSocket } from "./tab-socket.ts";

/** A whole meeting played over sockets by people who know only what they have been sent. */

/** How long an answer may take on a loaded machine, in milliseconds. */
const PATIENCE_MS = 30_000;
/** A phase in which people still have something to do after so many rounds never comes to rest. */
const MOST_ROUNDS = 60;
/** As many as bring something where hands are asked for. */
const HANDS = 3;

export interface Player {
  readonly guest: Guest;
  readonly seat: SeatId;
  readonly tab: TabSocket;
}

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
  close(): void;
}

export interface PlayOptions {
  readonly programme: string;
  /** From an earlier meeting of the same network: what was kept then comes back to its owner. */
  readonly book?: MarkBook;
  /** Called when everybody has done what there is to do, before the meeting goes on. */
  readonly onPlace?: (place: Place) => Promise<void>;
  /** People who leave this phase to themselves: they do not play by themselves. */
  readonly rests?: (player: Player, step: string, phase: string) => boolean;
}

const processOf = ({ tab }: Player): ProcessPart => tab.parts.get("process")?.value as ProcessPart;

/** The meeting as this person has been told of it. */
export const seenBy = (player: Player): Meeting => ({
  ...processOf(player),
  ...(player.tab.parts.get("agenda")?.value as AgendaPart),
  undo: null,
});

/** Opens a meeting and plays it to its end, all the company in it; looks at everything everybody can see after each step. */
export const playMeeting = async (company: Company, options: PlayOptions): Promise<Played> => {
  const { store } = company.tryOut.server;
  const id = meetingId(await company.open(options.programme));
  const book = options.book ?? openMarkBook();
  const leaks = new Set<string>();
  const [moves, refused] = [new Map<string, number>(), new Map<string, number>()];
  const places: string[] = [];
  const players = await Promise.all(
    company.guests.map(
      async (guest): Promise<Player> => ({
        guest,
        seat: guest.seat,
        tab: await connectTab(company.tryOut.server.url, await guest.token(), id),
      }),
    ),
  );
  const [first] = players as [Player];
  const read = new Map(players.map(({ seat }) => [seat, 0]));
  const taken = new Set<string>();
  const deal = dealer(0.42);
  let now = await store.now();
  let count = 0;

  const add = (to: Map<string, number>, name: string): void => void to.set(name, (to.get(name) ?? 0) + 1);
  const found = (lines: readonly string[]): void => {
    for (const line of lines) leaks.add(line);
  };
  /** All frames that have come since last time, for what their reader may not see by now. */
  const look = (): void => {
    for (const { seat, tab, guest } of players) {
      const from = read.get(seat) ?? 0;
      read.set(seat, tab.frames.length);
      for (const frame of tab.frames.slice(from)) found(book.leaks(`a frame to ${guest.name}`, frame, seat));
    }
  };
  const until = async (meets: () => boolean, what: string): Promise<void> => {
    await vi
      .waitFor(
        () => {
          if (!meets()) throw new Error(what);
        },
        { timeout: PATIENCE_MS, interval: 3 },
      )
      .catch(() => {
        look();
        for (const player of players)
          for (const part of player.tab.parts.values()) found(wrongEye(player, part));
        throw new Error([`It never came to that: ${what}`, ...leaks].join("\n"));
      });
  };
  const version = ({ tab }: Player, key: string): number => tab.parts.get(key)?.version ?? -1;

  /** Everyone has been sent what there is for them: process, boards and their tables; with `mover`, also the mover's own sheets. */
  const caughtUp = async (mover?: Player): Promise<void> => {
    const lying = await store.readMeeting(id);
    if (lying === null) throw new Error("The meeting is gone.");
    const tables = await tableParts(store, id);
    const sheets = mover === undefined ? [] : [...(await store.readSheets(id, mover.seat))];
    await until(
      () =>
        players.every((player) => {
          const table = tables.get(player.seat);
          const held = table === undefined ? undefined : player.tab.parts.get(table.key);
          return (
            version(player, "process") >= lying.processVersion &&
            version(player, "agenda") > lying.meeting.agendaVersion &&
            [...lying.boards].every(([step, board]) => version(player, `board:${step}`) >= board.version) &&
            (table === undefined
              ? ![...player.tab.parts.keys()].some((key) => key.startsWith("table:"))
              : held !== undefined &&
                held.version >= table.version &&
                (held.value as TableValue).table === table.value.table)
          );
        }) &&
        (mover === undefined ||
          sheets.every(([step, sheet]) => version(mover, `sheet:${step}`) >= sheet.version)),
      `everyone is up to date in ${stepOf(lying.meeting)?.id ?? lying.meeting.state}`,
    );
    const { position } = lying.meeting;
    const step = stepOf(lying.meeting)?.id;
    for (const { id: table, seats } of position?.tables ?? [])
      book.seated(`${id}/${step ?? ""}/${table}`, seats);
    look();
  };

  const leader = (): Player => {
    const { facilitator } = processOf(first);
    return players.find(({ seat }) => seat === facilitator) ?? first;
  };
  const command = async (by: Player, wish: ProcessCommand): Promise<void> => {
    const answer = await by.tab.ask({ t: "do", command: wish });
    if (answer.t !== "ack") throw new Error(`${wish.do} was refused: ${JSON.stringify(answer)}`);
    await caughtUp();
  };

  /** What one person sees of the step now. */
  const view = (player: Player) => {
    const meeting = seenBy(player);
    const step = stepOf(meeting);
    const exercise = step === null ? null : findExercise(step.exercise);
    const board = step === null ? undefined : player.tab.parts.get(`board:${step.id}`)?.value;
    if (step === null || exercise === null || board === undefined) return null;
    const table = tableOf(meeting, player.seat);
    const lying = player.tab.parts.get(`table:${step.id}`)?.value as TableValue | undefined;
    const sheet: unknown =
      player.tab.parts.get(`sheet:${step.id}`)?.value ?? exercise.blankSheet(step.config);
    const context = contextOf(meeting, step, player.seat, now, `made-${String(count++)}`, deal());
    return { meeting, step, exercise, board, sheet, table, tableSheet: lying?.content ?? null, context };
  };
  type View = NonNullable<ReturnType<typeof view>>;

  const wishOf = (player: Player): (View & { readonly wish: SimulatedMove }) | null => {
    const seen = view(player);
    if (seen === null || seen.meeting.position?.asksFit === true) return null;
    if (options.rests?.(player, seen.step.id, seen.context.phase) === true) return null;
    const wish =
      seen.step.exercise === "choose-role" ? (chooses(player, seen) ?? simulated(seen)) : simulated(seen);
    return wish === null ? null : { ...seen, wish };
  };
  const simulated = ({ exercise, board, sheet, tableSheet, context, meeting }: View): SimulatedMove | null =>
    exercise.simulate?.({
      board: unmarked(board),
      sheet: unmarked(sheet),
      tableSheet: unmarked(tableSheet),
      context,
      language: meeting.language,
    }) ?? null;
  /** Whoever leads has the role voted on where that is offered and counted, and drawn otherwise. */
  const chooses = (player: Player, { board, step, context }: View): SimulatedMove | null => {
    const { ways, way, chosen, asked, most } = board as {
      readonly ways: readonly string[];
      readonly way: string;
      readonly chosen: string | null;
      readonly asked: string | null;
      readonly most: readonly string[];
    };
    if (player !== leader() || chosen !== null || asked !== null) return null;
    const place = step.phases.findIndex(({ id: phase }) => phase === context.phase);
    if (ways.includes("vote") && step.phases.slice(place + 1).some(({ reveals }) => reveals))
      return way === "vote" ? null : { move: "way", payload: { way: "vote" } };
    return ways.includes("draw") || most.length > 1
      ? { move: "draw", payload: {} }
      : { move: "volunteer", payload: {} };
  };

  /** What a public act brings before others: what it names, or, where it names nothing, what the exercise then shows. */
  const brought = (
    { exercise, step, sheet, tableSheet, board, context }: View,
    checked: CheckedMove,
  ): ReadonlySet<string> => {
    const named = new Set([...marksIn(checked.payload), ...marksNamed(checked.payload, [sheet, tableSheet])]);
    if (named.size > 0) return named;
    if (checked.scope === "board") {
      const after = playBoardMove(exercise, checked, board, sheet, context, step.config, tableSheet);
      return marksIn(after.ok ? after.value.board : null);
    }
    const after = playTableMove(exercise, checked, tableSheet, sheet, context, step.config);
    return marksIn(after.ok ? after.value.table : null);
  };

  /** Sends what someone wishes; answers whether it was accepted. */
  const send = async (player: Player, seen: View & { readonly wish: SimulatedMove }): Promise<boolean> => {
    const { exercise, step, wish, table, sheet, tableSheet, board, context } = seen;
    const scope = exercise.moves[wish.move]?.scope ?? "sheet";
    const known = new Set([
      context.id,
      ...[board, sheet, tableSheet, step, processOf(player)].flatMap((part) => [...namesIn(part)]),
    ]);
    const at = { owner: player.seat, step: step.id, scope };
    const payload = book.write(at, wish.payload, known, (one) => checkMove(exercise, wish.move, one).ok);
    const checked = checkMove(exercise, wish.move, payload);
    if (checked.ok && checked.value.scope !== "sheet") {
      look();
      const marks = brought(seen, checked.value);
      if (scope === "board") book.toAll(marks);
      else if (table !== null)
        book.toTable(marks, `${id}/${step.id}/${table.id}`, seatsAt(seen.meeting, table.id));
    }
    const before = version(player, `sheet:${step.id}`);
    const answer = await player.tab.ask({ t: "move", step: step.id, name: wish.move, payload });
    if (answer.t !== "ack") {
      add(refused, `${step.exercise} ${wish.move} ${answer.t === "no" ? answer.reason : answer.t}`);
      return false;
    }
    add(moves, `${step.exercise} ${wish.move}`);
    if (scope === "sheet")
      await until(() => version(player, `sheet:${step.id}`) > before, `${wish.move} is on the own sheet`);
    return true;
  };

  /** Everyone takes over what they have from elsewhere, as the tab does when it opens a sheet. */
  const takesOver = async (): Promise<void> => {
    await Promise.all(
      players.map(async (player) => {
        const seen = view(player);
        if (seen === null || seen.exercise.wants === undefined) return;
        if (player.tab.parts.has(`sheet:${seen.step.id}`) || taken.has(`${player.seat} ${seen.step.id}`))
          return;
        taken.add(`${player.seat} ${seen.step.id}`);
        const answer = await player.tab.ask({ t: "move", step: seen.step.id, name: TAKE, payload: {} });
        if (answer.t !== "ack") throw new Error(`take was refused: ${JSON.stringify(answer)}`);
        await caughtUp(player);
      }),
    );
  };

  /** Everybody on the own sheet, side by side. */
  const onSheets = async (): Promise<boolean> => {
    const done = await Promise.all(
      players.map(async (player) => {
        let any = false;
        for (let turns = 0; turns < MOST_ROUNDS; turns++) {
          const seen = wishOf(player);
          if (seen === null || seen.exercise.moves[seen.wish.move]?.scope !== "sheet") break;
          if (!(await send(player, seen))) break;
          any = true;
        }
        return any;
      }),
    );
    return done.includes(true);
  };
  /** One thing each: at tables side by side, but one after the other at one table; on the board one after the other. */
  const inPublic = async (scope: "table" | "board"): Promise<boolean> => {
    const groups = new Map<string, readonly Player[]>();
    for (const player of players) {
      const key = scope === "board" ? "" : (tableOf(seenBy(player), player.seat)?.id ?? "");
      groups.set(key, [...(groups.get(key) ?? []), player]);
    }
    const done = await Promise.all(
      [...groups.values()].map(async (group) => {
        let any = false;
        for (const player of group) {
          const seen = wishOf(player);
          if (seen === null || seen.exercise.moves[seen.wish.move]?.scope !== scope) continue;
          if (!(await send(player, seen))) continue;
          any = true;
          await caughtUp(player);
        }
        return any;
      }),
    );
    return done.includes(true);
  };
  const settle = async (): Promise<void> => {
    now = await store.now();
    await takesOver();
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
      const any = [await onSheets(), await inPublic("table"), await inPublic("board")];
      look();
      if (!any.includes(true)) return;
    }
    throw new Error(`${places.at(-1) ?? ""} never comes to rest: ${JSON.stringify([...refused])}`);
  };

  /** What is laid ready becomes everybody's when the meeting enters a phase that reveals. */
  const beforeReveal = (): void => {
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

  /** What lies open to each: frames, cards, own chat, home, my page; and that each holds only what the eye says. */
  const lookAround = async (): Promise<void> => {
    await caughtUp();
    const { teams } = company.tryOut.teams;
    found(book.leaks("the channel", teams.messages({ kind: "channel" }), null));
    await Promise.all(
      players.map(async (player) => {
        const { guest, seat, tab } = player;
        if (guest.key !== null)
          found(
            book.leaks(
              `the chat of ${guest.name}`,
              teams.messages({ kind: "chat", with: guest.key }),
              "nobody",
            ),
          );
        const [home, me] = await Promise.all([
          guest.ask("GET", `/api/networks/${company.network}`),
          guest.ask("GET", "/api/me"),
        ]);
        found(book.leaks(`the home of ${guest.name}`, home.body, null));
        found(book.leaks(`my page of ${guest.name}`, me.body, seat));
        for (const part of tab.parts.values()) found(wrongEye(player, part));
      }),
    );
  };

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
      beforeReveal();
      await command(leader(), { do: "go-on" });
    }
  }
  const sheets = new Map(
    players.map(({ seat, tab }) => [
      seat,
      new Map(
        [...tab.parts].flatMap(([key, part]): [string, unknown][] =>
          key.startsWith("sheet:") ? [[key.slice("sheet:".length), part.value]] : [],
        ),
      ),
    ]),
  );
  const boards = new Map(
    [...first.tab.parts].flatMap(([key, part]): [string, unknown][] =>
      key.startsWith("board:") ? [[key.slice("board:".length), part.value]] : [],
    ),
  );
  const last = seenBy(first);
  await command(leader(), { do: "end" });
  await lookAround();
  return {
    id,
    players,
    book,
    leaks: [...leaks],
    places,
    moves,
    refused,
    sheets,
    boards,
    meeting: last,
    close: () => {
      for (const { tab } of players) tab.close();
    },
  };
};

const seatsAt = (meeting: Meeting, table: string): readonly SeatId[] =>
  meeting.position?.tables?.find(({ id }) => id === table)?.seats ?? [];

/** The eye at a part must name those who hold it, and nobody holds what is another's. */
const wrongEye = (
  player: Player,
  {
    key,
    seenBy: eye,
    value,
  }: { readonly key: string; readonly seenBy: readonly SeatId[]; readonly value: unknown },
): readonly string[] => {
  const meeting = seenBy(player);
  const [kind = "", step = ""] = key.split(":");
  const expected =
    kind === "sheet"
      ? [player.seat]
      : kind === "table"
        ? stepOf(meeting)?.id === step
          ? seatsAt(meeting, (value as TableValue).table)
          : []
        : meeting.seats.map(({ id }) => id);
  const same = [...eye].sort().join() === [...expected].sort().join();
  return same && eye.includes(player.seat)
    ? []
    : [`${player.guest.name} holds ${key}, seen by ${eye.join()} and not by ${expected.join()}`];
};
