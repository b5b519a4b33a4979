import { ActionButton } from "../../../tab/kit/action-button.tsx";
import type { useActs } from "../../../tab/kit/acts.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { type Answer, answers, type Comment, commentsAt, MAX_COMMENT } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

export type Inner = Props & { readonly act: ReturnType<typeof useActs>["act"] };

/** Where a comment comes from: a table, or the host's own hand. */
const fromText = ({ wall, from }: Comment, props: Props): string | null => {
  if (from === null) return null;
  return from === wall ? say(texts.hostNote, props) : say(texts.fromTable, props, { n: from });
};

/** What has been said at a table; mine can be taken back, and those at the table can answer. */
export function Comments(props: Inner & { readonly wall: number | null; readonly answering: boolean }) {
  const { board, wall, answering } = props;
  const list = commentsAt(board, wall);
  const done = list.filter(({ answer }) => answer !== null).length;
  return (
    <section>
      <div className="gw-between">
        <h3>{say(answering ? texts.adjustTitle : texts.comments, props)}</h3>
        {answering && list.length > 0 && (
          <span className="k-small-words k-num">
            {say(texts.answeredOf, props, { n: done, of: list.length })}
          </span>
        )}
      </div>
      {list.length === 0 && <p className="k-muted">{say(texts.noComments, props)}</p>}
      <ul className="gw-cards">
        {list.map((comment) => (
          <One key={comment.id} {...props} comment={comment} />
        ))}
      </ul>
    </section>
  );
}

function One(props: Inner & { readonly comment: Comment; readonly answering: boolean }) {
  const { comment, sheet, leads, answering, act } = props;
  const mine = sheet?.mine.includes(comment.id) === true;
  const from = fromText(comment, props);
  return (
    <li>
      <p>{comment.text}</p>
      {from !== null && <small>{from}</small>}
      {answering ? (
        <fieldset className="gw-answer" aria-label={comment.text}>
          {answers.map((answer) => (
            <ActionButton
              key={answer}
              pressed={comment.answer === answer}
              icon={comment.answer === answer ? "done" : undefined}
              onPress={() => act("answer", answerTo(comment, answer))}
            >
              {say(texts[answer], props)}
            </ActionButton>
          ))}
        </fieldset>
      ) : (
        comment.answer !== null && <small className="gw-said">{say(texts[comment.answer], props)}</small>
      )}
      {(mine || (leads && comment.from === null)) && (
        <p className="k-small-words">
          <button
            type="button"
            className="k-link"
            onClick={() => void act("take-back", { comment: comment.id })}
          >
            {say(texts.takeBack, props)}
          </button>
          {". "}
          {say(texts.unread, props)}
        </p>
      )}
    </li>
  );
}

/** A second press takes the answer away. */
const answerTo = ({ id, answer: was }: Comment, answer: Answer) => ({
  comment: id,
  answer: was === answer ? null : answer,
  was,
});

/** Leaves a comment at a table. */
export function Write(props: Inner & { readonly wall: number | null; readonly primary?: boolean }) {
  const { wall, table, tables, primary = false, act } = props;
  const label =
    wall === null || tables.length < 2
      ? say(texts.commentCommon, props)
      : wall === table?.number
        ? say(texts.noteLabel, props)
        : say(texts.commentLabel, props, { n: wall });
  return (
    <Composer
      key={wall}
      label={label}
      field={`comment ${String(wall)}`}
      hint={
        tables.length < 2
          ? undefined
          : say(wall !== null && wall === table?.number ? texts.noteHint : texts.commentHint, props)
      }
      action={say(texts.leave, props)}
      longest={MAX_COMMENT}
      primary={primary}
      onSend={(text) => act("comment", { wall, text })}
    />
  );
}
