import type { SaveState } from "./states.tsx";

/** What a save may answer: nothing, a promise, or a promise that tells whether it was taken in. */
export type SaveAnswer = unknown;

/** Delays a call; returns how to call it off. Handed in so that tests hold the time. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** The draft of one field: what stands in it, and whether it is kept. */
export interface DraftState {
  readonly text: string;
  readonly state: SaveState;
}

/** Keeps what somebody types until it is saved, and never lets a late answer overwrite it. */
export interface Draft {
  readonly get: () => DraftState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly type: (text: string) => void;
  /** Saves at once what is not saved yet. */
  readonly flush: () => void;
  /** Another way to save from now on, for example after the view was drawn anew. */
  readonly saveWith: (save: (text: string) => SaveAnswer) => void;
  /** The kept text as the server has it now; taken over only while nothing of mine is on its way. */
  readonly adopt: (kept: string) => void;
}

const refused = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;

/** Makes the draft of a field; `save` is asked at most once for each pause in the typing. */
export function makeDraft({
  kept,
  save,
  later,
  pause = 700,
}: {
  readonly kept: string;
  readonly save: (text: string) => SaveAnswer;
  readonly later: Later;
  readonly pause?: number;
}): Draft {
  const listeners = new Set<() => void>();
  let now: DraftState = { text: kept, state: "idle" };
  let saved = kept;
  let saveNow = save;
  let sent = 0;
  let callOff: (() => void) | undefined;
  // Texts of mine that the server has not shown me yet: their late arrival must not undo newer words.
  const echoes = new Set<string>();

  const show = (next: DraftState): void => {
    now = next;
    for (const listener of listeners) listener();
  };
  const answered = (number: number, text: string, no: boolean): void => {
    if (!no) saved = text;
    // An older answer says nothing about newer words.
    if (number !== sent || now.text !== text) return;
    show({ text: now.text, state: no ? "refused" : "saved" });
  };
  const flush = (): void => {
    callOff?.();
    callOff = undefined;
    if (now.state !== "typing" && now.state !== "refused") return;
    const { text } = now;
    if (text === saved && now.state === "typing") {
      show({ text, state: "saved" });
      return;
    }
    sent += 1;
    const number = sent;
    echoes.add(text);
    show({ text, state: "saving" });
    const answer = saveNow(text);
    if (!(answer instanceof Promise)) {
      answered(number, text, refused(answer));
      return;
    }
    answer.then(
      (value) => {
        answered(number, text, refused(value));
      },
      () => {
        answered(number, text, true);
      },
    );
  };
  return {
    get: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (text) => {
      show({ text, state: "typing" });
      callOff?.();
      callOff = later(flush, pause);
    },
    flush,
    saveWith: (next) => {
      saveNow = next;
    },
    adopt: (next) => {
      const late = echoes.delete(next) && next !== saved;
      if (next === saved) echoes.clear();
      const mineIsOnItsWay = now.state === "typing" || now.state === "saving" || now.state === "refused";
      if (late || mineIsOnItsWay || next === saved) return;
      saved = next;
      if (next !== now.text) show({ text: next, state: "idle" });
    },
  };
}
