import { texts } from "../../../src/exercises/eisenhower/texts.ts";
import { holds } from "./looks.ts";
import { inPhase, type KeyScript, nb } from "./script.ts";

/** Tasks sorted: by press, by Alt and an arrow, by menu; changed, taken away and brought back. */
export const eisenhower: KeyScript = {
  exercise: "eisenhower",
  parts: [
    {
      does: "sorts tasks",
      fits: inPhase("alone"),
      play: async ({ keys }) => {
        const { frame } = keys;
        const zone = (name: string) => frame.getByRole("region", { name });
        const field = keys.field("Ny oppgave");
        for (const words of ["Svare tilsynet", "Rydde i arkivet"]) {
          await keys.write(field, words);
          await keys.press("Legg til");
          await keys.sees(zone("Ikke plassert ennå").getByText(words));
          await keys.isAt(field);
        }
        await keys.press("Legg «Svare tilsynet» i Gjør nå");
        await keys.sees(zone("Gjør nå").getByText("Svare tilsynet"));
        await keys.isAt("Mer om «Svare tilsynet»");
        await keys.key("Alt+ArrowRight");
        await keys.sees(zone("Planlegg").getByText("Svare tilsynet"));
        await keys.isAt("Mer om «Svare tilsynet»");
        await keys.write(nb(texts.nextFor, { task: "Svare tilsynet" }), "Onsdag kl. 9");
        await keys.pick("Mer om «Rydde i arkivet»", "Flytt til: La ligge");
        await keys.sees(zone("La ligge").getByText("Rydde i arkivet"));
        await keys.pick("Mer om «Rydde i arkivet»", "Endre teksten");
        await keys.write("Oppgave", "Rydde i det gamle arkivet");
        await keys.press("Ferdig");
        await keys.sees(zone("La ligge").getByText("Rydde i det gamle arkivet"));
        await keys.pick("Mer om «Rydde i det gamle arkivet»", "Ta bort oppgaven");
        await keys.sees("«Rydde i det gamle arkivet» er tatt bort.");
        await keys.isAt("Mer om «Svare tilsynet»");
        await keys.press("Angre");
        await keys.sees(zone("La ligge").getByText("Rydde i det gamle arkivet"));
        await holds(keys.field(nb(texts.nextFor, { task: "Svare tilsynet" })), "Onsdag kl. 9");
      },
    },
  ],
};
