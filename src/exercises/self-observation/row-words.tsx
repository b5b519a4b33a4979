import type { Language, Text } from "../../core/text.ts";
import { numberText } from "./numbers.ts";
import { gradeOf, type Row, type Scale, type Unit } from "./state.ts";
import { symbolTexts, texts } from "./texts.ts";
import { listed, say } from "./words.tsx";

interface Counting {
  readonly unit: Unit;
  readonly scale: Scale;
}
interface Reader {
  readonly language: Language;
}

/** "8 timer", "20 %". */
const timeText = (time: number, unit: Unit, reader: Reader): string => {
  if (unit === "percent") return `${numberText(time, reader.language)} %`;
  return time === 1
    ? say(texts.oneHour, reader)
    : say(texts.nHours, reader, { n: numberText(time, reader.language) });
};

/** What a row says in numbers, as words: "8 timer · godt 4 · viktig 2". */
export const valuesText = (row: Row, counting: Counting, reader: Reader): string =>
  values(row, counting, reader, [texts.wellIs, texts.importantIs]).join(" · ");

const values = (
  row: Row,
  { unit, scale }: Counting,
  reader: Reader,
  [well, important]: readonly [Text, Text],
): readonly string[] => {
  const grade = (share: number | null, text: Text): readonly string[] =>
    share === null ? [] : [say(text, reader, { grade: gradeOf(share, scale), most: scale })];
  return [
    ...(row.time === null ? [] : [timeText(row.time, unit, reader)]),
    ...grade(row.well, well),
    ...grade(row.important, important),
  ];
};

/** All of a row for those who listen: number, task, values and symbols. */
export const rowText = (row: Row, number: number, counting: Counting, reader: Reader): string =>
  [
    `${String(number)}. ${row.task}`,
    ...(row.time === null ? [say(texts.noTime, reader)] : []),
    ...values(row, counting, reader, [texts.wellOf, texts.importantOf]),
    ...row.symbols.map((symbol) => say(symbolTexts[symbol], reader)),
  ].join(", ");

/** "17 av 39 timer", "12 % av tiden". */
export const amountText = (sum: number, total: number, unit: Unit, reader: Reader): string =>
  say(unit === "hours" ? texts.amountHours : texts.amountPercent, reader, {
    sum: numberText(sum, reader.language),
    total: numberText(total, reader.language),
  });

/** So many tasks are named in one line. */
const NAMED = 3;

/** Tasks in quotes: "«A», «B» og 2 til". */
export const tasksText = (rows: readonly Row[], reader: Reader): string => {
  const quote = (text: string): string => (reader.language === "en" ? `“${text}”` : `«${text}»`);
  const named = rows.slice(0, NAMED).map(({ task }) => quote(task));
  const more = rows.length - named.length;
  return listed(more > 0 ? [...named, say(texts.andMore, reader, { n: more })] : named, reader);
};
