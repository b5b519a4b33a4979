import { texts } from "../../../src/exercises/homework/texts.ts";
import { inPhase, type KeyScript, nb } from "./script.ts";

/** Hjemmeoppgave: no, yes after all, the day of the reminder, the first thoughts, and not after all. */
export const homework: KeyScript = {
  exercise: "homework",
  parts: [
    {
      does: "says no, then yes, moves the reminder, writes a thought and leaves it",
      fits: inPhase("choose"),
      play: async ({ keys }) => {
        await keys.press(nb(texts.no));
        await keys.sees(nb(texts.saidNo));
        await keys.press(nb(texts.changeMind));
        await keys.sees(nb(texts.saidYes));
        const day = keys.field(nb(texts.remindOn));
        await keys.to(day);
        const before = await day.inputValue();
        await keys.key("ArrowUp");
        await keys.misses(keys.frame.locator(`input[type=date][value="${before}"]`));
        await keys.write(nb(texts.thoughts), "Det hjalp å ta fem minutter etterpå");
        await keys.saved(nb(texts.thoughts));
        await keys.press(nb(texts.leave));
        await keys.sees(nb(texts.saidNo));
      },
    },
  ],
};
