/** How far the server's clock is from this machine's, as the quickest answer of late tells. */
export interface OffsetEstimate {
  readonly offset: number;
  readonly roundTrip: number;
  readonly at: number;
}

// After this long a quick answer is forgotten: clocks drift, and machines sleep.
const forgetAfter = 10 * 60_000;

/** Takes a ping's answer into account: the shortest way there and back tells the most. */
export function betterOffset(
  known: OffsetEstimate | undefined,
  sentAt: number,
  serverTime: number,
  now: number,
): OffsetEstimate {
  const roundTrip = Math.max(0, now - sentAt);
  const fresh: OffsetEstimate = { offset: serverTime + roundTrip / 2 - now, roundTrip, at: now };
  if (!known || now - known.at > forgetAfter) return fresh;
  return roundTrip <= known.roundTrip ? fresh : known;
}
