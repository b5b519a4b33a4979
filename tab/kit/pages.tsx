import { useState } from "react";
import { ActionButton } from "./action-button.tsx";
import { useText } from "./language.tsx";

interface Paging {
  readonly at: number;
  readonly pages: number;
  readonly onPage: (at: number) => void;
}

/** Pages on the stage, where nothing scrolls: how many of so many items fit on one. */
export function usePaging(items: number, size: number): Paging {
  const [page, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(items / size));
  return { at: Math.min(page, pages - 1), pages, onPage: setPage };
}

/** Back and on between pages; nothing where there is only one. */
export function Pager({ at, pages, onPage }: Paging) {
  const text = useText();
  if (pages < 2) return null;
  const where = text.page(at + 1, pages);
  return (
    <nav className="k-pager" aria-label={where}>
      <ActionButton
        small
        disabled={at === 0}
        onPress={() => {
          onPage(at - 1);
        }}
      >
        {text.pageBack}
      </ActionButton>
      <span>{where}</span>
      <ActionButton
        small
        disabled={at === pages - 1}
        onPress={() => {
          onPage(at + 1);
        }}
      >
        {text.pageOn}
      </ActionButton>
    </nav>
  );
}
