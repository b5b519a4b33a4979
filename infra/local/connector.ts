import type { Next, Request, Response, Server } from "restify";
import { z } from "zod";
import type { Found } from "./conversations.ts";
import { conversationId, findConversation } from "./conversations.ts";
import type { Person } from "./people.ts";
import { botMri, people, personByMemberId, personOf, place } from "./people.ts";
import type { LocalTeams } from "./teams.ts";

/** Teams takes messages of about this size; the bot should never come near. */
const largestMessage = 80_000;

const Sent = z.object({
  type: z.string(),
  text: z.string().default(""),
  textFormat: z.string().default("markdown"),
  attachments: z
    .array(z.object({ contentType: z.string(), content: z.unknown() }))
    .nullish()
    .transform((list) => list ?? []),
});
type Sent = z.infer<typeof Sent>;

const NewConversation = z.object({
  members: z.array(z.object({ id: z.string() })).nullish(),
  channelData: z.object({ channel: z.object({ id: z.string() }).nullish() }).nullish(),
  activity: Sent.nullish(),
});

const CardContent = z.record(z.string(), z.unknown());

const cardsOf = (sent: Sent) =>
  sent.attachments.flatMap(({ contentType, content }) => {
    const card = CardContent.safeParse(content);
    return contentType === "application/vnd.microsoft.card.adaptive" && card.success ? [card.data] : [];
  });

const shown = (sent: Sent) => ({ text: sent.text, format: sent.textFormat, cards: cardsOf(sent) });

const member = (person: Person) => ({
  id: person.mri,
  name: person.name,
  givenName: person.givenName,
  surname: person.surname,
  email: person.mail,
  userPrincipalName: person.userPrincipalName,
  objectId: person.objectId,
  aadObjectId: person.objectId,
  tenantId: person.tenantId,
  userRole: person.role,
});

const membersOf = ({ where }: Found) => (where.kind === "chat" ? [personOf(where.with)] : [...people]);

/** How the connector refuses, in the words that Teams uses and bots look for. */
type Refusal = { readonly status: number; readonly code: string };
const gone: Refusal = { status: 404, code: "ConversationNotFound" };
const notInRoster: Refusal = { status: 403, code: "BotNotInConversationRoster" };
const noActivity: Refusal = { status: 404, code: "ActivityNotFoundInConversation" };
const noMember: Refusal = { status: 404, code: "MemberNotFoundInConversation" };
const noTeam: Refusal = { status: 404, code: "NotFound" };
const badSyntax: Refusal = { status: 400, code: "BadSyntax" };
const tooBig: Refusal = { status: 413, code: "MessageSizeTooBig" };

type Answer = { readonly status?: number; readonly body: object } | Refusal;

const refused = (answer: Answer): answer is Refusal => "code" in answer;

