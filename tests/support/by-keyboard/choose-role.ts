import { playfulTexts } from "../../../src/exercises/choose-role/playful-texts.ts";
import { texts } from "../../../src/exercises/choose-role/texts.ts";
import { inPhase, jonas, type KeyScript, like, nb, tuva } from "./script.ts";

/** Choosing a role: by my own yes, by a secret vote, by lot, and the roles of a table by playful criteria. */
export const chooseRole: KeyScript = {
  exercise: "choose-role",
  parts: [
    {
      does: "takes the role, opens the choice again, votes, leaves the draw and draws",
      fits: inPhase("choose", "startpakke"),
      play: async ({ keys }) => {
        await keys.press(nb(texts.volunteer));
        await keys.sees(keys.button(nb(texts.again)));
        await keys.press(nb(texts.again));
        await keys.sees(keys.button(nb(texts.volunteer)));
        await keys.pick(nb(texts.otherWays), nb(texts.wayVote));
        const ballot = keys.frame.locator(".cr-ballot");
        await keys.choose(ballot.getByLabel(tuva));
        await keys.pick(nb(texts.otherWays), nb(texts.wayDraw));
        await keys.press(nb(texts.notMe));
        await keys.sees(keys.button(nb(texts.meToo)));
        await keys.press(nb(texts.draw));
        await keys.press(like(texts.takeFor));
        await keys.misses(keys.button(like(texts.takeFor)));
      },
    },
    {
      does: "names another who takes the role",
      fits: inPhase("choose", "emosjonelle-krav"),
      play: async ({ keys }) => {
        await keys.pick(nb(texts.someoneElse), jonas);
        await keys.sees(new RegExp(`^${jonas} er `, "u"));
      },
    },
    {
      does: "draws criteria at the table, finds who it is, and changes it",
      fits: inPhase("choose", "samling-relasjoner"),
      play: async ({ keys }) => {
        await keys.press(nb(playfulTexts.draw));
        const role = keys.frame.locator(".cr-group").first();
        const name = role.locator(".cr-names button").first();
        await keys.sees(name);
        await keys.press(name);
        await keys.sees(role.locator(".cr-found"));
        await keys.press(role.locator(".cr-found button"));
        await keys.sees(name);
        const criterion = await role.locator(".cr-criterion").innerText();
        await keys.press(keys.button(like(playfulTexts.otherFor), role));
        await keys.misses(role.getByText(criterion, { exact: true }));
      },
    },
  ],
};
