import { dayText } from "../core/calendar.ts";
import type { SeatId } from "../core/ids.ts";
import { KeptGoal, KeptHomework, SharedList } from "../core/kinds.ts";
import { fill, inLanguage, type Language, type Text } from "../core/text.ts";
import { CompetenceOutcome } from "../exercises/competence-board/state.ts";
import { type Contract, contractOf } from "../exercises/contract/state.ts";
import { GroundRules } from "../exercises/ground-rules/state.ts";
import { hoursText } from "../exercises/plan/dates.ts";
import { PlanOutcome, ThemesOutcome } from "../exercises/plan/state.ts";
import { howTexts, texts as planTexts, rhythmTexts } from "../exercises/plan/texts.ts";
import { type Paper, type PaperBlock, type PaperKind, paperNames } from "../protocol/print.ts";
import { heading, list, table, text, under } from "./paper-blocks.ts";
import type { KeptThing, Network, Outcome } from "./ports.ts";
import { drawnInWords, isDrawn } from "./print-drawn.ts";
import { paperTexts } from "./print-texts.ts";

/** The day of today as "2026-03-03", and the reader's language. */
export interface PaperReader {
  readonly language: Language;
  readonly today: string;
}

type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string;
/** Our own texts in the reader's language, with their places filled. */
export const sayIn =
  (language: Language): Say =>
  (text, values = {}) =>
    fill(inLanguage(text, language), values);

const nameIn = (network: Network, seat: SeatId | null, { language }: PaperReader): string =>
  seat === null
    ? inLanguage(planTexts.notChosen, language)
    : (network.members.find((member) => member.seat === seat)?.name ?? inLanguage(paperTexts.left, language));

/** A network's result as a paper; null where there is none yet, or it is in a shape nobody knows any more. */
export const outcomePaper = (
  kind: PaperKind,
  outcomes: readonly Outcome[],
  network: Network,
  reader: PaperReader,
): Paper | null => {
  const content = (of: string): unknown => outcomes.find((outcome) => outcome.kind === of)?.content;
  const say = sayIn(reader.language);
  const found = ((): Pick<Paper, "lines" | "blocks"> | null => {
    if (isDrawn(kind))
      return drawnInWords(kind, content(kind), reader.language, (seat) => nameIn(network, seat, reader));
    switch (kind) {
      case "contract": {
        const contract = contractOf(content("contract"));
        return contract === null ? null : contractPaper(contract, network, reader);
      }
      case "plan":
        return planPaper(content("plan"), content("themes"), network, reader);
      case "ground-rules": {
        const rules = GroundRules.safeParse(content(kind)).data?.rules ?? [];
        return rules.length === 0
          ? null
          : {
              lines: [],
              blocks: list(
                rules.map((rule) => rule.text),
                true,
              ),
            };
      }
      case "competence":
        return competencePaper(content(kind), network, reader);
      default:
        return listPaper(content(kind), reader);
    }
  })();
  const taken = say(paperTexts.printed, { day: dayText(reader.today, reader.language) });
  return found === null
    ? null
    : {
        title: say(paperNames[kind]),
        lines: [network.name, ...found.lines],
        blocks: [...found.blocks, { kind: "text", text: taken, tone: "quiet" }],
      };
};

const contractPaper = (
  contract: Contract,
  network: Network,
  reader: PaperReader,
): Pick<Paper, "lines" | "blocks"> => {
  const { language } = reader;
  const say = sayIn(language);
  const answerOf = (seat: SeatId): Text =>
    !contract.acceptedBy.includes(seat)
      ? paperTexts.notYet
      : contract.onBehalf.includes(seat)
        ? paperTexts.onBehalf
        : paperTexts.accepted;
  return {
    lines: [
      say(paperTexts.version, { n: contract.version }),
      ...(contract.reviewOn === null
        ? []
        : [say(paperTexts.reviewOn, { day: dayText(contract.reviewOn, language) })]),
    ],
    blocks: [
      ...contract.headings.flatMap(({ id, title }) =>
        under(
          inLanguage(title, language),
          list(contract.clauses.filter((clause) => clause.heading === id).map((clause) => clause.text)),
        ),
      ),
      heading(say(paperTexts.acceptance)),
      {
        kind: "table",
        head: [say(paperTexts.who), say(paperTexts.answer), say(paperTexts.sign)],
        rows: network.members.map(({ seat, name }) => [name, say(answerOf(seat)), ""]),
      },
    ],
  };
};

const planPaper = (
  plan: unknown,
  themes: unknown,
  network: Network,
  reader: PaperReader,
): Pick<Paper, "lines" | "blocks"> | null => {
  const say = sayIn(reader.language);
  const kept = PlanOutcome.safeParse(plan).data;
  const wished = under(say(paperTexts.themes), themeTable(themes, reader));
  if (kept === undefined) return wished.length === 0 ? null : { lines: [], blocks: wished };
  const rhythm = rhythmOf(kept, reader);
  const name = (seat: SeatId | null): string => nameIn(network, seat, reader);
  return {
    lines: rhythm === "" ? [] : [`${say(planTexts.rhythm)}: ${rhythm}`],
    blocks: [
      ...under(say(planTexts.dates), dateTable(kept, reader)),
      ...under(
        say(planTexts.roles),
        list([
          `${say(planTexts.leader)}: ${name(kept.leader)}`,
          `${say(planTexts.secretary)}: ${name(kept.secretary)}`,
        ]),
      ),
      ...under(say(paperTexts.order), list(kept.rotation.map(name), true)),
      ...under(say(paperTexts.platform), text(kept.platform)),
      ...under(say(paperTexts.bring), text(kept.bring)),
      ...wished,
    ],
  };
};

