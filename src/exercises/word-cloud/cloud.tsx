import { useMemo } from "react";
import type { Counted } from "./count.ts";
import { cloudOf } from "./layout.ts";

/** The cloud as a picture; the list beside it says the same in words and numbers. */
export function Cloud({
  words,
  shape,
  label,
}: {
  readonly words: readonly Counted[];
  /** Width divided by height of the room for it. */
  readonly shape: number;
  readonly label: string;
}) {
  const picture = useMemo(() => cloudOf(words, shape), [words, shape]);
  const most = Math.max(1, ...words.map(({ count }) => count));
  return (
    <svg
      className="wc-cloud"
      role="img"
      aria-label={label}
      viewBox={[picture.left, picture.top, picture.width, picture.height].join(" ")}
    >
      {picture.words.map(({ text, count, x, y, size, width }) => (
        <text
          key={text}
          className={count === most && most > 1 ? "wc-most" : count > 1 || most === 1 ? "wc-many" : "wc-one"}
          x={x}
          y={y}
          fontSize={size}
          textLength={width}
          lengthAdjust="spacingAndGlyphs"
          textAnchor="middle"
          dominantBaseline="central"
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
