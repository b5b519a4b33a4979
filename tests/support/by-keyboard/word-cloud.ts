import { unfold } from "./looks.ts";
import { inPhase, type KeyScript } from "./script.ts";

/** The cloud: a word said aloud is put in, and taken down again after one question. */
export const wordCloud: KeyScript = {
  exercise: "word-cloud",
  parts: [
    {
      does: "puts a word in and takes it down",
      fits: inPhase("show"),
      play: async ({ keys }) => {
        const { frame } = keys;
        await unfold(keys, "Legg et ord rett i skyen");
        const field = keys.field("Legg et ord rett i skyen");
        for (const word of ["tålmodighet", "latter"]) {
          await keys.write(field, word);
          await keys.press("Legg i skyen");
          await keys.sees(frame.locator(".wc-lines").getByText(word));
          await keys.isAt(field);
        }
        await keys.answer("Ta ned «latter»", "Ta ned");
        await keys.misses(frame.locator(".wc-lines").getByText("latter"));
        await keys.isAt("Ta ned «tålmodighet»");
      },
    },
  ],
};
