import { type ReactNode, useState } from "react";
import type { PrintWhat } from "../../src/protocol/print.ts";
import { PrintAsk } from "../print/print-button.tsx";

/** Printing from an exercise: what the paper holds is said first, then it opens in a browser. */
export function usePrint(
  what: PrintWhat,
  exercise: string,
): { readonly print: () => void; readonly ask: ReactNode } {
  const [asking, setAsking] = useState(false);
  return {
    print: () => {
      setAsking(true);
    },
    ask: asking ? (
      <PrintAsk
        what={what}
        exercise={exercise}
        onClose={() => {
          setAsking(false);
        }}
      />
    ) : null,
  };
}