/** Serves the part of the Bot Framework's connector that a Teams bot uses, below the given path. */
export const serveConnector = (server: Server, base: string, serviceUrl: string, teams: LocalTeams): void => {
  const answer =
    (decide: (request: Request) => Answer) => (request: Request, response: Response, next: Next) => {
      const decided = decide(request);
      if (refused(decided))
        response.send(decided.status, { error: { code: decided.code, message: decided.code } });
      else response.send(decided.status ?? 200, decided.body);
      next();
    };

  const param = (request: Request, name: string): string => {
    const params = z.record(z.string(), z.unknown()).safeParse(request.params);
    const value = params.success ? params.data[name] : "";
    return typeof value === "string" ? value : "";
  };

  /** Goes on only for a conversation that exists and that the bot belongs to. */
  const inConversation = (decide: (found: Found, request: Request) => Answer) =>
    answer((request) => {
      const found = findConversation(param(request, "conversation"));
      if (!found) return gone;
      return teams.bot.mayReach() ? decide(found, request) : notInRoster;
    });

  const read = (request: Request): Sent | Refusal => {
    const sent = Sent.safeParse(request.body);
    if (!sent.success) return badSyntax;
    return JSON.stringify(request.body).length > largestMessage ? tooBig : sent.data;
  };

  const post = (found: Found, replyTo: string | null, sent: Sent): Answer => {
    if (sent.type === "typing") {
      teams.bot.typing(found.where);
      return { status: 202, body: { id: "typing" } };
    }
    if (sent.type !== "message") return { status: 202, body: { id: "unheard" } };
    const root = found.root ?? (replyTo === null ? null : (teams.message(replyTo)?.message.root ?? null));
    const message = teams.bot.post(found.where, found.where.kind === "chat" ? null : root, shown(sent));
    return { status: 201, body: { id: message.id } };
  };

  const send = inConversation((found, request) => {
    const sent = read(request);
    if ("code" in sent) return sent;
    return post(found, param(request, "activity") || null, sent);
  });
  server.post(`${base}/v3/conversations/:conversation/activities`, send);
  server.post(`${base}/v3/conversations/:conversation/activities/:activity`, send);

  server.put(
    `${base}/v3/conversations/:conversation/activities/:activity`,
    inConversation((_found, request) => {
      const sent = read(request);
      if ("code" in sent) return sent;
      const id = param(request, "activity");
      return teams.bot.update(id, shown(sent)) ? { body: { id } } : noActivity;
    }),
  );
  server.del(
    `${base}/v3/conversations/:conversation/activities/:activity`,
    inConversation((_found, request) =>
      teams.bot.remove(param(request, "activity")) ? { body: {} } : noActivity,
    ),
  );

  /** In the channel a new conversation is a new thread; someone's own chat is always the same one. */
  const open = ({ where }: Found, activity: Sent | null) => {
    const id = activity ? teams.bot.post(where, null, shown(activity)).id : null;
    return { id: conversationId(where, where.kind === "chat" ? null : id), activityId: id, serviceUrl };
  };
  server.post(
    `${base}/v3/conversations`,
    answer((request) => {
      const wanted = NewConversation.safeParse(request.body);
      if (!wanted.success) return badSyntax;
      if (!teams.bot.mayReach()) return notInRoster;
      const { members, channelData, activity } = wanted.data;
      const found = channelData?.channel
        ? findConversation(channelData.channel.id)
        : personalWith(members ?? []);
      return found ? { status: 201, body: open(found, activity ?? null) } : gone;
    }),
  );

  const roster = (found: Found) => membersOf(found).map(member);
  server.get(
    `${base}/v3/conversations/:conversation/members`,
    inConversation((found) => ({ body: roster(found) })),
  );
  server.get(
    `${base}/v3/conversations/:conversation/pagedmembers`,
    inConversation((found) => ({ body: { members: roster(found) } })),
  );
  server.get(
    `${base}/v3/conversations/:conversation/activities/:activity/members`,
    inConversation((found) => ({ body: roster(found) })),
  );
  server.get(
    `${base}/v3/conversations/:conversation/members/:member`,
    inConversation((found, request) => {
      const person = personByMemberId(param(request, "member"));
      return person && membersOf(found).includes(person) ? { body: member(person) } : noMember;
    }),
  );

  const inTeam = (body: object) =>
    answer((request) => {
      const asked = param(request, "team");
      if (asked !== place.teamId && asked !== place.channelId) return noTeam;
      return teams.bot.mayReach() ? { body } : notInRoster;
    });
  const channels = [{ id: place.channelId, name: place.channelName, type: "shared" }];
  server.get(`${base}/v3/teams/:team/conversations`, inTeam({ conversations: channels }));
  server.get(
    `${base}/v3/teams/:team`,
    inTeam({
      id: place.teamId,
      name: place.teamName,
      aadGroupId: place.teamGroupId,
      tenantId: place.hostTenantId,
      type: "standard",
      channelCount: 1,
      memberCount: people.length,
    }),
  );
  serveMeetings(server, base, teams, { answer, param });
};

type Tools = {
  readonly answer: (
    decide: (request: Request) => Answer,
  ) => (request: Request, response: Response, next: Next) => void;
  readonly param: (request: Request, name: string) => string;
};

const serveMeetings = (server: Server, base: string, teams: LocalTeams, { answer, param }: Tools): void => {
  const conversation = { id: place.channelId, isGroup: true, conversationType: "channel" };
  server.get(
    `${base}/v1/meetings/:meeting`,
    answer((request) => {
      if (param(request, "meeting") !== place.meetingId) return noTeam;
      if (!teams.bot.mayReach()) return notInRoster;
      const organizer = member(personOf("kari"));
      return {
        body: {
          details: {
            id: place.meetingId,
            msGraphResourceId: "",
            title: place.channelName,
            type: "ChannelMeeting",
          },
          conversation,
          organizer,
        },
      };
    }),
  );
  server.get(
    `${base}/v1/meetings/:meeting/participants/:member`,
    answer((request) => {
      const person = personByMemberId(param(request, "member"));
      if (param(request, "meeting") !== place.meetingId || !person) return noMember;
      const inMeeting = teams.channel().inMeeting.includes(person.key);
      const role = person.key === "kari" ? "Organizer" : "Presenter";
      return { body: { user: member(person), meeting: { role, inMeeting }, conversation } };
    }),
  );
};

const personalWith = (members: readonly { readonly id: string }[]): Found | null => {
  const person = members.filter((one) => one.id !== botMri).map((one) => personByMemberId(one.id))[0];
  return person ? { where: { kind: "chat", with: person.key }, root: null } : null;
};
