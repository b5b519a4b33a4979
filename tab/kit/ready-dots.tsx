import { useText } from "./language.tsx";

/** Nobody counts more dots than this. */
const MOST_DOTS = 12;

/** How many are ready: dots and words; it proposes, it never forces. */
export function ReadyDots({
  ready,
  of,
  words,
}: {
  readonly ready: number;
  readonly of: number;
  readonly words?: string | undefined;
}) {
  const text = useText();
  if (of > MOST_DOTS) return <span className="k-ready k-num">{words ?? text.ready(ready, of)}</span>;
  const places = Array.from({ length: of }, (_, index) => index);
  return (
    <span className="k-ready">
      <span className="k-dots" aria-hidden="true">
        {places.map((place) => (
          <i key={place} className={place < ready ? "k-on" : undefined} />
        ))}
      </span>
      <span className="k-num">{words ?? text.ready(ready, of)}</span>
    </span>
  );
}
