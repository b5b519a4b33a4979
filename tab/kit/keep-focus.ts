import { useEffect } from "react";

// Where the focus goes when the thing that had it is gone: the one next thing to do, else the heading, nearest first.
const nextThing = ".k-button.k-primary:not(:disabled)";

function placesAround(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) around.push(at);
  return around;
}

const shown = (element: Element): boolean => element.checkVisibility();

function landIn(place: Element): boolean {
  const next = [...place.querySelectorAll<HTMLElement>(nextThing)].find(shown);
  if (next) {
    next.focus();
    return true;
  }
  const heading = [...place.querySelectorAll<HTMLElement>("h1,h2")].find(shown);
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus();
  return true;
}

/**
 * Keeps the focus in the page: when a button takes itself away by being pressed, or a step takes it along, the keyboard
 * would otherwise start again at the top. A press elsewhere on the page lets go of the focus as it always does.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let around: readonly Element[] = [];
    const remember = (): void => {
      const active = document.activeElement;
      if (active === null || active === document.body) return;
      last = active;
      around = placesAround(active);
    };
    const letGo = (): void => {
      last = null;
    };
    const isGone = (element: Element): boolean => !element.isConnected || element.matches(":disabled");
    const look = (): void => {
      if (last === null || !isGone(last)) return;
      const active = document.activeElement;
      if (active !== document.body && active !== last) return;
      // Where what comes next is still on its way, the next change of the page looks again.
      const landed = around.some((one) => one.isConnected && landIn(one));
      if (!landed) landIn(document.body);
    };
    const changes = new MutationObserver(look);
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", letGo, true);
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    return () => {
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", letGo, true);
      changes.disconnect();
    };
  }, []);
}
