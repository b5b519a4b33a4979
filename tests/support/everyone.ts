import { contextOf } from "../../src/app/move-context.ts";
import { TAKE } from "../../src/app/offers.ts";
import type { SimulatedMove } from "../../src/core/exercise.ts";
import { dealer } from "../../src/core/luck.ts";
import { stepOf } from "../../src/core/phases.ts";
import { type CheckedMove, checkMove, playBoardMove, playTableMove } from "../../src/core/play.ts";
import { tableOf } from "../../src/core/tables.ts";
import { findExercise } from "../../src/exercises/registry.ts";
import type { TableValue } from "../../src/protocol/messages.ts";
import { marksIn, marksNamed, namesIn, unmarked } from "./marks.ts";
import { type Player, processOf, type Room, seatsAt, seenBy, versionOf } from "./room.ts";

/** A phase in which people still have something to do after so many rounds never comes to rest. */
const MOST_ROUNDS = 60;

/** Everybody in a room does what simulated colleagues would do, knowing only what they themselves have been sent. */
export const everyoneIn = (
  room: Room,
  /** People who leave a phase to themselves: they do nothing by themselves. */
  rests?: (player: Player, step: string, phase: string) => boolean,
) => {
  const { book, players, first, look, until, caughtUp, leader, id } = room;
  const { store } = room.company.tryOut.server;
  const [moves, refused] = [new Map<string, number>(), new Map<string, number>()];
  const taken = new Set<string>();
  const deal = dealer(0.42);
  let now = 0;
  let count = 0;

  const add = (to: Map<string, number>, name: string): void => void to.set(name, (to.get(name) ?? 0) + 1);

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
    if (rests?.(player, seen.step.id, seen.context.phase) === true) return null;
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
    if (ways.includes("draw") || most.length > 1) return { move: "draw", payload: {} };
    return ways.includes("volunteer") ? { move: "volunteer", payload: {} } : null;
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
    const before = versionOf(player, `sheet:${step.id}`);
    const answer = await player.tab.ask({ t: "move", step: step.id, name: wish.move, payload });
    if (answer.t !== "ack") {
      add(refused, `${step.exercise} ${wish.move} ${answer.t === "no" ? answer.reason : answer.t}`);
      return false;
    }
    add(moves, `${step.exercise} ${wish.move}`);
    if (scope === "sheet")
      await until(() => versionOf(player, `sheet:${step.id}`) > before, `${wish.move} is on the own sheet`);
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
    throw new Error(
      `${stepOf(seenBy(first))?.id ?? ""} never comes to rest: ${JSON.stringify([...refused])}`,
    );
  };

  return { settle, moves, refused };
};
