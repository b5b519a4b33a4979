import { timingSafeEqual } from "node:crypto";
import type { Next, Request, Response, Server } from "restify";
import { z } from "zod";
import type { Issuer } from "./issuer.ts";
import type { PersonKey } from "./people.ts";
import { people, personOf } from "./people.ts";
import type { LocalTeams } from "./teams.ts";

/** The header in which the page shows the secret it was given. */
const secretHeader = "x-runde-local";

/** Who someone says they are; trying on another person is what the page is for. */
export const personKey = z.custom<PersonKey>((value) => people.some((person) => person.key === value));

const locale = z.enum(["nb-no", "nn-no", "en-us"]).default("nb-no");
const who = { as: personKey, locale };
const id = z.string().min(1).max(40);

const Say = z.strictObject({
  ...who,
  where: z.enum(["channel", "chat"]),
  thread: id.nullable(),
  text: z.string().trim().min(1).max(4000),
  mention: z.boolean(),
});
const Install = z.strictObject({ ...who, added: z.boolean() });
const Press = z.strictObject({
  ...who,
  message: id,
  trigger: z.enum(["manual", "automatic"]),
  action: z.strictObject({
    type: z.literal("Action.Execute"),
    id: z.string().optional(),
    title: z.string().optional(),
    verb: z.string(),
    data: z.unknown(),
  }),
});
const Submit = z.strictObject({ ...who, message: id, value: z.unknown() });
const Token = z.strictObject({ ...who });
const Share = z.strictObject({ ...who, url: z.url().nullable() });
const Tab = z.strictObject({ ...who, url: z.url() });

/** Whether the caller holds this start's secret. */
export const holdsSecret = (given: unknown, secret: string): boolean => {
  const [one, other] = [Buffer.from(typeof given === "string" ? given : ""), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** What the page may ask for; all of it by POST and only with the secret that stands in the page. */
export const servePageApi = (
  server: Server,
  secret: string,
  teams: LocalTeams,
  issuer: Issuer,
  tabUrl: string,
): void => {
  const route = <Shape extends z.ZodType>(
    path: string,
    shape: Shape,
    decide: (asked: z.infer<Shape>) => unknown,
  ) => {
    server.post(path, (request: Request, response: Response, next: Next) => {
      if (!holdsSecret(request.headers[secretHeader], secret)) {
        response.send(403, { reason: "secret" });
        next();
        return;
      }
      const asked = shape.safeParse(request.body);
      if (!asked.success) {
        response.send(400, { reason: "shape" });
        next();
        return;
      }
      Promise.resolve(decide(asked.data)).then(
        (body) => {
          response.send(200, body ?? {});
          next();
        },
        () => {
          response.send(500, { reason: "broken" });
          next();
        },
      );
    });
  };

  const ours = (url: string): boolean => new URL(url).origin === new URL(tabUrl).origin;

  route("/api/say", Say, ({ as, where, thread, text, mention, locale }) =>
    teams.say(
      as,
      where === "chat" ? { kind: "chat", with: as } : { kind: "channel" },
      thread,
      text,
      mention,
      locale,
    ),
  );
  route("/api/install", Install, async ({ as, added, locale }) => ({
    done: await teams.install(as, added, locale),
  }));
  route("/api/press", Press, ({ as, message, action, trigger, locale }) => {
    const { id, title, ...rest } = action;
    const named = { ...rest, ...(id === undefined ? {} : { id }), ...(title === undefined ? {} : { title }) };
    return teams.press(as, message, named, trigger, locale);
  });
  route("/api/submit", Submit, ({ as, message, value, locale }) => teams.submit(as, message, value, locale));
  route("/api/token", Token, async ({ as }) => ({ token: await issuer.signInToken(personOf(as)) }));
  // Teams shares and pins only what the app's manifest names as its own.
  route("/api/share", Share, ({ as, url }) => {
    if (url !== null && !ours(url)) return { done: false };
    teams.share(as, url);
    return { done: true };
  });
  route("/api/tab", Tab, ({ url }) => {
    if (!ours(url)) return { done: false };
    teams.setTab(url);
    return { done: true };
  });
};
