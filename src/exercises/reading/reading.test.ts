import { describe, expect, it } from "vitest";
import { openTable, people, playAt, type Table } from "../../../tests/support/exercise-table.ts";
import type { SeatId } from "../../core/ids.ts";
import { reading } from "./index.ts";
import { Board } from "./state.ts";

const [kari, ola] = people as readonly [SeatId, SeatId];
const config = reading.config.parse({ quote: { nb: "Den som spør, viser vei." }, thought: true });
const opened = openTable(reading, config);
const boardOf = (table: Table): Board => Board.parse(table.board);
const does = (table: Table, actor: SeatId, move: string, payload: unknown = {}): Table =>
  playAt(reading, config, table, {
    actor,
    move,
    payload,
    id: `id-${actor}`,
    luck: 0,
    phase: "read",
    segment: null,
    focus: [],
  });

describe("the video", () => {
  const with_ = (url: string) => reading.config.safeParse({ video: { url } }).success;

  it("is a link that starts with https, and nothing else", () => {
    expect(with_("https://example.org/film")).toBe(true);
    for (const url of [
      "http://example.org/film",
      "javascript:alert(1)",
      "data:text/html,x",
      "//example.org",
      "film",
    ])
      expect(with_(url), url).toBe(false);
  });
});

describe("the network's own words", () => {
  const mine = { text: "Vi skynder oss langsomt.", source: "Et gammelt ord" };
  const replaced = does(opened, kari, "quote", { quote: mine, was: 0 });

  it("take the place of the programme's, and are there next time", () => {
    expect(boardOf(replaced).quote).toEqual(mine);
    const left = reading.harvest?.(boardOf(replaced), 0) ?? [];
    expect(left).toEqual([{ kind: "quote", content: mine }]);
    expect(reading.openBoard(config, { quote: left[0]?.content }).quote).toEqual(mine);
  });

  it("are not lost when two replace them at once: the later one is told", () => {
    const late = does(replaced, ola, "quote", { quote: { text: "Noe annet", source: "" }, was: 0 });
    expect(late.refused).toEqual(["quote-changed-meanwhile"]);
    expect(boardOf(late).quote).toEqual(mine);
  });

  it("give way to the programme's again, and then leave nothing", () => {
    const back = does(replaced, ola, "quote", { quote: null, was: 1 });
    expect(boardOf(back).quote).toBeNull();
    expect(reading.harvest?.(boardOf(back), 0)).toEqual([]);
  });

  it("are not asked for in a step without words to replace", () => {
    const plain = reading.config.parse({ text: { nb: "En tekst" } });
    const board = reading.openBoard(plain, { quote: mine });
    expect(board).toMatchObject({ quote: null, mayQuote: false });
  });
});

describe("one thought each", () => {
  const written = does(opened, ola, "write", { text: " Jeg vil spørre mer. " });

  it("is mine until I share it, and stays on my sheet afterwards", () => {
    expect(written.board).toEqual(opened.board);
    const shared = does(written, ola, "share");
    expect(boardOf(shared).thoughts).toMatchObject([{ seat: ola, text: "Jeg vil spørre mer." }]);
    expect(shared.sheets.get(ola)).toEqual({ thought: " Jeg vil spørre mer. " });
  });

  it("can be taken back by its owner only, and shared anew in one place", () => {
    const shared = does(written, ola, "share");
    expect(boardOf(does(shared, kari, "take-back")).thoughts).toHaveLength(1);
    expect(boardOf(does(shared, ola, "take-back")).thoughts).toEqual([]);
    const changed = does(does(shared, ola, "write", { text: "Eller lytte." }), ola, "share");
    expect(boardOf(changed).thoughts.map(({ text }) => text)).toEqual(["Eller lytte."]);
  });

  it("is noted by the facilitator for someone without a screen, and by nobody else", () => {
    const forOla = { for: ola, text: "Sagt høyt" };
    expect(boardOf(does(opened, kari, "share-for", forOla)).thoughts).toMatchObject([
      { seat: ola, text: "Sagt høyt" },
    ]);
    expect(does(opened, ola, "share-for", { for: kari, text: "x" }).refused).toEqual([
      "only-facilitator-for-others",
    ]);
  });

  it("is not there to share when nothing is written", () => {
    expect(does(opened, kari, "share").refused).toEqual(["nothing-written"]);
  });

  it("is only counted in the channel", () => {
    const shared = does(written, ola, "share");
    const lines = reading.card(boardOf(shared), "nb", { phase: "read", nameOf: () => "Ola", present: 4 });
    expect(lines).toEqual([{ text: "Én har delt en tanke." }]);
  });
});
