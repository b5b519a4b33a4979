import { texts } from "../../../src/exercises/igp/texts.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import type { PlayedPhase } from "../played-steps.ts";
import type { Keys } from "./keys.ts";
import { inPhase, type KeyScript, like, nb } from "./script.ts";

const [first, second, third] = ["Ro i rommet", "Tydelige avtaler", "Latter"];

/** Where the table speaks in turn, one after the other. */
const inRow =
  (phase: string) =>
  (at: PlayedPhase): boolean =>
    at.phase.id === phase &&
    (at.step.config as { readonly row?: boolean }).row !== false &&
    at.step.phases.map(({ id }) => id).join() === "alone,group,plenary";

const writes = async ({ frame, press, isAt, write }: Keys, all: readonly string[]): Promise<void> => {
  const fields = frame.locator(".ig-own input");
  await frame.locator(".ig-part").first().waitFor();
  const start = await fields.count();
  for (const [at, words] of all.entries()) {
    if (at >= start) {
      await press(frame.locator(".ig-part").getByRole("button", { name: nb(texts.addItem) }));
      await isAt(fields.nth(at));
    }
    await write(fields.nth(at), words);
  }
};

/** Individ, gruppe, plenum: my list, the table's, and the room's. */
export const igp: KeyScript = {
  exercise: "igp",
  parts: [
    {
      does: "writes items, changes their order, deletes one and has it back",
      fits: inRow("alone"),
      play: async ({ keys }) => {
        const fields = keys.frame.locator(".ig-own input");
        const menu = (n: number) => keys.button(nb(texts.itemMenu, { n }));
        const atSecond = keys.frame.locator(`.ig-own li:nth-child(2) input[value="${third}"]`);
        await writes(keys, [first, second, third]);
        await keys.pick(menu(3), nb(texts.up));
        await keys.sees(atSecond);
        const last = (await fields.count()) - 1;
        await keys.pick(menu(2), nb(texts.remove));
        await keys.misses(fields.nth(last));
        await keys.press(nb(texts.undoRemove));
        await keys.sees(fields.nth(last));
        await keys.sees(atSecond);
      },
    },
    {
      does: "lays out an item in turn, gives the turn on, words an item anew, merges it and splits it again",
      fits: inRow("group"),
      afterOthers: true,
      play: async ({ keys, others }) => {
        const menu = (text: string) => keys.button(nb(texts.menuFor, { text }));
        const better = "Ro og varme i rommet";
        await keys.press(`${nb(texts.putThis)}: ${first}`);
        await keys.sees(menu(first));
        await others();
        await keys.press(nb(texts.nothingMore));
        await keys.misses(keys.button(nb(texts.nothingMore)));
        await others();
        await keys.sees(nb(texts.agreeOn));
        await keys.pick(menu(first), nb(texts.reword));
        await keys.write(nb(texts.wording), better);
        await keys.press(nb(texts.saveWording));
        await keys.sees(menu(better));
        await keys.press(`${nb(texts.putThis)}: ${second}`);
        await keys.sees(menu(second));
        await keys.pick(menu(second), new RegExp(`^${nb(texts.mergeWith)}\\s*${better}`, "u"));
        await keys.misses(menu(second));
        await keys.pick(menu(better), nb(texts.splitOut, { text: second }));
        await keys.sees(menu(second));
        await keys.pick(menu(second), nb(texts.takeBack));
        await keys.misses(menu(second));
      },
    },
    {
      does: "writes a keyword",
      fits: inPhase("alone", "emosjonelle-krav"),
      play: async ({ keys }) => {
        await writes(keys, [first]);
      },
    },
    {
      does: "puts a keyword before the table, agrees on it, and lays it on the board",
      fits: inPhase("group", "emosjonelle-krav"),
      play: async ({ keys }) => {
        const put = keys.button(`${nb(texts.putThis)}: ${first}`);
        const agreed = keys.frame.locator('.ig-switch[aria-pressed="true"]', { hasText: first });
        await keys.press(put);
        await keys.press(keys.frame.locator(".ig-switch", { hasText: first }), "Space");
        await keys.sees(agreed);
        await keys.press(nb(texts.bring));
        await keys.sees(nb(texts.isBrought));
        await keys.press(keys.frame.locator("summary", { hasText: nb(texts.mySheet) }));
        await keys.sees(keys.button(kitTexts.nb.takeBack));
      },
    },
    {
      does: "shows what one table says on the screen, then all of them",
      fits: inPhase("plenary", "emosjonelle-krav"),
      play: async ({ keys }) => {
        await keys.press(like(texts.readAloudTable));
        const all = keys.button(new RegExp(`^${nb(texts.showAll)}`, "u"));
        await keys.sees(all);
        await keys.press(all);
        await keys.misses(all);
      },
    },
  ],
};
