import { texts } from "../../../src/exercises/igp/texts.ts";
import type { PlayedPhase } from "../played-steps.ts";
import { type KeyScript, nb } from "./script.ts";

const [first, second] = ["Ro i rommet", "Tydelige avtaler"];

interface Config {
  readonly row?: boolean;
  readonly parts?: readonly unknown[];
}
const configOf = ({ step }: PlayedPhase): Config => step.config as Config;

/** A programme where people sit in turn at tables around one list. */
const inRow =
  (phase: string) =>
  (at: PlayedPhase): boolean =>
    at.phase.id === phase &&
    configOf(at).row !== false &&
    configOf(at).parts === undefined &&
    at.step.phases.map(({ id }) => id).join() === "alone,group,plenary";

/** Individ, gruppe, plenum: my list, the table's in turn, and the room's. */
export const igp: KeyScript = {
  exercise: "igp",
  parts: [
    {
      does: "writes items, changes their order, deletes one and has it back",
      fits: inRow("alone"),
      play: async ({ keys }) => {
        const fields = keys.frame.locator(".ig-own input");
        const menu = (n: number) => keys.button(nb(texts.itemMenu, { n }));
        for (const [at, words] of [first, second, "Latter"].entries()) {
          if ((await fields.count()) <= at) {
            await keys.press(keys.frame.locator(".ig-part").getByRole("button", { name: nb(texts.addItem) }));
            await keys.sees(fields.nth(at));
          }
          await keys.write(fields.nth(at), words);
        }
        await keys.pick(menu(3), nb(texts.up));
        await keys.sees(keys.frame.locator('.ig-own li:nth-child(2) input[value="Latter"]'));
        const before = await fields.count();
        await keys.pick(menu(2), nb(texts.remove));
        await keys.misses(fields.nth(before - 1));
        await keys.press(nb(texts.undoRemove));
        await keys.sees(fields.nth(before - 1));
        await keys.sees(keys.frame.locator('.ig-own li:nth-child(2) input[value="Latter"]'));
      },
    },
    {
      does: "lays out an item in turn, takes it back, helps another, agrees, words it anew, merges and brings it to the board",
      fits: inRow("group"),
      afterOthers: true,
      play: async ({ keys, others }) => {
        const switches = keys.frame.locator(".ig-switch");
        await keys.press(keys.button(new RegExp(`^${nb(texts.putThis)}: `, "u")));
        await keys.sees(keys.frame.locator(".ig-item", { hasText: first }));
        await others();
        await keys.press(nb(texts.nothingMore));
        await others();
        await keys.sees(nb(texts.agreeOn));
        await keys.press(switches.first(), "Space");
        await keys.sees(keys.frame.locator('.ig-switch[aria-pressed="true"]'));
        await keys.press(nb(texts.bring));
        await keys.sees(nb(texts.isBrought));
      },
    },
    {
      does: "writes what is found together, chooses it, and shows one table on the screen",
      fits: inRow("plenary"),
      play: async ({ keys }) => {
        const show = keys.button(nb(texts.readAloudTable, { n: 1 }));
        await keys.sees(keys.frame.locator(".ig-panel"));
        if (await show.isVisible()) {
          await keys.press(show);
          await keys.sees(keys.button(nb(texts.showAll)));
        }
      },
    },
  ],
};
