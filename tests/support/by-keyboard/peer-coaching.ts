import { texts } from "../../../src/exercises/peer-coaching/texts.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import { meetingTexts } from "../../../tab/meeting/texts.ts";
import { inPhase, jonas, type KeyScript, like, nb } from "./script.ts";

/** Kollegaveiledning: a hand and a title of my own, the timekeeper's role, and notes in focus and beside it. */
export const peerCoaching: KeyScript = {
  exercise: "peer-coaching",
  parts: [
    {
      does: "raises a hand, writes a problem, shows the title and takes it back, and hands the time on",
      fits: inPhase("hands"),
      afterOthers: true,
      play: async ({ keys }) => {
        const { raiseHand, lowerHand } = meetingTexts.nb;
        await keys.press(raiseHand);
        await keys.sees(keys.button(lowerHand));
        await keys.write(nb(texts.problem), "Et møte som aldri tar slutt");
        await keys.saved(nb(texts.problem));
        await keys.write(nb(texts.title), "Møtet uten slutt");
        await keys.press(nb(texts.showTitle));
        await keys.sees(kitTexts.nb.onBoard);
        await keys.press(kitTexts.nb.takeBack);
        await keys.sees(keys.button(nb(texts.showTitle)));
        await keys.pick(nb(texts.guideGive), jonas);
        await keys.sees(nb(texts.guideIs, { name: jonas }));
      },
    },
    {
      does: "borrows a question and writes a note about another",
      fits: inPhase("cycle"),
      play: async ({ keys, tour }) => {
        await tour.command({ do: "give-word" });
        const starters = keys.frame.locator(".pc-starters li");
        const before = await starters.first().innerText();
        await keys.press(nb(texts.otherStarters));
        await keys.misses(starters.getByText(before, { exact: true }));
        await keys.write(like(texts.notesAbout), "Stopper når hun nevner mandager");
        await keys.saved(like(texts.notesAbout));
      },
    },
    {
      does: "writes down what one noticed",
      fits: inPhase("cycle"),
      myTurn: "reflect",
      play: async ({ keys }) => {
        await keys.write(nb(texts.heard), "De andre kjenner seg igjen");
        await keys.saved(nb(texts.heard));
      },
    },
    {
      does: "writes down what one takes along",
      fits: inPhase("look-back"),
      play: async ({ keys }) => {
        await keys.write(nb(texts.along), "Si det første ordet");
        await keys.saved(nb(texts.along));
      },
    },
  ],
};
