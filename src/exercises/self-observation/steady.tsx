import { useCallback, useEffect, useRef } from "react";

/** A function that stays the same from drawing to drawing and does what the latest one does: rows that did not change are not drawn anew. */
export function useSteady<Given extends readonly unknown[], Answer>(
  run: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
