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

/** Who put it there is of an earlier meeting: a seat that nobody has. */
const earlier = seatId("earlier");

export const isDrawn = (kind: PaperKind): kind is DrawnKind => drawnKinds.some((one) => one === kind);

/** What the network keeps, as its exercise's page draws it; null where it is in a shape nobody knows any more. */
export const drawn = (kind: DrawnKind, content: unknown): Drawn | null => {
  switch (kind) {
    case "poster": {
      const kept = PosterOutcome.safeParse(content).data;
      if (kept === undefined || kept.lines.length === 0) return null;
      const lines = kept.lines.map((line) => ({ ...line, by: earlier, version: 1 }));
      return {
        exercise: "poster",
        board: {
          title: { text: kept.title, version: 0 },
          sections: kept.sections,
          lines,
          proposals: [],
          before: true,
        },
      };
    }
    case "risks": {
      const kept = RisksOutcome.safeParse(content).data;
      if (kept === undefined || kept.risks.length === 0) return null;
      const risks = kept.risks.map((risk) => ({ ...risk, from: earlier, version: 1, table: null }));
      return { exercise: "risk-matrix", board: { risks, before: true, examples: [] } };
    }
    case "responsibilities": {
      const kept = ResponsibilitiesOutcome.safeParse(content).data;
      if (kept === undefined || kept.areas.length === 0) return null;
      const areas = kept.areas.map((area) => ({ ...area, views: [], by: null }));
      return { exercise: "responsibility-map", board: { roles: kept.roles, areas, before: true } };
    }
    case "year": {
      const kept = YearOutcome.safeParse(content).data;
      if (kept === undefined || kept.entries.length === 0) return null;
      const entries = kept.entries.map((entry) => ({ ...entry, by: earlier, version: 1 }));
      return { exercise: "year-wheel", board: { start: kept.start, entries, proposals: [], before: true } };
    }
  }
};

type Body = Pick<Paper, "lines" | "blocks">;
type Say = (words: Text, values?: Readonly<Record<string, string | number>>) => string;

/** The same in words: to be read on a screen of any width, and as a Word file. */
export const drawnInWords = (
  kind: DrawnKind,
  content: unknown,
  language: Language,
  nameOf: (seat: SeatId) => string,
): Body | null => {
  const say: Say = (words, values = {}) => fill(inLanguage(words, language), values);
  switch (kind) {
    case "poster": {
      const kept = PosterOutcome.safeParse(content).data;
      if (kept === undefined || kept.lines.length === 0) return null;
      return {
        lines: [kept.title === null ? say(posterTexts.title) : inLanguage(kept.title, language)],
        blocks: kept.sections.flatMap(({ id, title }) =>
          under(
            inLanguage(title, language),
            list(kept.lines.filter(({ section }) => section === id).map((line) => line.text)),
          ),
        ),
      };
    }
    case "risks": {
      const kept = RisksOutcome.safeParse(content).data;
      return kept === undefined || kept.risks.length === 0
        ? null
        : { lines: [], blocks: riskTable(kept, say, language, nameOf) };
    }
    case "responsibilities": {
      const kept = ResponsibilitiesOutcome.safeParse(content).data;
      if (kept === undefined || kept.areas.length === 0) return null;
      const rows = kept.areas.map(({ name, cells }) => [
        inLanguage(name, language),
        ...kept.roles.map(({ id }) => {
          const mark = markOf(cells, id);
          return mark === null ? "" : say(markTexts[mark]);
        }),
      ]);
      return {
        lines: [],
        blocks: table(
          [say(mapTexts.area), ...kept.roles.map(({ name }) => inLanguage(name, language))],
          rows,
        ),
      };
    }
    case "year": {
      const kept = YearOutcome.safeParse(content).data;
      return kept === undefined || kept.entries.length === 0
        ? null
        : { lines: [], blocks: yearLists(kept, say, language) };
    }
  }
};

const riskTable = (
  { risks }: RisksOutcome,
  say: Say,
  language: Language,
  nameOf: (seat: SeatId) => string,
): Body["blocks"] => {
  const gravity = (risk: RisksOutcome["risks"][number]): number => productOf(risk) ?? 0;
  const rows = [...risks]
    .sort((a, b) => gravity(b) - gravity(a))
    .map((risk) => {
      const product = productOf(risk);
      const grave =
        product === null
          ? say(riskTexts.openPlace)
          : say(riskTexts.risk, { product, level: say(levelTexts[levelOf(product)]) });
      const { owner, by } = risk;
      const who = [
        owner.seat === null ? "" : nameOf(owner.seat),
        owner.role,
        by === null ? "" : say(riskTexts.byDate, { date: dateText(by, language) }),
      ];
      return [risk.text, grave, risk.measure, who.filter((part) => part !== "").join(" · ")];
    });
  const head = [
    say(riskTexts.whatCanGo),
    `${say(riskTexts.likelihood)} × ${say(riskTexts.consequence)}`,
    say(riskTexts.measure),
    say(riskTexts.owner),
  ];
  return table(head, rows);
};

const yearLists = ({ start, entries }: YearOutcome, say: Say, language: Language): Body["blocks"] =>
  monthsFrom(start).flatMap((month) => {
    const named = entries
      .filter((entry) => entry.month === month)
      .sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9"))
      .map(({ id, kind, text: words, date }) => {
        const what =
          words !== ""
            ? `${say(kindTexts[kind])}: ${words}`
            : id === "review-contract"
              ? say(yearTexts.contractReview)
              : say(kindTexts[kind]);
        return date === null ? what : `${dateText(date, language, false)}: ${what}`;
      });
    const name = months[language][month - 1] ?? "";
    return under(name.charAt(0).toLocaleUpperCase() + name.slice(1), list(named));
  });
