import { type RefObject, useEffect, useRef } from "react";

/** After the own press for one more, the new last entry of a list has the focus, so that it can be written at once. */
export function useWriteNew<List extends HTMLElement>(
  length: number,
): { readonly list: RefObject<List | null>; readonly onAdd: () => void } {
  const list = useRef<List>(null);
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === null || length <= before.current) return;
    before.current = null;
    list.current?.lastElementChild?.querySelector<HTMLElement>("textarea,input")?.focus();
  }, [length]);
  return {
    list,
    onAdd: () => {
      before.current = length;
    },
  };
}
