import { type RefObject, useEffect, useRef } from "react";

/** How much smaller a column may become, step by step, before it would be unreadable from the back of the room. */
const steps = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6] as const;

/** Calls `adjust` at first, and on every change of size or words inside the box. */
function useWatched<Box extends HTMLElement>(adjust: (box: Box) => void): RefObject<Box | null> {
  const ref = useRef<Box>(null);
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const again = (): void => {
      adjust(box);
    };
    const sizes = new ResizeObserver(again);
    sizes.observe(box);
    const words = new MutationObserver(again);
    words.observe(box, { childList: true, characterData: true, subtree: true });
    return () => {
      sizes.disconnect();
      words.disconnect();
    };
  }, [adjust]);
  return ref;
}

function shrinkSide(box: HTMLElement): void {
  const side = box.querySelector<HTMLElement>(":scope > .wall-side");
  if (!side) return;
  for (const step of steps) {
    side.style.setProperty("zoom", String(step));
    if (box.scrollHeight <= box.clientHeight + 1) return;
  }
}

const overflows = (box: HTMLElement): boolean =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;

function shrinkBoard(paper: HTMLElement): void {
  const board = paper.querySelector<HTMLElement>(":scope > .wall-board");
  if (!board) return;
  for (const step of steps) {
    for (const view of board.children) if (view instanceof HTMLElement) view.style.zoom = String(step);
    if (overflows(board)) continue;
    // Half a pixel of rounding is nothing to scroll for.
    board.style.overflow = "hidden";
    return;
  }
  board.style.overflow = "";
}

function wholeOrNot(line: HTMLElement): void {
  line.style.visibility = line.scrollHeight > line.clientHeight + 4 ? "hidden" : "";
}

/** A place whose `.wall-side` becomes smaller until it fits: a long line to read, in any language, stays on the wall. */
export const useFitsSide = <Box extends HTMLElement = HTMLDivElement>(): RefObject<Box | null> =>
  useWatched<Box>(shrinkSide);

/** A paper whose exercise becomes smaller until its board holds all of it: nothing scrolls on the wall. */
export const useFitsBoard = (): RefObject<HTMLElement | null> => useWatched<HTMLElement>(shrinkBoard);

/** A line that is shown whole or not at all: half a sentence on the wall helps nobody. */
export const useShownWhole = (): RefObject<HTMLParagraphElement | null> =>
  useWatched<HTMLParagraphElement>(wholeOrNot);
