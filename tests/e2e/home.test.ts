import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { OutcomeKind } from "../../src/core/exercise.ts";
import { meetingId, networkId } from "../../src/core/ids.ts";
import type { MeView } from "../../src/protocol/api.ts";
import { axeFinds, frameIn, resize, tooWide } from "../support/access.ts";
import { type Company, makeCompany } from "../support/company.ts";
import { picture } from "../support/picture.ts";
import { wear } from "../support/seen.ts";
import { connectTab } from "../support/tab-socket.ts";
import { PATIENCE_MS } from "../support/walk.ts";
import { type FrameName, startWorld, type World } from "../support/world.ts";

/** The network's home and my page before the first meeting and after one: what was agreed is found, read, printed; what is mine is quiet, or gone. */
const patience = { timeout: PATIENCE_MS };
let world: World;
let here: Company;
let page: Page;

beforeAll(async () => {
  world = await startWorld();
  here = await makeCompany(world.tryOut, 6);
  page = await world.page("kari", "#/tab");
});
afterAll(() => world.stop());

const home = async (): Promise<FrameLocator> => {
  await page.goto("about:blank");
  await page.goto(`${world.tryOut.url}/?as=kari#/tab`);
  const tab = world.frame("kari", "runde-home");
  await tab.getByRole("heading", { level: 1 }).waitFor(patience);
  return tab;
};
const kari = () => here.guests[0]!;

/** A frame is neither too wide nor unreadable, on the narrowest panel and on a wide screen, in each theme of Teams. */
const looksWell = async (name: FrameName, called: string): Promise<void> => {
  for (const theme of ["dark", "contrast", "default"] as const)
    for (const [width, height] of [
      [280, 820],
      [1200, 820],
    ] as const) {
      await wear(page, theme, [await frameIn(page, name)]);
      await resize(page, name, width, height);
      const frame = await frameIn(page, name);
      const seen = `${called}-${theme}-${String(width)}`;
      await picture(page.locator(`iframe[name="${name}"]`), seen);
      expect.soft(await tooWide(frame), seen).toEqual([]);
      expect.soft(await axeFinds(frame), seen).toEqual([]);
    }
};

/** What is opened in a window of its own by a press, and whether it asked the browser to print. */
const papersFrom = async (press: () => Promise<void>): Promise<Page> => {
  await page.context().addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset["printed"] = "yes";
    };
  });
  const [paper] = await Promise.all([page.context().waitForEvent("page"), press()]);
  await paper.locator(".print-paper > *").first().waitFor(patience);
  return paper;
};
const asksToPrint = (paper: Page) =>
  expect.poll(() => paper.locator("html").getAttribute("data-printed"), { timeout: PATIENCE_MS }).toBe("yes");

it("the first time there is one thing to do, and the forms of the meeting print with one press", async () => {
  const tab = await home();
  expect(await tab.locator(".k-primary").count()).toBe(1);
  await tab.getByRole("button", { name: "Start møtet" }).first().waitFor(patience);
  await looksWell("runde-home", "home-first");
  const paper = await papersFrom(() =>
    tab.getByRole("button", { name: "Skriv ut skjemaene til møtet" }).click(patience),
  );
  await asksToPrint(paper);
  await picture(paper, "forms");
  expect(await paper.locator(".print-bar").innerText()).toContain("Alt noen har skrevet.");
  const titles = await paper.locator(".print-form h1, .cl-kind").allInnerTexts();
  expect(titles.length).toBeGreaterThan(3);
  expect(new Set(titles).size).toBe(titles.length);
  await paper.close();
});

const agreed = async (kind: OutcomeKind, content: unknown): Promise<void> => {
  await world.tryOut.server.store.changeOutcome(networkId(here.network), kind, () => content);
};

