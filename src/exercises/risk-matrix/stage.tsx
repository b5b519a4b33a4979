import { Pager, usePaging } from "../../../tab/kit/pages.tsx";
import { LevelMark } from "./level.tsx";
import { Matrix } from "./matrix.tsx";
import { byGravity, numbersOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say, whoAndWhen } from "./words.tsx";

/** Risks that fit below one another beside the matrix. */
const ROWS = 3;

/** The matrix on the wall, and beside it the risks, the gravest first. */
export function Stage(props: Props) {
  const { board, language, config } = props;
  const sorted = byGravity(board.risks);
  const numbers = numbersOf(board.risks);
  const paging = usePaging(sorted.length, ROWS);
  return (
    <div className="rm-stage">
      <Matrix risks={board.risks} language={language} size="large" />
      <section>
        <h2>{say(config.title ?? texts.title, props)}</h2>
        {sorted.length === 0 && <p className="rm-soft">{say(texts.stageEmpty, props)}</p>}
        <ol className="rm-list">
          {sorted.slice(paging.at * ROWS, (paging.at + 1) * ROWS).map((risk) => (
            <li key={risk.id} className="rm-item">
              <div className="rm-head">
                <b className="rm-chip">{numbers.get(risk.id)}</b>
                <p>{risk.text}</p>
              </div>
              <LevelMark risk={risk} language={language} />
              {risk.measure !== "" && (
                <p className="rm-measure">
                  {say(texts.measure, props)}: {risk.measure}
                </p>
              )}
              {whoAndWhen(risk, props) !== "" && <p className="rm-soft">{whoAndWhen(risk, props)}</p>}
            </li>
          ))}
        </ol>
        <Pager {...paging} />
      </section>
    </div>
  );
}
