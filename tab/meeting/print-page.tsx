import { type ComponentType, createElement, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { PrintProps } from "../me/prints.ts";
import { loadPrint } from "../me/prints.ts";

/** What is printed now: an exercise's own page with what stands on my sheet. */
interface Printing {
  readonly page: ComponentType<PrintProps>;
  readonly props: PrintProps;
}

/** Prints an exercise's page from where we are: only that page reaches the paper, in any theme. */
export function usePrint(exercise: string, props: PrintProps) {
  const [printing, setPrinting] = useState<Printing | null>(null);
  useEffect(() => {
    if (!printing) return;
    const done = (): void => {
      setPrinting(null);
    };
    window.addEventListener("afterprint", done);
    // Drawn first, then printed: the page's own code has just come.
    const timer = setTimeout(() => {
      window.print();
    }, 50);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("afterprint", done);
    };
  }, [printing]);
  const frame = printing ? document.querySelector(".frame") : null;
  return {
    print: (): void => {
      void loadPrint(exercise).then((page) => {
        if (page) setPrinting({ page, props });
      });
    },
    page:
      printing && frame
        ? createPortal(
            <div className="on-page print-page">{createElement(printing.page, printing.props)}</div>,
            frame,
          )
        : null,
  };
}
