import { Pager, usePaging } from "../../../tab/kit/pages.tsx";
import { Chart } from "./chart.tsx";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** Areas that fit below one another on the wall. */
const ROWS = 5;

/** The whole room's map, as it is settled square by square. */
export function Stage(props: Props) {
  const { board, config, phase, language } = props;
  const paging = usePaging(board.areas.length, ROWS);
  return (
    <div className="rp-stage">
      <div className="rp-top">
        <h1>{say(config.title ?? texts.title, props)}</h1>
        <Pager {...paging} />
      </div>
      <Chart
        map={board}
        areas={board.areas.slice(paging.at * ROWS, (paging.at + 1) * ROWS)}
        language={language}
      />
      {phase.id !== "plenary" && <p className="rp-soft">{say(texts.stageAlone, props)}</p>}
    </div>
  );
}
