import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { Pager } from "../../../tab/kit/pages.tsx";

/** How much smaller the words may become before they go on another page. */
const steps = [1, 0.92, 0.84, 0.76, 0.7] as const;

const PAGED = 0.88;

/** Columns that fill the wall: smaller type first, then pages. */
export function Pages({ columns, children }: { readonly columns: number; readonly children: ReactNode }) {
  const [flow, pages] = usePages();
  const [page, setPage] = useState(0);
  const now = Math.min(page, pages - 1);
  return (
    <>
      <div className="st-window">
        <div
          ref={flow}
          className="st-flow"
          style={{ columnCount: columns, translate: `calc(${String(-now)} * (100% + 2.5rem))` }}
        >
          {children}
        </div>
      </div>
      <Pager at={now} pages={pages} onPage={setPage} />
    </>
  );
}

// A column begun is a page begun; a hair's breadth is not.
const pagesOf = (box: HTMLElement): number => {
  const gap = Number.parseFloat(getComputedStyle(box).columnGap) || 0;
  return Math.max(1, Math.ceil((box.scrollWidth + gap) / (box.clientWidth + gap) - 0.02));
};

/** Makes the type smaller until all is in sight, and counts the pages where it is not. */
function usePages(): readonly [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = (): void => {
      let needed = 1;
      for (const step of steps) {
        box.style.setProperty("--fit", String(step));
        needed = pagesOf(box);
        if (needed === 1) break;
      }
      // Where there are pages anyway, the words need not be small.
      if (needed > 1) {
        box.style.setProperty("--fit", String(PAGED));
        needed = pagesOf(box);
      }
      setPages(needed);
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(box);
    const words = new MutationObserver(measure);
    words.observe(box, { childList: true, characterData: true, subtree: true });
    measure();
    return () => {
      sizes.disconnect();
      words.disconnect();
    };
  }, []);
  return [ref, pages];
}
