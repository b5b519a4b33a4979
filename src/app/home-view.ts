import type { z } from "zod";
import { dayOf } from "../core/calendar.ts";
import { CompetenceOutcome } from "../exercises/competence-board/state.ts";
import { Contract } from "../exercises/contract/state.ts";
import { GroundRules } from "../exercises/ground-rules/state.ts";
import { PlanOutcome, ThemesOutcome } from "../exercises/plan/state.ts";
import { themesFor } from "../exercises/plan/themes.ts";
import type { HomeView, MemberView, ProgrammeView } from "../protocol/api.ts";
import { paperKinds } from "../protocol/print.ts";
import { initialsOf } from "./parts.ts";
import type { Network, Outcome, Person, Programmes, Store } from "./ports.ts";
import { outcomePaper } from "./print-papers.ts";
import { availableTo } from "./programmes.ts";

/** What the home shows piece by piece is looked at here, so that the browser need not (tab/home/outcomes.ts). */
const shownShapes: Readonly<Partial<Record<Outcome["kind"], z.ZodType>>> = {
  contract: Contract,
  plan: PlanOutcome,
  themes: ThemesOutcome,
  "ground-rules": GroundRules,
  competence: CompetenceOutcome,
};

const isShowable = ({ kind, content }: Outcome): boolean =>
  shownShapes[kind]?.safeParse(content).success ?? true;

/** The network's home as one of its members sees it. */
export const homeView =
  ({ store, programmes }: { readonly store: Store; readonly programmes: Programmes }) =>
  async (network: Network, person: Person): Promise<HomeView> => {
    const [running, past, outcomes, rehearsal, available, now] = await Promise.all([
      store.runningMeeting(network.id),
      store.pastMeetings(network.id),
      store.memory(network.id),
      store.openRehearsal(person.id),
      availableTo(network.id, { store, programmes }),
      store.now(),
    ]);
    const reader = { language: network.language, today: dayOf(now) };
    const me = network.members.find((member) => member.person === person.id)?.seat ?? null;
    return {
      kind: "home",
      network: {
        id: network.id,
        name: network.name,
        language: network.language,
        since: network.createdAt,
      },
      members: network.members.map(
        (member): MemberView => ({
          id: member.seat,
          name: member.name,
          initials: initialsOf(member.name),
          simulated: false,
          me: member.person === person.id,
          device: member.person !== null,
        }),
      ),
      running:
        running === null || running.meeting.state === "ended"
          ? null
          : {
              meeting: running.meeting.id,
              title: running.meeting.programme.title,
              state: running.meeting.state,
              facilitator: running.meeting.facilitator,
            },
      outcomes: outcomes
        .filter(isShowable)
        .map((outcome) =>
          outcome.kind === "themes" ? { ...outcome, content: themesFor(outcome.content, me) } : outcome,
        ),
      papers: paperKinds.filter((kind) => outcomePaper(kind, outcomes, network, reader) !== null),
      past: past.map((meeting) => ({
        meeting: meeting.id,
        title: meeting.programme.title,
        endedAt: meeting.endedAt ?? 0,
        facilitator: meeting.facilitator,
      })),
      programmes: available.all.map(
        (programme): ProgrammeView => ({
          id: programme.id,
          own: available.own.includes(programme),
          title: programme.title,
          summary: programme.summary,
          minutes: programme.minutes,
          prepare: programme.prepare,
          steps: programme.steps.map(({ id, title, minutes, optional, exercise }) => ({
            id,
            title,
            minutes,
            optional,
            exercise,
          })),
        }),
      ),
      rehearsal: rehearsal?.meeting.network === network.id ? rehearsal.meeting.id : null,
    };
  };
