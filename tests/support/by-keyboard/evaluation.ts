import { texts } from "../../../src/exercises/evaluation/texts.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import { inPhase, type KeyScript, nb } from "./script.ts";

/** Evaluering: answers by arrow keys and words, handed in and kept; what is shown can be taken down. */
export const evaluation: KeyScript = {
  exercise: "evaluation",
  parts: [
    {
      does: "answers, hands in, keeps the answers, and hands in again",
      fits: inPhase("answer"),
      play: async ({ keys, others }) => {
        const scale = keys.frame.locator("fieldset.ev-choices").first();
        if (await scale.isVisible()) {
          await keys.choose(scale.locator("input").nth(3));
          await keys.press(keys.button(nb(texts.clear), scale));
          await keys.misses(keys.button(nb(texts.clear), scale));
          await keys.choose(scale.locator("input").nth(1));
        }
        const field = keys.frame.locator(".ev-questions textarea").first();
        await keys.write(field, "Runden uten avbrudd");
        await keys.saved(field);
        await keys.press(nb(texts.handIn));
        await keys.sees(nb(texts.handedIn));
        await keys.press(nb(texts.keepToMe));
        await keys.sees(keys.button(nb(texts.handIn)));
        await keys.press(nb(texts.handIn));
        await keys.sees(nb(texts.handedIn));
        await others();
      },
    },
    {
      does: "types in an answer from paper, takes it down, and turns the pages on the wall",
      fits: inPhase("show"),
      play: async ({ keys, stage }) => {
        const slip = "Mer lys i rommet";
        const fold = keys.frame.locator("details.ev-fold");
        await keys.press(fold.locator("summary"));
        await keys.write(nb(texts.paperText), slip);
        await keys.press(nb(texts.putIn));
        const row = keys.frame.locator(".ev-cards li", { hasText: slip });
        await keys.sees(row);
        await keys.answer(keys.button(nb(texts.takeDown), row), nb(texts.takeDownAct));
        await keys.misses(row);
        const { pageOn, pageBack } = kitTexts.nb;
        const wall = await stage();
        const more = wall.button(pageOn);
        await wall.press(more);
        await wall.sees(wall.button(pageBack));
        while (await more.isEnabled()) await wall.press(more);
        await wall.isAt(wall.button(pageBack));
      },
    },
  ],
};
