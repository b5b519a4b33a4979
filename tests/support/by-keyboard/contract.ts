import { texts } from "../../../src/exercises/contract/texts.ts";
import { inPhase, type KeyScript, like, nb } from "./script.ts";

/** Nettverkskontrakt: clauses added, changed, moved and taken out; a day, a version, and my own yes. */
export const contract: KeyScript = {
  exercise: "contract",
  parts: [
    {
      does: "adds, changes, moves, takes out and puts back a clause, and chooses the day",
      fits: inPhase("write"),
      play: async ({ keys }) => {
        const [one, two, changed] = ["Vi møtes hver måned", "Vi sier fra i tide", "Vi møtes annenhver måned"];
        const menu = (text: string) => keys.button(nb(texts.menuFor, { text }));
        const section = keys.frame.locator("section.nc-section").first();
        for (const text of [one, two]) {
          await keys.press(keys.button(like(texts.addUnder), section));
          await keys.write(section.locator("textarea"), text);
          await keys.press(nb(texts.putIn));
          await keys.sees(menu(text));
        }
        await keys.pick(menu(one), nb(texts.edit));
        await keys.write(nb(texts.edit), changed);
        await keys.press(nb(texts.save));
        await keys.sees(menu(changed));
        await keys.pick(menu(two), nb(texts.moveUp));
        const after = section.locator("li", { hasText: two }).locator("xpath=following-sibling::li[1]");
        await keys.sees(after.getByText(changed));
        await keys.pick(menu(two), nb(texts.takeOut));
        await keys.misses(menu(two));
        await keys.press(keys.frame.locator("summary", { hasText: nb(texts.takenOut) }));
        await keys.press(nb(texts.putBack));
        await keys.sees(menu(two));
        await keys.day(nb(texts.reviewOn), "2029-06-06");
        await keys.sees(/6\.\sjuni 2029/u);
      },
    },
    {
      does: "saves a version, accepts it, takes it back, writes down a yes on paper, and shows what version 2 changed",
      fits: inPhase("accept"),
      play: async ({ keys, stage }) => {
        await keys.press(nb(texts.saveAs, { n: 1 }));
        await keys.press(nb(texts.accept, { n: 1 }));
        await keys.sees(nb(texts.youAccepted, { n: 1 }));
        await keys.press(nb(texts.takeBack));
        await keys.sees(keys.button(nb(texts.accept, { n: 1 })));
        await keys.press(nb(texts.accept, { n: 1 }));
        await keys.sees(nb(texts.youAccepted, { n: 1 }));
        await keys.pick(nb(texts.acceptFor), like(texts.acceptForName));
        await keys.sees(new RegExp(nb(texts.onBehalf), "u"));
        await keys.press(like(texts.addUnder));
        await keys.write(like(texts.addUnder), "Vi rydder etter oss");
        await keys.press(nb(texts.putIn));
        await keys.press(nb(texts.saveAs, { n: 2 }));
        await keys.sees(keys.button(nb(texts.accept, { n: 2 })));
        const wall = await stage();
        await wall.press(nb(texts.showChanges));
        await wall.sees(wall.button(nb(texts.showText)));
        await wall.press(nb(texts.showText), "Space");
        await wall.sees(wall.button(nb(texts.showChanges)));
      },
    },
  ],
};
