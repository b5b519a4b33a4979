import { useState } from "react";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { HereCount, WhoIsHere } from "../meeting/gathering.tsx";
import { useHere } from "../meeting/here.tsx";

/** Who is here: folded away until somebody comes, leaves or needs a hand. */
export function People() {
  const { text } = useHere();
  const [open, setOpen] = useState(false);
  return (
    <section className="panel-people">
      <button
        type="button"
        className="k-menu-button"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <SymbolIcon name="people" />
        {text.people} · <HereCount />
      </button>
      {open && <WhoIsHere />}
    </section>
  );
}
