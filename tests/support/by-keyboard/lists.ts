import { holds, unfold } from "./looks.ts";
import type { KeyScript } from "./script.ts";

const speech = "Talen til meg selv";

/** Lists on the own sheet: written one after the other, reordered, moved to another list, deleted and brought back. */
export const lists: KeyScript = {
  exercise: "lists",
  parts: [
    {
      does: "writes, reorders, deletes and undoes",
      fits: ({ programme, step }) => programme === "selvledelse" && step.id === "speech",
      play: async ({ keys }) => {
        const add = keys.field(`Nytt punkt: ${speech}`);
        for (const words of ["Sto støtt", "Lyttet lenge"]) {
          await keys.write(add, words);
          await keys.key("Enter");
          await keys.isAt(add);
        }
        await holds(keys.field(`Punkt 2, ${speech}`), "Lyttet lenge");
        await keys.write(add, "Turte å spørre");
        await keys.press(`Legg til: Nytt punkt: ${speech}`);
        await holds(keys.field(`Punkt 3, ${speech}`), "Turte å spørre");
        await keys.isAt(add);
        await keys.pick(`Valg for punkt 2, ${speech}`, "Flytt opp");
        await holds(keys.field(`Punkt 1, ${speech}`), "Lyttet lenge");
        await keys.write(`Punkt 1, ${speech}`, "Lyttet lenge og godt");
        await unfold(keys, /^Trenger du en start/);
        await keys.press("Lo mye");
        await holds(keys.field(`Punkt 4, ${speech}`), "Lo mye");
        await keys.pick(`Valg for punkt 2, ${speech}`, "Slett");
        await holds(keys.field(`Punkt 2, ${speech}`), "Turte å spørre");
        await keys.isAt(`Valg for punkt 2, ${speech}`);
        await keys.press("Angre");
        await holds(keys.field(`Punkt 2, ${speech}`), "Sto støtt");
        await holds(keys.field(`Punkt 1, ${speech}`), "Lyttet lenge og godt");
      },
    },
    {
      does: "moves an entry to another list",
      fits: ({ programme, step }) => programme === "selvledelse" && step.id === "preferences",
      play: async ({ keys }) => {
        await keys.write(/^Nytt punkt: A\./, "Rydde i planen");
        await keys.key("Enter");
        await keys.pick(/^Valg for punkt 1, A\./, /^Flytt til «B\./);
        await holds(keys.field(/^Punkt 1, B\./), "Rydde i planen");
      },
    },
  ],
};
