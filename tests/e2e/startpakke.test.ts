import { afterAll, beforeAll, expect, it } from "vitest";
import { people as everyone, type PersonKey } from "../../infra/local/people.ts";
import { focusOf } from "../../src/core/turns.ts";
import { eventually, PATIENCE_MS, startWalk, type Walk } from "../support/walk.ts";
import { startWorld, type World } from "../support/world.ts";

/** The start package with six people in six browsers, every step from check-in to check-out. */
const people: readonly PersonKey[] = ["kari", "ola", "ingrid", "samir", "anne", "per"];
const patience = { timeout: PATIENCE_MS };
let world: World;
let walk: Walk;

beforeAll(async () => {
  world = await startWorld();
  walk = await startWalk(world, "Startpakke", people);
});
afterAll(async () => {
  await world.stop();
});

const nameOf = (person: PersonKey): string => everyone.find(({ key }) => key === person)?.givenName ?? "";
const saved = async (person: PersonKey): Promise<void> => {
  await walk.panel(person).getByText("Lagret").first().waitFor(patience);
};
/** Leaves the round that is under way: each has the word once. */
const round = async (during?: (person: PersonKey) => Promise<void>): Promise<readonly PersonKey[]> => {
  const had: PersonKey[] = [];
  const here = await walk.where();
  while ((await walk.where()) === here && focusOf(await walk.now()).length > 0) {
    const person = await walk.focus();
    if (!had.includes(person)) {
      had.push(person);
      await during?.(person);
    }
    await walk.onward();
  }
  return had;
};

it("0 check-in: everyone has the word once, and the channel's card follows", async () => {
  expect([...(await round())].sort()).toEqual([...people].sort());
  const card = (): string => JSON.stringify(world.tryOut.teams.teams.messages({ kind: "channel" }));
  await eventually(
    () => Promise.resolve(card()),
    (told) => told.includes("6 av 6") || told.includes("Velg prosessleder") || told.includes("Innsjekk"),
  );
});

it("1 facilitator: who volunteers takes over the lead", async () => {
  await walk.to("facilitator");
  await walk.panel("ola").getByRole("button", { name: "Jeg tar den" }).click(patience);
  await eventually(
    () => walk.leader(),
    (leader) => leader === "ola",
  );
  await walk.panel("ola").getByText("Du er prosessleder i dag").first().waitFor(patience);
});

it("2 care label: written alone, unseen, and shown by its owner's own act", async () => {
  await walk.to("care-label", "alone");
  for (const person of people) {
    await walk
      .panel(person)
      .getByRole("textbox")
      .first()
      .fill(`Lunken start, hilsen ${nameOf(person)}`);
    await walk.panel(person).getByRole("textbox").first().blur();
    await saved(person);
  }
  expect(await walk.stage("kari").locator("body").innerText()).not.toContain("Lunken start");
  await walk.to("care-label", "round");
  await round(async (person) => {
    if (person !== "per") {
      await walk.panel(person).getByRole("button", { name: "Vis lappen min" }).click(patience);
      await walk
        .stage("kari")
        .getByText(`Lunken start, hilsen ${nameOf(person)}`)
        .first()
        .waitFor(patience);
    }
  });
  // Per chose not to show his: it is on no screen but his own.
  expect(await walk.stage("kari").locator("body").innerText()).not.toContain("hilsen Per");
});

it("3 user manual: says before it starts that six do not fit, and shares one answer at a time", async () => {
  await walk.to("user-manual");
  expect((await walk.now()).position?.asksFit).toBe(true);
  await walk
    .panel("ola")
    .getByText(/Planen har 25/)
    .first()
    .waitFor(patience);
  await walk.onward();
  await walk.to("user-manual", "alone");
  for (const person of ["kari", "anne"] as const) {
    await walk
      .panel(person)
      .getByRole("textbox")
      .first()
      .fill(`Gi ${nameOf(person)} tid til å tenke`);
    await walk.panel(person).getByRole("textbox").first().blur();
    await saved(person);
  }
  await walk.to("user-manual", "round");
  await round(async (person) => {
    if (person !== "kari") return;
    await walk
      .panel("kari")
      .getByRole("button", { name: /^Del .*på tavla/ })
      .first()
      .click(patience);
    await walk.stage("samir").getByText("Gi Kari tid til å tenke").first().waitFor(patience);
  });
  expect(await walk.stage("kari").locator("body").innerText()).not.toContain("Gi Anne tid");
});

it("4 ground rules: suggested alone, laid out together, and settled by consent", async () => {
  await walk.to("ground-rules", "alone");
  for (const [index, person] of (["kari", "samir"] as const).entries()) {
    await walk.panel(person).getByRole("button", { name: "Skriv et forslag" }).click(patience);
    const field = walk.panel(person).getByRole("textbox", { name: "Forslag 1" });
    await field.fill(index === 0 ? "Vi lar alle tenke ferdig" : "Vi møter forberedt");
    await field.blur();
    await saved(person);
    await walk.panel(person).getByRole("button", { name: "Legg fram" }).click(patience);
    await walk
      .panel(person)
      .getByText(/Kommer på tavla når dere går videre/)
      .first()
      .waitFor(patience);
  }
  expect(await walk.stage("kari").locator("body").innerText()).not.toContain("tenke ferdig");
  await walk.to("ground-rules", "share");
  await walk.stage("anne").getByText("Vi lar alle tenke ferdig").first().waitFor(patience);
  await walk.stage("anne").getByText("Vi møter forberedt").first().waitFor(patience);
  await walk.to("ground-rules", "consent");
  for (let rule = 0; rule < 2; rule++)
    for (const person of people) {
      const answer = rule === 0 && person === "per" ? "Kan leve med" : "Enig";
      await walk.panel(person).getByRole("button", { name: answer, exact: true }).first().click(patience);
    }
  const step = (await walk.now()).steps.find(({ exercise }) => exercise === "ground-rules")?.id ?? "";
  const rules = async (): Promise<number> => {
    const read = await world.tryOut.server.store.readMeeting((await walk.now()).id);
    const board = read?.boards.get(step)?.content as { rules: { adoptedAt: number | null }[] };
    return board.rules.filter(({ adoptedAt }) => adoptedAt !== null).length;
  };
  await eventually(rules, (adopted) => adopted === 2);
});

