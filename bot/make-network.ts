import type { Identity } from "../src/app/ports.ts";
import { type AnswerPorts, type Asked, type Reply, refusedWith, said, situationOf } from "./answers.ts";
import { openOrAsk } from "./open-meeting.ts";
import { saidCard } from "./small-cards.ts";

/** More than this in a place, and someone has to choose who the network is. */
const MOST_MEMBERS = 12;

/** «Alle her er med»: a network of everyone Teams names in the place, without the set-up page; then which meeting. */
export const makeOfEveryone = async (ports: AnswerPorts, asked: Asked): Promise<Reply> => {
  const { identity, place } = asked;
  if (place.kind === "personal") return { text: said(asked, "inChannel") };
  const roster = (await ports.roster(place)).map((entry) => entry.identity);
  if (roster.length > MOST_MEMBERS) return { text: said(asked, "tooMany", { n: roster.length }) };
  const made = await ports.runde.networks.make(identity, {
    conversation: place.conversation,
    name: (place.name ?? "Runde").slice(0, 80),
    members: roster.map(keyOf),
    guests: [],
    language: asked.language,
  });
  if (!made.ok) return refusedWith(asked, made.reason);
  const names = made.value.members.map(({ name }) => name.split(" ")[0]).join(", ");
  const card = saidCard(asked.language, said(asked, "made", { names }));
  const at = await situationOf(ports, asked);
  const which = at === null ? {} : await openOrAsk(ports, at, "");
  return { card, aside: which.card };
};

// As set-up names the people of a roster.
const keyOf = ({ tenant, object }: Identity): string => `${tenant}/${object}`;
