import { holds, isPressed, unfold } from "./looks.ts";
import { inPhase, type KeyScript } from "./script.ts";

/** Goals: written where one stands, made clearer, moved, deleted and brought back. */
export const goals: KeyScript = {
  exercise: "goals",
  parts: [
    {
      does: "writes a goal and says when",
      fits: inPhase("alone"),
      play: async ({ keys }) => {
        const { frame } = keys;
        const more = frame.getByRole("region", { name: "Mer av" });
        const differently = frame.getByRole("region", { name: "Annerledes eller bedre" });
        await keys.press("Skriv et mål: Mer av");
        const first = keys.field("Mål 1: jeg skal …", more);
        await keys.isAt(first);
        await keys.write(first, "gå en runde i huset hver mandag kl. 9");
        await keys.sees(more.getByText("Dette kan du sette i kalenderen."));
        await keys.press("Ett mål til: Mer av");
        const second = keys.field("Mål 2: jeg skal …", more);
        await keys.isAt(second);
        await keys.write(second, "spørre før jeg svarer");
        await keys.pick("Valg for målet «spørre før jeg svarer»", "Flytt opp");
        await holds(first, "spørre før jeg svarer");
        await unfold(keys, "Situasjon, start og sikt");
        await keys.write(keys.field("Situasjoner jeg trener i", more), "På mandagsmøtet");
        await keys.press(keys.button("Kort sikt", more));
        await isPressed(keys.button("Kort sikt", more));
        await keys.pick("Valg for målet «spørre før jeg svarer»", /^Flytt til «Annerledes/);
        await holds(keys.field("Mål 1: jeg skal …", differently), "spørre før jeg svarer");
        await keys.pick("Valg for målet «spørre før jeg svarer»", "Slett");
        await keys.sees("Målet er slettet.");
        await keys.press("Angre");
        await holds(keys.field("Mål 1: jeg skal …", differently), "spørre før jeg svarer");
      },
    },
  ],
};
