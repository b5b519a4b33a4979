import { Answers } from "../../core/kinds.ts";
import type { Language } from "../../core/text.ts";
import { answerTo, Config, guideOf, Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { say } from "./words.tsx";
import "./view.css";

interface PrintProps {
  readonly config: unknown;
  readonly sheet: unknown;
  readonly language: Language;
  readonly name: string;
}

/** The questions on A4, with the owner's answers, or with lines to write on. */
export function Print(props: PrintProps) {
  const { name, language } = props;
  const { title, rows, filled } = readable(props);
  return (
    <article className="gu-print" lang={language}>
      <h1>{say(title, props)}</h1>
      <p className="gu-print-name">
        <span>
          {say(texts.printName, props)}: {filled ? name : ""}
        </span>
        <span>{say(texts.printDate, props)}:</span>
      </p>
      {rows.map(({ id, group, label, help, text, lines }) => (
        <section key={id}>
          {group !== null && <h2>{say(group, props)}</h2>}
          <h3>{say(label, props)}</h3>
          {!filled && help !== null && <p className="gu-print-help">{say(help, props)}</p>}
          {text === "" ? <Lines count={lines} /> : <p className="gu-print-text">{text}</p>}
        </section>
      ))}
    </article>
  );
}

/** What stands on the page: an own sheet of a meeting, answers kept from one, or the empty form. */
const readable = ({ config, sheet }: PrintProps) => {
  const kept = Answers.safeParse(sheet);
  if (kept.success)
    return {
      title: kept.data.title,
      filled: true,
      rows: kept.data.answers.map(({ field, label, text }) => ({
        id: field,
        group: null,
        label,
        help: null,
        text,
        lines: 2,
      })),
    };
  const settings = Config.safeParse(config);
  const { title, fields } = guideOf(settings.success ? settings.data : { set: "notes" });
  const own = Sheet.safeParse(sheet);
  const lines = linesFor(fields.length);
  return {
    title,
    filled: own.success,
    rows: fields.map(({ id, group, label, help }, index) => ({
      id,
      group: group !== undefined && group.nb !== fields[index - 1]?.group?.nb ? group : null,
      label,
      help: help ?? null,
      text: own.success ? answerTo(own.data, id) : "",
      lines,
    })),
  };
};

/** So many lines for each question that a usual form is one page. */
const linesFor = (questions: number): number => (questions > 5 ? 2 : questions > 3 ? 4 : 6);

function Lines({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, index) => <div key={String(index)} className="gu-print-line" />);
}
