import { holds, isPressed, unfold } from "./looks.ts";
import { inPhase, type KeyScript } from "./script.ts";

/** The circles: sized by slider and by number, wished for, shown at the table; actions written, moved, shared and taken back. */
export const fourSpheres: KeyScript = {
  exercise: "four-spheres",
  parts: [
    {
      does: "sizes the circles",
      fits: inPhase("draw"),
      play: async ({ keys }) => {
        const { frame } = keys;
        await keys.to(frame.getByRole("slider", { name: "Arbeid, I dag" }));
        await keys.key("ArrowRight", "ArrowRight", "ArrowRight");
        await keys.sees(frame.getByRole("img", { name: /Arbeid 3 t/ }));
        await keys.write(frame.getByRole("spinbutton", { name: "Familie" }), "20");
        await keys.sees(frame.getByRole("img", { name: /Familie 20 t/ }));
        await keys.sees("Til sammen 23 t");
        await keys.press("Prosent");
        await isPressed(keys.button("Prosent"));
        await keys.press("Timer i uka", "Space");
        await keys.sees("Til sammen 23 t");
        await unfold(keys, "Hva hører til hvor?");
        await keys.sees(/^De nærmeste/);
      },
    },
    {
      does: "draws what is wished for",
      fits: inPhase("want"),
      play: async ({ keys }) => {
        const { frame } = keys;
        await keys.press("Fint, men …");
        await isPressed(keys.button("Fint, men …"));
        await keys.press(/Ønsket/);
        await keys.press("Begynn med bildet fra i dag");
        await keys.sees(frame.getByRole("img", { name: /^Ønsket: .*Familie 20 t/ }));
        await keys.to(frame.getByRole("slider", { name: "Arbeid, Ønsket" }));
        await keys.key("ArrowLeft");
        await keys.sees(frame.getByRole("img", { name: /^Ønsket: Arbeid 2 t/ }));
      },
    },
    {
      does: "shows a picture and writes actions",
      fits: inPhase("pairs"),
      play: async ({ keys }) => {
        await keys.press("Del bildet «Ønsket»");
        await keys.sees(/^På bordarket/);
        await keys.press("Ta tilbake");
        // What was read is read, and the app says so (SPEC U3).
        await keys.sees("Tatt tilbake. Det noen har lest, har de lest.");
        await keys.press("Noe jeg legger inn");
        await keys.isAt(keys.field("Hva, handling 1"));
        await keys.write("Hva, handling 1", "En tur i skogen");
        await keys.write("Når, handling 1", "Torsdager kl. 18");
        await keys.press("Noe jeg tar ut");
        await keys.isAt(keys.field("Hva, handling 2"));
        await keys.write("Hva, handling 2", "E-post om kvelden");
        await keys.pick("Valg for handling 2", "Flytt opp");
        await holds(keys.field("Hva, handling 1"), "E-post om kvelden");
        await keys.pick("Valg for handling 1", "Ta vare på som mål");
        await keys.sees(/Blir med deg som mål/);
        await keys.pick("Valg for handling 1", "Del med bordet");
        await keys.sees(/^På bordarket/);
        await keys.press("Ta tilbake");
        await keys.misses(/^På bordarket/);
        await keys.pick("Valg for handling 1", "Slett");
        await holds(keys.field("Hva, handling 1"), "En tur i skogen");
        await keys.sees("Handlingen er slettet.");
        await keys.press("Angre");
        await holds(keys.field("Hva, handling 1"), "E-post om kvelden");
      },
    },
  ],
};
