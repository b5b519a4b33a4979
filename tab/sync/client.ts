import type { SeatId } from "../../src/core/ids.ts";
import type { ProcessCommand } from "../../src/core/meeting.ts";
import type { MoveAnswer } from "../../src/core/view.ts";
import { CLOSE_NOT_MEMBER, MAX_MESSAGE_BYTES, type ServerMessage } from "../../src/protocol/messages.ts";
import type { ClientOptions } from "./client-options.ts";
import { betterOffset, type OffsetEstimate } from "./offset.ts";
import type { Change } from "./pending.ts";
import { clockVersionOf, type SyncState, tableSeen } from "./state.ts";
import { readServerMessage, type Wire, withoutParts, withParts } from "./wire.ts";

/** One meeting as this browser follows it. */
export interface MeetingClient {
  readonly get: () => SyncState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Plays a process command; the clock the reader saw goes along, so that a late click moves nobody twice. */
  readonly command: (command: ProcessCommand) => Promise<MoveAnswer>;
  readonly move: (step: string, name: string, payload: unknown) => Promise<MoveAnswer>;
  readonly undo: (step: string, scope: "sheet" | "table" | "board") => Promise<MoveAnswer>;
  /** What another would see of a step. */
  readonly seeAs: (step: string, seat: string) => Promise<unknown>;
  /** Tries again at once. */
  readonly retry: () => void;
  readonly forgetNotice: () => void;
  readonly stop: () => void;
}

const firstWait = 400;
const longestWait = 15_000;
const sayLostAfter = 2000;
const answerWithin = 8000;
const pingEvery = 20_000;
const quickPings = 4;
const patience = 2;

type Answered = (answer: MoveAnswer, value?: unknown) => void;

