import { expect, it } from "vitest";
import { phoneLink } from "./phone-link.ts";

const teams = (place: { readonly channelId?: string; readonly chatId?: string }) => ({
  kind: "teams" as const,
  appId: "app-1",
  place,
});
const contextOf = (link: string | undefined): unknown =>
  JSON.parse(new URL(link ?? "").searchParams.get("context") ?? "null");

it("opens the meeting's panel in Teams, in the channel or the chat it is shown in", () => {
  const link = phoneLink(teams({ channelId: "19:a@thread.tacv2" }), undefined, "m1");
  expect(link).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/app-1\/meeting\?/u);
  expect(contextOf(link)).toEqual({ subEntityId: "m1", channelId: "19:a@thread.tacv2" });
  expect(contextOf(phoneLink(teams({ chatId: "19:b" }), undefined, "m1"))).toEqual({
    subEntityId: "m1",
    chatId: "19:b",
    contextType: "chat",
  });
});

it("opens the try-out's own page on this machine, and offers nothing where there is no Teams", () => {
  expect(phoneLink(teams({}), "http://127.0.0.1:3978", "m1")).toBe("http://127.0.0.1:3978/#/meeting");
  expect(phoneLink({ ...teams({}), kind: "browser" }, undefined, "m1")).toBeUndefined();
  expect(phoneLink({ ...teams({}), appId: undefined }, undefined, "m1")).toBeUndefined();
});
