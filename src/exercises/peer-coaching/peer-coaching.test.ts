import { describe, expect, it } from "vitest";
import { openTable, people, playAt, type Table } from "../../../tests/support/exercise-table.ts";
import type { SeatId } from "../../core/ids.ts";
import { languages } from "../../core/text.ts";
import { peerCoaching } from "./index.ts";
import { parts, placeOf } from "./part.ts";
import { colleagueCards, focusCards, glances, guideCards } from "./role-cards.ts";
import { Board, Sheet } from "./state.ts";

const [kari, ola, siri, anne] = people as readonly [SeatId, SeatId, SeatId, SeatId];
const opened = openTable(peerCoaching, {});
const boardOf = (table: Table): Board => Board.parse(table.board);
const sheetOf = (table: Table, seat: SeatId): Sheet => Sheet.parse(table.sheets.get(seat));

/** Ola is in focus, unless said otherwise. */
const does = (
  table: Table,
  actor: SeatId,
  move: string,
  payload: unknown = {},
  focus: readonly SeatId[] = [ola],
): Table =>
  playAt(
    peerCoaching,
    {},
    { ...table, refused: [] },
    { actor, move, payload, id: "id-1", luck: 0, phase: "cycle", segment: "present", focus },
  );
const refusalOf = (...args: Parameters<typeof does>): string | undefined => does(...args).refused[0];

const prepared = [
  ["title", "Møtet som aldri tar slutt"],
  ["problem", "Ukemøtet vårt sklir ut."],
  ["heard", "Flere har stått i det samme."],
  ["along", "Jeg spør dem først."],
].reduce((table, [field, text]) => does(table, ola, "write", { field, text }), opened);

describe("the focus person's title", () => {
  it("is on the board only by the focus person's own act, and can be taken back", () => {
    expect(prepared.board).toEqual(opened.board);
    const shown = does(prepared, ola, "show-title");
    expect(boardOf(shown).titles).toEqual([{ seat: ola, text: "Møtet som aldri tar slutt" }]);
    expect(boardOf(does(shown, ola, "hide-title")).titles).toEqual([]);
  });

  it("is neither written nor taken down by another, the facilitator's help for someone without a screen excepted", () => {
    const shown = does(prepared, ola, "show-title");
    expect(refusalOf(shown, siri, "hide-title", { for: ola })).toBe("only-own-title");
    expect(refusalOf(shown, siri, "show-title", { for: { seat: ola, text: "Noe annet" } })).toBe(
      "only-own-title",
    );
    const forAnne = does(shown, kari, "show-title", { for: { seat: anne, text: "Ny i gammel gruppe" } });
    expect(boardOf(forAnne).titles).toHaveLength(2);
  });

  it("never reaches the channel", () => {
    const shown = boardOf(does(prepared, ola, "show-title"));
    for (const phase of ["hands", "cycle", "look-back"])
      expect(
        JSON.stringify(peerCoaching.card(shown, "nb", { phase, nameOf: () => "Ola", present: 4 })),
      ).not.toContain("aldri");
  });

  it("is not there to show before it is written", () => {
    expect(refusalOf(opened, ola, "show-title")).toBe("no-title-yet");
  });
});

describe("what is kept and what is deleted", () => {
  it("leaves the focus person what was noticed and what goes along, and nothing of the problem", () => {
    expect(peerCoaching.keep?.(sheetOf(prepared, ola), true, 0)).toEqual([
      { kind: "own-notes", content: { heard: "Flere har stått i det samme.", along: "Jeg spør dem først." } },
    ]);
  });

  it("leaves a colleague nothing, and deletes boards and sheets at closing", () => {
    const noted = does(prepared, siri, "note", { about: ola, text: "Sier «burde» ofte" });
    expect(peerCoaching.keep?.(sheetOf(noted, siri), false, 0)).toEqual([]);
    expect(peerCoaching.keep?.(sheetOf(noted, siri), true, 0)).toEqual([]);
    expect(peerCoaching.harvest).toBeUndefined();
    expect(peerCoaching.forgetAtClose).toBe(true);
  });

  it("says both beforehand, and asks once for stories without names", () => {
    const said = (phase: string) =>
      peerCoaching
        .card({ titles: [] }, "nb", { phase, nameOf: () => "", present: 4 })
        .map(({ text }) => text);
    expect(said("hands").join(" ")).toMatch(/uten navn.*slettes når møtet lukkes/u);
    expect(said("cycle")).toEqual([]);
  });
});

