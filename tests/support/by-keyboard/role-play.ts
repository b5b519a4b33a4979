import { eventually } from "../walk.ts";
import { holds, unfold } from "./looks.ts";
import { inPhase, type KeyScript } from "./script.ts";

/** Feedback: prepared alone, looked at while one gives; notes for another are given and taken back. */
export const rolePlay: KeyScript = {
  exercise: "role-play",
  parts: [
    {
      does: "prepares",
      fits: inPhase("prepare"),
      play: async ({ keys }) => {
        await keys.write("Situasjon", "Mandagsmøtet");
        await keys.key("Tab");
        await keys.write("Det jeg vil si", "Du ser folk. Vent litt før du svarer.");
        await keys.key("Shift+Tab");
        await holds(keys.field("Situasjon"), "Mandagsmøtet");
      },
    },
    {
      does: "gives",
      fits: inPhase("train"),
      myTurn: "play",
      play: async ({ keys }) => {
        await keys.sees("Du ser folk. Vent litt før du svarer.");
        await unfold(keys, "Endre");
        await keys.write("Effekt", "Andre blir med");
        await keys.key("Tab");
        await keys.sees("Andre blir med");
        await keys.write("Dette vil jeg trene mer på", "vente før jeg svarer");
      },
    },
    {
      does: "notes, and gives a note",
      fits: inPhase("train"),
      play: async ({ keys, tour }) => {
        const { frame } = keys;
        const role = frame.locator(".rp-role");
        // The word goes on until I am the one who only observes.
        for (
          let turns = 0;
          turns < 6 && !(await keys.field("Hva var bra, og hvorfor?").isVisible());
          turns++
        ) {
          const before = await role.innerText();
          await tour.command({ do: "give-word" });
          await eventually(
            () => role.innerText(),
            (now) => now !== before,
          );
        }
        await keys.write("Hva var bra, og hvorfor?", "Du begynte med styrken");
        await keys.press(/^Gi til .*: Hva var bra/);
        await keys.sees(/^På bordarket/);
        await keys.press("Ta tilbake");
        await keys.misses(/^På bordarket/);
      },
    },
  ],
};
