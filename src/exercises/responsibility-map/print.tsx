import { Chart } from "./chart.tsx";
import { texts } from "./texts.ts";
import { type PrintProps, say } from "./words.tsx";
import "./view.css";

/** The map on A3: what the network has settled; before that, the owner's own. */
export function Print(props: PrintProps) {
  const { board, sheet, config, language } = props;
  const settled = board.areas.some(({ cells, views }) => cells.length > 0 || views.length > 0);
  const own = sheet !== null && !settled;
  const map = own
    ? { roles: sheet.roles, areas: sheet.areas.map((area) => ({ ...area, views: [], by: null })) }
    : board;
  return (
    <article className="ra-print" lang={language}>
      <h1>{say(config.title ?? texts.title, props)}</h1>
      <Chart map={map} areas={map.areas} language={language} />
    </article>
  );
}
