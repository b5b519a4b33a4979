import { Pager, usePaging } from "../../../tab/kit/pages.tsx";
import { type Entry, inMonth, kinds, monthsFrom } from "./state.ts";
import { kindTexts, texts } from "./texts.ts";
import { Wheel } from "./wheel.tsx";
import { monthText, type Props, say, titleOf } from "./words.tsx";
import { KindSign } from "./year-list.tsx";

/** Entries of a month that are named beside the wheel. */
const NAMED = 2;
/** Months that fit beside the wheel. */
const MONTHS = 6;

/** The wheel on the wall, and what happens month by month beside it. */
export function Stage(props: Props) {
  const { board, config, language } = props;
  return (
    <div className="yw-stage">
      <Wheel entries={board.entries} start={board.start} language={language} />
      <section>
        <h2>{say(config.title ?? texts.title, props)}</h2>
        {board.entries.length === 0 ? (
          <p className="yw-soft">{say(texts.stageEmpty, props)}</p>
        ) : (
          <Months {...props} />
        )}
        <ul className="yw-legend">
          {kinds.map((kind) => (
            <li key={kind}>
              <KindSign kind={kind} />
              {say(kindTexts[kind], props)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The months in which something happens; many of them get less room each. */
export function Months(props: Pick<Props, "board" | "language"> & { readonly all?: boolean }) {
  const { board, language, all = false } = props;
  const busy = monthsFrom(board.start)
    .map((month) => ({ month, here: inMonth(board.entries, month) }))
    .filter(({ here }) => here.length > 0);
  const paging = usePaging(busy.length, MONTHS);
  const shown = all ? busy : busy.slice(paging.at * MONTHS, (paging.at + 1) * MONTHS);
  return (
    <>
      <dl className={shown.length > 3 ? "yw-months yw-many" : "yw-months"}>
        {shown.map(({ month, here }) => (
          <div key={month}>
            <dt>{monthText(month, language)}</dt>
            <dd>
              {(all ? here : here.slice(0, NAMED)).map((entry) => (
                <Named key={entry.id} entry={entry} language={language} />
              ))}
              {!all && here.length > NAMED && (
                <p className="yw-soft">{say(texts.more, props, { n: here.length - NAMED })}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {!all && <Pager {...paging} />}
    </>
  );
}

function Named({ entry, language }: { readonly entry: Entry; readonly language: Props["language"] }) {
  const day =
    entry.date === null ? "" : `${String(Number(entry.date.slice(8)))}${language === "en" ? "" : "."} `;
  return (
    <p className="yw-named">
      <KindSign kind={entry.kind} />
      <span>
        {day}
        {titleOf(entry, { language })}
      </span>
    </p>
  );
}
