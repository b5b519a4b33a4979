import { useState } from "react";
import { inLanguage } from "../../src/core/text.ts";
import type { PlanOutcome } from "../../src/exercises/plan/state.ts";
import type { HomeView, ProgrammeView } from "../../src/protocol/api.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { Ring, type RingSeat } from "../kit/ring.tsx";
import { PrintNow } from "../print/print-button.tsx";
import { printTexts } from "../print/texts.ts";
import { whenText } from "./dates.ts";
import { outcomeOf } from "./outcomes.ts";
import { homeTexts } from "./texts.ts";
import { nameOf } from "./tile.tsx";

type Plan = PlanOutcome | null;
type Running = NonNullable<HomeView["running"]>;
type OnOpen = (programme: string, rehearsal: boolean, speed: number) => Promise<void>;

/** The board at the top: the meeting that runs, else the next one, else the very first, with one obvious thing to do. */
export function NextTile({
  home,
  onPlay,
  onOpen,
}: {
  readonly home: HomeView;
  readonly onPlay: (meeting: string) => void;
  readonly onOpen: OnOpen;
}) {
  const plan = outcomeOf(home, "plan");
  return (
    <section className="paper board home-next">
      <div className="home-next-words">
        {home.running !== null ? (
          <RunningWords home={home} running={home.running} onPlay={onPlay} />
        ) : (
          <NextWords home={home} plan={plan} onOpen={onOpen} />
        )}
      </div>
      <div className="home-next-ring">
        <Ring size="home" seats={ringOf(home)} />
      </div>
      <Roles home={home} plan={plan} />
    </section>
  );
}

const ringOf = (home: HomeView): readonly RingSeat[] => {
  const leader = home.running?.facilitator ?? home.past[0]?.facilitator ?? null;
  return home.members.map((member) => ({
    id: member.id,
    name: nameOf(home, member.id),
    initials: member.initials,
    state: member.id === leader ? "now" : "waiting",
    paper: !member.device,
  }));
};

function RunningWords({
  home,
  running,
  onPlay,
}: {
  readonly home: HomeView;
  readonly running: Running;
  readonly onPlay: (meeting: string) => void;
}) {
  const text = useTexts(homeTexts);
  const language = useLanguage();
  return (
    <>
      <p className="home-lab">{running.state === "running" ? text.running : text.gathering}</p>
      <p className="home-when">{inLanguage(running.title, language)}</p>
      {running.facilitator !== null && (
        <p className="home-what">{text.leads(nameOf(home, running.facilitator))}</p>
      )}
      <div className="home-acts">
        <ActionButton
          primary
          touch
          onPress={() => {
            onPlay(running.meeting);
          }}
        >
          {text.joinNow}
        </ActionButton>
      </div>
    </>
  );
}

/** A date that has begun stays the next one for this long: a meeting may start late. */
const BEGUN_MS = 6 * 3600_000;

const nextDate = (plan: Plan, now: number) =>
  (plan?.dates ?? [])
    .map((date) => ({ ...date, at: new Date(`${date.date}T${date.start}`) }))
    .filter(({ at }) => at.getTime() > now - BEGUN_MS)
    .sort((a, b) => a.at.getTime() - b.at.getTime())[0];

/** The start package opens a network; after it comes peer coaching, where the network has it. */
const programmeFor = (home: HomeView, isFirst: boolean) => {
  const named = (id: string) => home.programmes.find((programme) => programme.id === id);
  const first = named("startpakke") ?? home.programmes[0];
  return isFirst ? first : (named("kollegaveiledning") ?? first);
};

function NextWords({
  home,
  plan,
  onOpen,
}: {
  readonly home: HomeView;
  readonly plan: Plan;
  readonly onOpen: OnOpen;
}) {
  const text = useTexts(homeTexts);
  const language = useLanguage();
  const [now] = useState(() => Date.now());
  const next = nextDate(plan, now);
  const isFirst = home.past.length === 0;
  const programme = programmeFor(home, isFirst);
  const undated = isFirst && programme !== undefined ? inLanguage(programme.title, language) : text.noDate;
  return (
    <>
      <p className="home-lab">{isFirst ? text.firstTitle : text.nextMeeting}</p>
      <p className="home-when">{next === undefined ? undated : whenText(next.at, language)}</p>
      <p className="home-what">{next?.place ?? (isFirst ? text.firstWhy : text.noDateWhy)}</p>
      {programme !== undefined && (
        <>
          <StartAct programme={programme} isFirst={isFirst} onOpen={onOpen} />
          <OnPaper network={home.network.id} programme={programme.id} />
        </>
      )}
    </>
  );
}

function StartAct({
  programme,
  isFirst,
  onOpen,
}: {
  readonly programme: ProgrammeView;
  readonly isFirst: boolean;
  readonly onOpen: OnOpen;
}) {
  const text = useTexts(homeTexts);
  const language = useLanguage();
  return (
    <div className="home-acts">
      <ActionButton primary touch onPress={() => onOpen(programme.id, false, 1)}>
        {isFirst ? text.start : text.startProgramme(inLanguage(programme.title, language))}
      </ActionButton>
    </div>
  );
}

/** Before the meeting, for those who write by hand and for who reads aloud: one press each. */
function OnPaper({ network, programme }: { readonly network: string; readonly programme: string }) {
  const text = useTexts(printTexts);
  return (
    <div className="home-before">
      <div className="home-papers">
        <PrintNow what={{ kind: "forms", network, programme }}>{text.forms}</PrintNow>
        <PrintNow what={{ kind: "agenda", network, programme }}>{text.agendaNow}</PrintNow>
      </div>
      <p className="k-muted">{text.beforeHint}</p>
    </div>
  );
}

function Roles({ home, plan }: { readonly home: HomeView; readonly plan: Plan }) {
  const text = useTexts(homeTexts);
  const lastLed = home.past[0]?.facilitator ?? null;
  const { leader, secretary } = plan ?? { leader: null, secretary: null };
  const named = [
    { role: text.leader, seat: leader },
    { role: text.secretary, seat: secretary },
    { role: text.lastLed, seat: lastLed },
  ];
  return (
    <dl className="home-who">
      {named.map(
        ({ role, seat }) => seat !== null && <Role key={role} role={role} name={nameOf(home, seat)} />,
      )}
      {leader === null && secretary === null && home.past.length > 0 && <dt>{text.noRoles}</dt>}
    </dl>
  );
}

function Role({ role, name }: { readonly role: string; readonly name: string }) {
  return (
    <>
      <dt>{role}</dt>
      <dd>{name}</dd>
    </>
  );
}