it("the break says when we start again", async () => {
  await walk.to("break");
  await walk
    .stage("kari")
    .getByText(/kl\. \d\d\.\d\d/)
    .first()
    .waitFor(patience);
});

it("5 contract: grows from the rules, is saved as version 1, and accepted by all six", async () => {
  await walk.to("contract", "write");
  await walk.panel("ola").getByText("Vi lar alle tenke ferdig").first().waitFor(patience);
  await walk.panel("anne").getByRole("button", { name: "Lagre som versjon 1" }).click(patience);
  await walk.to("contract", "accept");
  for (const person of people)
    await walk
      .panel(person)
      .getByRole("button", { name: /^Godta/ })
      .first()
      .click(patience);
  for (const person of people)
    await walk
      .panel(person)
      .getByText(/Du har godtatt/)
      .first()
      .waitFor(patience);
});

it("6 competence: notes of one category each turn, and what the network wants to use", async () => {
  await walk.to("competence", "alone");
  const field = walk
    .panel("ingrid")
    .getByRole("textbox", { name: /Teoretisk kunnskap/ })
    .first();
  await field.fill("Tilknytningsteori");
  await field.blur();
  await saved("ingrid");
  await walk.to("competence", "round");
  await round(async (person) => {
    if (person !== "ingrid") return;
    await walk
      .panel("ingrid")
      .getByRole("button", { name: /^Legg lappen/ })
      .first()
      .click(patience);
    await walk.stage("kari").getByText("Tilknytningsteori").first().waitFor(patience);
  });
  await walk.to("competence", "use");
  await walk
    .panel("samir")
    .getByRole("button", { name: /Bruk|Tilknytningsteori/ })
    .first()
    .click(patience);
  await walk
    .stage("kari")
    .getByText(/1 vil bruke/)
    .first()
    .waitFor(patience);
});

it("7 before we go: leader, secretary, a date and a theme", async () => {
  await walk.to("plan", "roles");
  const side = walk.panel("ola");
  await side.getByLabel("Leder", { exact: true }).selectOption({ label: "Ingrid" });
  await side.getByLabel("Sekretær", { exact: true }).selectOption({ label: "Samir" });
  await walk.stage("kari").getByText("Ingrid").first().waitFor(patience);
  await walk.to("plan", "dates");
  await side.getByLabel("Dato", { exact: true }).fill("3. mars");
  await side.getByLabel("Klokka", { exact: true }).fill("9–12");
  await side.getByRole("button", { name: "Legg til dato" }).click(patience);
  await walk
    .stage("kari")
    .getByText(/3\.\s+mars/)
    .first()
    .waitFor(patience);
  await walk.to("plan", "themes");
  await walk.panel("per").getByRole("textbox").first().fill("Vikarbruk og vaktplan");
  await walk
    .panel("per")
    .getByRole("button", { name: /^Legg til/ })
    .first()
    .click(patience);
  await walk.stage("kari").getByText("Vikarbruk og vaktplan").first().waitFor(patience);
});

it("8 check-out to the end; the home shows contract, roles, date and theme", async () => {
  await walk.to("check-out");
  await round();
  await walk.end();
  const page = await world.page("anne");
  await page.goto(`${world.tryOut.url}/?as=anne#/tab`);
  const home = world.frame("anne", "runde-home");
  await home.getByText("6 av 6 har godtatt").first().waitFor(patience);
  await home.getByText("Vi lar alle tenke ferdig").first().waitFor(patience);
  await home
    .getByText(/3\.\s+mars kl\.\s+09\.00/)
    .first()
    .waitFor(patience);
  await home.getByText("Vikarbruk og vaktplan").first().waitFor(patience);
  const who = await home.locator(".home-who").innerText();
  expect(who).toContain("Ingrid");
  expect(who).toContain("Samir");
  await home.getByText("Tilknytningsteori").first().waitFor(patience);
});

it("each finds the own sheets on the own page, and nobody else's", async () => {
  const page = await world.page("per");
  await page.goto(`${world.tryOut.url}/?as=per#/me`);
  const mine = world.frame("per", "runde-me");
  await mine
    .getByRole("button", { name: /^Vis: Vaskeanvisningen min/ })
    .first()
    .click(patience);
  await mine.getByText("hilsen Per").first().waitFor(patience);
  expect(await mine.locator("body").innerText()).not.toContain("hilsen Kari");
});

it("no page complained on the way", () => {
  const own = world.complaints.filter((text) => !/ERR_NAME_NOT_RESOLVED|wake-lock/.test(text));
  expect(own).toEqual([]);
});
