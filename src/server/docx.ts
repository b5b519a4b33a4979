import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Language } from "../core/text.ts";
import type { Paper, PaperBlock } from "../protocol/print.ts";

const MARGIN = convertMillimetersToTwip(20);
const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
/** Columns that fit side by side on an upright page. */
const UPRIGHT_COLUMNS = 4;
/** How Word names our languages. */
const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const NUMBERS = "numbers";
const QUIET = "595959";

/** Writes a paper as a Word file on A4, with real headings, lists and tables that its readers can go on with. */
export const writeWord = (paper: Paper, language: Language): Promise<Buffer> => {
  const lies = paper.blocks.some((block) => block.kind === "table" && block.head.length > UPRIGHT_COLUMNS);
  const width = (lies ? A4.height : A4.width) - 2 * MARGIN;
  const size = { ...A4, orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT };
  return Packer.toBuffer(
    new Document({
      title: paper.title,
      creator: "Runde",
      lastModifiedBy: "Runde",
      styles: {
        default: {
          document: { run: { font: "Calibri", size: 22, language: { value: locales[language] } } },
          title: { run: { size: 44, bold: true }, paragraph: { spacing: { after: 80 } } },
          heading1: {
            run: { size: 28, bold: true, color: "1F1F1F" },
            paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
          },
          heading2: {
            run: { size: 24, bold: true, color: "1F1F1F" },
            paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
          },
        },
      },
      numbering: {
        config: [
          {
            reference: NUMBERS,
            levels: [
              {
                level: 0,
                format: LevelFormat.DECIMAL,
                text: "%1.",
                alignment: AlignmentType.START,
                style: { paragraph: { indent: { left: 500, hanging: 360 } } },
              },
            ],
          },
        ],
      },
      sections: [
        {
          properties: {
            page: { size, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
          },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: run(paper.title) }),
            ...paper.lines.map(
              (line, at) =>
                new Paragraph({
                  children: run(line, { color: QUIET }),
                  spacing: { after: at === paper.lines.length - 1 ? 160 : 0 },
                }),
            ),
            ...paper.blocks.flatMap((block, at) => written(block, at, width)),
          ],
        },
      ],
    }),
  );
};

/** Words as Word takes them: XML knows no control characters, and a line break is an element of its own. */
const run = (words: string, how: { readonly color?: string; readonly bold?: boolean } = {}): TextRun[] =>
  words
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, "")
    .split("\n")
    .map((text, index) => new TextRun({ ...how, text, ...(index === 0 ? {} : { break: 1 }) }));

const written = (block: PaperBlock, index: number, width: number): readonly FileChild[] => {
  switch (block.kind) {
    case "heading":
      return [headed(HeadingLevel.HEADING_1, block)];
    case "small-heading":
      return [headed(HeadingLevel.HEADING_2, block)];
    case "text":
      return [
        new Paragraph({
          spacing: { before: block.tone === "quiet" ? 160 : 0, after: 120 },
          children: run(block.text, block.tone === "quiet" ? { color: QUIET } : {}),
          ...(block.tone === "aloud"
            ? {
                indent: { left: 240 },
                border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: "8A8A8A" } },
              }
            : {}),
        }),
      ];
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            spacing: { after: 60 },
            children: run(item),
            ...(block.ordered
              ? { numbering: { reference: NUMBERS, level: 0, instance: index } }
              : { bullet: { level: 0 } }),
          }),
      );
    case "table":
      return [tableOf(block, width), new Paragraph({ children: [] })];
    case "new-page":
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
};

const headed = (
  heading: (typeof HeadingLevel)["HEADING_1"] | (typeof HeadingLevel)["HEADING_2"],
  { text, aside }: { readonly text: string; readonly aside?: string },
): Paragraph =>
  new Paragraph({
    heading,
    children: [
      ...run(text),
      ...(aside === undefined ? [] : run(`  ${aside}`, { color: QUIET, bold: false })),
    ],
  });

const tableOf = ({ head, rows }: Extract<PaperBlock, { kind: "table" }>, all: number): Table => {
  const share = Math.floor(all / Math.max(1, head.length));
  const cells = (words: readonly string[], bold: boolean): TableCell[] =>
    words.map(
      (text) =>
        new TableCell({
          width: { size: share, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 100, right: 100 },
          children: [new Paragraph({ children: run(text, { bold }) })],
        }),
    );
  return new Table({
    width: { size: all, type: WidthType.DXA },
    columnWidths: head.map(() => share),
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
};
