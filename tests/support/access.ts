import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";
import { eventually } from "./walk.ts";
import type { FrameName } from "./world.ts";

const ownRequire = createRequire(import.meta.url);
/** The very axe that @axe-core/playwright brings; run in one frame at a time, it needs no page beside. */
const axe = createRequire(ownRequire.resolve("@axe-core/playwright"))("axe-core") as {
  readonly source: string;
};

/** Fluent's tabster puts these at the edges of a focus trap; they have no content by design. */
const TABSTER_DUMMIES = "[data-tabster-dummy]";
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

interface AxeWindow {
  readonly axe: {
    run(
      context: object,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
  };
}

/** What axe finds in a frame by WCAG 2.1 A and AA, a line for each. */
export const axeFinds = async (frame: Frame): Promise<readonly string[]> => {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  // A frame that lies under another is drawn seldom: what fades to its new colour is there at once.
  await frame.evaluate(() => {
    for (const change of document.getAnimations()) if (change instanceof CSSTransition) change.finish();
  });
  return frame.evaluate(
    async ({ dummies, tags }) => {
      const { violations } = await (window as unknown as AxeWindow).axe.run(
        { exclude: [[dummies]] },
        { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], elementRef: false },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          (node) => `${id} at ${String(node.target)}: ${node.failureSummary?.replaceAll(/\s+/gu, " ") ?? ""}`,
        ),
      );
    },
    { dummies: TABSTER_DUMMIES, tags: WCAG },
  );
};

/** The frame of that name in a person's page, once it is there. */
export const frameIn = async (page: Page, name: FrameName): Promise<Frame> => {
  await page.locator(`iframe[name="${name}"]`).waitFor();
  return eventually(
    () => Promise.resolve(page.frame({ name })),
    (frame) => frame !== null,
  ) as Promise<Frame>;
};

/** Gives a frame a size of its own, whatever the page around it would give. */
export const resize = async (page: Page, name: FrameName, width: number, height: number): Promise<void> => {
  const box = `position:fixed;left:0;top:0;max-width:none;max-height:none;width:${String(width)}px;height:${String(height)}px`;
  await page.locator(`iframe[name="${name}"]`).evaluate((frame, style) => {
    frame.style.cssText = style;
  }, box);
  const frame = await frameIn(page, name);
  await eventually(
    () => frame.evaluate(() => `${String(innerWidth)} ${String(innerHeight)}`),
    (size) => size === `${String(width)} ${String(height)}`,
  );
  // What fits itself to its place does so when the frame is drawn, which a busy machine puts off.
  await frame.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(drawn);
        });
      }),
  );
};

/** How far the page of a frame reaches beyond its width, and what reaches there; empty where all is inside. */
export const tooWide = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const beyond = [...document.body.querySelectorAll<HTMLElement>("*")].filter(
      (element) =>
        element.checkVisibility() &&
        element.closest(".k-live,.k-sr,[popover]") === null &&
        element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = beyond.map(
      (element) =>
        `${element.tagName.toLowerCase()}.${String(element.getAttribute("class"))} reaches ${String(Math.round(element.getBoundingClientRect().right))} of ${String(clientWidth)}: ${element.textContent.slice(0, 40)}`,
    );
    return scrollWidth > clientWidth
      ? [`page is ${String(scrollWidth)} of ${String(clientWidth)} wide`, ...names]
      : names;
  });

/** Buttons, fields and links that have no place in the order of Tab; in rows that arrows walk, one of their kind is enough. */
export const outOfReach = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const native =
      "button,a[href],input,select,textarea,summary,[role=button],[role=slider],[draggable=true]";
    const groups =
      "ol,ul,table,[role=grid],[role=menu],[role=tablist],[role=radiogroup],[role=listbox],[role=toolbar]";
    const placed = (element: Element): boolean => element instanceof HTMLElement && element.tabIndex >= 0;
    return [...document.body.querySelectorAll(native)].flatMap((element) => {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest("[aria-hidden=true],[inert]")
      )
        return [];
      if (element.matches(":disabled,input[type=hidden],input[type=file]") || placed(element)) return [];
      const group = element.closest(groups);
      const walked = group !== null && [...group.querySelectorAll(element.tagName)].some(placed);
      const handle = [...element.querySelectorAll(native)].some(placed);
      if (walked || handle) return [];
      return [
        `out of reach: ${element.tagName.toLowerCase()}.${String(element.getAttribute("class"))} ${element.textContent.slice(0, 40)}`,
      ];
    });
  });

/** Everything on the stage that would have to be scrolled or is cut off, a line for each. */
export const cutOff = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${String(element.getAttribute("class")).replaceAll(" ", ".")}`;
    const boxes = ".stage,.wall,.wall-paper,.wall-two,.wall-side,.wall-here,.wall-board,.wall-calm,.k-rail";
    const found: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest(".k-live,.k-sr,[popover],svg") !== null
      )
        continue;
      const style = getComputedStyle(element);
      const cuts = style.overflow !== "visible";
      if (!cuts && !element.matches(boxes)) continue;
      // A list beside the thing in hand may fold, and says so with an ellipsis; lines cut through say nothing.
      const folds =
        style.textOverflow === "ellipsis" || style.getPropertyValue("-webkit-line-clamp") !== "none";
      const lines = Number.parseInt(style.getPropertyValue("-webkit-line-clamp"), 10);
      const whole =
        Number.isNaN(lines) || element.clientHeight >= lines * Number.parseFloat(style.lineHeight) - 3;
      if (folds && whole && element.closest(".wall-board") !== null) continue;
      const high = element.scrollHeight - element.clientHeight;
      const wide = element.scrollWidth - element.clientWidth;
      if (element.clientHeight > 0 && (high > 9 || wide > 3))
        found.push(
          `${name(element)} holds ${String(wide)} × ${String(high)} px more than it shows: ${element.innerText.slice(0, 60).replaceAll("\n", " ")}`,
        );
    }
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const text = words.currentNode;
      const parent = text.parentElement;
      if (
        !parent?.checkVisibility({ visibilityProperty: true }) ||
        !text.textContent?.trim() ||
        parent.closest(".k-live,.k-sr,[popover]") !== null
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      const foot = parent.closest(".wall-foot") === null ? document.querySelector(".wall-foot") : null;
      const bottom = parent.closest(".wall-paper") && foot ? foot.getBoundingClientRect().top : innerHeight;
      if (box.right > innerWidth + 1 || box.left < -1 || box.top < -1 || box.bottom > bottom + 2)
        found.push(`words outside in ${name(parent)}: ${text.textContent.trim().slice(0, 60)}`);
    }
    return found;
  });
