import { describe, expect, it } from "vitest";
import { openTable, people, playAt, type Table } from "../../../tests/support/exercise-table.ts";
import type { SeatId } from "../../core/ids.ts";
import { poster } from "./index.ts";
import { Board, PosterOutcome } from "./state.ts";

const [kari, ola, siri] = people as readonly [SeatId, SeatId, SeatId];
const config = poster.config.parse({});
const list = (...items: readonly string[]) => ({
  title: { nb: "Liste" },
  items: items.map((text) => ({ text, table: null })),
});
const memory = { vision: list("Modige sammen"), values: list("Åpenhet", "Mot", "åpenhet ") };
const opened = openTable(poster, config, memory);

const does = (table: Table, actor: SeatId, move: string, payload: unknown, id = "l1"): Table =>
  playAt(poster, config, table, {
    actor,
    move,
    payload,
    id,
    luck: 0,
    phase: "plenary",
    segment: null,
    focus: [],
  });
const refusal = (table: Table, actor: SeatId, move: string, payload: unknown) =>
  does({ ...table, refused: [] }, actor, move, payload, "other").refused[0];
const boardOf = (table: Table): Board => Board.parse(table.board);
const texts = (table: Table): readonly string[] => boardOf(table).lines.map(({ text }) => text);

describe("what the network came to before", () => {
  it("is proposed in its own part, each once, and stands on the poster only when somebody takes it", () => {
    expect(boardOf(opened).proposals.map(({ section, text }) => [section, text])).toEqual([
      ["vision", "Modige sammen"],
      ["values", "Åpenhet"],
      ["values", "Mot"],
    ]);
    const [proposal] = boardOf(opened).proposals;
    const taken = does(opened, ola, "accept", { proposal: proposal?.id });
    expect(texts(taken)).toEqual(["Modige sammen"]);
    expect(refusal(taken, kari, "accept", { proposal: proposal?.id })).toBe("not-there");
  });

  it("comes back as the poster itself next time, with only what is new as proposals", () => {
    const taken = does(opened, ola, "accept", { proposal: boardOf(opened).proposals[0]?.id });
    const [harvest] = poster.harvest?.(boardOf(taken), 0) ?? [];
    expect(JSON.stringify(PosterOutcome.parse(harvest?.content))).not.toContain(ola);
    const next = poster.openBoard(config, { ...memory, poster: harvest?.content });
    expect(next.lines.map(({ text }) => text)).toEqual(["Modige sammen"]);
    expect(next.proposals.map(({ text }) => text)).toEqual(["Åpenhet", "Mot"]);
  });
});

describe("a line", () => {
  const one = does(opened, kari, "add", { section: "values", text: "Raushet" });
  const two = does(one, ola, "add", { section: "values", text: "Ro" }, "l2");

  it("is anyone's to reword, but never over what they have not seen", () => {
    const reworded = does(two, siri, "edit", { line: "l1", version: 1, text: "Romslighet" });
    expect(texts(reworded)).toEqual(["Romslighet", "Ro"]);
    expect(refusal(reworded, kari, "edit", { line: "l1", version: 1, text: "Noe" })).toBe(
      "changed-meanwhile",
    );
    expect(refusal(reworded, kari, "remove", { line: "l1", version: 1 })).toBe("changed-meanwhile");
  });

  it("is ordered, made larger, and moved to another part", () => {
    const first = does(two, siri, "place", { line: "l2", section: "values", before: "l1" });
    expect(texts(first)).toEqual(["Ro", "Raushet"]);
    expect(refusal(two, siri, "place", { line: "l2", section: "next", before: "l1" })).toBe("not-there");
    const moved = does(first, siri, "place", { line: "l2", section: "next", before: null });
    expect(boardOf(moved).lines.find(({ id }) => id === "l2")?.section).toBe("next");
    const large = does(moved, siri, "emphasise", { line: "l1", strong: true });
    expect(boardOf(large).lines.find(({ id }) => id === "l1")?.strong).toBe(true);
  });

  it("is written for someone on paper by the facilitator only", () => {
    const line = { section: "values", text: "Mot", for: siri };
    expect(refusal(two, ola, "add", line)).toBe("only-facilitator");
    expect(boardOf(does(two, kari, "add", line, "l3")).lines.at(-1)?.by).toBe(siri);
    expect(refusal(two, kari, "add", { section: "none", text: "Mot" })).toBe("no-such-part");
  });
});
