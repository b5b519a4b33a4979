import { inLanguage } from "../core/text.ts";
import { liveCard, stepReply, timeUpReply } from "./live-card.ts";
import { dueOn, isQuiet } from "./my-page.ts";
import type { Channel, ClaimedEffect, Log, Network, Sent, Store } from "./ports.ts";
import { appTexts } from "./texts.ts";

export interface RelayPorts {
  readonly store: Store;
  readonly channel: () => Channel;
  readonly log: Log;
}

/** Rows per claim, and how long a claim keeps others away, in milliseconds: longer than one call to Teams may take. */
const BATCH = 20;
const CLAIM_MS = 30_000;
/** Milliseconds before the next try, doubled per attempt, never more than five minutes. */
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 300_000;

type PersonalEffect = Extract<ClaimedEffect["effect"], { kind: "personal" }>;
type Done = { readonly done: true } | { readonly done: false; readonly again: number | null };
const done: Done = { done: true };

/** Tells Teams what has been committed: claims outbox rows and sends what is true now, not what was true then. */
export const relay = ({ store, channel, log }: RelayPorts) => {
  const send = async (claimed: ClaimedEffect): Promise<Done> => {
    const { effect } = claimed;
    const network = await store.network(effect.network);
    if (network === null) return done;
    switch (effect.kind) {
      case "card":
        return sendCard(network, effect.meeting, claimed.attempts);
      case "reply":
        return sendReply(network, effect, claimed.attempts);
      case "personal":
        return sendReminder(network, effect, claimed.attempts);
    }
  };

  const sendCard = async (
    network: Network,
    meeting: Parameters<Store["readMeeting"]>[0],
    attempts: number,
  ): Promise<Done> => {
    const read = await store.readMeeting(meeting);
    if (read === null || read.meeting.rehearsal) return done;
    const posted = await store.postedCard(meeting);
    const place = posted?.place ?? network.home;
    const sent = await channel().showCard(
      place,
      posted?.activity ?? null,
      liveCard(read, network, await store.now()),
    );
    if (sent.sent && posted === null) await store.rememberPostedCard(meeting, place, sent.activity);
    return after(sent, attempts);
  };

  const sendReply = async (
    network: Network,
    effect: Extract<ClaimedEffect["effect"], { kind: "reply" }>,
    attempts: number,
  ): Promise<Done> => {
    const [read, posted] = await Promise.all([
      store.readMeeting(effect.meeting),
      store.postedCard(effect.meeting),
    ]);
    if (read === null || read.meeting.rehearsal) return done;
    if (posted === null) return attempts > 5 ? done : { done: false, again: FIRST_RETRY_MS };
    const text =
      effect.about === "step"
        ? stepReply(read.meeting, network, effect.step)
        : timeUpReply(read.meeting, effect.step);
    if (text === null) return done;
    return after(
      await channel().reply(posted.place, posted.activity, { language: read.meeting.language, text }),
      attempts,
    );
  };

  /** As its owner wishes now, not when it was made: no reminders at all, not of this, or what it was about is gone. */
  const isWanted = async ({ person, about, day }: PersonalEffect): Promise<boolean> => {
    if (!(await store.wantsReminders(person))) return false;
    const kept = await store.kept(person);
    return dueOn(kept, about, day).some((one) => !isQuiet(one, kept));
  };

  /** Says only that something waits, never what: that stands on the person's own page. */
  const sendReminder = async (network: Network, effect: PersonalEffect, attempts: number): Promise<Done> => {
    const { person, about, day } = effect;
    const reach = await store.reach(person);
    if (reach === null || !(await isWanted(effect))) return done;
    const place = reach.place ?? (await channel().personalPlace(network.home, reach.identity));
    // Runde is not where it could speak to them: my page and the calendar file have to do.
    if (place === null) return done;
    if (reach.place === null) await store.rememberPersonal(person, place);
    const { language } = network;
    const text = inLanguage(appTexts[about === "goal" ? "remindGoal" : "remindHomework"], language);
    const sent = await channel().personal(place, { language, text, about, day });
    if (!sent.sent && sent.again === "never") await store.rememberPersonal(person, null);
    return after(sent, attempts);
  };

  const after = (sent: Sent, attempts: number): Done => {
    if (sent.sent) return done;
    if (sent.again === "never") return { done: false, again: null };
    return {
      done: false,
      again: Math.max(sent.inMs, Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempts)),
    };
  };

  /** One round: the number of effects handled. A row that throws is put back, never lost. */
  const once = async (): Promise<number> => {
    const claimed = await store.claimEffects(BATCH, CLAIM_MS);
    await Promise.all(
      claimed.map(async (row) => {
        try {
          const outcome = await send(row);
          if (outcome.done) await store.effectDone(row.row, row.claim);
          else await store.effectFailed(row.row, row.claim, outcome.again);
        } catch {
          log.warn("effect put back", { row: row.row, kind: row.effect.kind, attempts: row.attempts });
          await store.effectFailed(
            row.row,
            row.claim,
            Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** row.attempts),
          );
        }
      }),
    );
    return claimed.length;
  };

  return { once };
};
