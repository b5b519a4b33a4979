import type { Programme } from "../src/core/programme.ts";
import { type AnswerPorts, type Reply, refusedWith, type Situation, said } from "./answers.ts";
import { fold } from "./fold-text.ts";
import { chooseCard } from "./small-cards.ts";

type Choice = Pick<Programme, "id" | "title" | "summary" | "minutes">;

/** Opens the meeting that was named; asks which one when none was, and there is more than one. */
export const openOrAsk = async (ports: AnswerPorts, at: Situation, text: string): Promise<Reply> => {
  const home = await ports.runde.networks.homeById(at.identity, at.network.id);
  if (!home.ok) return refusedWith(at, home.reason);
  const choices: readonly Choice[] = home.value.programmes;
  const named = choices.filter((choice) => isNamed(choice, fold(text)));
  const [only, another] = named.length > 0 ? named : choices;
  if (only !== undefined && another === undefined) return openMeeting(ports, at, only.id);
  return { card: chooseCard(at.language, choices) };
};

/** Opens a meeting of this programme; the card follows by the outbox, to everyone. */
export const openMeeting = async (ports: AnswerPorts, at: Situation, programme: string): Promise<Reply> => {
  if (at.seat === null || at.person === null) return refusedWith(at, "not-a-member");
  const wanted = { programme, rehearsal: false, speed: 1 };
  const answer = await ports.runde.meetings.open(at.network, at.person, wanted);
  if (!answer.ok) return refusedWith(at, answer.reason);
  return { text: said(at, isOpened(answer.value) ? "opened" : "alreadyOpen") };
};

const isNamed = ({ id, title }: Choice, text: string): boolean =>
  [id, title.nb, title.nn, title.en].some((name) => name !== undefined && text.includes(fold(name)));

const isOpened = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "opened" in value && value.opened === true;