it("after a meeting what was agreed stands on top, and each result can be read and printed from there", async () => {
  const meeting = await here.open("startpakke");
  const tab = await connectTab(world.tryOut.server.url, await kari().token(), meeting);
  expect((await tab.ask({ t: "do", command: { do: "start" } })).t).toBe("ack");
  await world.tryOut.server.store.meetingTurn(meetingId(meeting), null, (turn) => {
    const goal = {
      id: "g1",
      direction: "more",
      text: "Spørre før jeg svarer",
      situation: "På mandagsmøtet",
      start: "2031-03-02",
      horizon: "short",
      training: "",
    };
    turn.keep(kari().seat, "goals", { kind: "goal", content: goal, dueAt: Date.UTC(2031, 2, 2, 7) });
    const homework = { id: "h1", text: "Snakke med to kolleger", remindOn: "2031-03-09" };
    turn.keep(kari().seat, "h", { kind: "homework", content: homework, dueAt: Date.UTC(2031, 2, 9, 7) });
    turn.remember("ground-rules", {
      rules: [{ id: "r", text: "Vi lar hverandre snakke ferdig.", version: 1, from: [], adoptedAt: 1 }],
    });
    turn.remember("risks", {
      risks: [
        {
          id: "r1",
          text: "Vakttelefonen er tom for strøm",
          likelihood: 4,
          consequence: 5,
          measure: "Lader på kontoret",
          owner: { seat: kari().seat, role: "" },
          by: "2031-03-02",
        },
      ],
    });
    turn.remember("year", {
      start: 8,
      entries: [{ id: "y1", kind: "meeting", text: "Nettverksmøte", month: 9, date: "2031-09-04" }],
    });
    turn.remember("responsibilities", {
      roles: [
        { id: "a", name: { nb: "Leder" } },
        { id: "b", name: { nb: "Fagteam" } },
      ],
      areas: [{ id: "x", name: { nb: "Turnus" }, cells: [{ role: "a", mark: "decides" }] }],
    });
    turn.remember("poster", {
      title: null,
      sections: [{ id: "why", title: { nb: "Hvorfor vi er her" }, look: "list" }],
      lines: [{ id: "l1", section: "why", text: "Barna skal merke at vi snakker sammen.", strong: false }],
    });
    return Promise.resolve({ ok: true, seq: turn.seq });
  });
  expect((await tab.ask({ t: "do", command: { do: "end" } })).t).toBe("ack");
  tab.close();
  const shown = await home();
  const tile = shown.getByRole("region", { name: "Dette har vi blitt enige om" });
  await tile.getByText("Fra Startpakke", { exact: false }).waitFor(patience);
  // Above everything that is only of use between meetings.
  const places = await shown
    .locator("main section")
    .evaluateAll((all) => all.map((section) => section.getAttribute("aria-label") ?? ""));
  expect(places.indexOf("Dette har vi blitt enige om")).toBeLessThan(3);
  await looksWell("runde-home", "home-after");
  const words = {
    "Spillereglene våre": ["Vi lar hverandre snakke ferdig."],
    "ROS-analysen vår": [
      "Vakttelefonen er tom for strøm",
      "20 · svært høy risiko",
      "2. mars 2031",
      kari().name,
    ],
    "Årshjulet vårt": ["September", "4. september: Møte: Nettverksmøte"],
    "Myndighetskartet vårt": ["Turnus", "bestemmer"],
    "Plakaten vår": ["Hvorfor vi er her", "Barna skal merke at vi snakker sammen."],
  };
  for (const [name, lines] of Object.entries(words)) {
    await shown.getByRole("button", { name, exact: false }).first().click(patience);
    const read = shown.locator(".home-document .paper");
    await read.getByRole("heading", { name, level: 1 }).waitFor(patience);
    const text = (await read.innerText()).replaceAll("\u00a0", " ");
    for (const line of lines) expect.soft(text, name).toContain(line);
    if (name === "ROS-analysen vår") {
      await looksWell("runde-home", "home-read");
      const paper = await papersFrom(() => shown.getByRole("button", { name: "Skriv ut" }).click(patience));
      await asksToPrint(paper);
      const printed = (await paper.locator(".print-paper").innerText()).replaceAll("\u00a0", " ");
      // Who is responsible stands on the drawn page, too.
      expect(printed).toContain("Kari · innen 2. mars 2031");
      await paper.close();
    }
    await shown.getByRole("button", { name: "Tilbake til nettverket" }).click(patience);
  }
});

it("a result in a shape nobody knows any more takes nothing else with it", async () => {
  await agreed("contract", { old: "shape" });
  await agreed("values", { title: { nb: "Det vi står for" }, items: [{ text: "Mot", table: null }] });
  const tab = await home();
  await tab.getByText("Dere har ingen kontrakt ennå", { exact: false }).waitFor(patience);
  await tab.getByRole("button", { name: "Verdiene våre" }).click(patience);
  await tab.getByText("Mot", { exact: true }).waitFor(patience);
});

it("my page without anything in it says in a line what comes there, and offers one thing to do", async () => {
  const own = await world.page("ola", "#/tab");
  const tab = world.frame("ola", "runde-home");
  await tab.getByRole("button", { name: "Min side" }).first().click(patience);
  await tab.getByText("Ingen mål ennå").waitFor(patience);
  await picture(own, "me-first");
  expect(await tab.getByText("Blankt ark").count()).toBe(1);
  expect(await tab.getByRole("button", { name: "Skriv ut målene mine" }).count()).toBe(0);
  await tab.getByRole("button", { name: "Nytt mål" }).waitFor(patience);
});

