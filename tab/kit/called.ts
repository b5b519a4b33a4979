interface Named {
  readonly id: string;
  readonly name: string;
}

const wordsOf = (name: string): readonly string[] => name.trim().split(/\s+/u);

/** The first name; where two share it, with the first letter of the last; the whole name where that is shared, too. */
export const calledIn = (people: readonly Named[], id: string | null): string => {
  const name = people.find((one) => one.id === id)?.name ?? "";
  const others = people.filter((one) => one.id !== id).map((one) => one.name);
  const isShared = (short: (name: string) => string): boolean =>
    others.some((other) => short(other) === short(name));
  if (!isShared(firstOf)) return firstOf(name);
  return isShared(withLetter) ? name : withLetter(name);
};

const firstOf = (name: string): string => wordsOf(name)[0] ?? name;

const withLetter = (name: string): string => {
  const words = wordsOf(name);
  const letter = words.length > 1 ? words.at(-1)?.[0] : undefined;
  return letter === undefined ? name : `${firstOf(name)} ${letter}.`;
};
