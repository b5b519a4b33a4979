import { howTexts, rhythmTexts, texts } from "../../../src/exercises/plan/texts.ts";
import { inPhase, jonas, type KeyScript, nb, tuva } from "./script.ts";

/** Planen videre: roles by lists and an order by menu, a date from a form, themes and votes. */
export const plan: KeyScript = {
  exercise: "plan",
  parts: [
    {
      does: "chooses a leader, then an order in turn",
      fits: inPhase("roles"),
      play: async ({ keys }) => {
        await keys.select(nb(texts.leader), tuva);
        await keys.select(nb(texts.howLong), nb(texts.rotating));
        const order = keys.frame.locator(".pl-order li");
        await keys.pick(nb(texts.addToOrder), jonas);
        await keys.sees(order.first().getByText(jonas));
        await keys.press(nb(texts.everyone));
        await keys.sees(order.nth(2));
        const second = await order.nth(1).locator(".k-menu-button").getAttribute("aria-label");
        await keys.pick(second ?? "", nb(texts.moveUp));
        await keys.sees(order.nth(1).getByText(jonas));
        await keys.pick(second ?? "", nb(texts.remove));
        await keys.misses(keys.button(second ?? ""));
      },
    },
    {
      does: "chooses how often, adds a date with Enter, changes and removes it",
      fits: inPhase("dates"),
      play: async ({ keys }) => {
        await keys.select(nb(texts.rhythm), nb(rhythmTexts["two-months"]));
        await keys.write(nb(texts.date), "20.6.");
        await keys.write(nb(texts.hours), "9-12");
        await keys.select(nb(texts.how), nb(howTexts.screen));
        await keys.write(nb(texts.place), "Teams");
        await keys.key("Enter");
        const menu = keys.button(/^Valg for .*20\. juni/u);
        await keys.sees(menu);
        await keys.pick(menu, nb(texts.change));
        await keys.write(nb(texts.place), "Fjellstua");
        await keys.press(nb(texts.saveDate));
        await keys.sees(/Fjellstua/u);
        await keys.pick(menu, nb(texts.remove));
        await keys.misses(menu);
        await keys.write(nb(texts.platform), "Kanalen i Teams");
        await keys.saved(nb(texts.platform));
      },
    },
    {
      does: "adds a theme with help, votes, changes and removes it",
      fits: inPhase("themes"),
      play: async ({ keys }) => {
        const [theme, better] = ["Å slippe taket", "Å slippe taket litt"];
        await keys.write(nb(texts.theme), theme);
        await keys.write(nb(texts.help), "En gjest");
        await keys.press(nb(texts.addTheme));
        const vote = (words: string) => keys.button(`${words}: ${theme}`);
        await keys.sees(vote(nb(texts.vote)));
        await keys.press(vote(nb(texts.vote)), "Space");
        await keys.sees(vote(nb(texts.voted)));
        await keys.press(vote(nb(texts.voted)));
        await keys.sees(vote(nb(texts.vote)));
        await keys.pick(nb(texts.menuFor, { name: theme }), nb(texts.change));
        await keys.write(nb(texts.theme), better);
        await keys.press(nb(texts.saveTheme));
        await keys.sees(better);
        await keys.pick(nb(texts.menuFor, { name: better }), nb(texts.remove));
        await keys.misses(better);
      },
    },
  ],
};
