import { vi } from "vitest";
import { tableParts } from "../../src/app/table-parts.ts";
import type { MeetingId, SeatId } from "../../src/core/ids.ts";
import type { Meeting, ProcessCommand } from "../../src/core/meeting.ts";
import { stepOf } from "../../src/core/phases.ts";
import type { AgendaPart, ProcessPart, TableValue } from "../../src/protocol/messages.ts";
import type { Company, Guest } from "./company.ts";
import type { MarkBook } from "./marks.ts";
import { connectTab, type TabSocket } from "./tab-socket.ts";

/** The people in one meeting, each at an own tab, and what each of them can see. */

/** How long an answer may take on a loaded machine, in milliseconds. */
const PATIENCE_MS = 30_000;

export interface Player {
  readonly guest: Guest;
  readonly seat: SeatId;
  readonly tab: TabSocket;
}

export const processOf = ({ tab }: Player): ProcessPart => tab.parts.get("process")?.value as ProcessPart;

/** The meeting as this person has been told of it. */
export const seenBy = (player: Player): Meeting => ({
  ...processOf(player),
  ...(player.tab.parts.get("agenda")?.value as AgendaPart),
  undo: null,
});

/** Those at a table of the step that plays now. */
export const seatsAt = (meeting: Meeting, table: string): readonly SeatId[] =>
  meeting.position?.tables?.find(({ id }) => id === table)?.seats ?? [];

/** The version of a part that this person holds; -1 for none. */
export const versionOf = ({ tab }: Player, key: string): number => tab.parts.get(key)?.version ?? -1;

export type Room = Awaited<ReturnType<typeof enterRoom>>;

/** All the company comes into a meeting. */
export const enterRoom = async (company: Company, id: MeetingId, book: MarkBook) => {
  const { store, url } = company.tryOut.server;
  const { teams } = company.tryOut.teams;
  const leaks = new Set<string>();
  const players = await Promise.all(
    company.guests.map(
      async (guest): Promise<Player> => ({
        guest,
        seat: guest.seat,
        tab: await connectTab(url, await guest.token(), id),
      }),
    ),
  );
  const [first] = players as [Player];
  const read = new Map(players.map(({ seat }) => [seat, 0]));

  const found = (lines: readonly string[]): void => {
    for (const line of lines) leaks.add(line);
  };
  // Each message as it comes: the next one may take its place.
  const stopListening = teams.listen((news) => {
    if (news.t !== "message") return;
    const { where, message } = news;
    found(
      where.kind === "channel"
        ? book.leaks("the channel", message, null)
        : book.leaks(`the chat of ${where.with}`, message, "nobody"),
    );
  });

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
            versionOf(player, "process") >= lying.processVersion &&
            versionOf(player, "agenda") > lying.meeting.agendaVersion &&
            [...lying.boards].every(([step, board]) => versionOf(player, `board:${step}`) >= board.version) &&
            (table === undefined
              ? ![...player.tab.parts.keys()].some((key) => key.startsWith("table:"))
              : held !== undefined &&
                held.version >= table.version &&
                (held.value as TableValue).table === table.value.table)
          );
        }) &&
        (mover === undefined ||
          sheets.every(([step, sheet]) => versionOf(mover, `sheet:${step}`) >= sheet.version)),
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

  /** What lies open to each beside what is sent: home and my page; and that each holds only what the eye says. */
  const lookAround = async (): Promise<void> => {
    await caughtUp();
    await Promise.all(
      players.map(async (player) => {
        const { guest, seat, tab } = player;
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

  return {
    company,
    id,
    book,
    players,
    first,
    look,
    lookAround,
    until,
    caughtUp,
    leader,
    command,
    found,
    leaks: (): readonly string[] => [...leaks],
    leave: () => {
      stopListening();
      for (const { tab } of players) tab.close();
    },
  };
};

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
    : [
        `${player.guest.name} (${player.seat}) holds ${key}, said to be seen by ${eye.join()}; it is for ${expected.join()}`,
      ];
};
