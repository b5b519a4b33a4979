import { useEffect } from "react";

// Where the focus goes when the thing that had it is gone: on the same paper to what stands in its place now; otherwise, and
// after the one next thing was done, to the next such thing, else to the heading, nearest first.
const nextThing = ".k-button.k-primary:not(:disabled)";
const papers = ".paper,.k-card,.k-message,dialog,[popover]";
const places = "a[href],button,input,select,textarea,summary,[tabindex]";

function placesAround(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) around.push(at);
  return around;
}

const shown = (element: Element): boolean => element.checkVisibility();

/** Everything in a box that Tab comes to, in its order. */
const stopsIn = (box: Element): readonly HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>(places)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(":disabled") && shown(element),
  );

const liesBefore = (element: Element, other: Element): boolean =>
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

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

/** What had the focus, what stands around it, and what Tab came to before it on the same paper. */
interface Last {
  readonly element: Element;
  readonly around: readonly Element[];
  readonly before: readonly HTMLElement[];
}

const remembered = (element: Element): Last => {
  const paper = element.closest(papers);
  return {
    element,
    around: placesAround(element),
    before: paper === null ? [] : stopsIn(paper).filter((stop) => liesBefore(stop, element)),
  };
};

/** Beside what is gone, on its own paper: what stands there now, else what stood before it. */
function landBeside({ element, around, before }: Last): boolean {
  const box = around.find((one) => one.isConnected && stopsIn(one).length > 0);
  if (!box?.closest(papers)) return false;
  const stops = stopsIn(box);
  const previous = before.findLast((stop) => stop.isConnected && stops.some((one) => one === stop));
  // A button that has done its work for now stays where it is: the words it sent stood before it.
  const waits = element.isConnected ? previous : undefined;
  const following = stops.find((stop) => previous === undefined || liesBefore(previous, stop));
  (waits ?? following ?? previous)?.focus();
  return true;
}

/**
 * Keeps the focus in the page: when a button takes itself away by being pressed, or a step takes it along, the keyboard
 * would otherwise start again at the top. A press elsewhere on the page lets go of the focus as it always does.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Last | null = null;
    const remember = (): void => {
      const active = document.activeElement;
      if (active === null || active === document.body) return;
      last = remembered(active);
    };
    const letGo = (): void => {
      last = null;
    };
    const isGone = (element: Element): boolean => !element.isConnected || element.matches(":disabled");
    const look = (): void => {
      const active = document.activeElement;
      if (last === null || (active !== document.body && active !== last.element)) return;
      if (!isGone(last.element)) {
        // It was only put in another place of its list.
        if (active === document.body && shown(last.element)) (last.element as HTMLElement).focus();
        return;
      }
      if (!last.element.matches(".k-primary") && landBeside(last)) return;
      // Where what comes next is still on its way, the next change of the page looks again.
      const landed = last.around.some((one) => one.isConnected && landIn(one));
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
