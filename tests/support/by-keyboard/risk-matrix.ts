import { holds } from "./looks.ts";
import { inPhase, type KeyScript } from "./script.ts";

/** Risks: written, placed by list and in the matrix, measured, laid on the board, taken away and brought back. */
export const riskMatrix: KeyScript = {
  exercise: "risk-matrix",
  parts: [
    {
      does: "writes, places and measures a risk",
      fits: inPhase("group"),
      play: async ({ keys }) => {
        const { frame } = keys;
        const field = keys.field("Hva kan gå galt?");
        for (const words of ["To slutter samtidig", "Vikarene kommer sent"]) {
          await keys.write(field, words);
          await keys.press("Legg til");
          await keys.sees(words);
          await keys.isAt(field);
        }
        const item = frame.locator(".rm-item", { hasText: "To slutter samtidig" });
        await keys.select(keys.field(/^Sannsynlighet/, item), /^4/);
        await keys.select(keys.field(/^Konsekvens/, item), /^5/);
        await keys.sees(/^20 · svært høy risiko/);
        await keys.pick("Valg for To slutter samtidig", "Plasser i matrisen");
        await keys.isAt(/^Sannsynlighet 4, konsekvens 5/);
        await keys.key("ArrowDown", "ArrowLeft");
        await keys.isAt(/^Sannsynlighet 3, konsekvens 4/);
        await keys.key("Enter");
        await keys.sees(/^12 · /);
        await keys.isAt("Flytt: To slutter samtidig");
        await keys.key("Enter");
        await keys.isAt(/^Sannsynlighet 3, konsekvens 4/);
        await keys.key("Escape");
        await keys.isAt("Flytt: To slutter samtidig");
        await keys.press(keys.button("Legg til tiltak og ansvarlig", item));
        await keys.isAt(keys.field("Tiltak", item));
        await keys.write(keys.field("Tiltak", item), "Fadder fra første dag");
        await keys.select(keys.field("Ansvarlig", item), /Kari/);
        await keys.press("Lagre");
        await keys.sees("Fadder fra første dag");
        await keys.pick("Valg for Vikarene kommer sent", "Ta bort");
        await keys.misses("Vikarene kommer sent");
        await keys.press("Angre det siste");
        await keys.sees("Vikarene kommer sent");
        await keys.pick("Valg for To slutter samtidig", "Legg på tavla");
      },
    },
    {
      does: "changes it on the board",
      fits: inPhase("plenary"),
      play: async ({ keys }) => {
        const { frame } = keys;
        const item = frame.locator(".paper.board .rm-item", { hasText: "To slutter samtidig" });
        const likelihood = keys.field(/^Sannsynlighet/, item);
        await holds(likelihood, "3");
        await keys.select(likelihood, /^2/);
        await keys.sees(frame.locator(".paper.board").getByText(/^8 · /));
      },
    },
  ],
};