it("deleting everything says what goes and what stays, and then it is gone", async () => {
  const ola = here.guests[1]!;
  const own = await world.page("ola", "#/tab");
  const tab = world.frame("ola", "runde-home");
  const erase = tab.getByRole("button", { name: "Slett alt om meg" });
  const browser = await frameIn(own, "runde-home");
  await browser.evaluate(() => {
    localStorage.setItem("runde meeting one two ", "{}");
  });
  await erase.first().click(patience);
  const asked = tab.getByRole("dialog");
  for (const line of [
    "Dette blir borte for godt",
    "Dette blir stående",
    "Det Runde har skrevet i kanalen",
    "kan ikke angre",
  ])
    await asked.getByText(line, { exact: false }).waitFor(patience);
  await picture(own, "me-delete");
  await asked.getByRole("button", { name: "Avbryt" }).click();
  expect((await here.home()).members.map(({ name }) => name)).toContain(ola.name);
  await erase.first().click();
  await asked.getByRole("button", { name: "Slett alt om meg" }).click();
  await tab.getByText("Alt om deg er slettet").waitFor(patience);
  expect(await browser.evaluate(() => Object.keys(localStorage).join())).not.toContain("runde meeting");
  expect((await here.home()).members.map(({ name }) => name)).not.toContain(ola.name);
  expect((await ola.ask("GET", "/api/me")).body).toMatchObject({ kept: [], sheets: [], networks: [] });
});

const myPage = async (): Promise<FrameLocator> => {
  const tab = await home();
  await tab.getByRole("button", { name: "Min side" }).first().click(patience);
  await tab.getByRole("heading", { name: "Min side", level: 1 }).waitFor(patience);
  return tab;
};
const me = async (): Promise<MeView> => (await kari().ask("GET", "/api/me")).body as MeView;

it("on my page reminders are left out one by one, and turned off and on", async () => {
  const tab = await myPage();
  await tab.getByText("Spørre før jeg svarer").waitFor(patience);
  await looksWell("runde-home", "me-after");
  await tab.getByRole("button", { name: "Ikke minn meg på dette: Spørre før jeg svarer" }).click(patience);
  await tab.getByText("Runde minner deg ikke på dette").waitFor(patience);
  expect((await me()).kept.map(({ kind, quiet }) => [kind, quiet]).sort()).toEqual([
    ["goal", true],
    ["homework", false],
  ]);
  await tab.getByRole("button", { name: "Minn meg likevel: Spørre før jeg svarer" }).click(patience);
  await tab.getByRole("button", { name: "Ikke minn meg på dette: Spørre før jeg svarer" }).waitFor(patience);
  const all = tab.getByRole("switch", { name: "Påminnelser fra Runde i chatten min" });
  await all.focus();
  await page.keyboard.press("Space");
  await tab.getByText("Påminnelser er slått av").first().waitFor(patience);
  expect((await me()).reminders).toBe(false);
  await page.keyboard.press("Space");
  await tab
    .getByText("Påminnelser er slått av")
    .first()
    .waitFor({ state: "detached", ...patience });
  expect((await me()).reminders).toBe(true);
});

it("what could not be reached is said: nothing is taken for quiet, or for deleted, that is not", async () => {
  const tab = await myPage();
  await page.route("**/api/me/kept/**", (route) => route.abort());
  await tab.getByRole("button", { name: "Ikke minn meg på dette: Spørre før jeg svarer" }).click(patience);
  const said = tab.getByRole("alert").filter({ hasText: "Runde får ikke kontakt" });
  await said.waitFor(patience);
  await tab.getByRole("button", { name: "Slett: Spørre før jeg svarer" }).click(patience);
  const asked = tab.getByRole("dialog");
  await asked.getByRole("button", { name: "Slett" }).click(patience);
  await asked.getByRole("alert").waitFor(patience);
  await asked.getByRole("button", { name: "Avbryt" }).click(patience);
  await page.unroute("**/api/me/kept/**");
  expect((await me()).kept.map(({ kind, quiet }) => [kind, quiet]).sort()).toEqual([
    ["goal", false],
    ["homework", false],
  ]);
});

it("my goals say first what the paper holds, and then print by themselves", async () => {
  const tab = await myPage();
  await tab.getByRole("button", { name: "Skriv ut målene mine" }).click(patience);
  await tab.getByText("Arkene dine, de små notatene", { exact: false }).waitFor(patience);
  const paper = await papersFrom(() => tab.getByRole("button", { name: "Åpne og skriv ut" }).click(patience));
  await asksToPrint(paper);
  const text = (await paper.locator(".print-paper").innerText()).replaceAll("\u00a0", " ");
  for (const line of ["Spørre før jeg svarer", "Ikke begynt", "2. mars 2031", "Snakke med to kolleger"])
    expect.soft(text).toContain(line);
  await paper.close();
});
