import { isPressed } from "./looks.ts";
import { inPhase, type KeyScript } from "./script.ts";

/** The walk: a host is chosen, comments are left and taken back, all go on; back home they are answered and the wall is changed. */
export const galleryWalk: KeyScript = {
  exercise: "gallery-walk",
  parts: [
    {
      does: "walks, and comments",
      fits: inPhase("walk"),
      play: async ({ keys }) => {
        const { frame } = keys;
        await keys.write(frame.locator(".k-composer textarea"), "Dette tar vi med oss hjem");
        await keys.press("Legg igjen");
        await keys.sees("Dette tar vi med oss hjem");
        await keys.isAt(frame.locator(".k-composer textarea"));
        await keys.press("Ta tilbake");
        await keys.misses("Dette tar vi med oss hjem");
      },
    },
    {
      does: "answers, and changes the wall",
      fits: inPhase("adjust"),
      afterOthers: true,
      play: async ({ keys }) => {
        for (const words of ["Ro", "Humor"]) {
          await keys.write("Heng opp noe nytt", words);
          await keys.press("Heng opp");
          await keys.sees(words);
          await keys.isAt(keys.field("Heng opp noe nytt"));
        }
        await keys.pick("Valg for «Humor»", "Flytt opp");
        await keys.pick("Valg for «Ro»", "Endre ordlyden");
        await keys.isAt(keys.field("Ny ordlyd"));
        await keys.write("Ny ordlyd", "Ro i travle dager");
        await keys.press("Bruk");
        await keys.sees("Ro i travle dager");
        await keys.pick("Valg for «Humor»", "Ta ned");
        await keys.misses("Humor");
        void isPressed;
      },
    },
  ],
};
