import { z } from "zod";
import { boardMove, sheetMove } from "../../core/exercise.ts";
import { accept, refuse } from "../../core/verdict.ts";
import { sameAs } from "./count.ts";
import { type Board, type Config, MAX_BOARD, MAX_WORD, ownLimit, type Sheet } from "./state.ts";

const id = z.string().min(1).max(64);
const text = z.string().max(MAX_WORD);

/** Writes a word of mine and lays it ready: it comes up with everyone's, without a name. */
const add = sheetMove<Config, Sheet, { text: string }>(
  z.strictObject({ text }),
  (sheet, { text: written }, { id: fresh, phase }, config) => {
    if (phase === "show") return refuse("collected");
    const word = written.trim();
    if (word === "") return refuse("nothing-written");
    if (sheet.words.some((each) => sameAs(each.text) === sameAs(word))) return refuse("written-already");
    if (sheet.words.length >= ownLimit(config)) return refuse("sheet-full");
    return accept({ ...sheet, words: [...sheet.words, { id: fresh, text: word }] });
  },
);

const write = sheetMove<Config, Sheet, { word: string; text: string }>(
  z.strictObject({ word: id, text }),
  (sheet, payload) => {
    const found = sheet.words.find((each) => each.id === payload.word);
    if (found === undefined) return refuse("no-such-word");
    const written = payload.text.trim();
    if (written === "") return refuse("nothing-written");
    const words = sheet.words.map((each) => (each === found ? { ...each, text: written } : each));
    return accept({ ...sheet, words });
  },
);

const remove = sheetMove<Config, Sheet, { word: string }>(z.strictObject({ word: id }), (sheet, { word }) =>
  sheet.words.some((each) => each.id === word)
    ? accept({ ...sheet, words: sheet.words.filter((each) => each.id !== word) })
    : refuse("no-such-word"),
);

/** A word said aloud or written on paper, put straight into the cloud: while words are collected nothing is shown. */
const say = boardMove<Config, Board, Sheet, { text: string }>(
  z.strictObject({ text }),
  (board, { text: said }, { id: fresh, phase }) => {
    if (phase === "collect") return refuse("not-yet");
    const word = said.trim();
    if (word === "") return refuse("nothing-written");
    if (board.words.length >= MAX_BOARD) return refuse("board-full");
    return accept({ board: { ...board, words: [...board.words, { id: fresh, text: word, table: null }] } });
  },
);

/** Takes a word down, with all that were counted together with it: nobody knows whose it was, so the facilitator does it. */
const takeDown = boardMove<Config, Board, Sheet, { word: string }>(
  z.strictObject({ word: id }),
  (board, { word }, { actor, facilitator }) => {
    const found = board.words.find((each) => each.id === word);
    if (found === undefined) return refuse("not-on-board");
    if (actor !== facilitator) return refuse("only-facilitator");
    const same = sameAs(found.text);
    return accept({
      board: {
        ...board,
        words: board.words.filter((each) => each !== found && (same === "" || sameAs(each.text) !== same)),
      },
    });
  },
);

export const moves = { add, write, remove, say, "take-down": takeDown };
