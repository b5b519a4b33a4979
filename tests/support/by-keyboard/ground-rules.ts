import { texts } from "../../../src/exercises/ground-rules/texts.ts";
import { inPhase, type KeyScript, nb } from "./script.ts";

const mine = "Vi lar hverandre snakke ferdig";
const said = "Vi begynner presis";
const better = "Vi begynner og slutter presis";

/** Spilleregler: suggestions laid out together, merged and worded on the board, answered one by one. */
export const groundRules: KeyScript = {
  exercise: "ground-rules",
  parts: [
    {
      does: "writes a suggestion, stages it, keeps it, stages it again, and deletes another",
      fits: inPhase("alone"),
      play: async ({ keys }) => {
        const field = (n: number) => keys.field(nb(texts.suggestion, { n }));
        await keys.press(nb(texts.addSuggestion));
        await keys.isAt(field(1));
        await keys.write(field(1), mine);
        await keys.saved(field(1));
        await keys.press(nb(texts.stage));
        await keys.sees(nb(texts.staged));
        await keys.press(nb(texts.unstage));
        await keys.sees(keys.button(nb(texts.stage)));
        await keys.press(nb(texts.stage));
        await keys.sees(nb(texts.staged));
        await keys.press(nb(texts.addSuggestion));
        await keys.isAt(field(2));
        await keys.press(nb(texts.remove, { n: 2 }));
        await keys.misses(field(2));
      },
    },
    {
      does: "puts up a rule, words it anew, merges and splits",
      fits: inPhase("share"),
      play: async ({ keys }) => {
        const menu = (text: string) => keys.button(nb(texts.menuFor, { text }));
        await keys.sees(menu(mine));
        await keys.write(nb(texts.newRule), said);
        await keys.press(nb(texts.putUp));
        await keys.sees(menu(said));
        await keys.pick(menu(said), nb(texts.reword));
        await keys.write(nb(texts.wordingFor), better);
        await keys.press(nb(texts.saveWording));
        await keys.sees(menu(better));
        await keys.pick(menu(mine), new RegExp(`${nb(texts.mergeWith)}\\s*${better}`, "u"));
        await keys.misses(menu(mine));
        await keys.sees(nb(texts.under, { n: 2 }));
        await keys.pick(menu(better), nb(texts.splitOut, { text: mine }));
        await keys.sees(menu(mine));
      },
    },
    {
      does: "agrees, takes it back, objects, answers for one on paper, lays a rule aside and takes it in",
      fits: inPhase("consent"),
      play: async ({ keys }) => {
        const spoken = keys.frame.locator(".gr-spoken");
        const answer = (words: string) => keys.button(words, spoken);
        await keys.press(answer(nb(texts.agree)));
        await keys.sees(nb(texts.yourAnswer, { answer: nb(texts.agree) }));
        await keys.press(answer(nb(texts.unreply)));
        await keys.sees(nb(texts.answerTo));
        await keys.press(answer(nb(texts.object)));
        await keys.write(nb(texts.reason), "Et ord om telefoner");
        await keys.press(answer(nb(texts.giveObjection)));
        await keys.sees("Et ord om telefoner");
        const text = await spoken.locator(".gr-item-text").innerText();
        const menu = keys.button(nb(texts.menuFor, { text }));
        await keys.pick(menu, nb(texts.layAside));
        await keys.sees(keys.frame.getByRole("dialog"));
        await keys.key("Escape");
        await keys.misses(keys.frame.getByRole("dialog"));
        await keys.isAt(menu);
        await keys.pick(menu, nb(texts.layAside));
        await keys.press(keys.button(nb(texts.layAside), keys.frame.getByRole("dialog")));
        await keys.sees(nb(texts.aside));
        await keys.pick(menu, nb(texts.takeIn));
        await keys.misses(nb(texts.aside));
      },
    },
  ],
};
