import { unfold } from "./looks.ts";
import { inPhase, type KeyScript } from "./script.ts";

const area = "Endre rutiner";

/** Who decides what: marked alone, laid on the table, agreed there and brought to the board. */
export const responsibilityMap: KeyScript = {
  exercise: "responsibility-map",
  parts: [
    {
      does: "marks the own map",
      fits: inPhase("alone"),
      play: async ({ keys }) => {
        await unfold(keys, area);
        await keys.select(`Leder ${area}`, "bestemmer");
        await keys.sees("1 av 4 merket");
        await unfold(keys, /^Nytt område/);
        await keys.write("Nytt område", "Velge vikarer");
        await keys.press("Legg til");
        await unfold(keys, "Velge vikarer");
        await keys.press(
          keys.button("Ta bort området", keys.frame.locator("details", { hasText: "Velge vikarer" })),
        );
        await keys.misses("Velge vikarer");
        await keys.press("Angre det siste");
        await keys.sees("Velge vikarer");
      },
    },
    {
      does: "lays a row on the table, and agrees",
      fits: inPhase("group"),
      play: async ({ keys }) => {
        const { frame } = keys;
        const [table, mine] = [frame.locator(".paper.table"), frame.locator(".paper.sheet")];
        await unfold(keys, area, mine);
        await keys.press("Legg på bordet");
        await keys.sees(/^På bordarket/);
        await unfold(keys, area, table);
        await keys.press("Vi er enige om raden");
        await keys.sees(table.getByText("1 av 4 roller avklart"));
        await keys.press(keys.button("Legg på tavla", table));
        await keys.press(keys.button("Ta tilbake", mine));
        await keys.sees("Tatt tilbake. De som har lest det, har lest det.");
      },
    },
    {
      does: "settles a square on the board",
      fits: inPhase("plenary"),
      play: async ({ keys }) => {
        const { frame } = keys;
        const board = frame.locator(".paper.board");
        await keys.sees(frame.locator(".paper.table"));
        await unfold(keys, area, board);
        await keys.select(board.getByLabel(`Enige om Kommuneledelse i «${area}»`), "får vite");
        await keys.sees(board.getByText("1 av 4 roller avklart"));
      },
    },
  ],
};
