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
    <div className="ra-stage">
      <div className="ra-top">
        <h2>{say(config.title ?? texts.title, props)}</h2>
        <Pager {...paging} />
      </div>
      <Chart
        map={board}
        areas={board.areas.slice(paging.at * ROWS, (paging.at + 1) * ROWS)}
        language={language}
      />
      {phase.id !== "plenary" && (
        <p className="ra-soft">{say(phase.id === "alone" ? texts.stageAlone : texts.stageGroup, props)}</p>
      )}
    </div>
  );
}
