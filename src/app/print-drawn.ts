import { dateText, months } from "../core/calendar.ts";
import { type SeatId, seatId } from "../core/ids.ts";
import { fill, inLanguage, type Language, type Text } from "../core/text.ts";
import { PosterOutcome } from "../exercises/poster/state.ts";
import { texts as posterTexts } from "../exercises/poster/texts.ts";
import { markOf, ResponsibilitiesOutcome } from "../exercises/responsibility-map/state.ts";
import { texts as mapTexts, markTexts } from "../exercises/responsibility-map/texts.ts";
import { levelOf, productOf, RisksOutcome } from "../exercises/risk-matrix/state.ts";
import { levelTexts, texts as riskTexts } from "../exercises/risk-matrix/texts.ts";
import { monthsFrom, YearOutcome } from "../exercises/year-wheel/state.ts";
import { kindTexts, texts as yearTexts } from "../exercises/year-wheel/texts.ts";
import { type DrawnKind, drawnKinds, type Paper, type PaperKind } from "../protocol/print.ts";
import { list, table, under } from "./paper-blocks.ts";

/** Results that an exercise draws on its own large page: the exercise, and the board its page is drawn from. */
export interface Drawn {
  readonly exercise: string;
  readonly board: unknown;
}

type Words = Pick<Paper, "lines" | "blocks">;
type Say = (words: Text, values?: Readonly<Record<string, string | number>>) => string;

interface Reader {
  readonly language: Language;
  readonly say: Say;
  readonly nameOf: (seat: SeatId) => string;
}

/** One kind of result: what stands there, if anything does; how its exercise draws it; and the same in words. */
interface Kind<Kept> {
  readonly kept: (content: unknown) => Kept | null;
  readonly drawn: (kept: Kept) => Drawn;
  readonly words: (kept: Kept, reader: Reader) => Words;
}

/** Who put it there is of an earlier meeting: a seat that nobody has. */
const earlier = seatId("earlier");

const poster: Kind<PosterOutcome> = {
  kept: (content) => {
    const { data } = PosterOutcome.safeParse(content);
    return data === undefined || data.lines.length === 0 ? null : data;
  },
  drawn: ({ title, sections, lines }) => ({
    exercise: "poster",
    board: {
      title: { text: title, version: 0 },
      sections,
      lines: lines.map((line) => ({ ...line, by: earlier, version: 1 })),
      proposals: [],
      before: true,
    },
  }),
  words: ({ title, sections, lines }, { language, say }) => ({
    lines: [title === null ? say(posterTexts.title) : inLanguage(title, language)],
    blocks: sections.flatMap((section) =>
      under(
        inLanguage(section.title, language),
        list(lines.filter((line) => line.section === section.id).map((line) => line.text)),
      ),
    ),
  }),
};

const risks: Kind<RisksOutcome> = {
  kept: (content) => {
    const { data } = RisksOutcome.safeParse(content);
    return data === undefined || data.risks.length === 0 ? null : data;
  },
  drawn: (kept) => ({
    exercise: "risk-matrix",
    board: {
      risks: kept.risks.map((risk) => ({ ...risk, from: earlier, version: 1, table: null })),
      before: true,
      examples: [],
    },
  }),
  words: (kept, reader) => {
    const { say } = reader;
    const head = [
      say(riskTexts.whatCanGo),
      `${say(riskTexts.likelihood)} × ${say(riskTexts.consequence)}`,
      say(riskTexts.measure),
      say(riskTexts.owner),
    ];
    const gravest = [...kept.risks].sort((a, b) => (productOf(b) ?? 0) - (productOf(a) ?? 0));
    return {
      lines: [],
      blocks: table(
        head,
        gravest.map((risk) => riskRow(risk, reader)),
      ),
    };
  },
};

