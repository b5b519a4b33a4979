import { afterAll, beforeAll, expect, it } from "vitest";
import { forecast } from "../../src/core/forecast.ts";
import { type MeetingId, meetingId, type SeatId } from "../../src/core/ids.ts";
import { timeOfDayAt } from "../../src/core/local-time.ts";
import type { Meeting, ProcessCommand } from "../../src/core/meeting.ts";
import { phaseOf, stepOf } from "../../src/core/phases.ts";
import { homeTables, tableOf, tablesAt } from "../../src/core/tables.ts";
import { allHadTheWord } from "../../src/core/turns.ts";
import { type Company, type Guest, makeCompany } from "../support/company.ts";
import { picture } from "../support/picture.ts";
import { connectTab, type TabSocket } from "../support/tab-socket.ts";
import { eventually, PATIENCE_MS } from "../support/walk.ts";
import { startWorld, type World } from "../support/world.ts";

/** A gathering of 23 at four tables: its host with panel and stage, one more panel, and the others at their own tabs. */
const patience = { timeout: PATIENCE_MS };
const LATE = 3;
const DAY_MS = 86_400_000;
let world: World;
let company: Company;
let id: MeetingId;
let host: TabSocket;
const others: TabSocket[] = [];

const store = () => world.tryOut.server.store;
const now = async (): Promise<Meeting> => {
  const read = await store().readMeeting(id);
  if (read === null) throw new Error("The gathering is gone.");
  return read.meeting;
};
/** The clock of the wall in the gathering's zone, never back. */
const until = async (time: string): Promise<void> => {
  const at = await store().now();
  const wished = timeOfDayAt(time, at, "Europe/Oslo");
  await store().shiftClock((wished < at ? timeOfDayAt(time, at + DAY_MS, "Europe/Oslo") : wished) - at);
};
const lead = async (command: ProcessCommand): Promise<void> => {
  const answer = await host.ask({ t: "do", command });
  if (answer.t !== "ack") throw new Error(`${command.do} was refused: ${JSON.stringify(answer)}`);
};
const to = async (step: string, phase: string): Promise<void> => {
  for (let moves = 0; moves < 120; moves++) {
    const meeting = await now();
    if (stepOf(meeting)?.id === step && phaseOf(meeting)?.id === phase) return;
    const turn = meeting.position?.turn ?? null;
    if (meeting.position?.asksFit === true) await lead({ do: "fit", choice: "shorter" });
    else await lead({ do: turn !== null && !allHadTheWord(turn) ? "give-word" : "go-on" });
  }
  throw new Error(`The gathering never came to ${step}.`);
};
const presence = async (seat: SeatId, presence: "present" | "not-today"): Promise<void> =>
  lead({ do: "presence", seat, presence });
const panel = (person: "kari" | "ola") => world.frame(person, "runde-panel");
const stage = () => world.frame("kari", "runde-stage");
const ola = (): Guest => company.guests[1]!;
/** The pages are opened anew, so that they show the clock that has been moved. */
const anew = async (): Promise<void> => {
  for (const person of ["kari", "ola"] as const) await (await world.page(person)).reload();
  await stage().locator("h1").waitFor(patience);
};
const nobodyAlone = (meeting: Meeting): void => {
  for (const table of [...homeTables(meeting), ...tablesAt(meeting)])
    expect(table.seats.length).toBeGreaterThan(1);
};

beforeAll(async () => {
  world = await startWorld({ viewport: { width: 1720, height: 960 } });
  company = await makeCompany(world.tryOut, 20 + LATE);
  await until("08:30");
  id = meetingId(await company.open("samling-relasjoner"));
  const { url } = world.tryOut.server;
  host = await connectTab(url, await company.guests[0]!.token(), id);
  for (const guest of company.guests.slice(2, -LATE))
    others.push(await connectTab(url, await guest.token(), id));
  for (const person of ["kari", "ola"] as const) await world.page(person, "#/meeting");
  await (await world.page("kari")).getByTestId("share-stage").click(patience);
  await eventually(
    async () => (await now()).seats.filter(({ presence: is }) => is === "present").length,
    (here) => here === 20,
  );
});
afterAll(async () => {
  for (const tab of [host, ...others]) tab.close();
  await world.stop();
});

it("begins with home tables that all see on the wall, and pairs that stand with their table", async () => {
  await panel("kari").getByText("Slik det er nå, blir det 4 bord.").waitFor(patience);
  await panel("kari").getByRole("button", { name: "Start møtet" }).click(patience);
  await stage().getByRole("heading", { name: "Finn bordet ditt" }).waitFor(patience);
  expect(await stage().locator(".k-room .k-table").count()).toBe(4);
  const { seats } = await now();
  expect(await stage().locator(".k-room .k-table li").count()).toBe(seats.length - LATE);
  await picture(await world.page("kari"), "gathering-homes");
  await to("since-last", "pairs");
  await stage().getByRole("heading", { name: "Finn sammen ved bordet ditt" }).waitFor(patience);
  expect(await stage().locator(".k-room .k-table").count()).toBe(4);
  const table = tableOf(await now(), ola().seat);
  await panel("ola")
    .getByRole("heading", { name: `Ditt bord: bord ${table?.label ?? ""}`, exact: true })
    .waitFor(patience);
});

