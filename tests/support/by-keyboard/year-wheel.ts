import { inPhase, type KeyScript } from "./script.ts";

/** The year: an entry is written, changed, taken away and brought back; the year may begin in another month. */
export const yearWheel: KeyScript = {
  exercise: "year-wheel",
  parts: [
    {
      does: "fills the year",
      fits: inPhase("plenary"),
      play: async ({ keys }) => {
        const { frame } = keys;
        const list = frame.getByRole("region", { name: "Året som liste" });
        const form = frame.locator(".yw-form");
        await keys.select(keys.field(/^Hva/, form), "Tema");
        await keys.select(keys.field(/^Måned/, form), "mars");
        await keys.write("Med noen ord", "Sykefravær");
        await keys.press("Legg til");
        await keys.sees(list.getByText("Sykefravær"));
        await keys.pick("Valg for Sykefravær", "Endre");
        const edit = list.locator(".yw-form");
        await keys.isAt(edit.locator("select").first());
        await keys.write(keys.field("Med noen ord", edit), "Nærvær");
        await keys.press("Lagre");
        await keys.sees(list.getByText("Nærvær"));
        await keys.isAt("Valg for Nærvær");
        await keys.select(/^Året begynner i/, "august");
        await keys.pick("Valg for Nærvær", "Ta bort");
        await keys.misses(list.getByText("Nærvær"));
        await keys.press("Angre det siste");
        await keys.sees(list.getByText("Nærvær"));
      },
    },
  ],
};
