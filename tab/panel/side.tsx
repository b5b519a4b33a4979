import { segmentOf, stepOf } from "../../src/core/phases.ts";
import { TimeText } from "../kit/countdown.tsx";
import { useTexts } from "../kit/language.tsx";
import { PracticeStrip } from "../kit/practice.tsx";
import { Ring } from "../kit/ring.tsx";
import { Lost } from "../kit/states.tsx";
import { useMeetingAnnounced } from "../meeting/announced.ts";
import { faceOf } from "../meeting/clock.ts";
import { HomesToCome, WhoIsHere, WhoStarts } from "../meeting/gathering.tsx";
import { Refused, useHere } from "../meeting/here.tsx";
import { Primary } from "../meeting/primary.tsx";
import { ringSeats } from "../meeting/ring-seats.ts";
import { SayLine } from "../meeting/say-line.tsx";
import { focusNear } from "../meeting/tables.ts";
import { type TableTexts, tableTexts } from "../meeting/tables-texts.ts";
import type { MeetingTexts } from "../meeting/texts.ts";
import type { MeetingModel } from "../sync/model.ts";
import { LeaderAway } from "./leader-away.tsx";
import { MoreMenu } from "./more-menu.tsx";
import { Running } from "./running.tsx";

/** One meeting in 280 px. */
export function Side() {
  const { model, client, text } = useHere();
  const { state } = model.meeting;
  useMeetingAnnounced();
  return (
    <>
      <Top />
      <PracticeStrip />
      <main className="panel-main" aria-label={text.mine}>
        {model.status === "lost" && <Lost waiting={model.waiting} onRetry={client.retry} />}
        <Refused />
        <LeaderAway />
        {state === "gathering" && <Gathering />}
        {state === "running" && <Running />}
        {state === "ended" && <Ended />}
      </main>
    </>
  );
}

/** A word that 280 px holds in a smaller type only. */
const hasLongWord = (title: string): boolean => title.split(/[\s-]/u).some((word) => word.length > 15);

function Top() {
  const { model, say } = useHere();
  const { meeting } = model;
  const title = say(stepOf(meeting)?.title ?? meeting.programme.title);
  return (
    <header className="panel-top">
      <Ring size="glyph" seats={ringSeats(meeting, model.people, model.shortNameOf)} />
      <div className="k-grow">
        <h1 className={hasLongWord(title) ? "panel-long" : undefined}>{title}</h1>
        <p className="k-small-words">
          <Me />
          <Status />
        </p>
      </div>
      <MoreMenu />
    </header>
  );
}

function Me() {
  const { model, text } = useHere();
  const name = model.shortNameOf(model.me);
  return name === "" ? null : text.youAre(name);
}

// One line: who has the word and how long, or who leads.
function Status() {
  const { model, text } = useHere();
  const { meeting } = model;
  const who = whoNow(model, text, useTexts(tableTexts));
  const clock = model.leads ? null : meeting.clock;
  if (who === "" && !clock) return null;
  return (
    <>
      {model.shortNameOf(model.me) === "" ? "" : " · "}
      {who}
      {clock && (
        <>
          {who === "" ? "" : " · "}
          <TimeText clock={faceOf(clock, meeting.speed)} />
        </>
      )}
    </>
  );
}

/** The agenda chooses who leads, and nobody has been chosen yet. */
function stillChoosing({ meeting, board }: MeetingModel): boolean {
  const chooses = meeting.steps.findIndex(
    ({ exercise, config }) => exercise === "choose-role" && leadsRole(config),
  );
  const step = meeting.steps[chooses];
  if (step === undefined || (meeting.position?.step ?? 0) > chooses) return false;
  const content = board(step.id)?.content;
  return !(typeof content === "object" && content !== null && "chosen" in content && content.chosen !== null);
}

// Where a programme says nothing, the role that is chosen is the facilitator's.
const leadsRole = (config: unknown): boolean =>
  !(typeof config === "object" && config !== null && "role" in config) || config.role === "facilitator";

const leadWords = (model: MeetingModel, text: MeetingTexts, words: TableTexts): string => {
  if (model.meeting.programme.gathering) return words.youHost;
  return stillChoosing(model) ? text.youLeadForNow : text.youLead;
};

function whoNow(model: MeetingModel, text: MeetingTexts, words: TableTexts): string {
  const { meeting, me, leads, shortNameOf } = model;
  const [one, ...others] = focusNear(meeting, me);
  if (meeting.state === "ended") return "";
  if (leads) return leadWords(model, text, words);
  const does = segmentOf(meeting)?.focus ?? "speaks";
  if (one === me) return { speaks: text.saidYours, listens: text.youListen, answers: text.youAnswer }[does];
  if (one !== undefined && others.length === 0)
    return { speaks: text.hasWord, listens: text.listens, answers: text.answers }[does](shortNameOf(one));
  const leader = shortNameOf(meeting.facilitator);
  if (leader === "") return "";
  return meeting.programme.gathering ? words.hosts(leader) : text.leads(leader);
}

function Gathering() {
  const { text } = useHere();
  return (
    <>
      <section className="k-card k-stack">
        <Primary />
        <p className="k-small-words">
          <WhoStarts />
        </p>
        <HomesToCome />
      </section>
      <SayLine named={false} />
      <section className="k-stack">
        <h2>{text.whoIsHere}</h2>
        <WhoIsHere />
      </section>
    </>
  );
}

function Ended() {
  const { text, boot } = useHere();
  const host = boot.params.host === undefined ? "" : `&host=${encodeURIComponent(boot.params.host)}`;
  return (
    <section className="k-card k-stack">
      <h2>{text.endedTitle}</h2>
      <p>{text.endedHint}</p>
      <a className="k-link" href={`/tab/?view=me${host}`}>
        {text.toMine}
      </a>
    </section>
  );
}
