import { useEffect } from "react";

// Where the focus goes when the thing that had it is gone: where the hand worked to what stands in its place now; otherwise, and
// after the one next thing was done, to the next such thing, else to the heading, nearest first.
const nextThing = ".k-button.k-primary:not(:disabled)";
const papers = ".paper,.k-card,.k-message,dialog,[popover]";
const parts = "details,form,fieldset,.k-composer";
const places = "a[href],button,input,select,textarea,summary,[tabindex]";
const wordFields = "textarea,input:not([type]),input[type=text]";

function placesAround(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) around.push(at);
  return around;
}

const shown = (element: Element): boolean => element.checkVisibility();

/** Nobody is put into words they did not choose to change: whoever stands in words is not moved on with the others. */
const isFree = (element: HTMLElement): boolean =>
  !element.matches(wordFields) || (element as HTMLInputElement).value === "";

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

/** What had the focus, what stands around it, and what Tab came to before it where the hand worked. */
interface Last {
  readonly element: Element;
  readonly around: readonly Element[];
  /** The paper it stood on, or the part that belongs together by itself. */
  readonly work: Element | null;
  readonly before: readonly HTMLElement[];
}

const remembered = (element: Element): Last => {
  const work = element.closest(papers) ?? element.closest(parts);
  return {
    element,
    around: placesAround(element),
    work,
    before: work === null ? [] : stopsIn(work).filter((stop) => liesBefore(stop, element)),
  };
};

/** Beside what is gone, where the hand worked: what stands there now, else what stood before it. */
function landBeside({ element, around, work, before }: Last): boolean {
  const box = around.find((one) => one.isConnected && stopsIn(one).length > 0);
  if (work === null || !box || !work.contains(box)) return false;
  const stops = stopsIn(box);
  const left = before.filter((stop) => stop.isConnected);
  const previous = left.findLast((stop) => stops.includes(stop));
  // A button that has done its work for now stays where it is: the words it sent stood before it.
  const waits = element.isConnected
    ? left.findLast((stop) => stop.matches(wordFields) && isFree(stop))
    : undefined;
  const following = stops.find(
    (stop) => isFree(stop) && (previous === undefined || liesBefore(previous, stop)),
  );
  const place = waits ?? following ?? stops.findLast(isFree);
  place?.focus();
  return place !== undefined;
}

/** Where the focus goes now; what comes next may still be on its way, then the next change of the page looks again. */
function land(last: Last, byFinger: boolean): void {
  if (!leadsOn(last.element) && !byFinger && landBeside(last)) return;
  if (!last.around.some((one) => one.isConnected && landIn(one))) landIn(document.body);
}

/** The one next thing of the meeting leads on; a primary button among fields of its own has sent their words. */
const leadsOn = (element: Element): boolean =>
  element.matches(".k-primary") && element.closest("form,.k-composer") === null;

const isGone = (element: Element): boolean => !element.isConnected || element.matches(":disabled");

const wasMoved = (element: Element, records: readonly MutationRecord[]): boolean =>
  records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(element)));

/**
 * Keeps the focus in the page: when a button takes itself away by being pressed, or a step takes it along, the keyboard
 * would otherwise start again at the top. A press elsewhere on the page lets go of the focus as it always does.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Last | null = null;
    // A finger has no focus to keep, and a field that takes it would bring up the keys on the screen.
    let byFinger = false;
    const remember = (): void => {
      const active = document.activeElement;
      if (active === null || active === document.body) return;
      last = remembered(active);
    };
    const letGo = (event: PointerEvent): void => {
      last = null;
      byFinger = event.pointerType === "touch";
    };
    const byKey = (): void => {
      byFinger = false;
    };
    const look = (records: readonly MutationRecord[]): void => {
      // The wall never takes the keyboard from the side panel beside it.
      if (!document.hasFocus()) return;
      const active = document.activeElement;
      if (last === null || (active !== document.body && active !== last.element)) return;
      if (isGone(last.element)) land(last, byFinger);
      // It was only put in another place of its list.
      else if (active === document.body && wasMoved(last.element, records))
        (last.element as HTMLElement).focus();
    };
    const changes = new MutationObserver(look);
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", letGo, true);
    document.addEventListener("keydown", byKey, true);
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    return () => {
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", letGo, true);
      document.removeEventListener("keydown", byKey, true);
      changes.disconnect();
    };
  }, []);
}
