import type { Instant } from "../core/clock.ts";
import { forecast, type StepForecast } from "../core/forecast.ts";
import type { Meeting } from "../core/meeting.ts";
import type { Form, Phase, Programme, Segment, Step } from "../core/programme.ts";
import { inLanguage, type Language, type ProgrammeText, type Text } from "../core/text.ts";
import type { Paper, PaperBlock } from "../protocol/print.ts";
import { sayIn } from "./print-papers.ts";
import { paperTexts } from "./print-texts.ts";
import { appTexts } from "./texts.ts";

const formTexts: Readonly<Record<Form, Text>> = {
  alone: appTexts.formAlone,
  pairs: appTexts.formPairs,
  trios: appTexts.formTrios,
  groups: appTexts.formGroups,
  plenary: appTexts.formPlenary,
  round: appTexts.formRound,
  talk: appTexts.formTalk,
  break: appTexts.formBreak,
};

/** What the plan says of a step's time: a time of day in a meeting that runs, minutes after the start in a programme. */
interface Timed {
  readonly step: Step;
  readonly when: string;
  readonly minutes: string;
}

/** The plan of a programme, with how long after the start each step begins. */
export const programmeAgenda = (programme: Programme, language: Language): Paper => {
  const say = sayIn(language);
  let after = 0;
  const timed = programme.steps.map((step): Timed => {
    const when = step.lockedAt === undefined ? spanText(after) : fixedText(step.lockedAt, language);
    after += step.minutes;
    return { step, when, minutes: minutesText(step.minutes, language) };
  });
  return {
    title: inLanguage(programme.title, language),
    lines: [say(paperTexts.agenda), say(paperTexts.minutes, { n: minutesText(programme.minutes, language) })],
    blocks: agendaBlocks(timed, programme.prepare, say(paperTexts.after), language),
  };
};

/** The plan of a meeting as it is now: times of day by the forecast once it has begun. */
export const meetingAgenda = (meeting: Meeting, now: Instant, language: Language): Paper => {
  const say = sayIn(language);
  const { programme, startedAt, timeZone } = meeting;
  if (startedAt === null) return programmeAgenda({ ...programme, steps: meeting.steps }, language);
  const clock = (at: Instant): string => clockText(at, timeZone, language);
  const { steps, endsAt } = forecast(meeting, now);
  const whenOf = ({ state, startsAt }: StepForecast): string =>
    state === "done"
      ? say(paperTexts.done)
      : state === "left-out"
        ? say(paperTexts.leftOut)
        : startsAt === null
          ? ""
          : clock(startsAt);
  const timed = steps.flatMap((one): readonly Timed[] => {
    const step = meeting.steps.find(({ id }) => id === one.id);
    return step === undefined
      ? []
      : [{ step, when: whenOf(one), minutes: minutesText(one.plannedMinutes, language) }];
  });
  return {
    title: inLanguage(programme.title, language),
    lines: [
      say(paperTexts.agenda),
      `${say(paperTexts.started, { time: clock(startedAt) })} · ${say(paperTexts.ends, { time: clock(endsAt) })}`,
    ],
    blocks: agendaBlocks(timed, programme.prepare, say(paperTexts.clock), language),
  };
};

const agendaBlocks = (
  timed: readonly Timed[],
  prepare: readonly ProgrammeText[],
  whenHead: string,
  language: Language,
): readonly PaperBlock[] => {
  const say = sayIn(language);
  const ready = [...prepare, ...timed.flatMap(({ step }) => step.prepare ?? [])].map((line) =>
    inLanguage(line, language),
  );
  return [
    ...(ready.length === 0
      ? []
      : [
          { kind: "heading" as const, text: say(paperTexts.before) },
          { kind: "list" as const, items: [...new Set(ready)], ordered: false },
        ]),
    {
      kind: "table",
      head: [whenHead, say(paperTexts.step), say(paperTexts.length)],
      rows: timed.map(({ step, when, minutes }) => [
        when,
        step.optional
          ? `${inLanguage(step.title, language)} (${say(paperTexts.optional)})`
          : inLanguage(step.title, language),
        minutes,
      ]),
    },
    { kind: "new-page" },
    { kind: "text", text: say(paperTexts.aloudLead), tone: "quiet" },
    ...timed.flatMap((one) => stepBlocks(one, language)),
  ];
};

const stepBlocks = ({ step, when, minutes }: Timed, language: Language): readonly PaperBlock[] => {
  const say = sayIn(language);
  const [only] = step.phases;
  const single = step.phases.length === 1 && only?.title.nb === step.title.nb;
  return [
    {
      kind: "heading",
      text: inLanguage(step.title, language),
      aside: [when, say(paperTexts.min, { n: minutes })].filter((part) => part !== "").join(" · "),
    },
    { kind: "text", text: inLanguage(step.purpose, language), tone: "quiet" },
    ...step.phases.flatMap((phase) => phaseBlocks(phase, single, language)),
  ];
};

const phaseBlocks = (phase: Phase, single: boolean, language: Language): readonly PaperBlock[] => {
  const say = sayIn(language);
  const form = say(formTexts[phase.form]);
  const aside = `${form} · ${say(paperTexts.min, { n: minutesText(phase.minutes, language) })}`;
  const words = (
    text: ProgrammeText | undefined,
    tone: "plain" | "aloud" | "quiet",
  ): readonly PaperBlock[] =>
    text === undefined ? [] : [{ kind: "text", text: inLanguage(text, language), tone }];
  const prompts = phase.prompts.map((prompt) => inLanguage(prompt, language));
  return [
    ...(single ? [] : [{ kind: "small-heading" as const, text: inLanguage(phase.title, language), aside }]),
    ...words(phase.aloud, "aloud"),
    ...(prompts.length === 0 ? [] : [{ kind: "list" as const, items: prompts, ordered: false }]),
    ...words(phase.hint, "quiet"),
    ...(phase.cycle?.segments ?? []).flatMap((segment) => segmentBlocks(segment, language)),
  ];
};

const segmentBlocks = (segment: Segment, language: Language): readonly PaperBlock[] => {
  const say = sayIn(language);
  return [
    {
      kind: "text",
      text:
        segment.minutes > 0
          ? `${inLanguage(segment.title, language)}, ${say(paperTexts.min, { n: minutesText(segment.minutes, language) })}`
          : inLanguage(segment.title, language),
      tone: "plain",
    },
    ...(segment.aloud === undefined
      ? []
      : [{ kind: "text" as const, text: inLanguage(segment.aloud, language), tone: "aloud" as const }]),
  ];
};

/** Minutes with at most one decimal, as people here write it. */
const minutesText = (minutes: number, language: Language): string => {
  const rounded = String(Math.round(minutes * 10) / 10);
  return language === "en" ? rounded : rounded.replace(".", ",");
};

/** Minutes after the start as "1:05". */
const spanText = (minutes: number): string => {
  const whole = Math.round(minutes);
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, "0")}`;
};

const fixedText = (time: string, language: Language): string =>
  sayIn(language)(paperTexts.fixed, { time: language === "en" ? time : time.replace(":", ".") });

const clockText = (at: Instant, timeZone: string, language: Language): string => {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(at);
  return language === "en" ? time : time.replace(":", ".");
};
