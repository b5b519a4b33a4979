import type { Frame, Locator, Page } from "playwright-core";
import { answered, focused, keepsFocus } from "../keyboard.ts";
import { eventually, PATIENCE_MS } from "../walk.ts";

const patience = { timeout: PATIENCE_MS };
/** More places than this before the one next thing are too many to walk past. */
const MOST_STOPS = 24;
/** No view of Runde has so many places. */
const ENDLESS = 200;

/** A button by the words on it, or anything else by its place in the frame. */
type Target = string | RegExp | Locator;

/** One frame as somebody has it who uses no mouse: every deed is a key, and after each the focus must be somewhere and be seen. */
export interface Keys {
  readonly frame: Frame;
  /** A button of these words; a text means exactly these. */
  readonly button: (words: string | RegExp, within?: Locator) => Locator;
  /** A field, a box or a choice by its label. */
  readonly field: (label: string | RegExp, within?: Locator) => Locator;
  /** Comes into the frame from outside, before its first place. */
  readonly enter: () => Promise<void>;
  /** How many presses of Tab from the top of the frame to the one next thing; fails where there are too many. */
  readonly stopsToNext: () => Promise<number>;
  /** Moves by Tab or Shift+Tab, place by place, until this has the focus. */
  readonly to: (target: Target) => Promise<void>;
  /** Presses keys where the focus is. */
  readonly key: (...keys: readonly string[]) => Promise<void>;
  /** Goes to a button and presses it with Enter, or with another key. */
  readonly press: (target: Target, key?: string) => Promise<void>;
  /** Goes to a field and writes these words in place of what stands there. */
  readonly write: (field: string | RegExp | Locator, words: string) => Promise<void>;
  /** Leaves a field by Tab, as one does when the words are done, and sees that they are kept. */
  readonly saved: (field: string | RegExp | Locator) => Promise<void>;
  /** Goes to a box and ticks it with Space, or takes the tick away. */
  readonly tick: (box: string | RegExp | Locator) => Promise<void>;
  /** Goes to one of several choices that belong together, and moves on by arrow keys until the wanted one is chosen. */
  readonly choose: (choice: Locator) => Promise<void>;
  /** Goes to a list that unfolds, and moves by arrow keys until this line is chosen. */
  readonly select: (list: string | RegExp | Locator, line: string | RegExp) => Promise<void>;
  /** Goes to the first figure of a day field and types a day; its day and month are the same, as browsers differ in their order. */
  readonly day: (field: string | RegExp | Locator, day: `${string}-${string}-${string}`) => Promise<void>;
  /** Opens a menu, closes it with Escape, opens it again, walks to an item by arrow keys and presses it. */
  readonly pick: (menu: Target, item: string | RegExp) => Promise<void>;
  /** Opens a question, puts it away with Escape, opens it again and answers it. */
  readonly answer: (opener: Target, action: string | RegExp) => Promise<void>;
  /** This is in sight now, and the focus has been kept. */
  readonly sees: (target: Target) => Promise<void>;
  /** This is in sight no more, and the focus has been kept. */
  readonly misses: (target: Target) => Promise<void>;
  /** The focus is here, without a press of Tab. */
  readonly isAt: (target: Target) => Promise<void>;
  /** No place holds the focus fast: Tab leaves the frame at its end, Shift+Tab at its top. */
  readonly leaves: () => Promise<void>;
}

type Way = "here" | "on" | "back";
/** Where a thing lies as seen from the focus. */
const wayTo = (target: Locator): Promise<Way> =>
  target.evaluate((element): Way => {
    const at = document.activeElement;
    if (at === null || at === document.body || !document.hasFocus()) return "on";
    if (at === element) return "here";
    return (at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) === 0 ? "on" : "back";
  });

