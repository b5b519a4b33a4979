import { type FocusEvent, type ReactNode, useState } from "react";
import { useText } from "./language.tsx";
import { SymbolIcon } from "./symbol-icon.tsx";

/** My own sheet, folded away while something else is to be done; it never folds under somebody who writes in it. */
export function OwnFold({
  folded,
  words,
  children,
}: {
  readonly folded: boolean;
  /** On the line that opens it; "Endre mitt ark" where nothing else is said. */
  readonly words?: string | undefined;
  readonly children: ReactNode;
}) {
  const text = useText();
  const [opened, setOpened] = useState(false);
  const [within, setWithin] = useState(false);
  const shown = !folded || opened || within;
  const box = {
    onFocus: () => {
      setWithin(true);
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setWithin(false);
    },
  };
  return (
    <div className="k-own-fold">
      {folded && (
        <button
          type="button"
          className="k-menu-button"
          aria-expanded={shown}
          onClick={() => {
            setOpened(!shown);
          }}
        >
          <SymbolIcon name="lock" />
          {words ?? text.changeMine}
        </button>
      )}
      {/* The box only listens for where the words are; the fields in it are what people use. */}
      <div hidden={!shown} {...box}>
        {children}
      </div>
    </div>
  );
}
