import { holds } from "./looks.ts";
import type { KeyScript } from "./script.ts";

/** Named questions: answered alone, shown at the table and taken back, and made into a goal. */
export const guide: KeyScript = {
  exercise: "guide",
  parts: [
    {
      does: "shows an answer at the table",
      fits: ({ step, programme }) => programme === "forsvarlig-ledelse" && step.id === "thriving",
      myTurn: true,
      play: async ({ keys }) => {
        const question = "Hva kan du gjøre noe med?";
        await keys.write(question, "Faste pauser");
        await keys.press(`Vis ved bordet: ${question}`);
        await keys.sees(/^På bordarket/);
        await keys.press("Ta tilbake");
        await keys.sees(/^Tatt tilbake/);
        await keys.isAt(`Vis ved bordet: ${question}`);
      },
    },
    {
      does: "makes a goal",
      fits: ({ step }) => step.id === "next-step",
      play: async ({ keys }) => {
        const { frame } = keys;
        const goal = frame.getByRole("region", { name: "Målet mitt" });
        await keys.write("Mitt neste skritt", "Ringe en kollega på fredag");
        await keys.press("Ta med som mål");
        await keys.sees(goal);
        await holds(keys.field("Jeg skal …", goal), "Ringe en kollega på fredag");
        await keys.write(keys.field("Jeg skal …", goal), "ringe en kollega hver fredag");
        await keys.press("Fjern målet");
        await keys.sees("Målet er fjernet.");
        await keys.press("Angre");
        await holds(keys.field("Jeg skal …", goal), "ringe en kollega hver fredag");
      },
    },
  ],
};
