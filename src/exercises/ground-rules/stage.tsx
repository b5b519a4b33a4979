import { Pager, usePaging } from "../../../tab/kit/pages.tsx";
import { Empty } from "../../../tab/kit/states.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { currentRule, standingOf } from "./consent.ts";
import { answerSymbols, StandingSign } from "./signs.tsx";
import { type Answer, answers, type Reply, type Rule } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, namesOf, type Props, say } from "./words.tsx";

/** Suggestions on one page of the stage: more of them when all are short. */
const CARDS = { short: 9, long: 6 };
/** As many letters as two lines of a small card hold. */
const SHORT = 48;
/** Rules in the list beside the one that is spoken about. */
const LIST = 5;
/** Adopted rules on one page. */
const SET = 8;

/** What the whole room sees: suggestions to group, then one rule at a time to consent to, then the common set. */
export function Stage(props: Props) {
  const { board, phase } = props;
  const open = board.rules.filter(({ asideBy }) => asideBy === null);
  // Until suggestions are laid out, the stage belongs to the question.
  if (phase.id === "alone") return null;
  if (open.length === 0)
    return (
      <div className="gr-stage">
        <Empty title={say(texts.noRules, props)}>{say(texts.noRulesHow, props)}</Empty>
      </div>
    );
  if (phase.id !== "consent") return <Cards {...props} open={open} />;
  const current = currentRule(board);
  return current === null ? (
    <CommonSet {...props} open={open} />
  ) : (
    <Round {...props} open={open} current={current} />
  );
}

const cardSize = (text: string): string => (text.length > 90 ? "gr-tight" : "gr-roomy");

function Cards(props: Props & { readonly open: readonly Rule[] }) {
  const { open } = props;
  const size = open.some(({ text }) => text.length > SHORT) ? CARDS.long : CARDS.short;
  const paging = usePaging(open.length, size);
  const shown = open.slice(paging.at * size, paging.at * size + size);
  return (
    <div className="gr-stage">
      <div className="gr-set-top">
        <p className="gr-soft">{say(texts.groupLine, props)}</p>
        <Pager {...paging} />
      </div>
      <ul className={open.length <= 4 ? "gr-cards gr-few" : "gr-cards"}>
        {shown.map((rule) => (
          <li key={rule.id} className={`gr-card ${cardSize(rule.text)}`}>
            <p>{rule.text}</p>
            <Under {...props} rule={rule} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a rule comes from: names, and the words that lie under it. */
function Under(props: Props & { readonly rule: Rule }) {
  const { rule, board } = props;
  const owners = [...new Set(rule.from.flatMap(({ owner }) => (owner === null ? [] : [owner])))];
  const others = rule.from.filter(({ text }) => text !== rule.text).slice(0, 3);
  return (
    <small>
      {rule.from.length > 1 && (
        <>
          <b>{say(texts.under, props, { n: rule.from.length })}</b>
          {others.length > 0 && `: ${others.map(({ text }) => text).join(" · ")}`}
        </>
      )}
      {board.withNames && owners.length > 0 && rule.from.length === 1 && namesOf(props, owners)}
    </small>
  );
}

function Round(props: Props & { readonly open: readonly Rule[]; readonly current: Rule }) {
  const { open, current, present } = props;
  const place = open.indexOf(current);
  const first = Math.max(0, Math.min(place - Math.floor(LIST / 2), open.length - LIST));
  return (
    <div className="gr-stage gr-round">
      <ol className={open.length <= 5 ? "gr-list gr-few" : "gr-list"} start={first + 1}>
        {open.slice(first, first + LIST).map((rule, index) => (
          <li
            key={rule.id}
            className={rule === current ? "gr-now" : undefined}
            aria-current={rule === current}
          >
            <span className="gr-number">{first + index + 1}</span>
            <span className="gr-words">{rule.text}</span>
            <StandingSign {...props} state={standingOf(rule, present).state} />
          </li>
        ))}
      </ol>
      <Current {...props} />
    </div>
  );
}

const ruleSize = ({ length }: string): string => {
  if (length <= 40) return "gr-few";
  if (length <= 90) return "gr-short";
  return length <= 160 ? "gr-medium" : "gr-long";
};

/** What is said against a rule is read whole: the more letters there are, the smaller they are. */
const objectionSize = (replies: readonly Reply[]): string => {
  const letters = replies.reduce((sum, { reason }) => sum + reason.length, 0);
  if (letters <= 160) return "gr-brief";
  return letters <= 420 ? "gr-full" : "gr-dense";
};

function Current(props: Props & { readonly open: readonly Rule[]; readonly current: Rule }) {
  const { open, current, present } = props;
  const standing = standingOf(current, present);
  return (
    <section className={`gr-current ${ruleSize(current.text)}`}>
      <p className="gr-soft">
        {say(texts.ruleOf, props, { n: open.indexOf(current) + 1, of: open.length })}
        {current.version > 1 && ` · ${say(texts.version, props, { n: current.version })}`}
      </p>
      <h2 aria-live="polite">{current.text}</h2>
      <div className="gr-answers">
        {answers.map((answer) => (
          <Heard key={answer} {...props} answer={answer} replies={standing.replies[answer]} />
        ))}
      </div>
      <p className="gr-unheard">
        {standing.unheard.length === 0
          ? say(texts.allHeard, props)
          : say(texts.unheard, props, { names: namesOf(props, standing.unheard) })}
      </p>
    </section>
  );
}

function Heard(props: Props & { readonly answer: Answer; readonly replies: readonly Reply[] }) {
  const { answer, replies, seats } = props;
  return (
    <div className={`gr-heard gr-said-${answer}${answer === "object" ? ` ${objectionSize(replies)}` : ""}`}>
      <p className="gr-count">
        <SymbolIcon name={answerSymbols[answer]} />
        <b>{replies.length}</b> {say(texts[answer], props)}
      </p>
      {answer === "object" ? (
        <ul>
          {replies.map(({ seat, reason }) => (
            <li key={seat}>
              <b>{nameIn(seats, seat)}:</b> {reason}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {namesOf(
            props,
            replies.map(({ seat }) => seat),
          )}
        </p>
      )}
    </div>
  );
}

function CommonSet(props: Props & { readonly open: readonly Rule[] }) {
  const { open } = props;
  const paging = usePaging(open.length, SET);
  const { at } = paging;
  const shown = open.slice(at * SET, at * SET + SET);
  return (
    <div className="gr-stage">
      <div className="gr-set-top">
        <h2 className="gr-big">{say(texts.ourRules, props)}</h2>
        <StandingSign {...props} state="adopted" />
      </div>
      <ol className={open.length <= 5 ? "gr-set gr-few" : "gr-set"}>
        {shown.map((rule, index) => (
          <li key={rule.id}>
            <span className="gr-number">{at * SET + index + 1}</span>
            <span>{rule.text}</span>
          </li>
        ))}
      </ol>
      <Pager {...paging} />
    </div>
  );
}
