import { holds, isPressed, unfold } from "./looks.ts";
import { inPhase, type KeyScript } from "./script.ts";

const rows = [
  ["Svare på e-post", "6", "4", "2"],
  ["Samtaler med ansatte", "8", "3", "5"],
] as const;

/** Rows written as in a spreadsheet, moved and brought back; symbols set; the picture read by arrows. */
export const selfObservation: KeyScript = {
  exercise: "self-observation",
  parts: [
    {
      does: "writes and moves rows",
      fits: inPhase("observe"),
      play: async ({ keys }) => {
        const task = keys.field("Oppgave, ny rad");
        for (const [words, ...numbers] of rows) {
          await keys.write(task, words);
          for (const number of numbers) await keys.key("Tab", number);
          await keys.key("Enter");
          await keys.isAt(task);
        }
        await holds(keys.field("Oppgave, rad 2"), "Samtaler med ansatte");
        await holds(keys.field("Timer i uka, rad 2"), "8");
        await holds(keys.field("Hvor viktig den er for målene til tjenesten, rad 2"), "5");
        await keys.key("ArrowUp");
        await keys.isAt(keys.field("Oppgave, rad 2"));
        await keys.key("Alt+ArrowUp");
        await holds(keys.field("Oppgave, rad 1"), "Samtaler med ansatte");
        await keys.isAt(keys.field("Oppgave, rad 1"));
        await keys.key("ArrowDown");
        await keys.isAt(keys.field("Oppgave, rad 2"));
        await keys.pick("Mer om rad 2", "Ta bort");
        await keys.sees(/«Svare på e-post» er tatt bort/);
        await keys.isAt(keys.field("Oppgave, rad 1"));
        await keys.press("Angre");
        await holds(keys.field("Oppgave, rad 2"), "Svare på e-post");
        await unfold(keys, /^Slik teller jeg/);
        await keys.press("1 til 3");
        await isPressed(keys.button("1 til 3"));
        await keys.press("Lim inn fra regneark");
        await keys.isAt(keys.frame.locator(".so-paste textarea"));
        await keys.press("Avbryt");
      },
    },
    {
      does: "sets symbols and reads the picture",
      fits: inPhase("symbols"),
      play: async ({ keys }) => {
        const { frame } = keys;
        const marks = frame.getByRole("group", { name: "Symboler for Samtaler med ansatte" });
        const mark = (name: string) => keys.button(name, marks);
        await keys.to(mark("i tråd med talen"));
        await keys.key("Space");
        await isPressed(mark("i tråd med talen"));
        await keys.key("ArrowRight", "ArrowRight");
        await keys.isAt(mark("gøy"));
        await keys.key("Enter");
        await isPressed(mark("gøy"));
        await keys.key("Enter");
        await isPressed(mark("gøy"), false);
        await unfold(keys, "Dette betyr symbolene");
        await keys.press("Se bildet");
        const points = frame.locator(".so-point");
        await keys.to(points.first());
        const told = frame.locator(".so-told");
        const first = await told.innerText();
        await keys.key("ArrowRight");
        await keys.misses(frame.getByText(first, { exact: true }));
      },
    },
  ],
};
