import { expect } from "vitest";
import { isPressed } from "./looks.ts";
import { inPhase, type KeyScript } from "./script.ts";

/** Nine by priority: one is added and chosen, placed by press, arrow and menu, and the whole shown to all. */
export const diamondNine: KeyScript = {
  exercise: "diamond-nine",
  parts: [
    {
      does: "adds and chooses",
      fits: inPhase("choose"),
      play: async ({ keys }) => {
        const { frame } = keys;
        const choice = (words: string) =>
          frame.locator(".dn-choice > button[aria-pressed]", { hasText: words });
        const add = keys.field("Legg til en egen");
        for (const words of ["Ro", "Humor"]) {
          await keys.write(add, words);
          await keys.press("Legg til");
          await keys.isAt(add);
        }
        // What is added here is chosen from the start.
        await isPressed(choice("Humor"));
        await keys.press(choice("Humor"), "Space");
        await isPressed(choice("Humor"), false);
        await keys.press(choice("Humor"));
        await isPressed(choice("Humor"));
        await keys.pick("Valg for «Ro»", "Endre ordlyden");
        await keys.isAt(keys.field("Ny ordlyd"));
        await keys.key("Escape");
        await keys.isAt(choice("Ro"));
        await keys.pick("Valg for «Ro»", "Endre ordlyden");
        await keys.write("Ny ordlyd", "Ro i travle dager");
        await keys.press("Bruk");
        await keys.sees("Ro i travle dager");
        await keys.pick("Valg for «Ro i travle dager»", "Ta bort");
        await keys.misses("Ro i travle dager");
      },
    },
    {
      does: "places and shows",
      fits: inPhase("place"),
      afterOthers: true,
      play: async ({ keys, stage }) => {
        const { frame } = keys;
        const of = (words: string) => frame.locator(".dn-diamond button", { hasText: words });
        await keys.press(of("Humor"));
        await isPressed(of("Humor"));
        await keys.press(/^Øverst: /);
        await keys.sees(keys.button("Øverst: Humor"));
        await keys.isAt("Øverst: Humor");
        await keys.key("ArrowDown");
        await keys.sees(keys.button("Rad 2, høyre: Humor"));
        await keys.isAt("Rad 2, høyre: Humor");
        await keys.key("Enter");
        await keys.sees("Valgt: Humor. Velg plass.");
        await keys.pick("Flytt til …", "Nederst");
        await keys.sees(keys.button("Nederst: Humor"));
        await keys.isAt("Nederst: Humor");
        await keys.press(/^(Vis|Oppdater) på tavla$/);
        await keys.sees("Diamanten deres ligger på tavla. Alle ser den.");
        const look = keys.button(/^Bord \d+$/);
        await keys.press(look);
        await isPressed(look);
        const wall = await stage();
        await wall.press(/^Bord \d+$/);
        await isPressed(wall.button(/^Bord \d+$/));
        await keys.enter();
        await keys.press("Ta ned igjen");
        await keys.misses("Diamanten deres ligger på tavla. Alle ser den.");
        expect(await keys.button("Nederst: Humor").count()).toBe(1);
      },
    },
  ],
};
