import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { RoomMap } from "./map.tsx";
import { type Board, type Comment, commentsAt, type Wall } from "./state.ts";
import { texts } from "./texts.ts";
import { WallView } from "./wall-view.tsx";
import { type Props, say, timeWords, walkAt } from "./words.tsx";

/** Comments on the wall where all look together. */
const SHOWN = 6;
/** So many tables have room for what was said at them, the latest so many. */
const MOST_TOLD = 3;
const TOLD = 2;

/** The map of the room while people walk; then how far each table has come; with one table, what all look at together. */
export function Stage(props: Props) {
  if (props.tables.length < 2) return <Together {...props} />;
  return props.phase.id === "walk" ? <Walk {...props} /> : <Tables {...props} />;
}

function Walk(props: Props) {
  const { board, segment, leads } = props;
  const { act, refusal } = useActs(props.move);
  const { stop, stops } = walkAt(props);
  const home = stop >= stops;
  const time = timeWords(props);
  return (
    <div className="gw-stage">
      {refusal}
      <div className="gw-top">
        <p className="gw-big k-num">
          {home ? say(texts.allHome, props) : say(texts.stopOf, props, { n: stop + 1, of: stops })}
        </p>
        {time.length > 0 && (
          <p className="gw-soft gw-times k-num">
            {time.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </p>
        )}
        {leads && segment === null && stop + 1 < stops && (
          <ActionButton small onPress={() => act("go", { to: stop + 1, was: board.stop })}>
            {say(texts.nextStop, props)}
          </ActionButton>
        )}
      </div>
      <RoomMap {...props} stop={stop} stops={stops} />
    </div>
  );
}

const countText = (n: number, props: Props): string =>
  n === 0 ? say(texts.noComments, props) : say(n === 1 ? texts.commentOne : texts.commentCount, props, { n });

function Tables(props: Props) {
  const { board, tables } = props;
  return (
    <ul className={tables.length > 6 ? "gw-stage gw-tables gw-crowd" : "gw-stage gw-tables"}>
      {tables.map(({ id, number }) => {
        const comments = commentsAt(board, number);
        const done = comments.filter(({ answer }) => answer !== null).length;
        return (
          <li key={id}>
            <p className="gw-big">{say(texts.table, props, { n: number })}</p>
            <p className="k-num">{countText(comments.length, props)}</p>
            {comments.length > 0 && (
              <>
                <span className="gw-meter" aria-hidden="true">
                  <i style={{ width: `${String((100 * done) / comments.length)}%` }} />
                </span>
                <p className="gw-soft k-num">
                  {say(texts.answeredOf, props, { n: done, of: comments.length })}
                </p>
                {tables.length <= MOST_TOLD && (
                  <ul className="gw-cards gw-told">
                    {comments.slice(-TOLD).map((comment) => (
                      <Card key={comment.id} {...props} comment={comment} />
                    ))}
                  </ul>
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** All that hangs, as one wall: the items of every table, each once. */
const allOf = ({ walls }: Board): Wall => ({ table: null, items: walls.flatMap(({ items }) => items) });

function Together(props: Props) {
  const { board } = props;
  const all = allOf(board);
  const comments = board.comments.slice(-SHOWN);
  return (
    <div className="gw-stage gw-together">
      <section>
        <p className="gw-soft">{say(texts.oneTable, props)}</p>
        {all.items.length === 0 ? (
          <p className="gw-big">{say(texts.hangsOnPaper, props)}</p>
        ) : (
          <WallView wall={{ ...all, items: all.items.slice(0, 9) }} shape={board.shape} />
        )}
        {all.items.length > 9 && (
          <p className="gw-soft">{say(texts.more, props, { n: all.items.length - 9 })}</p>
        )}
      </section>
      <section>
        <h2>{say(texts.comments, props)}</h2>
        {comments.length === 0 && <p className="gw-soft">{say(texts.noComments, props)}</p>}
        <ul className="gw-cards">
          {comments.map((comment) => (
            <Card key={comment.id} {...props} comment={comment} />
          ))}
        </ul>
        {board.comments.length > comments.length && (
          <p className="gw-soft">{say(texts.more, props, { n: board.comments.length - comments.length })}</p>
        )}
      </section>
    </div>
  );
}

function Card(props: Props & { readonly comment: Comment }) {
  const { text, answer } = props.comment;
  return (
    <li>
      <p>{text}</p>
      {answer !== null && <small>{say(texts[answer], props)}</small>}
    </li>
  );
}
