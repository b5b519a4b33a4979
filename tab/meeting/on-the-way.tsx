import { useEffect, useState } from "react";
import { Loading } from "../kit/states.tsx";

/** So long a view may take without a word: most are there before anybody notices. Milliseconds. */
const UNNOTICED = 600;

const reload = (): void => {
  window.location.reload();
};

/** Stands in while an exercise's view is fetched: nothing at first, then that it is on its way, and a way to try again. */
export function OnTheWay({ kind }: { readonly kind: "sheet" | "board" }) {
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setNoticed(true);
    }, UNNOTICED);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return noticed ? <Loading kind={kind} onRetry={reload} /> : <span hidden />;
}