describe("a colleague's notes", () => {
  it("are one for each in focus, and go away when emptied", () => {
    const two = does(does(opened, siri, "note", { about: ola, text: "a" }), siri, "note", {
      about: anne,
      text: "b",
    });
    expect(sheetOf(two, siri).notes).toEqual([
      { about: ola, text: "a" },
      { about: anne, text: "b" },
    ]);
    expect(sheetOf(does(two, siri, "note", { about: ola, text: "" }), siri).notes).toHaveLength(1);
  });

  it("are about another who is in the meeting", () => {
    expect(refusalOf(opened, siri, "note", { about: siri, text: "a" })).toBe("no-such-colleague");
    expect(refusalOf(opened, siri, "note", { about: "seat-nobody", text: "a" })).toBe("no-such-colleague");
  });
});

describe("the one who keeps the clock and the rules", () => {
  const guided = does(opened, siri, "guide");

  it("volunteers, and is known to the process as timekeeper", () => {
    expect(guided.roles).toEqual({ timekeeper: siri });
    expect(guided.board).toEqual(opened.board);
  });

  it("is not pushed aside by another, but may hand it on, and so may the facilitator", () => {
    expect(refusalOf(guided, anne, "guide")).toBe("guide-is-taken");
    expect(refusalOf(guided, anne, "guide", { seat: anne })).toBe("guide-is-taken");
    expect(does(guided, siri, "guide", { seat: anne }).roles).toEqual({ timekeeper: anne });
    expect(does(guided, kari, "guide", { seat: anne }).roles).toEqual({ timekeeper: anne });
    expect(refusalOf(guided, ola, "guide", { seat: anne })).toBe("guide-by-self");
  });

  it("is never the one in focus: another may step in without asking", () => {
    expect(refusalOf(opened, ola, "guide")).toBe("guide-in-focus");
    expect(does(guided, anne, "guide", {}, [siri]).roles).toEqual({ timekeeper: anne });
  });

  it("has to be here", () => {
    expect(refusalOf(opened, kari, "guide", { seat: "seat-nobody" })).toBe("guide-not-here");
  });
});

describe("the role cards", () => {
  it("follow the programme's parts, and anything else is before or after them", () => {
    expect(["present", "clarify", "reflect", "thanks"].map((segment) => placeOf("cycle", segment))).toEqual(
      parts,
    );
    expect([placeOf("hands", null), placeOf("cycle", null), placeOf("look-back", null)]).toEqual([
      "before",
      "after",
      "after",
    ]);
  });

  it("tell the focus person to be silent while the others think aloud, in every language", () => {
    const said = languages.map(
      (language) => `${focusCards.reflect.title[language]} ${focusCards.reflect.how[language]}`,
    );
    for (const [index, word] of [/lytt/u, /lytt/u, /listen/u].entries()) expect(said[index]).toMatch(word);
  });

  it("keep a few words short enough to be read at a glance", () => {
    for (const part of parts)
      for (const language of languages) {
        expect(focusCards[part].title[language].length).toBeLessThanOrEqual(26);
        expect(colleagueCards[part].title[language].length).toBeLessThanOrEqual(26);
        expect(glances[part].now[language].length).toBeLessThanOrEqual(70);
        expect(guideCards[part].say.length).toBeGreaterThan(0);
      }
  });
});
