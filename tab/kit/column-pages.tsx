import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { Pager } from "./pages.tsx";

/** How much smaller the words may become before they go on another page. */
const steps = [1, 0.92, 0.84, 0.76, 0.7] as const;
/** Where there are pages anyway, the words need not be small. */
const PAGED = 0.88;

interface ColumnPagesProps {
  readonly columns: number;
  /** Selects what goes whole on one page or another. */
  readonly parts: string;
  /** The box that clips, and the box of columns in it; its words take their size from `--fit`. */
  readonly windowClass: string;
  readonly flowClass: string;
  readonly children: ReactNode;
}

/** Columns that fill the wall: smaller type first, then pages. What another page holds is hidden, not beside the wall. */
export function ColumnPages({ columns, parts, windowClass, flowClass, children }: ColumnPagesProps) {
  const [page, setPage] = useState(0);
  const [flow, pages] = usePages(page, parts);
  return (
    <>
      <div className={windowClass}>
        <div ref={flow} className={flowClass} style={{ columnCount: columns }}>
          {children}
        </div>
      </div>
      <Pager at={Math.min(page, pages - 1)} pages={pages} onPage={setPage} />
    </>
  );
}

/** Shows one page of the parts in the box, and says how many there are. */
function turnTo(page: number, box: HTMLElement, selector: string): number {
  const parts = [...box.querySelectorAll<HTMLElement>(selector)];
  const show = (from: number, to: number): void => {
    for (const [index, part] of parts.entries()) {
      part.hidden = index < from || index >= to;
      part.style.display = part.hidden ? "none" : "";
    }
  };
  const firstBeyond = (from: number): number => {
    show(from, parts.length);
    const edge = box.getBoundingClientRect().right - 1;
    return parts.findIndex((part, index) => index > from && part.getBoundingClientRect().left >= edge);
  };
  for (const step of steps) {
    box.style.setProperty("--fit", String(step));
    if (firstBeyond(0) < 0) return 1;
  }
  box.style.setProperty("--fit", String(PAGED));
  const starts = [0];
  for (let next = firstBeyond(0); next > 0; next = firstBeyond(next)) starts.push(next);
  const at = Math.min(page, starts.length - 1);
  show(starts[at] ?? 0, starts[at + 1] ?? parts.length);
  return starts.length;
}

function usePages(page: number, parts: string): readonly [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = (): void => {
      setPages(turnTo(page, box, parts));
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
  }, [page, parts]);
  return [ref, pages];
}
