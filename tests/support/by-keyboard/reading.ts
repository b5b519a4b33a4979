import { texts } from "../../../src/exercises/reading/texts.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import { inPhase, type KeyScript, nb } from "./script.ts";

/** Reading: a thought of my own, shared and taken back; the network's own words in place of the programme's. */
export const reading: KeyScript = {
  exercise: "reading",
  parts: [
    {
      does: "replaces the words and puts the old ones back",
      fits: inPhase("read"),
      play: async ({ keys }) => {
        const own = "Det går an å være sliten og trygg samtidig.";
        await keys.press(nb(texts.replace));
        await keys.isAt(keys.field(nb(texts.quoteText)));
        await keys.key("Escape");
        await keys.isAt(nb(texts.replace));
        await keys.press(nb(texts.replace));
        await keys.write(nb(texts.quoteText), own);
        await keys.write(nb(texts.quoteSource), "Nettverket");
        await keys.press(nb(texts.useQuote));
        await keys.sees(own);
        await keys.press(nb(texts.putBack));
        await keys.misses(own);
      },
    },
    {
      does: "writes a thought, shares it and takes it back",
      fits: inPhase("thoughts"),
      play: async ({ keys }) => {
        await keys.write(nb(texts.thoughtTitle), "Jeg vil gi rom før jeg gir råd");
        await keys.saved(nb(texts.thoughtTitle));
        await keys.press(nb(texts.share));
        await keys.sees(kitTexts.nb.onBoard);
        await keys.press(kitTexts.nb.takeBack);
        await keys.sees(keys.button(nb(texts.share)));
      },
    },
  ],
};