const riskRow = (
  risk: RisksOutcome["risks"][number],
  { language, say, nameOf }: Reader,
): readonly string[] => {
  const { text, measure, owner, by } = risk;
  const product = productOf(risk);
  const grave =
    product === null
      ? say(riskTexts.openPlace)
      : say(riskTexts.risk, { product, level: say(levelTexts[levelOf(product)]) });
  const who = [
    owner.seat === null ? "" : nameOf(owner.seat),
    owner.role,
    by === null ? "" : say(riskTexts.byDate, { date: dateText(by, language) }),
  ];
  return [text, grave, measure, who.filter((part) => part !== "").join(" · ")];
};

const responsibilities: Kind<ResponsibilitiesOutcome> = {
  kept: (content) => {
    const { data } = ResponsibilitiesOutcome.safeParse(content);
    return data === undefined || data.areas.length === 0 ? null : data;
  },
  drawn: ({ roles, areas }) => ({
    exercise: "responsibility-map",
    board: { roles, areas: areas.map((area) => ({ ...area, views: [], by: null })), before: true },
  }),
  words: ({ roles, areas }, { language, say }) => ({
    lines: [],
    blocks: table(
      [say(mapTexts.area), ...roles.map(({ name }) => inLanguage(name, language))],
      areas.map(({ name, cells }) => [
        inLanguage(name, language),
        ...roles.map(({ id }) => {
          const mark = markOf(cells, id);
          return mark === null ? "" : say(markTexts[mark]);
        }),
      ]),
    ),
  }),
};

const year: Kind<YearOutcome> = {
  kept: (content) => {
    const { data } = YearOutcome.safeParse(content);
    return data === undefined || data.entries.length === 0 ? null : data;
  },
  drawn: ({ start, entries }) => ({
    exercise: "year-wheel",
    board: {
      start,
      entries: entries.map((entry) => ({ ...entry, by: earlier, version: 1 })),
      proposals: [],
      before: true,
    },
  }),
  words: ({ start, entries }, reader) => ({
    lines: [],
    blocks: monthsFrom(start).flatMap((month) => {
      const name = months[reader.language][month - 1] ?? "";
      const here = entries
        .filter((entry) => entry.month === month)
        .sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9"));
      return under(
        name.charAt(0).toLocaleUpperCase() + name.slice(1),
        list(here.map((entry) => yearLine(entry, reader))),
      );
    }),
  }),
};

const yearLine = (
  { id, kind, text, date }: YearOutcome["entries"][number],
  { language, say }: Reader,
): string => {
  const own = id === "review-contract" ? say(yearTexts.contractReview) : say(kindTexts[kind]);
  const what = text === "" ? own : `${say(kindTexts[kind])}: ${text}`;
  return date === null ? what : `${dateText(date, language, false)}: ${what}`;
};

export const isDrawn = (kind: PaperKind): kind is DrawnKind => drawnKinds.some((one) => one === kind);

const both = <Kept>({ kept, drawn, words }: Kind<Kept>) => ({
  drawn: (content: unknown): Drawn | null => {
    const found = kept(content);
    return found === null ? null : drawn(found);
  },
  words: (content: unknown, reader: Reader): Words | null => {
    const found = kept(content);
    return found === null ? null : words(found, reader);
  },
});

const kinds = {
  poster: both(poster),
  risks: both(risks),
  responsibilities: both(responsibilities),
  year: both(year),
} as const satisfies Readonly<Record<DrawnKind, unknown>>;

/** What the network keeps, as its exercise's page draws it; null where nothing stands there, or in a shape nobody knows any more. */
export const drawn = (kind: DrawnKind, content: unknown): Drawn | null => kinds[kind].drawn(content);

/** The same in words: to be read on a screen of any width, and as a Word file. */
export const drawnInWords = (
  kind: DrawnKind,
  content: unknown,
  language: Language,
  nameOf: (seat: SeatId) => string,
): Words | null => {
  const say: Say = (words, values = {}) => fill(inLanguage(words, language), values);
  return kinds[kind].words(content, { language, say, nameOf });
};
