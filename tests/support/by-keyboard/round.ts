import { focusOf } from "../../../src/core/turns.ts";
import { texts } from "../../../src/exercises/round/texts.ts";
import { meetingTexts } from "../../../tab/meeting/texts.ts";
import { eventually } from "../walk.ts";
import { type Desk, type KeyScript, nb } from "./script.ts";

const focusMoves = async ({ tour }: Desk, deed: () => Promise<void>): Promise<void> => {
  const [before] = focusOf(await tour.now());
  await deed();
  await eventually(
    async () => focusOf(await tour.now())[0],
    (now) => now !== before,
    "The word stayed where it was",
  );
};

const takesNotes = ({ step }: { readonly step: { readonly config: unknown } }): boolean =>
  (step.config as { readonly note?: boolean }).note === true;

/** A round: a note to oneself, the word goes on, and my own turn may be passed. */
export const round: KeyScript = {
  exercise: "round",
  parts: [
    {
      does: "writes a note to oneself and gives the word on",
      fits: takesNotes,
      play: async (desk) => {
        const { keys } = desk;
        await keys.write(nb(texts.noteTitle), "Si det om overlappen");
        await keys.saved(nb(texts.noteTitle));
        await focusMoves(desk, () => keys.press(/^Gi ordet til /u));
        await keys.sees(keys.button(/^Gi ordet til |^Runden er ferdig/u));
      },
    },
    {
      does: "passes in one's own turn",
      fits: takesNotes,
      myTurn: true,
      play: async (desk) => {
        await focusMoves(desk, () => desk.keys.press(meetingTexts.nb.pass));
        await desk.keys.misses(desk.keys.button(meetingTexts.nb.pass));
      },
    },
  ],
};
