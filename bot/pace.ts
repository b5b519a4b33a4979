/** Teams' limits for one bot in one conversation, with a little left over: at most so many sends in so many milliseconds. */
const limits = [
  { most: 6, within: 1000 },
  { most: 7, within: 2000 },
  { most: 55, within: 30_000 },
  { most: 1700, within: 3_600_000 },
] as const;

/** Milliseconds until a conversation may be sent to again; 0 means now, and counts as sent. */
export type Pace = (conversation: string, now: number) => number;

/** Keeps the sends of each conversation under Teams' limits. */
export const createPace = (): Pace => {
  const sent = new Map<string, number[]>();
  return (conversation, now) => {
    const times = (sent.get(conversation) ?? []).filter((at) => at > now - 3_600_000);
    const wait = Math.max(
      0,
      ...limits.map(({ most, within }) => (times.at(-most) ?? -Infinity) + within - now),
    );
    if (wait === 0) times.push(now);
    if (times.length > 0) sent.set(conversation, times);
    else sent.delete(conversation);
    return wait;
  };
};
