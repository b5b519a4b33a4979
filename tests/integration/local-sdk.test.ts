import { createServer } from "node:http";
import { CardFactory, MessageFactory, TeamsInfo, type TurnContext } from "botbuilder";
import { afterEach, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { IncomingActivity } from "../../bot/adapter/activity.ts";
import { RundeAdapter } from "../../bot/adapter/teams-adapter.ts";
import { people, place } from "../../infra/local/people.ts";
import { type StartedLocalTeams, startLocalTeams } from "../../infra/local/start-local.ts";

/** Runde's own adapter with a turn of the test behind it: the SDK verifies, sends and asks as it would in Teams. */
let turn: (context: TurnContext) => Promise<void>;
let refused: string[];
let local: StartedLocalTeams;
let stopBot: () => Promise<void>;
let adapter: RundeAdapter;

beforeEach(async () => {
  refused = [];
  turn = () => Promise.resolve();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const activity = IncomingActivity.parse(JSON.parse(Buffer.concat(parts).toString()));
      adapter
        .verify(activity, request.headers.authorization ?? "")
        .then((verified) => verified.play(turn))
        .then(
          (answer) => {
            response.statusCode = answer?.status ?? 200;
            response.end(JSON.stringify(answer?.body ?? {}));
          },
          (error: unknown) => {
            refused.push(String(error));
            response.statusCode = 401;
            response.end();
          },
        );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${String(typeof address === "object" && address ? address.port : 0)}`;
  local = await startLocalTeams({ botUrl: `${origin}/api/messages`, tabUrl: `${origin}/tab/`, port: 0 });
  adapter = new RundeAdapter({
    mode: "local",
    appId: local.appId,
    issuer: local.issuer,
    metadataUrl: local.openIdMetadataUrl,
    tenants: local.tenantIds,
  });
  stopBot = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
});
afterEach(async () => {
  await local.stop();
  await stopBot();
});

const channel = { kind: "channel" } as const;
const isMessage = ({ activity }: TurnContext): boolean => ["message"].includes(activity.type);

it("the SDK takes the local signature, and its sends, updates and answers land in the channel", async () => {
  turn = async (context) => {
    if (!isMessage(context)) return;
    const sent = await context.sendActivity("en");
    await context.updateActivity({ ...MessageFactory.text("to"), id: sent!.id });
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard({ type: "AdaptiveCard" })));
    const third = await context.sendActivity("bort");
    await context.deleteActivity(third!.id);
  };
  await local.teams.install("kari", true, "nb-no");
  const { id, delivered } = await local.teams.say("kari", channel, null, "hei", true, "nb-no");
  expect([delivered, refused]).toEqual([true, []]);
  const [said, ...answers] = local.teams.messages(channel);
  expect(said!.id).toBe(id);
  expect(answers.map(({ text, cards, root }) => [text, cards.length, root])).toEqual([
    ["to", 0, id],
    ["", 1, id],
  ]);
});

it("the SDK reads roster, member, team and channels", async () => {
  const seen: unknown[] = [];
  turn = async (context) => {
    if (!isMessage(context)) return;
    const { members } = await TeamsInfo.getPagedMembers(context);
    seen.push(members.map((member) => [member.name, member.tenantId, member.aadObjectId]));
    seen.push((await TeamsInfo.getMember(context, people[4]!.objectId)).name);
    seen.push((await TeamsInfo.getTeamDetails(context)).name);
    seen.push((await TeamsInfo.getTeamChannels(context)).map(({ id }) => id));
  };
  await local.teams.install("kari", true, "nb-no");
  await local.teams.say("kari", channel, null, "hei", true, "nb-no");
  expect(seen).toEqual([
    people.map((person) => [person.name, person.tenantId, person.objectId]),
    people[4]!.name,
    place.teamName,
    [place.channelId],
  ]);
});

it("what the bot says unasked reaches a person's own chat", async () => {
  await local.teams.install("kari", true, "nb-no");
  const ingrid = people[2]!;
  const created = await fetch(new URL("v3/conversations", local.serviceUrl), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ members: [{ id: ingrid.mri }], tenantId: ingrid.tenantId }),
  });
  const { id } = z.object({ id: z.string() }).parse(await created.json());
  const reference = {
    serviceUrl: local.serviceUrl,
    channelId: "msteams",
    bot: { id: `28:${local.appId}`, name: "Runde" },
    conversation: { id, isGroup: false, conversationType: "personal", name: "", tenantId: ingrid.tenantId },
  };
  await adapter.speak(reference, async (context) => {
    await context.sendActivity("Dere møtes på tirsdag.");
  });
  expect(local.teams.messages({ kind: "chat", with: "ingrid" }).map(({ text }) => text)).toEqual([
    "Dere møtes på tirsdag.",
  ]);
});

it("a token of an earlier start is refused by the SDK", async () => {
  const earlier = await startLocalTeams({
    botUrl: "http://127.0.0.1:9/",
    tabUrl: "http://127.0.0.1:9/",
    port: 0,
  });
  const other = new RundeAdapter({
    mode: "local",
    appId: earlier.appId,
    issuer: local.issuer,
    metadataUrl: earlier.openIdMetadataUrl,
    tenants: earlier.tenantIds,
  });
  adapter = other;
  expect(await local.teams.install("kari", true, "nb-no")).toBe(false);
  expect(refused.length).toBeGreaterThan(0);
  await earlier.stop();
});
