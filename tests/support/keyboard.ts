import type { Frame, Page } from "playwright-core";
import { eventually } from "./walk.ts";

/** What has the focus in a frame: its words, where it stands, and whether one can see that it has it. */
export interface Focused {
  readonly words: string;
  readonly within: string;
  readonly primary: boolean;
  readonly lost: boolean;
  readonly seen: boolean;
}
/** Reads what has the focus in a frame; null where the frame has none. */
export const focused = (frame: Frame): Promise<Focused | null> =>
  frame.evaluate(() => {
    if (!document.hasFocus()) return null;
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const after = getComputedStyle(element, "::after");
    // Fluent's text field shows it by a line that grows under the field.
    const field = element.closest(".fui-Input,.fui-Textarea");
    const line = field ? getComputedStyle(field, "::after") : null;
    return {
      words: (
        element.getAttribute("aria-label") ??
        ((element as HTMLInputElement).labels?.[0]?.innerText ||
          element.innerText ||
          element.outerHTML.slice(0, 120))
      ).trim(),
      within: element.closest("[aria-label]:not(button)")?.getAttribute("aria-label") ?? "",
      primary: element.matches(".k-primary"),
      lost: element === document.body || element === document.documentElement,
      seen:
        (outlineStyle !== "none" && outlineWidth !== "0px") ||
        boxShadow !== "none" ||
        (line !== null && line.content !== "none" && !line.transform.startsWith("matrix(0,")) ||
        (after.outlineStyle !== "none" && after.outlineWidth !== "0px"),
    };
  });
/** A button that waits for the answer to an earlier press takes no new one; the server may know before its screen does. */
export const answered = (frame: Frame): Promise<unknown> =>
  eventually(
    () => frame.evaluate(() => document.activeElement?.getAttribute("aria-disabled") === "true"),
    (waits) => !waits,
    "The button still waits for its answer",
  );

/** Presses Tab until what is wanted has the focus; each stop on the way must be seen. */
export const reach = async (
  page: Page,
  frame: Frame,
  wanted: (at: Focused) => boolean,
  what: string,
): Promise<void> => {
  for (let presses = 0; presses < 120; presses++) {
    const at = await focused(frame);
    if (at && !at.lost) {
      // A mark may take a moment to be drawn; then it must be there.
      if (presses > 0 && !at.seen)
        await eventually(
          () => focused(frame),
          (now) => now === null || now.seen,
          "The focus cannot be seen",
        );
      if (wanted(at)) {
        await answered(frame);
        return;
      }
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${what}.`);
};
/** Matches what has the focus by its words. */
export const saying = (words: RegExp) => (at: Focused) => words.test(at.words);
/** The focus has a place after what was pressed, and it is not the page as a whole. */
export const keepsFocus = (frame: Frame): Promise<unknown> =>
  eventually(
    () => focused(frame),
    (at) => at !== null && !at.lost,
    "The focus was lost",
  );
/** Opens a menu by key, walks it by arrow keys, and presses the item. */
export const chooseInMenu = async (page: Page, frame: Frame, item: RegExp): Promise<void> => {
  await reach(page, frame, saying(/^Flere valg$/), "the menu of the one who leads");
  // The stage has a menu too; the one who leads finds the heavier things in the side panel.
  for (let tries = 0; tries < 3; tries++) {
    await page.keyboard.press("Enter");
    const first = await eventually(
      () => focused(frame),
      (at) => at !== null && at.within === "Flere valg",
    );
    for (let at: Focused | null = first, steps = 0; at && steps < 10; steps++) {
      if (item.test(at.words)) {
        await page.keyboard.press("Enter");
        return;
      }
      await page.keyboard.press("ArrowDown");
      at = await focused(frame);
    }
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await reach(page, frame, saying(/^Flere valg$/), "the next menu");
  }
  throw new Error(`No menu holds ${String(item)}.`);
};
