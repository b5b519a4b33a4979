import type { Boot } from "../frame/boot-context.tsx";

type Place = Pick<Boot["host"], "kind" | "appId" | "place">;

/**
 * Where a phone finds its owner's own sheet: in Teams the meeting's panel, as on the card; in the local try-out its page.
 * The same for everybody: who opens it is known by the own sign-in. Undefined where there is no Teams.
 */
export function phoneLink(
  { kind, appId, place }: Place,
  localTeams: string | undefined,
  meeting: string,
): string | undefined {
  if (kind === "browser") return undefined;
  if (localTeams !== undefined) return `${localTeams}/#/meeting`;
  if (appId === undefined) return undefined;
  const url = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/meeting`);
  url.searchParams.set("context", JSON.stringify({ subEntityId: meeting, ...whereIn(place) }));
  return url.href;
}

const whereIn = ({ channelId, chatId }: Place["place"]): Readonly<Record<string, string>> => {
  if (channelId !== undefined) return { channelId };
  return chatId === undefined ? {} : { chatId, contextType: "chat" };
};
