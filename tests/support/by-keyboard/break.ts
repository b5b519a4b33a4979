import { meetingTexts } from "../../../tab/meeting/texts.ts";
import { inPhase, type KeyScript } from "./script.ts";

/** A break: nothing is to be done; the clock can be stopped, and everyone brought together again. */
export const breakTime: KeyScript = {
  exercise: "break",
  parts: [
    {
      does: "stops the clock, starts it again and goes on",
      fits: inPhase("break", "startpakke"),
      play: async ({ keys }) => {
        const { hold, resume } = meetingTexts.nb;
        const title = await keys.frame.locator("h1").innerText();
        await keys.press(hold);
        await keys.sees(keys.button(resume));
        await keys.press(resume, "Space");
        await keys.sees(keys.button(hold));
        await keys.press(/^Neste: /u);
        await keys.misses(keys.frame.locator("h1", { hasText: title }));
      },
    },
  ],
};