const rhythmOf = ({ rhythm }: PlanOutcome, { language }: PaperReader): string =>
  rhythm.choice === null || rhythm.choice === "own"
    ? rhythm.text.trim()
    : inLanguage(rhythmTexts[rhythm.choice], language);

const dateTable = (plan: PlanOutcome, { language }: PaperReader): readonly PaperBlock[] => {
  const say = sayIn(language);
  const dates = [...plan.dates].sort((a, b) => `${a.date}${a.start}`.localeCompare(`${b.date}${b.start}`));
  const rows = dates.map(({ date, start, end, how, place }) => [
    dayText(date, language),
    hoursText(start, end, language),
    [say(howTexts[how]), place].filter((part) => part.trim() !== "").join(", "),
  ]);
  return table(
    [paperTexts.day, paperTexts.time, paperTexts.where].map((head) => say(head)),
    rows,
  );
};

const themeTable = (themes: unknown, { language }: PaperReader): readonly PaperBlock[] => {
  const say = sayIn(language);
  const wished = ThemesOutcome.safeParse(themes).data?.themes ?? [];
  const rows = wished.map((theme) => [theme.text, theme.help, String(theme.votes.length)]);
  return table(
    [paperTexts.theme, paperTexts.help, paperTexts.wishes].map((head) => say(head)),
    rows,
  );
};

const competencePaper = (
  content: unknown,
  network: Network,
  reader: PaperReader,
): Pick<Paper, "lines" | "blocks"> | null => {
  const found = CompetenceOutcome.safeParse(content).data;
  if (found === undefined || found.notes.length === 0) return null;
  return {
    lines: [],
    blocks: found.categories.flatMap((category) =>
      under(
        inLanguage(category.title, reader.language),
        list(
          found.notes
            .filter((note) => note.category === category.id)
            .map((note) => `${note.text} (${nameIn(network, note.owner, reader)})`),
        ),
      ),
    ),
  };
};

const listPaper = (content: unknown, { language }: PaperReader): Pick<Paper, "lines" | "blocks"> | null => {
  const found = SharedList.safeParse(content).data;
  if (found === undefined || found.items.length === 0) return null;
  const say = sayIn(language);
  return {
    lines: [
      inLanguage(found.title, language),
      ...(found.reviewOn === undefined
        ? []
        : [say(paperTexts.listReviewOn, { day: dayText(found.reviewOn, language) })]),
    ],
    blocks: list(
      found.items.map(({ text: words, table, under: heading }) => {
        const text = heading === undefined ? words : `${inLanguage(heading, language)}: ${words}`;
        return table === null ? text : say(paperTexts.table, { text, n: table });
      }),
    ),
  };
};

const stateTexts = {
  new: paperTexts.goalNew,
  going: paperTexts.goalGoing,
  done: paperTexts.goalDone,
  dropped: paperTexts.goalDropped,
} as const;

/** One person's goals and homework from all meetings, newest first, as they were kept. */
export const goalsPaper = (name: string, kept: readonly KeptThing[], reader: PaperReader): Paper => {
  const { language, today } = reader;
  const say = sayIn(language);
  const goals = kept.flatMap(({ kind, content }) =>
    kind === "goal" ? (KeptGoal.strip().safeParse(content).data ?? []) : [],
  );
  const homework = kept.flatMap(({ kind, content }) =>
    kind === "homework" ? (KeptHomework.strip().safeParse(content).data ?? []) : [],
  );
  const line = (words: Text, value: string): readonly string[] =>
    value.trim() === "" ? [] : [say(words, { text: value.trim() })];
  return {
    title: say(paperTexts.goals),
    lines: [name, say(paperTexts.printed, { day: dayText(today, language) })],
    blocks: [
      ...(goals.length + homework.length === 0 ? text(say(paperTexts.noGoals)) : []),
      ...goals.flatMap((goal): readonly PaperBlock[] => [
        {
          kind: "small-heading",
          text: goal.text,
          aside: [
            say(stateTexts[goal.state ?? "new"]),
            ...(goal.horizon === null ? [] : [say(paperTexts[goal.horizon])]),
          ].join(" · "),
        },
        ...list([
          ...line(paperTexts.situation, goal.situation),
          ...(goal.start === null ? [] : [say(paperTexts.start, { day: dayText(goal.start, language) })]),
          ...line(paperTexts.training, goal.training),
        ]),
      ]),
      ...under(
        say(paperTexts.homework),
        list(
          homework.map(({ text: words, remindOn, done }) => {
            const more = done
              ? [say(paperTexts.homeworkDone)]
              : remindOn === null
                ? []
                : [say(paperTexts.remind, { day: dayText(remindOn, language) })];
            return [words, ...more.map((one) => `(${one})`)].join(" ");
          }),
        ),
      ),
    ],
  };
};
