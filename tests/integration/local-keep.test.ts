import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type StartedLocalTeams, startLocalTeams } from "../../infra/local/start-local.ts";
import { startChromium } from "../support/chromium.ts";
import { type EchoBot, startEchoBot } from "../support/echo-bot.ts";

const channel = { kind: "channel" } as const;
let folder: string;
let file: string;
let bot: EchoBot;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runde-local-"));
  file = join(folder, "deeper", "local-teams.json");
  bot = await startEchoBot();
});
afterEach(async () => {
  await bot.stop();
  await rm(folder, { recursive: true });
});

const start = (tabUrl = bot.tabUrl): Promise<StartedLocalTeams> =>
  startLocalTeams({ botUrl: bot.url, tabUrl, port: 0, keepIn: file });

const lived = async (): Promise<StartedLocalTeams> => {
  const local = await start();
  await local.teams.install("kari", true, "nb-no");
  await local.teams.say("kari", channel, null, "hei", true, "nb-no");
  await local.teams.say("ola", { kind: "chat", with: "ola" }, null, "hjelp", false, "nb-no");
  local.teams.share("kari", `${bot.tabUrl}?view=stage`);
  return local;
};

it("the next start finds the channel, the chats and the stage as they were left, and writes on after them", async () => {
  const first = await lived();
  await first.stop();
  const next = await start();
  expect(next.teams.kept()).toEqual(first.teams.kept());
  const posted = next.teams.bot.post(channel, null, { text: "videre", format: "markdown", cards: [] });
  expect(next.teams.messages(channel).map(({ text }) => text)).toEqual(["hei", "videre"]);
  expect(Number(posted.id)).toBeGreaterThan(Number(next.teams.messages(channel)[0]!.id));
  await next.stop();
});

it("is written as it happens: a start that was killed is found too", async () => {
  const killed = await lived();
  await expect.poll(async () => readFile(file, "utf8").catch(() => "")).toContain('"stage":{"url"');
  const next = await start();
  expect(next.teams.kept()).toEqual(killed.teams.kept());
  await next.stop();
  await killed.stop();
});

it("opens Runde's pages where Runde is now, not where it was", async () => {
  await (await lived()).stop();
  const moved = await start("http://127.0.0.1:9/tab/");
  expect(moved.teams.channel()).toMatchObject({
    installed: true,
    tab: "http://127.0.0.1:9/tab/",
    stage: null,
  });
  await moved.stop();
});

it.each(["", "{", '{"version":2}', '{"version":1,"channel":{"installed":"yes"}}'])(
  "starts empty where the file holds %j",
  async (content) => {
    await (await lived()).stop();
    await writeFile(file, content);
    const next = await start();
    expect(next.teams.kept()).toEqual({
      channel: { installed: false, tab: null, stage: null },
      chatsOpened: [],
      messages: [],
    });
    await next.stop();
  },
);

it("an open window finds its way back after another start, and its frame was not loaded again", async () => {
  const browser = await startChromium();
  const first = await lived();
  const port = Number(new URL(first.url).port);
  const page = await browser.newPage();
  await page.goto(`${first.url}/?as=kari#/tab`);
  const tab = page.frameLocator('iframe[name="runde-home"]').locator("body");
  await tab.evaluate((body) => {
    body.dataset["kept"] = "yes";
  });
  await first.stop();
  await page.getByText("Mistet forbindelsen").waitFor();
  const next = await startLocalTeams({ botUrl: bot.url, tabUrl: bot.tabUrl, port, keepIn: file });
  await page.getByText("Mistet forbindelsen").waitFor({ state: "hidden" });
  expect(await tab.getAttribute("data-kept")).toBe("yes");
  await page.getByTestId("tab-posts").click();
  await page.getByTestId("composer-text").fill("her igjen");
  await page.getByTestId("composer-text").press("Enter");
  await expect.poll(() => next.teams.messages(channel).map(({ text }) => text)).toEqual(["hei", "her igjen"]);
  await browser.close();
  await next.stop();
});
