import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import { decodeJwt } from "jose";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { people, place } from "../../infra/local/people.ts";
import { type StartedLocalTeams, startLocalTeams } from "../../infra/local/start-local.ts";
import { startChromium } from "../support/chromium.ts";
import { activitiesOf, type EchoBot, startEchoBot } from "../support/echo-bot.ts";

/** A tab of the test on the real teams-js: it writes down what its host told it. */
const tabPage = `<!doctype html><html lang="nb"><title>tab</title><main><h1>Tab</h1><pre id="told"></pre><button id="share">share</button></main>
<script src="/teams.js"></script>
<script type="module">
const { app, authentication, meeting, pages } = microsoftTeams;
const told = {};
const tell = (part) => { Object.assign(told, part); document.getElementById("told").textContent = JSON.stringify(told); };
await app.initialize([new URLSearchParams(location.search).get("host")]);
app.notifyAppLoaded();
app.registerOnThemeChangeHandler((theme) => tell({ theme }));
const context = await app.getContext();
tell({ context, theme: context.app.theme, view: new URLSearchParams(location.search).get("view") });
tell({ token: await authentication.getAuthToken() });
await app.notifySuccess();
tell({ ready: true });
document.getElementById("share").onclick = () => {
  const shared = new URL(location.href);
  shared.searchParams.set("view", "stage");
  meeting.shareAppContentToStage((error, result) => tell({ shared: result, shareError: error }), shared.href);
};
if (context.page.frameContext === "settings") {
  pages.config.registerOnSaveHandler(async (save) => {
    await pages.config.setConfig({ contentUrl: location.origin + "/tab/?view=home&pinned=1", entityId: "e", suggestedDisplayName: "Runde" });
    save.notifySuccess();
  });
  pages.config.setValidityState(true);
}
</script>`;

const teamsJs = readFileSync(
  createRequire(import.meta.url).resolve("@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js"),
  "utf8",
);

const cardType = "application/vnd.microsoft.card.adaptive";
const live = (title: string) => ({
  type: "AdaptiveCard",
  version: "1.5",
  body: [{ type: "TextBlock", text: title, wrap: true }],
  actions: [
    { type: "Action.Execute", title: "Stopp klokka", verb: "clock.hold", data: { meeting: "m1" } },
    { type: "Action.OpenUrl", title: "Bli med", url: "https://teams.microsoft.com/l/entity/app/stage" },
  ],
});
const attached = (card: object) => ({
  type: "message",
  attachments: [{ contentType: cardType, content: card }],
});
const Invoked = z.object({ action: z.object({ data: z.object({ meeting: z.string() }) }) });

let browser: Browser;
let bot: EchoBot;
let local: StartedLocalTeams;
let contexts: BrowserContext[];

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  contexts = [];
  bot = await startEchoBot(tabPage, { "/teams.js": teamsJs });
  local = await startLocalTeams({ botUrl: bot.url, tabUrl: bot.tabUrl, port: 0 });
  bot.trust({ metadata: local.openIdMetadataUrl, issuer: local.issuer, audience: local.appId });
  bot.answer = async ({ type, action, conversation, id, text = "", value }, { post }) => {
    if (type === "installationUpdate" && action === "add") {
      await post(activitiesOf(conversation.id), attached(live("Innsjekk")));
    }
    if (type === "message") {
      const words = text.replace(/^<at>Runde<\/at>\u00a0/, "");
      await post(activitiesOf(conversation.id, `/${id}`), { type: "message", text: `Hørt: **${words}**` });
    }
    if (type !== "invoke") return undefined;
    const { meeting } = Invoked.parse(value).action.data;
    return { statusCode: 200, type: cardType, value: live(`Klokka står (${meeting})`) };
  };
});
afterEach(async () => {
  for (const context of contexts) await context.close();
  await local.stop();
  await bot.stop();
});

