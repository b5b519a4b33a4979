import { texts } from "../../../src/exercises/statements/texts.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import { inPhase, type KeyScript, like, marit, nb } from "./script.ts";

/** Sentences of my own, in order on my sheet; shown, taken back, or only said aloud. */
export const statements: KeyScript = {
  exercise: "statements",
  parts: [
    {
      does: "writes two sentences and changes their order",
      fits: inPhase("alone"),
      play: async ({ keys }) => {
        const field = (n: number) => keys.field(nb(texts.mineN, { n }));
        await keys.write(field(1), "Barna skal møte ett menneske");
        await keys.write(field(2), "Vi ringer tilbake samme dag");
        await keys.saved(field(2));
        await keys.pick(nb(texts.menu, { n: 2 }), nb(texts.up));
        await keys.sees(keys.frame.locator("li:first-child textarea", { hasText: "Vi ringer tilbake" }));
      },
    },
    {
      does: "says it aloud, takes that back, shows a sentence, takes it back, and writes for one without a screen",
      fits: inPhase("round"),
      myTurn: true,
      play: async ({ keys }) => {
        await keys.press(nb(texts.aloud));
        await keys.sees(nb(texts.aloudDone));
        await keys.press(nb(texts.notAloud));
        await keys.sees(keys.button(nb(texts.aloud)));
        const put = keys.button(/^Vis på tavla: Vi ringer/u);
        await keys.press(put);
        await keys.sees(kitTexts.nb.onBoard);
        await keys.press(kitTexts.nb.takeBack);
        await keys.sees(put);
        const fold = keys.frame.locator("details", { hasText: nb(texts.paperTitle) });
        await keys.press(fold.locator("summary"));
        await keys.select(fold.locator("select"), marit);
        await keys.write(nb(texts.sentence), "Alle får komme til orde");
        await keys.press(keys.button(nb(texts.put), fold));
        await keys.press(like({ ...texts.takeBack, nb: `${nb(texts.takeBack)}: {text}` }));
        await keys.misses(keys.frame.locator(".st-heard").getByText("Alle får komme til orde"));
      },
    },
  ],
};
