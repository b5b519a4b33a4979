import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";

type Urgency = "polite" | "assertive";
type Announce = (text: string, urgency?: Urgency) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

// Screen readers stay silent when a region gets the words it already holds; a trailing space makes them new.
const fresh = (last: string, text: string): string => (last === text ? `${text}\u00a0` : text);

/** Holds the page's two live regions; wrap it once around a view. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [polite, setPolite] = useState("");
  const [assertive, setAssertive] = useState("");
  const announce = useCallback<Announce>((text, urgency = "polite") => {
    (urgency === "polite" ? setPolite : setAssertive)((last) => fresh(last, text));
  }, []);
  const regions = useMemo(
    () => (
      <div className="k-live">
        <div aria-live="polite" role="status">
          {polite}
        </div>
        <div aria-live="assertive" role="alert">
          {assertive}
        </div>
      </div>
    ),
    [polite, assertive],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      {regions}
    </AnnounceContext>
  );
}

/** Says something to those who listen to the page: a new step, a turn, a time. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);
