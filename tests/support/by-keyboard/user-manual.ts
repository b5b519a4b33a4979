import { texts } from "../../../src/exercises/user-manual/texts.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import { meetingTexts } from "../../../tab/meeting/texts.ts";
import { inPhase, type KeyScript, like, nb } from "./script.ts";

/** Bruksanvisning: answers of my own, shared one by one in my turn; notes for all at the end. */
export const userManual: KeyScript = {
  exercise: "user-manual",
  parts: [
    {
      does: "writes an answer, sees who sees it, and marks paper and ready",
      fits: inPhase("alone"),
      play: async ({ keys }) => {
        const field = keys.frame.locator(".um-own textarea").first();
        await keys.write(field, "Spør meg rett ut, helst før lunsj");
        await keys.saved(field);
        const eye = keys.button(kitTexts.nb.whoSees);
        await keys.press(eye);
        await keys.sees(keys.frame.getByRole("dialog"));
        await keys.key("Escape");
        await keys.misses(keys.frame.getByRole("dialog"));
        await keys.isAt(eye);
        const { paper, paperOn, ready, notReady } = meetingTexts.nb;
        await keys.press(paper, "Space");
        await keys.sees(keys.button(paperOn));
        await keys.press(ready);
        await keys.sees(keys.button(notReady));
        await keys.press(notReady);
        await keys.sees(keys.button(ready));
      },
    },
    {
      does: "shares an answer and takes it back",
      fits: inPhase("round"),
      myTurn: "share",
      play: async ({ keys }) => {
        await keys.press(like(texts.shareFor));
        await keys.sees(kitTexts.nb.onBoard);
        await keys.press(kitTexts.nb.takeBack);
        await keys.sees(keys.button(like(texts.shareFor)));
        await keys.press(like(texts.shareFor));
        await keys.sees(kitTexts.nb.onBoard);
      },
    },
    {
      does: "puts up a note, changes it and removes it",
      fits: inPhase("summary"),
      play: async ({ keys }) => {
        const [before, after] = ["Vi trenger tid før vi svarer", "Vi trenger stillhet før vi svarer"];
        await keys.write(nb(texts.noteFor), before);
        await keys.press(nb(texts.putUp));
        await keys.sees(before);
        await keys.press(nb(texts.change, { note: before }));
        await keys.write(nb(texts.change, { note: before }), after);
        await keys.press(nb(texts.save));
        await keys.sees(after);
        await keys.press(nb(texts.remove, { note: after }));
        await keys.misses(after);
      },
    },
  ],
};
