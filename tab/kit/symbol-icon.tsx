import type { ReactNode } from "react";

// Drawn on a 20 px grid with 1.5 px strokes; a filled part carries the class k-fill.
const drawings = {
  back: <path d="M17 10H4M9 5l-5.2 5L9 15" />,
  bell: <path d="M5 13.5V9a5 5 0 0 1 10 0v4.5l1.3 1.5H3.7zM8.4 17.2a1.7 1.7 0 0 0 3.2 0" />,
  cal: (
    <>
      <rect x="3" y="4.5" width="14" height="12.5" rx="1.5" />
      <path d="M3 8.5h14M7 2.8v3M13 2.8v3" />
    </>
  ),
  circle: <circle cx="10" cy="10" r="7" className="k-fill" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.2l2.8 1.8" />
    </>
  ),
  close: <path d="M5 5l10 10M15 5L5 15" />,
  diamond: <path d="M10 1.8l8.2 8.2-8.2 8.2L1.8 10z" className="k-fill" />,
  done: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M6.8 10.3l2.3 2.3 4.3-4.8" />
    </>
  ),
  down: <path d="M10 3v10M5.5 9L10 13.4 14.5 9M4 17h12" />,
  eye: (
    <>
      <path d="M2.2 10S5 4.8 10 4.8 17.8 10 17.8 10 15 15.2 10 15.2 2.2 10 2.2 10z" />
      <circle cx="10" cy="10" r="2.6" />
    </>
  ),
  fold: (
    <>
      <path d="M4.5 2.8h7l4 4v10.4h-11z" />
      <path d="M11.5 2.8v4h4" />
    </>
  ),
  forward: <path d="M3 10h13M11 5l5.2 5-5.2 5" />,
  half: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M10 2.8a7.2 7.2 0 0 1 0 14.4z" className="k-fill" />
    </>
  ),
  heart: <path d="M10 16.6S3 12.6 3 7.9A3.7 3.7 0 0 1 10 6a3.7 3.7 0 0 1 7 1.9c0 4.7-7 8.7-7 8.7z" />,
  hold: <path d="M7 4.5v11M13 4.5v11" />,
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="8" rx="1.5" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  minus: <path d="M4 10h12" />,
  more: (
    <>
      <circle cx="4.5" cy="10" r="1.4" className="k-fill" />
      <circle cx="10" cy="10" r="1.4" className="k-fill" />
      <circle cx="15.5" cy="10" r="1.4" className="k-fill" />
    </>
  ),
  move: (
    <path d="M10 3v14M3 10h14M7.8 5.2L10 3l2.2 2.2M7.8 14.8L10 17l2.2-2.2M5.2 7.8L3 10l2.2 2.2M14.8 7.8L17 10l-2.2 2.2" />
  ),
  open: <circle cx="10" cy="10" r="7.2" />,
  paper: (
    <>
      <path d="M4.5 2.8h7.5l3.5 3.5v10.9h-11z" />
      <path d="M12 2.8v3.5h3.5M7 10h6M7 13h4" />
    </>
  ),
  people: (
    <>
      <circle cx="7.4" cy="7" r="2.8" />
      <path d="M2.4 16.2a5 5 0 0 1 10 0M13 4.6a2.6 2.6 0 0 1 0 4.9M14.6 11.7a4.6 4.6 0 0 1 3 4.3" />
    </>
  ),
  play: <path d="M6 4.2l9.4 5.8L6 15.8z" />,
  plus: <path d="M10 4v12M4 10h12" />,
  print: (
    <>
      <path d="M6 7V3h8v4M6 14H3.5V8.5A1.5 1.5 0 0 1 5 7h10a1.5 1.5 0 0 1 1.5 1.5V14H14" />
      <rect x="6" y="11.5" width="8" height="5.5" />
    </>
  ),
  quiet: (
    <>
      <path d="M3 5.5A1.5 1.5 0 0 1 4.5 4h11A1.5 1.5 0 0 1 17 5.5v6a1.5 1.5 0 0 1-1.5 1.5H9l-4 3.5V13h-.5A1.5 1.5 0 0 1 3 11.5z" />
      <path d="M7.5 6.8l5 3.6M12.5 6.8l-5 3.6" />
    </>
  ),
  ring: (
    <>
      <circle cx="10" cy="10" r="6.6" />
      <circle cx="10" cy="3.4" r="2" className="k-fill" />
      <circle cx="15.7" cy="6.7" r="2" className="k-fill" />
      <circle cx="15.7" cy="13.3" r="2" className="k-fill" />
      <circle cx="10" cy="16.6" r="2" className="k-fill" />
      <circle cx="4.3" cy="13.3" r="2" className="k-fill" />
      <circle cx="4.3" cy="6.7" r="2" className="k-fill" />
    </>
  ),
  say: (
    <>
      <path d="M3 5.5A1.5 1.5 0 0 1 4.5 4h11A1.5 1.5 0 0 1 17 5.5v6a1.5 1.5 0 0 1-1.5 1.5H9l-4 3.5V13h-.5A1.5 1.5 0 0 1 3 11.5z" />
      <path d="M6.5 7.2h7M6.5 9.8h4.5" />
    </>
  ),
  screen: (
    <>
      <rect x="2.8" y="3.8" width="14.4" height="9.6" rx="1.2" />
      <path d="M10 13.4v3.4M6.5 16.8h7" />
    </>
  ),
  share: <path d="M4 3.5h12M10 17V7.5M6 11l4-4 4 4" />,
  skip: <path d="M4 4.5l7 5.5-7 5.5zM15 4.5v11" />,
  square: <rect x="3.5" y="3.5" width="13" height="13" rx="1" className="k-fill" />,
  star: <path d="M10 2.8l2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5L2.8 8.1l5-.7z" />,
  stop: <rect x="5" y="5" width="10" height="10" rx="1" />,
  table: (
    <>
      <circle cx="10" cy="10" r="3.6" />
      <circle cx="10" cy="3" r="1.7" className="k-fill" />
      <circle cx="10" cy="17" r="1.7" className="k-fill" />
    </>
  ),
  tick: <path d="M3.5 10.5l4.2 4.2L16.5 5.5" />,
  trash: <path d="M3.5 5.5h13M8 5.5V3.8h4v1.7M5.3 5.5l.8 11h7.8l.8-11" />,
  undo: <path d="M4 4v5h5M4.3 8.8A6.5 6.5 0 1 1 5.2 14" />,
  up: <path d="M10 17V4M5 8.8L10 3.6l5 5.2" />,
} satisfies Record<string, ReactNode>;

/** The names of all symbols of Runde. */
export type SymbolName = keyof typeof drawings;

/** All symbol names, for the gallery and for legends. */
export const symbolNames = Object.keys(drawings).filter((name): name is SymbolName =>
  Object.hasOwn(drawings, name),
);

/** One of Runde's symbols in the colour of the text; give a label only where no word stands beside it. */
export function SymbolIcon({
  name,
  label,
  className,
}: {
  readonly name: SymbolName;
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      className={className ? `k-icon ${className}` : "k-icon"}
      viewBox="0 0 20 20"
      aria-hidden={label === undefined}
      aria-label={label}
      role={label === undefined ? undefined : "img"}
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
