import { unfold } from "./looks.ts";
import { inPhase, type KeyScript } from "./script.ts";

/** The poster: lines are written, made large, moved, taken away and brought back. */
export const poster: KeyScript = {
  exercise: "poster",
  parts: [
    {
      does: "fills the poster",
      fits: inPhase("plenary"),
      play: async ({ keys }) => {
        const { frame } = keys;
        const vision = frame.getByRole("region", { name: "Visjon" });
        const values = frame.getByRole("region", { name: "Verdier" });
        await unfold(keys, "Ny linje under Visjon");
        const field = keys.field("Ny linje under Visjon");
        for (const words of ["Sammen for barna", "Modige i hverdagen"]) {
          await keys.write(field, words);
          await keys.press(keys.button("Legg til", vision));
          await keys.sees(words);
          await keys.isAt(field);
        }
        await keys.pick("Valg for Sammen for barna", "Gjør større");
        await keys.sees(vision.getByText("stor", { exact: true }));
        await keys.pick("Valg for Sammen for barna", "Flytt ned");
        await keys.sees(vision.locator("li").nth(1).getByText("Sammen for barna"));
        await keys.pick("Valg for Modige i hverdagen", "Endre");
        await keys.isAt(keys.field("Endre"));
        await keys.write("Endre", "Modige hver dag");
        await keys.press("Lagre");
        await keys.sees("Modige hver dag");
        await keys.isAt("Valg for Modige hver dag");
        await keys.pick("Valg for Modige hver dag", "Flytt til Verdier");
        await keys.sees(values.getByText("Modige hver dag"));
        await keys.pick("Valg for Modige hver dag", "Ta bort");
        await keys.misses("Modige hver dag");
        await keys.press("Angre det siste");
        await keys.sees("Modige hver dag");
        await unfold(keys, "Tittel på plakaten");
        await keys.write("Tittel på plakaten", "Slik leder vi");
        await keys.press("Lagre");
        await keys.sees(frame.getByRole("heading", { name: "Slik leder vi" }));
      },
    },
  ],
};