/** Follows a meeting: connects, catches up, keeps what is mine until it is durable, and comes back by itself. */
export function createMeetingClient(options: ClientOptions): MeetingClient {
  const { meeting, pending, machine } = options;
  const listeners = new Set<() => void>();
  const unanswered = new Map<string, Change>();
  const answers = new Map<string, Answered>();
  const tries = new Map<string, number>();
  let state: SyncState = {
    status: "connecting",
    seat: null,
    parts: new Map(),
    online: [],
    waiting: 0,
    offset: 0,
    goodbye: null,
    notice: null,
  };
  let wire: Wire | undefined;
  let attempt = 0;
  let conversation = 0;
  let estimate: OffsetEstimate | undefined;
  let stopped = false;
  let helloAt = 0;
  let callOffRetry: (() => void) | undefined;
  let callOffLost: (() => void) | undefined;
  let callOffPing: (() => void) | undefined;
  let callOffSilence: (() => void) | undefined;

  const show = (change: Partial<SyncState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const countWaiting = (): void => {
    show({ waiting: unanswered.size });
  };
  const say = (message: unknown): void => {
    wire?.send(JSON.stringify(message));
  };

  const lostSoon = (): void => {
    callOffLost ??= machine.later(() => {
      if (state.status === "connecting") show({ status: "lost" });
    }, sayLostAfter);
  };
  const disconnect = (): void => {
    conversation += 1;
    callOffPing?.();
    callOffSilence?.();
    callOffSilence = undefined;
    wire?.close();
    wire = undefined;
    // Questions are not asked again; changes wait for the next conversation.
    for (const id of [...answers.keys()])
      if (!unanswered.has(id))
        settle(id, { ok: false, reason: "not-reached", text: options.words.notReached });
  };
  const tryAgainLater = (): void => {
    if (stopped || state.status === "refused") return;
    if (state.status === "live") show({ status: "connecting" });
    lostSoon();
    const wait = Math.min(longestWait, firstWait * 2 ** attempt) * (0.5 + machine.luck() / 2);
    attempt += 1;
    callOffRetry?.();
    callOffRetry = machine.later(connect, wait);
  };
  const refuse = (reason: string, text: string): void => {
    disconnect();
    callOffLost?.();
    callOffLost = undefined;
    show({ status: "refused", goodbye: { reason, text } });
  };

  function connect(): void {
    if (stopped) return;
    callOffRetry?.();
    callOffRetry = undefined;
    disconnect();
    const mine = conversation;
    lostSoon();
    options.getToken().then(
      (token) => {
        if (mine !== conversation || stopped) return;
        wire = options.open({
          opened: () => {
            if (mine !== conversation) return;
            helloAt = machine.now();
            const have = Object.fromEntries([...state.parts].map(([key, { version }]) => [key, version]));
            say({ t: "hello", token, meeting, have });
            callOffSilence = machine.later(dropSilent, answerWithin);
          },
          heard: (text) => {
            const message = mine === conversation ? readServerMessage(text) : undefined;
            if (message) hear(message);
          },
          closed: (code) => {
            if (mine !== conversation) return;
            disconnect();
            if (code === CLOSE_NOT_MEMBER) refuse("not-member", state.goodbye?.text ?? "");
            else tryAgainLater();
          },
        });
      },
      () => {
        if (mine === conversation) tryAgainLater();
      },
    );
  }
  // Nothing is heard although something should be: the line is dead, even if nobody has said so.
  const dropSilent = (): void => {
    disconnect();
    tryAgainLater();
  };

  const ping = (left: number): void => {
    say({ t: "ping", c: machine.now() });
    callOffSilence ??= machine.later(dropSilent, answerWithin);
    callOffPing = machine.later(
      () => {
        ping(Math.max(0, left - 1));
      },
      left > 0 ? 300 : pingEvery,
    );
  };
  const tick = (sentAt: number, serverTime: number): void => {
    estimate = betterOffset(estimate, sentAt, serverTime, machine.now());
    if (Math.abs(estimate.offset - state.offset) >= 20) show({ offset: estimate.offset });
  };

  const welcome = (message: Extract<ServerMessage, { t: "welcome" }>): void => {
    attempt = 0;
    callOffLost?.();
    callOffLost = undefined;
    const first = state.seat === null;
    tick(helloAt, message.now);
    show({ status: "live", seat: message.seat, parts: withParts(state.parts, message.parts), goodbye: null });
    for (const change of unanswered.values()) say(change);
    if (first) void resume(message.seat);
    ping(quickPings);
  };
  // What was not answered before a reload is sent once more, under the same ids.
  const resume = async (seat: SeatId): Promise<void> => {
    const waiting = await pending.all(meeting, seat);
    for (const change of waiting) {
      if (unanswered.has(change.id)) continue;
      unanswered.set(change.id, change);
      answers.set(change.id, (answer) => {
        if (!answer.ok) show({ notice: { reason: answer.reason, text: answer.text } });
      });
      say(change);
    }
    countWaiting();
  };
  function settle(id: string, answer: MoveAnswer, value?: unknown): void {
    const answered = answers.get(id);
    answers.delete(id);
    tries.delete(id);
    if (unanswered.delete(id)) {
      void pending.remove(id);
      countWaiting();
    }
    answered?.(answer, value);
  }

  // One case for each message of the server.
  // eslint-disable-next-line complexity
  function hear(message: ServerMessage): void {
    callOffSilence?.();
    callOffSilence = undefined;
    switch (message.t) {
      case "welcome":
        welcome(message);
        break;
      case "parts":
      case "mine": {
        const left = message.t === "mine" ? withoutParts(state.parts, message.gone ?? []) : state.parts;
        const parts = withParts(left, message.parts);
        if (parts !== state.parts) show({ parts });
        break;
      }
      case "online":
        show({ online: message.seats });
        break;
      case "ack":
        settle(message.id, { ok: true }, message.value);
        break;
      case "no":
        if (message.reason === "busy") sendAgain(message.id, message.text);
        else settle(message.id, { ok: false, reason: message.reason, text: message.text });
        break;
      case "pong":
        tick(message.c, message.s);
        break;
      case "bye":
        // Signed out is mended by a fresh token; everything else is an answer to tell the reader.
        show({ goodbye: { reason: message.reason, text: message.text } });
        if (message.reason !== "signed-out" && message.reason !== "busy")
          refuse(message.reason, message.text);
        break;
    }
  }
  // The server had no time just then. Words that somebody wrote are offered again until they are taken in; a press of a
  // button is answered soon, for what was right a moment ago may be wrong by then.
  const sendAgain = (id: string, text: string): void => {
    const change = unanswered.get(id);
    const tried = (tries.get(id) ?? 0) + 1;
    tries.set(id, tried);
    if (!change || (change.t === "do" && tried > patience)) {
      settle(id, { ok: false, reason: "busy", text });
      return;
    }
    machine.later(
      () => {
        if (unanswered.has(id) && state.status === "live") say(change);
      },
      Math.min(longestWait, 1000 * 2 ** (tried - 1)),
    );
  };

  const play = (change: Change, keep: boolean): Promise<MoveAnswer> => {
    const { seat } = state;
    if (stopped || seat === null || state.status === "refused")
      return Promise.resolve({ ok: false, reason: "not-reached", text: options.words.notReached });
    // One message too large for the server would be refused, and offered again, for ever.
    if (new TextEncoder().encode(JSON.stringify(change)).length >= MAX_MESSAGE_BYTES)
      return Promise.resolve({ ok: false, reason: "too-long", text: options.words.tooLong });
    unanswered.set(change.id, change);
    countWaiting();
    return new Promise((resolve) => {
      answers.set(change.id, resolve);
      const stored = keep ? pending.add({ meeting, seat, message: change }) : Promise.resolve();
      // First on this machine, then on the way: a crash in between loses nothing.
      void stored.finally(() => {
        if (state.status !== "live" || !unanswered.has(change.id)) return;
        say(change);
        callOffSilence ??= machine.later(dropSilent, answerWithin);
      });
    });
  };
  const ask = (message: { readonly id: string }): Promise<unknown> =>
    new Promise((resolve) => {
      answers.set(message.id, (answer, value) => {
        resolve(answer.ok ? value : undefined);
      });
      say(message);
    });

  connect();
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    command: (command) => {
      const clock = clockVersionOf(state.parts);
      return play(
        { t: "do", id: machine.newId(), command, ...(clock === undefined ? {} : { clock }) },
        false,
      );
    },
    move: (step, name, payload) => {
      const table = tableSeen(state.parts, step);
      return play(
        { t: "move", id: machine.newId(), step, name, payload, ...(table === undefined ? {} : { table }) },
        true,
      );
    },
    undo: (step, scope) => play({ t: "undo", id: machine.newId(), step, scope }, true),
    seeAs: (step, seat) => ask({ ...{ t: "see-as", step, seat }, id: machine.newId() }),
    retry: () => {
      attempt = 0;
      show({ goodbye: null, ...(state.status === "refused" ? { status: "connecting" as const } : {}) });
      connect();
    },
    forgetNotice: () => {
      show({ notice: null });
    },
    stop: () => {
      stopped = true;
      callOffRetry?.();
      callOffLost?.();
      disconnect();
    },
  };
}
