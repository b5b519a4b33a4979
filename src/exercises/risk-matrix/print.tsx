import { LevelMark } from "./level.tsx";
import { Matrix } from "./matrix.tsx";
import { byGravity, numbersOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type PrintProps, say, whoAndWhen } from "./words.tsx";
import "./view.css";

/** Empty lines to write on where there are few risks. */
const LINES = 6;

/** The matrix and the list of risks with their measures, on A3. */
export function Print(props: PrintProps) {
  const { board, config, language } = props;
  const numbers = numbersOf(board.risks);
  return (
    <article className="rm-print" lang={language}>
      <h1>{say(config.title ?? texts.title, props)}</h1>
      <Matrix risks={board.risks} language={language} size="large" />
      <table className="rm-rows">
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{say(texts.whatCanGo, props)}</th>
            <th scope="col">
              {say(texts.likelihood, props)} × {say(texts.consequence, props)}
            </th>
            <th scope="col">{say(texts.measure, props)}</th>
            <th scope="col">
              {say(texts.owner, props)}, {say(texts.by, props)}
            </th>
          </tr>
        </thead>
        <tbody>
          {byGravity(board.risks).map((risk) => (
            <tr key={risk.id}>
              <td>{numbers.get(risk.id)}</td>
              <td>{risk.text}</td>
              <td>
                <LevelMark risk={risk} language={language} />
              </td>
              <td>{risk.measure}</td>
              <td>{whoAndWhen(risk, props)}</td>
            </tr>
          ))}
          {Array.from({ length: Math.max(0, LINES - board.risks.length) }, (_, at) => (
            <tr key={`line-${String(at)}`}>
              <td />
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
