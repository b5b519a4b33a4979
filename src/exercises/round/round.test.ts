import { expect, it } from "vitest";
import { openTable, people, playAt } from "../../../tests/support/exercise-table.ts";
import { round } from "./index.ts";
import { NOTE_LENGTH } from "./state.ts";

const [kari, ola] = people;
const config = round.config.parse({});
const writes = (text: string) => ({
  actor: kari!,
  move: "note",
  payload: { text },
  id: "id-1",
  luck: 0,
  phase: "round",
  segment: "word",
  focus: [ola!],
});

it("keeps my note on my own sheet, also while another has the word", () => {
  const table = playAt(round, config, openTable(round, config), writes("Si noe om reisen"));
  expect(table.sheets.get(kari!)).toEqual({ note: "Si noe om reisen" });
  expect(table.sheets.get(ola!)).toEqual({ note: "" });
  expect(table.board).toEqual({});
});

it("takes a note of full length and refuses a longer one, leaving what was there", () => {
  const full = playAt(round, config, openTable(round, config), writes("x".repeat(NOTE_LENGTH)));
  expect(full.refused).toEqual([]);
  const longer = playAt(round, config, full, writes("x".repeat(NOTE_LENGTH + 1)));
  expect(longer.refused).toEqual(["malformed-move"]);
  expect(longer.sheets).toEqual(full.sheets);
});

it("leaves nothing behind when the meeting closes", () => {
  expect(round.forgetAtClose).toBe(true);
  expect(round.harvest).toBeUndefined();
  expect(round.keep).toBeUndefined();
});
