import { Months } from "./stage.tsx";
import { kinds } from "./state.ts";
import { kindTexts, texts } from "./texts.ts";
import { Wheel } from "./wheel.tsx";
import { type PrintProps, say } from "./words.tsx";
import { KindSign } from "./year-list.tsx";
import "./view.css";

/** The wheel and the year's list on A3. */
export function Print(props: PrintProps) {
  const { board, config, language } = props;
  return (
    <article className="yw-print" lang={language}>
      <h1>{say(config.title ?? texts.title, props)}</h1>
      <div>
        <Wheel entries={board.entries} start={board.start} language={language} />
        <Months {...props} all />
      </div>
      <ul className="yw-legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <KindSign kind={kind} />
            {say(kindTexts[kind], props)}
          </li>
        ))}
      </ul>
    </article>
  );
}
