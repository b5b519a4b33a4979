import { Face } from "../../../tab/kit/face.tsx";
import { SymbolIcon, type SymbolName } from "../../../tab/kit/symbol-icon.tsx";
import { guideNow } from "./moves.ts";
import { type Part, parts, placeOf } from "./part.ts";
import { glances } from "./role-cards.ts";
import { Scene } from "./scene.tsx";
import { texts } from "./texts.ts";
import { focusNames, nameIn, type Props, say } from "./words.tsx";

/** What the whole room sees: who talks, who is silent, what belongs here and what can lie. */
export function Stage(props: Props) {
  const where = placeOf(props.phase.id, props.segment);
  return (
    <div className={`pc pc-stage pc-at-${where}`}>
      {where === "before" ? (
        <Before {...props} />
      ) : where === "after" ? (
        <After {...props} />
      ) : (
        <Glance {...props} part={where} />
      )}
    </div>
  );
}

function Glance(props: Props & { readonly part: Part }) {
  const { part, language, board, focus } = props;
  const glance = glances[part];
  const name = focusNames(props);
  const title = board.titles.find(({ seat }) => focus.includes(seat))?.text;
  return (
    <>
      <Strip part={part} language={language} />
      <div className="pc-glance">
        <Scene {...props} part={part} />
        <div className="pc-rows">
          {title !== undefined && <p className="pc-title">{title}</p>}
          <dl>
            <Row symbol="say" word={say(texts.talks, language)} big>
              {say(glance.talks, language, { name })}
            </Row>
            {glance.listens !== undefined && (
              <Row symbol="quiet" word={say(texts.listens, language)} big>
                {say(glance.listens, language, { name })}
              </Row>
            )}
            <Row symbol="done" word={say(texts.doNow, language)}>
              {say(glance.now, language, { name })}
            </Row>
            <Row symbol="minus" word={say(texts.leave, language)}>
              {say(glance.leave, language, { name })}
            </Row>
          </dl>
        </div>
      </div>
      <GuideLine {...props} />
    </>
  );
}

function Row({
  symbol,
  word,
  big = false,
  children,
}: {
  readonly symbol: SymbolName;
  readonly word: string;
  readonly big?: boolean;
  readonly children: string;
}) {
  return (
    <div className={`pc-row pc-row-${symbol}${big ? " pc-big" : ""}`}>
      <dt>
        <SymbolIcon name={symbol} />
        {word}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The four parts in order, with where we are. */
export function Strip({ part, language }: { readonly part: Part; readonly language: Props["language"] }) {
  const now = parts.indexOf(part);
  return (
    <ol className="pc-strip" aria-label={say(texts.parts, language)}>
      {parts.map((id, index) => (
        <li key={id} className={index < now ? "pc-had" : index === now ? "pc-now" : undefined} aria-current={index === now ? "step" : undefined}>
          <SymbolIcon name={index < now ? "done" : index === now ? "circle" : "open"} />
          {say(glances[id].title, language)}
        </li>
      ))}
    </ol>
  );
}

function GuideLine(props: Props) {
  const { language, seats } = props;
  const guide = guideNow(props);
  if (guide.seat === null || guide.free) return <p className="pc-guide">{say(texts.guideWho, language)}</p>;
  return (
    <p className="pc-guide">
      <SymbolIcon name="clock" />
      {say(texts.guideIs, language, { name: nameIn(seats, guide.seat) })}
    </p>
  );
}

function Before(props: Props) {
  const { language, seats, hands, board } = props;
  return (
    <>
      <h2 className="pc-head">{say(texts.want, language)}</h2>
      {hands.length === 0 ? (
        <p className="pc-soft">{say(texts.wantNobody, language)}</p>
      ) : (
        <ol className="pc-hands">
          {hands.map((id) => {
            const initials = seats.find((one) => one.id === id)?.initials ?? "";
            const title = board.titles.find((one) => one.seat === id)?.text;
            return (
              <li key={id}>
                <Face initials={initials} now />
                <span>
                  <b>{nameIn(seats, id)}</b>
                  {title !== undefined && <q>{title}</q>}
                </span>
              </li>
            );
          })}
        </ol>
      )}
      <footer className="pc-foot">
        <p className="pc-anonymise">
          <SymbolIcon name="lock" />
          {say(texts.anonymise, language)}
        </p>
        <GuideLine {...props} />
      </footer>
    </>
  );
}

function After({ language }: Props) {
  return (
    <>
      <p className="pc-thanks">{say(texts.afterStage, language)}</p>
      <p className="pc-soft">{say(texts.afterRule, language)}</p>
    </>
  );
}
