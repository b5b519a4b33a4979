import type { Locator } from "playwright-core";
import { eventually } from "../walk.ts";
import type { Keys } from "./keys.ts";

/** These words come to stand in a field. */
export const holds = (field: Locator, words: string): Promise<unknown> =>
  eventually(
    () => field.inputValue(),
    (value) => value === words,
    `The field does not hold «${words}»`,
  );

/** A button comes to be pressed down, or up again. */
export const isPressed = (button: Locator, pressed = true): Promise<unknown> =>
  eventually(
    () => button.getAttribute("aria-pressed"),
    (value) => value === String(pressed),
    `The button is not ${pressed ? "" : "un"}pressed`,
  );

/** Folds a part open where it is closed. */
export const unfold = async (keys: Keys, words: string | RegExp, within?: Locator): Promise<void> => {
  const line = (within ?? keys.frame).locator("summary").filter({ hasText: words, visible: true }).first();
  await keys.to(line);
  const isOpen = (): Promise<boolean> =>
    line.evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
  if (!(await isOpen())) await keys.key("Enter");
  await eventually(isOpen, (open) => open, `${String(words)} stays folded`);
};
