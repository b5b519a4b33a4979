import { alone, type Figure, percentile } from "./measure.ts";
import type { BenchPlace } from "./place.ts";

const TIMERS = 2000;
const WITHIN_MS = 60_000;
/** Time to set them all before the first is due. */
const SET_WITHIN_MS = 15_000;
const WORKERS = 2;

/** 2,000 wake-ups due within one minute, two workers: how late each fires, and that none fires twice. */
export const benchTimers = async (place: BenchPlace): Promise<readonly Figure[]> => {
  const meetings = await place.meetings(TIMERS);
  const due = new Map<string, number>();
  const begin = (await place.store.now()) + SET_WITHIN_MS;
  const left = [...meetings.entries()];
  const set = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const [index, { meeting }] = next;
      const at = begin + Math.floor((index / TIMERS) * WITHIN_MS);
      due.set(meeting, at);
      await place.store.meetingTurn(meeting, null, (turn) => {
        turn.wake(at, turn.meeting.clockVersion);
        return Promise.resolve({ ok: true, seq: turn.seq });
      });
    }
  };
  await Promise.all(Array.from({ length: 8 }, set));
  if ((await place.store.now()) > begin)
    throw new Error("The first timers fell due before all had been set.");
  const late: number[] = [];
  const fired = new Map<string, number>();
  let stop = false;
  const worker = async (): Promise<void> => {
    while (!stop) {
      const { nextInMs } = await place.store.fireDue((turn) => {
        const { id } = turn.meeting;
        fired.set(id, (fired.get(id) ?? 0) + 1);
        late.push(turn.now - (due.get(id) ?? 0));
        return Promise.resolve();
      });
      if (nextInMs > 0) await new Promise((done) => setTimeout(done, nextInMs));
    }
  };
  const workers = Array.from({ length: WORKERS }, worker);
  const until = Date.now() + SET_WITHIN_MS + WITHIN_MS + 30_000;
  while (fired.size < TIMERS && Date.now() < until) await new Promise((done) => setTimeout(done, 200));
  stop = true;
  await Promise.all(workers);
  return [
    alone("2,000 timers in a minute, lateness p99", "ms", percentile(late, 0.99), 50),
    alone("timers fired twice", "of 2,000", [...fired.values()].filter((times) => times > 1).length, 0),
    alone("timers not fired", "of 2,000", TIMERS - fired.size, 0),
  ];
};