const open = async (as: string, hash = ""): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 } });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${local.url}/?as=${as}${hash}`);
  return page;
};

const Told = z.object({
  context: z.looseObject({
    app: z.looseObject({ locale: z.string() }),
    page: z.looseObject({ frameContext: z.string() }),
    user: z.looseObject({ id: z.string() }),
  }),
  theme: z.string(),
  view: z.string(),
  token: z.string(),
});
const toldIn = async (page: Page, frame: string): Promise<z.infer<typeof Told>> => {
  const told = page.frameLocator(`iframe[name="${frame}"]`).locator("#told");
  await told.filter({ hasText: '"ready":true' }).waitFor();
  return Told.parse(JSON.parse((await told.textContent()) ?? ""));
};

it("an empty channel offers one thing to do, and after it the bot's card stands there", async () => {
  const page = await open("kari");
  const primary = page.locator("button.primary");
  expect(await primary.allTextContents()).toEqual(["Legg til Runde i kanalen"]);
  await primary.click();
  const card = page.getByRole("article", { name: /^Runde/ });
  await card.getByText("Innsjekk").waitFor();
  await page.getByTestId("tab-tab").waitFor();
  expect(bot.heard.every(({ verified }) => verified)).toBe(true);
});

it("what one writes reaches the bot with a mention; its answer stands in the thread, also in another's window", async () => {
  await local.teams.install("kari", true, "nb-no");
  const kari = await open("kari");
  const ola = await open("ola");
  await kari.getByTestId("composer-text").fill("hvor er vi");
  await kari.getByTestId("composer-text").press("Enter");
  for (const page of [kari, ola]) {
    const thread = page.locator("section.thread").filter({ hasText: "hvor er vi" });
    await thread.getByRole("group").getByText("Hørt: hvor er vi").waitFor();
    expect(await thread.getByRole("article").first().getAttribute("aria-label")).toMatch(
      /^Kari Holm, \d\d\.\d\d$/,
    );
  }
  expect(bot.heard.at(-1)!.activity.locale).toBe("nb-no");
});

it("a card's button reaches the bot as the person of the window, whose answer replaces the card for them alone", async () => {
  await local.teams.install("kari", true, "nb-no");
  const kari = await open("kari");
  const samir = await open("samir");
  await samir.getByRole("button", { name: "Stopp klokka" }).click();
  await samir.getByText("Klokka står (m1)").waitFor();
  expect(bot.heard.at(-1)!.activity.from.aadObjectId).toBe(people[3]!.objectId);
  await kari.getByText("Innsjekk").waitFor();
  expect(await kari.getByText("Klokka står").count()).toBe(0);
});

it("an updated card is drawn anew in place, and takes the place of a personal one", async () => {
  await local.teams.install("kari", true, "nb-no");
  const page = await open("kari");
  await page.getByRole("button", { name: "Stopp klokka" }).click();
  await page.getByText("Klokka står (m1)").waitFor();
  const [message] = local.teams.messages({ kind: "channel" });
  local.teams.bot.update(message!.id, { text: "", format: "markdown", cards: [live("Neste steg")] });
  await page.getByText("Neste steg").waitFor();
  expect(await page.getByTestId("message").count()).toBe(1);
  expect(await page.getByText("Klokka står").count()).toBe(0);
});

it("text from the bot cannot become code in the page", async () => {
  await local.teams.install("kari", true, "nb-no");
  const nasty = `<img src=x onerror="document.title='taken'"> [x](javascript:alert(1)) <script>document.title='taken'</script>`;
  local.teams.bot.post({ kind: "channel" }, null, { text: nasty, format: "markdown", cards: [live(nasty)] });
  const page = await open("kari");
  await page.getByText("[x](javascript:alert(1))").first().waitFor();
  expect(await page.locator(".threads img, .threads script, .threads a[href^=javascript]").count()).toBe(0);
  expect(await page.title()).not.toBe("taken");
});

it("the channel tab meets a host that teams-js trusts, with the channel's context and a token of its person", async () => {
  await local.teams.install("kari", true, "nb-no");
  const page = await open("anne", "#/tab");
  const { context, token, view } = await toldIn(page, "runde-home");
  const anne = people[4]!;
  expect(view).toBe("home");
  expect(context).toMatchObject({
    app: { locale: "nb-no" },
    page: { frameContext: "content" },
    channel: { id: place.channelId },
    team: { internalId: place.teamId },
    user: { id: anne.objectId, tenant: { id: anne.tenantId } },
  });
  expect(decodeJwt(token)).toMatchObject({ oid: anne.objectId, tid: anne.tenantId, aud: local.clientId });
});

it("Min side is personal: it knows the person and no channel", async () => {
  await local.teams.install("kari", true, "nb-no");
  const page = await open("per", "#/me");
  const { context } = await toldIn(page, "runde-me");
  expect([context.user.id, context["channel"], context["meeting"]]).toEqual([
    people[5]!.objectId,
    undefined,
    undefined,
  ]);
});

it("a theme chosen outside changes inside the frame, without loading it again", async () => {
  await local.teams.install("kari", true, "nb-no");
  const page = await open("kari", "#/tab");
  expect((await toldIn(page, "runde-home")).theme).toBe("default");
  const told = page.frameLocator('iframe[name="runde-home"]').locator("#told");
  await told.evaluate((element) => {
    element.dataset["kept"] = "yes";
  });
  for (const theme of ["dark", "contrast"]) {
    await page.getByTestId("side-theme").selectOption(theme);
    await told.filter({ hasText: `"theme":"${theme}","view"` }).waitFor();
  }
  expect(await told.getAttribute("data-kept")).toBe("yes");
});

it("what the side panel shares stands on everyone's stage; the panel is 280 px wide", async () => {
  await local.teams.install("kari", true, "nb-no");
  const kari = await open("kari", "#/meeting");
  const ola = await open("ola", "#/meeting");
  const { context } = await toldIn(kari, "runde-panel");
  expect(context).toMatchObject({ page: { frameContext: "sidePanel" }, meeting: { id: place.meetingId } });
  const panel = kari.frameLocator('iframe[name="runde-panel"]');
  expect(await panel.locator("html").evaluate(() => window.innerWidth)).toBe(280);
  await panel.getByRole("button", { name: "share" }).click();
  for (const page of [kari, ola]) {
    const told = await toldIn(page, "runde-stage");
    expect([told.context.page.frameContext, told.view]).toEqual(["meetingStage", "stage"]);
  }
  await ola.getByText("Kari Holm deler Runde").waitFor();
  await kari.getByTestId("stop-sharing").click();
  await ola.locator('iframe[name="runde-stage"]').waitFor({ state: "detached" });
});

it("shows who is in the meeting, stays in it while one looks at the channel, and lets one leave", async () => {
  await local.teams.install("kari", true, "nb-no");
  const kari = await open("kari", "#/meeting");
  const ola = await open("ola");
  await ola.getByTestId("place-meeting").getByText("1").waitFor();
  await kari.getByTestId("to-channel").click();
  await kari.getByTestId("place-meeting").getByText("1").waitFor();
  expect(await kari.locator('iframe[name="runde-panel"]').count()).toBe(1);
  await kari.getByTestId("place-meeting").click();
  await kari.getByTestId("leave-meeting").click();
  await ola.getByTestId("place-meeting").getByText("1").waitFor({ state: "detached" });
  expect(local.teams.channel().inMeeting).toEqual([]);
});

it("the tab's settings are saved through its own page", async () => {
  await local.teams.install("kari", true, "nb-no");
  const page = await open("kari");
  await page.locator("summary").click();
  await page.getByTestId("open-tab-settings").click();
  await page.getByRole("button", { name: "Lagre" }).click();
  await page.getByTestId("tab-settings").waitFor({ state: "detached" });
  expect(local.teams.channel().tab).toContain("pinned=1");
});

it("a link into Teams on a card goes to its place in this Teams", async () => {
  await local.teams.install("kari", true, "nb-no");
  const page = await open("kari");
  await page.getByRole("link", { name: "Bli med", exact: true }).click();
  await page.locator('iframe[name="runde-panel"]').waitFor();
});

it("one's own chat with the bot is one's own", async () => {
  await local.teams.install("kari", true, "nb-no");
  const kari = await open("kari", "#/chat");
  const ola = await open("ola", "#/chat");
  await kari.getByTestId("chat-composer-text").fill("hjelp");
  await kari.getByTestId("chat-composer-send").click();
  await kari.getByTestId("chat").getByText("Hørt: hjelp").waitFor();
  expect(await ola.getByTestId("message").count()).toBe(0);
  expect(bot.heard.at(-1)!.activity.conversation).toMatchObject({
    conversationType: "personal",
    isGroup: false,
  });
});

it("says so when nobody hears, and keeps what was written", async () => {
  await local.teams.install("kari", true, "nb-no");
  const page = await open("kari");
  await bot.stop();
  await page.getByTestId("composer-text").fill("er du der");
  await page.getByTestId("composer-send").click();
  await page.getByText("Runde har ikke hørt den").waitFor();
  await page.getByRole("article", { name: /^Kari Holm/ }).waitFor();
});

it.each(["default", "dark", "contrast"])(
  "axe finds nothing in the page in theme %s",
  async (theme) => {
    const page = await open("kari");
    await page.getByTestId("side-theme").selectOption(theme);
    const found: string[] = [];
    const check = async (where: string) => {
      const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
      found.push(
        ...violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html).join(" | ")}`),
      );
    };
    await check("empty");
    await page.getByTestId("add-runde").click();
    await page.getByText("Innsjekk").waitFor();
    await check("posts");
    await page.getByTestId("place-chat").click();
    await check("chat");
    await page.getByTestId("place-meeting").click();
    await page.getByTestId("share-stage").waitFor();
    await check("meeting");
    expect(found).toEqual([]);
  },
  180_000,
);
