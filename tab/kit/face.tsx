/** A person as initials in a circle; the name stands beside it, so the circle is silent. */
export function Face({ initials, now = false }: { readonly initials: string; readonly now?: boolean }) {
  return (
    <span className={now ? "k-face k-now" : "k-face"} aria-hidden="true">
      {initials}
    </span>
  );
}

/** The letters that stand for a name: first and last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = words[0]?.[0] ?? "";
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? "") : (words[0]?.[1] ?? "");
  return (first + last).toLocaleUpperCase();
}