it("fourteen minutes late before a fixed time, says what each plan does, and lunch and the end hold afterwards", async () => {
  await to("own-log", "alone");
  await until("09:14");
  await anew();
  const offer = panel("kari").locator(".k-offer");
  await offer.getByRole("heading", { name: /^Dere er 14 min etter/ }).waitFor(patience);
  const words = await offer.innerText();
  expect(words).toMatch(/Kort inn litt på alt\s+.*min per punkt\. Slutt .*\. Flyttes: Pause .*\d\./u);
  expect(words).toMatch(
    /Slutt senere\s+Alt blir med\. Slutt .*\. Flyttes: Pause .*, Pause .*, Lunsj .*\d\./u,
  );
  await picture(await world.page("kari"), "gathering-late");
  await offer.getByRole("button", { name: "Bruk planen" }).click(patience);
  const after = await eventually(now, ({ agendaVersion }) => agendaVersion > 0);
  const plan = forecast(after, await store().now());
  expect(plan.steps.find((step) => step.id === "lunch")?.lateMs).toBe(0);
  expect(plan.endsAt).toBeLessThanOrEqual(after.endsAt ?? 0);
});

it("seats who comes late, moves along who is left alone, and opens an emptied table again", async () => {
  await to("good-examples", "group");
  for (const guest of company.guests.slice(-LATE)) await presence(guest.seat, "present");
  const full = await now();
  expect(
    homeTables(full)
      .map(({ seats }) => seats.length)
      .toSorted(),
  ).toEqual([5, 6, 6, 6]);
  const kari = full.facilitator;
  const [emptied] = homeTables(full).filter(({ seats }) => !seats.some((seat) => seat === kari));
  if (emptied === undefined) throw new Error("The host sits at every table.");
  const [last, first, ...rest] = emptied.seats;
  if (last === undefined || first === undefined) throw new Error("Somebody sits alone.");
  const leaving = [first, ...rest];
  for (const seat of leaving) {
    await presence(seat, "not-today");
    nobodyAlone(await now());
  }
  expect(tableOf(await now(), last)?.id).not.toBe(emptied.id);
  await presence(first, "present");
  const again = await now();
  nobodyAlone(again);
  expect(tableOf(again, first)?.id).toBe(emptied.id);
  for (const seat of rest) await presence(seat, "present");
});

it("warns about the table sheet before somebody is moved, and tells who is", async () => {
  const meeting = await now();
  const mine = tableOf(meeting, ola().seat)!;
  const other = tablesAt(meeting).find((table) => table.id !== mine.id)!;
  const side = panel("kari");
  await side.getByRole("button", { name: /^Hjemmebordene/ }).click(patience);
  await side.getByRole("button", { name: "Ola", exact: true }).click(patience);
  await side.getByRole("menuitem", { name: `Bord ${String(other.number)}` }).click(patience);
  const question = side.getByRole("dialog", { name: `Flytte Ola til bord ${String(other.number)}?` });
  await question.getByText(`ikke lenger det ved bord ${String(mine.number)}`).waitFor(patience);
  await question.getByRole("button", { name: "Flytt", exact: true }).click(patience);
  await panel("ola")
    .getByRole("heading", { name: `Hjemmebordet ditt: bord ${String(other.number)}` })
    .waitFor(patience);
  await panel("ola").getByText("Du er flyttet hit.", { exact: false }).waitFor(patience);
});

it("shares the walk's minutes among the stops, and goes on when somebody else becomes host", async () => {
  await lead({ do: "jump", step: "gallery" });
  await stage().getByText("Stopp 1 av 3", { exact: true }).waitFor(patience);
  await stage().getByText("5 minutter ved hvert bord", { exact: true }).waitFor(patience);
  await stage().getByText("Videre når det er 10 min igjen", { exact: true }).waitFor(patience);
  await panel("ola").getByRole("button", { name: "Flere valg", exact: true }).click(patience);
  await panel("ola")
    .getByRole("menuitem", { name: /^Ta over som vert/ })
    .click(patience);
  await stage().getByText("Ola er vert").waitFor(patience);
  await panel("ola").getByRole("button", { name: "Alle til neste bord" }).click(patience);
  await stage().getByText("Stopp 2 av 3", { exact: true }).waitFor(patience);
  expect(world.complaints.filter((text) => !/ERR_NAME_NOT_RESOLVED|wake-lock/.test(text))).toEqual([]);
});
