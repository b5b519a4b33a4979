import { drawings } from "../../../src/exercises/care-label/symbols.ts";
import { standardPrompts, texts } from "../../../src/exercises/care-label/texts.ts";
import { kitTexts } from "../../../tab/kit/texts.ts";
import { inPhase, type KeyScript, nb } from "./script.ts";

const [first, second] = standardPrompts;

/** Vaskeanvisning: lines and symbols of my own, shown and taken down in my turn. */
export const careLabel: KeyScript = {
  exercise: "care-label",
  parts: [
    {
      does: "writes a line, chooses its symbol, adds one, keeps one back and removes one",
      fits: inPhase("alone"),
      play: async ({ keys }) => {
        const [label, other] = [nb(first?.text ?? texts.freeLine), nb(second?.text ?? texts.freeLine)];
        await keys.write(label, "Lun, med litt bris");
        await keys.saved(label);
        const symbol = (name: string) => keys.button(nb(texts.pickSymbol, { name }));
        const sun = nb(drawings.sun.name);
        await keys.pick(keys.button(/^Symbol: /u), sun);
        await keys.sees(symbol(sun));
        await keys.press(nb(texts.addLine));
        const free = keys.field(nb(texts.freeLine));
        await keys.isAt(free);
        await keys.write(free, "Synger i bilen");
        await keys.saved(free);
        await keys.tick(nb(texts.keepMineFor, { line: nb(texts.freeLine) }));
        await keys.press(nb(texts.removeLine, { line: other }));
        await keys.misses(keys.field(other));
      },
    },
    {
      does: "shows the label and takes it down",
      fits: inPhase("round"),
      myTurn: true,
      play: async ({ keys }) => {
        await keys.press(nb(texts.show));
        await keys.sees(kitTexts.nb.onBoard);
        await keys.press(kitTexts.nb.takeBack);
        await keys.sees(keys.button(nb(texts.show)));
      },
    },
  ],
};