/** The keys of a person in one frame of their page. */
export const keysIn = (page: Page, frame: Frame): Keys => {
  const button = (name: string | RegExp, within?: Locator): Locator =>
    (within ?? frame).getByRole("button", { name, exact: true }).filter({ visible: true }).first();
  const field = (label: string | RegExp, within?: Locator): Locator =>
    (within ?? frame).getByLabel(label, { exact: true }).filter({ visible: true }).first();
  const found = (target: Target): Locator =>
    typeof target === "string" || target instanceof RegExp ? button(target) : target;
  const labelled = (target: Target): Locator =>
    typeof target === "string" || target instanceof RegExp ? field(target) : target;
  const written = (target: Target): Locator =>
    typeof target === "string" || target instanceof RegExp
      ? frame.getByText(target).filter({ visible: true }).first()
      : target.first();
  const isSeen = async (): Promise<void> => {
    await eventually(
      () => focused(frame),
      (at) => at === null || at.lost || at.seen,
      "The focus cannot be seen",
    );
  };
  const kept = async (): Promise<void> => {
    await keepsFocus(frame);
    await isSeen();
  };
  const key = async (...keys: readonly string[]): Promise<void> => {
    for (const one of keys) await page.keyboard.press(one);
  };
  const to = async (target: Target): Promise<void> => {
    const wanted = found(target);
    await wanted.waitFor(patience);
    await eventually(
      () => wanted.evaluate((element) => element.matches(":disabled")),
      (disabled) => !disabled,
      `${String(target)} cannot be used`,
    );
    let turns = 0;
    let before: Way = "on";
    for (let presses = 0; presses < ENDLESS; presses++) {
      const way = await wayTo(wanted);
      if (way === "here") {
        await answered(frame);
        return;
      }
      if (way !== before) turns += 1;
      if (turns > 2) break;
      before = way;
      await key(way === "on" ? "Tab" : "Shift+Tab");
      await isSeen();
    }
    throw new Error(
      `Tab never comes to ${String(target)}; the focus is at ${JSON.stringify(await focused(frame))}.`,
    );
  };
  const isAt = async (target: Target): Promise<void> => {
    await eventually(
      () => wayTo(found(target)),
      (way) => way === "here",
      `The focus is not at ${String(target)}`,
    );
  };
  const enter = (): Promise<void> =>
    frame.evaluate(() => {
      window.focus();
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
    });
  const press = async (target: Target, by = "Enter"): Promise<void> => {
    await to(target);
    await key(by);
  };
  const open = async (menu: Locator): Promise<void> => {
    await press(menu);
    await eventually(
      () => menu.getAttribute("aria-expanded"),
      (expanded) => expanded === "true",
      "The menu did not open",
    );
  };
  return {
    frame,
    button,
    field,
    enter,
    stopsToNext: async () => {
      const passed: string[] = [];
      while (passed.length < MOST_STOPS) {
        await key("Tab");
        const at = await focused(frame);
        if (at?.primary === true) return passed.length + 1;
        passed.push(at?.words ?? "outside");
      }
      throw new Error(`The next thing to do comes after ${passed.join(" | ")}`);
    },
    to,
    key,
    press,
    write: async (target, words) => {
      await to(labelled(target));
      await key("ControlOrMeta+a");
      await page.keyboard.type(words);
    },
    saved: async (target) => {
      const here = labelled(target);
      await isAt(here);
      await key("Tab");
      await here
        .locator("xpath=ancestor::*[contains(@class,'k-field') or contains(@class,'pl-labelled')][1]")
        .locator(".k-saved-saved")
        .waitFor(patience);
      await kept();
    },
    tick: async (target) => {
      const box = labelled(target);
      const before = await box.isChecked();
      await press(box, "Space");
      await eventually(
        () => box.isChecked(),
        (now) => now !== before,
        "The box was not ticked",
      );
      await kept();
    },
    choose: async (choice) => {
      const name = await choice.getAttribute("name");
      const group = frame.locator(`input[type=radio][name="${String(name)}"]`);
      const chosen = frame.locator(`input[type=radio][name="${String(name)}"]:checked`);
      await to((await chosen.count()) > 0 ? chosen : group.first());
      const taken = (): Promise<unknown> =>
        eventually(
          () => frame.evaluate(() => (document.activeElement as HTMLInputElement).checked),
          (yes) => yes,
          "The choice was not taken in",
        );
      if ((await chosen.count()) === 0) await key("Space");
      await taken();
      for (let steps = await group.count(); steps > 0 && !(await choice.isChecked()); steps--) {
        await key("ArrowDown");
        await taken();
      }
      await isAt(choice);
      await kept();
    },
    select: async (target, line) => {
      const list = labelled(target);
      await to(list);
      const chosen = (): Promise<string> =>
        list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label ?? "");
      const isIt = (label: string): boolean => (typeof line === "string" ? label === line : line.test(label));
      await key("Home");
      for (let steps = await list.locator("option").count(); steps > 0 && !isIt(await chosen()); steps--)
        await key("ArrowDown");
      await eventually(chosen, isIt, `No line says ${String(line)}`);
      await kept();
    },
    day: async (target, day) => {
      const [year = "", month = "", date = ""] = day.split("-");
      if (month !== date) throw new Error(`${day} is another day where the month comes first.`);
      const box = labelled(target);
      await to(box);
      // The figures are places of their own: out at the front, and in again.
      while ((await wayTo(box)) === "here") await key("Shift+Tab");
      await key("Tab");
      await page.keyboard.type(`${month}${date}${year}`);
      await eventually(
        () => box.inputValue(),
        (value) => value === day,
        "The field holds another day",
      );
      await key("Tab");
      await kept();
    },
    pick: async (target, item) => {
      const menu = found(target);
      await open(menu);
      await key("Escape");
      await isAt(menu);
      await open(menu);
      const isIt = (words: string): boolean =>
        typeof item === "string" ? words.startsWith(item) : item.test(words);
      const passed: string[] = [];
      for (;;) {
        const at = await eventually(
          () => focused(frame),
          (now) => now !== null && !now.lost,
        );
        const words = at?.words ?? "";
        if (isIt(words)) break;
        if (passed.includes(words))
          throw new Error(`The menu holds ${passed.join(" | ")}, not ${String(item)}`);
        passed.push(words);
        await key("ArrowDown");
      }
      await isSeen();
      await key("Enter");
    },
    answer: async (target, action) => {
      const opener = found(target);
      const dialog = frame.getByRole("dialog").filter({ visible: true });
      await press(opener);
      await dialog.waitFor(patience);
      await key("Escape");
      await dialog.waitFor({ state: "hidden", ...patience });
      await isAt(opener);
      await press(opener);
      await dialog.waitFor(patience);
      await press(button(action, dialog));
      await dialog.waitFor({ state: "hidden", ...patience });
      await kept();
    },
    sees: async (target) => {
      await written(target).waitFor(patience);
      await kept();
    },
    misses: async (target) => {
      await written(target).waitFor({ state: "hidden", ...patience });
      await kept();
    },
    isAt,
    leaves: async () => {
      if ((await focused(frame)) === null) await enter();
      for (const by of ["Tab", "Shift+Tab"]) {
        await key(by);
        let at = await focused(frame);
        const passed: string[] = [];
        // Leaving downwards comes out of the frame; the first press upwards comes back into it.
        for (; at !== null && passed.length < ENDLESS; at = await focused(frame)) {
          passed.push(at.words);
          await key(by);
        }
        if (at !== null) throw new Error(`${by} never leaves: … ${passed.slice(-8).join(" | ")}`);
      }
    },
  };
};
