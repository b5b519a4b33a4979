/** A seeded source of luck (mulberry32): the same seed always deals the same. Returns numbers in [0, 1). */
export const dealer = (seed: number): (() => number) => {
  let state = Math.floor(seed * 0x1_0000_0000) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
};

/** Fisher–Yates with luck from a seed: whoever knows the seed knows the order. The input stays as it was. */
export const shuffled = <Item>(items: readonly Item[], seed: number): readonly Item[] =>
  shuffledBy(items, dealer(seed));

/** Fisher–Yates with a source of luck of its own; the input stays as it was. */
export const shuffledBy = <Item>(items: readonly Item[], deal: () => number): readonly Item[] => {
  const pile = [...items];
  for (let last = pile.length - 1; last > 0; last--) {
    const pick = Math.floor(deal() * (last + 1));
    const [a, b] = [pile[last], pile[pick]];
    if (a !== undefined && b !== undefined) {
      pile[last] = b;
      pile[pick] = a;
    }
  }
  return pile;
};
