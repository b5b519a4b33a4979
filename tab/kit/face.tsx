/** A person as initials in a circle; the name stands beside it, so the circle is silent. */
export function Face({ initials, now = false }: { readonly initials: string; readonly now?: boolean }) {
  return (
    <span className={now ? "k-face k-now" : "k-face"} aria-hidden="true">
      {initials}
    </span>
  );
}
