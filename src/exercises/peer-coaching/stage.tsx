import { Face } from "../../../tab/kit/face.tsx";
import { SymbolIcon, type SymbolName } from "../../../tab/kit/symbol-icon.tsx";
import { inLanguage } from "../../core/text.ts";
import { guideNow } from "./moves.ts";
import { type Part, parts, placeOf } from "./part.ts";
import { glances } from "./role-cards.ts";
import { Scene } from "./scene.tsx";
import { texts } from "./texts.ts";
import { focusNames, nameIn, type Props, say } from "./words.tsx";

/** What the whole room sees: who talks, who is silent, what belongs here and what can lie. */
export function Stage(props: Props) {
  const where = placeOf(props.phase.id, props.segment);
  // Looking back has no board: the frame asks its questions.
  if (where === "after") return null;
  return (
    <div className="pc-stage">
      {where === "before" ? <Before {...props} /> : <Glance {...props} part={where} />}
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
      <header className="pc-top">
        <Strip part={part} language={language} />
        <GuideLine {...props} />
      </header>
      <div className="pc-glance">
        <Scene {...props} part={part} />
        <div className="pc-rows">
          {title !== undefined && <p className="pc-title">{title}</p>}
          <dl>
            <Row kind="talks" symbol="say" word={say(texts.talks, language)}>
              {say(glance.talks, language, { name })}
            </Row>
            {glance.listens !== undefined && (
              <Row kind="listens" symbol="quiet" word={say(texts.listens, language)}>
                {say(glance.listens, language, { name })}
              </Row>
            )}
            <Row kind="now" symbol="done" word={say(texts.doNow, language)}>
              {say(glance.now, language, { name })}
            </Row>
            <Row kind="leave" symbol="minus" word={say(texts.leave, language)}>
              {say(glance.leave, language, { name })}
            </Row>
          </dl>
        </div>
      </div>
    </>
  );
}

function Row({
  symbol,
  word,
  kind,
  children,
}: {
  readonly symbol: SymbolName;
  readonly word: string;
  readonly kind: "talks" | "listens" | "now" | "leave";
  readonly children: string;
}) {
  const large = kind === "talks" || kind === "listens";
  return (
    <div className={kind === "now" ? "pc-row pc-rule" : "pc-row"}>
      <dt className={kind === "talks" ? "pc-brand" : undefined}>
        <SymbolIcon name={symbol} />
        {word}
      </dt>
      <dd className={large ? "pc-large" : kind === "leave" ? "pc-quiet" : undefined}>{children}</dd>
    </div>
  );
}

/** The four parts in order, with where we are. */
function Strip({ part, language }: { readonly part: Part; readonly language: Props["language"] }) {
  const now = parts.indexOf(part);
  return (
    <ol className="pc-strip" aria-label={say(texts.parts, language)}>
      {parts.map((id, index) => (
        <li
          key={id}
          className={index < now ? "pc-had" : index === now ? "pc-now" : undefined}
          aria-current={index === now ? "step" : undefined}
        >
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
  const { language, phase, hands } = props;
  const [question] = phase.prompts;
  return (
    <div className="pc-before">
      <div className="pc-ask-who">
        {question !== undefined && <p className="k-question">{inLanguage(question, language)}</p>}
        <p className="pc-anonymise">
          <SymbolIcon name="lock" />
          {say(texts.anonymise, language)}
        </p>
        <GuideLine {...props} />
      </div>
      <section>
        <h2>{say(texts.want, language)}</h2>
        {hands.length === 0 ? (
          <p className="pc-soft">{say(texts.wantNobody, language)}</p>
        ) : (
          <Hands {...props} />
        )}
      </section>
    </div>
  );
}

/** Those who have raised a hand, in the order they come, with the title each has put up. */
function Hands({ seats, hands, board }: Props) {
  return (
    <ol className={hands.length > 4 ? "pc-hands pc-many" : "pc-hands"}>
      {hands.map((id) => {
        const title = board.titles.find((one) => one.seat === id)?.text;
        return (
          <li key={id}>
            <Face initials={seats.find((one) => one.id === id)?.initials ?? ""} now />
            <span>
              <b>{nameIn(seats, id)}</b>
              {title !== undefined && <q>{title}</q>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
