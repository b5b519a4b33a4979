import { isPressed } from "./looks.ts";
import { inPhase, type KeyScript } from "./script.ts";

/** The walk: a host is chosen, comments are left and taken back; back home they are answered and the wall is changed. */
export const galleryWalk: KeyScript = {
  exercise: "gallery-walk",
  parts: [
    {
      does: "walks and comments",
      fits: inPhase("walk"),
      play: async ({ keys, others }) => {
        const { frame } = keys;
        const comment = frame.locator(".k-composer textarea");
        const host = keys.field(/^Hvem blir igjen/);
        const name = (await host.locator("option").last().innerText()).trim();
        await keys.select(host, name);
        await keys.write(comment, "Dette tar vi med oss hjem");
        await keys.press("Legg igjen");
        await keys.sees("Dette tar vi med oss hjem");
        await keys.isAt(comment);
        await keys.press("Ta tilbake");
        await keys.misses("Dette tar vi med oss hjem");
        await others();
        // Two tables have one stop: the way back is the way on to the next phase.
        await keys.misses(/^Alle til/);
      },
    },
    {
      does: "answers, and changes the wall",
      fits: inPhase("adjust"),
      play: async ({ keys }) => {
        const { frame } = keys;
        const answer = keys.button("Vi endrer", frame.locator(".gw-answer").first());
        await keys.press(answer);
        await isPressed(answer);
        await keys.press(answer, "Space");
        await isPressed(answer, false);
        const hang = keys.field("Heng opp noe nytt");
        for (const words of ["Ro", "Humor"]) {
          await keys.write(hang, words);
          await keys.press("Heng opp");
          await keys.sees(keys.button(`Valg for «${words}»`));
          await keys.isAt(hang);
        }
        await keys.pick("Valg for «Humor»", "Flytt opp");
        await keys.sees(frame.locator(".gw-items li").nth(-2).getByText("Humor"));
        await keys.pick("Valg for «Ro»", "Endre ordlyden");
        await keys.isAt(keys.field("Ny ordlyd"));
        await keys.write("Ny ordlyd", "Ro i travle dager");
        await keys.press("Bruk");
        await keys.sees("Ro i travle dager");
        await keys.pick("Valg for «Humor»", "Ta ned");
        await keys.misses(keys.button("Valg for «Humor»"));
      },
    },
  ],
};
