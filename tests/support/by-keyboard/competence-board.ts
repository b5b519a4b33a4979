import { texts } from "../../../src/exercises/competence-board/texts.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import { inPhase, type KeyScript, like, nb } from "./script.ts";

/** Kompetansetavle: notes in order on my sheet, one in each category in my turn, marks for what we want to use. */
export const competenceBoard: KeyScript = {
  exercise: "competence-board",
  parts: [
    {
      does: "writes notes, puts one before another and removes one",
      fits: inPhase("alone"),
      play: async ({ keys }) => {
        const group = keys.frame.locator(".cb-group").first();
        const fields = group.locator("input");
        const menu = (n: number) => keys.button(new RegExp(`^Lapp ${String(n)} i `, "u"), group);
        await group.waitFor();
        const start = await fields.count();
        const add = keys.button(like(texts.addNoteIn), group);
        for (const [at, words] of ["Arbeidsrett", "Traumeforståelse", "Statistikk"].entries()) {
          if (at >= start) {
            await keys.press(add);
            await keys.isAt(fields.nth(at));
          }
          await keys.write(fields.nth(at), words);
        }
        await keys.pick(menu(2), nb(texts.moveUp));
        await keys.sees(group.locator('li:first-child input[value="Traumeforståelse"]'));
        const before = await fields.count();
        await keys.pick(menu(3), nb(texts.remove));
        await keys.misses(fields.nth(before - 1));
      },
    },
    {
      does: "puts up the next note and takes it back",
      fits: inPhase("round"),
      myTurn: true,
      play: async ({ keys }) => {
        const put = keys.button(new RegExp(`^${nb(texts.put)}: Traumeforståelse`, "u"));
        await keys.press(put);
        await keys.sees(nb(texts.putThisRound));
        await keys.press(nb(texts.myNotes));
        await keys.press(kitTexts.nb.takeBack);
        await keys.sees(put);
        await keys.press(put);
        await keys.sees(nb(texts.putThisRound));
      },
    },
    {
      does: "marks what the network should use, and takes the mark away",
      fits: inPhase("use"),
      play: async ({ keys }) => {
        const mark = (on: boolean) => keys.frame.locator(`.cb-mark[aria-pressed=${String(on)}]`).first();
        const before = await keys.frame.locator(".cb-mark[aria-pressed=true]").count();
        await keys.press(mark(false), "Space");
        await keys.sees(keys.frame.locator(".cb-mark[aria-pressed=true]").nth(before));
        await keys.press(mark(true));
        await keys.misses(keys.frame.locator(".cb-mark[aria-pressed=true]").nth(before));
      },
    },
  ],
};
