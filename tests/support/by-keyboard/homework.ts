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
        const soonest = (await keys.field(nb(texts.remindOn)).getAttribute("min")) ?? "";
        const year = Number(soonest.slice(0, 4)) + (soonest.slice(5) > "12-12" ? 1 : 0);
        const month = soonest.slice(5) > "12-12" ? "01" : "12";
        await keys.day(nb(texts.remindOn), `${String(year)}-${month}-${month}`);
        await keys.sees(/12\.\sdesember|1\.\sjanuar/u);
        await keys.write(nb(texts.thoughts), "Det hjalp å ta fem minutter etterpå");
        await keys.saved(nb(texts.thoughts));
        await keys.press(nb(texts.leave));
        await keys.sees(nb(texts.saidNo));
      },
    },
  ],
};
