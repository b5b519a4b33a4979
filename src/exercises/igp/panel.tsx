import { useActs } from "../../../tab/kit/acts.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { Asked } from "../../../tab/kit/say.tsx";
import { onlookers } from "../../../tab/kit/seat-names.ts";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import type { SeatId } from "../../core/ids.ts";
import type { Doing } from "./item.tsx";
import { OwnList } from "./own-list.tsx";
import { FromMySheet, Row } from "./row.tsx";
import { Bring, SharedList, WriteHere } from "./shared-list.tsx";
import { chosenIn, isBrought, leastOf } from "./state.ts";
import { texts } from "./texts.ts";
import { ReviewDate, satThere, TheBoard } from "./the-board.tsx";
import { type Act, namesOf, type Props, say } from "./words.tsx";
import { type Work, workOf } from "./work.tsx";

type Inner = Props & { readonly act: Act; readonly work: Work };

/** My list, then my table's, then the room's: what is worked on now stands first and open. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const inner: Inner = { ...props, act, work: workOf(props) };
  return (
    <div className="ig ig-panel k-stack">
      {refusal}
      {props.phase.id === "alone" ? (
        <Alone {...inner} />
      ) : props.phase.id === "plenary" ? (
        <Plenary {...inner} />
      ) : (
        <Together {...inner} />
      )}
    </div>
  );
}

function Alone(props: Inner) {
  return (
    <>
      <Asked {...props.phase} />
      {props.sheet !== null && <OwnList {...props} sheet={props.sheet} />}
    </>
  );
}

/** At the table, or on the board that serves as one. */
function Together(props: Inner) {
  const { work } = props;
  return (
    <>
      <Asked {...props.phase} />
      <Row {...props} />
      {props.sheet !== null && <FromMySheet {...props} sheet={props.sheet} />}
      <Workplace {...props} />
      {work.kind === "table" && <BringMine {...props} />}
      <MySheet {...props} />
      {work.kind === "table" && <BoardFold {...props} />}
    </>
  );
}

const atTable = ({ work, me, leads, board }: Inner): Doing => ({
  pool: work.pool,
  move: work.move,
  choosing: work.turn === null && work.pool.items.length > 0,
  editing: true,
  mayTake: (said, item) =>
    said.owner === me ||
    (said === item.said[0] && item.by === me) ||
    (work.kind === "table" && said.owner === null) ||
    (work.kind === "board" && (leads || satThere(board, item.table, me))),
});

function Workplace(props: Inner) {
  const { work, seenBy, me } = props;
  const doing = atTable(props);
  const others = work.seats.filter((seat) => seat !== me);
  const atMine = seenBy.table.length > 0 ? seenBy.table : work.seats;
  return (
    <Paper
      kind={work.kind}
      names={work.kind === "table" ? others.map((id) => namesOf(props, [id])) : undefined}
      aside={
        <WhoSees
          kind={work.kind}
          compact
          people={onlookers(props, work.kind === "table" ? atMine : seenBy.board)}
        />
      }
    >
      <div className="k-stack">
        {work.pool.items.length === 0 ? (
          <p className="k-muted">{say(texts.emptyTable, props)}</p>
        ) : (
          <>
            {doing.choosing && (
              <div>
                <h2>{say(texts.agreeOn, props)}</h2>
                {work.kind === "table" && <p className="k-small-words">{say(texts.staysHere, props)}</p>}
                <p className="k-small-words">{say(texts.agreeHow, props)}</p>
              </div>
            )}
            <SharedList {...props} doing={doing} items={work.pool.items} limit={work.limit} />
          </>
        )}
        {work.turn === null && <MoreHere {...props} doing={doing} others={others} />}
      </div>
    </Paper>
  );
}

/** Once all is said: what is found together, and what one without a screen says. */
function MoreHere(props: Inner & { readonly doing: Doing; readonly others: readonly SeatId[] }) {
  const { work, leads, phase, seats, me, others } = props;
  const atTheTable = work.kind === "table";
  const whoElse = atTheTable ? others : seats.map(({ id }) => id).filter((id) => id !== me);
  return (
    <>
      <WriteHere
        key={`${phase.id} ${work.kind}`}
        {...props}
        title={say(texts.writeJoint, props)}
        hint={say(atTheTable ? texts.writeJointHint : texts.writeJointBoard, props)}
        open={work.pool.items.length === 0}
      />
      {(atTheTable || leads) && whoElse.length > 0 && (
        <WriteHere {...props} title={say(texts.paperTitle, props)} whoElse={whoElse} />
      )}
    </>
  );
}

function BringMine(props: Inner) {
  const { work, board, table } = props;
  if (table === null) return null;
  const chosen = work.pool.items.filter((item) => item.chosen);
  const few = board.parts.some(({ id, limit }) => chosenIn(work.pool, id) < (leastOf(limit) ?? 0));
  const stale = board.items.some(
    (item) =>
      item.table === table.number &&
      item.version === 1 &&
      item.said.some(({ from, text }) => chosen.every((each) => each.id !== from || each.text !== text)),
  );
  const fresh = stale || chosen.some((item) => !isBrought(board, table.number, item.id));
  return <Bring {...props} ready={chosen.length > 0} fresh={fresh} few={few} />;
}

function MySheet(props: Inner) {
  if (props.sheet === null) return null;
  return (
    <details className="k-fold">
      <summary>
        <SymbolIcon name="lock" />
        {say(texts.mySheet, props)}
      </summary>
      <OwnList {...props} sheet={props.sheet} />
    </details>
  );
}

function BoardFold(props: Inner) {
  if (props.board.items.length === 0) return null;
  return (
    <details className="k-fold">
      <summary>
        <SymbolIcon name="ring" />
        {say(texts.onBoard, props)}
      </summary>
      <TheBoard {...props} agreeing={false} />
    </details>
  );
}

/** The tables read aloud to one another; the room may agree. */
function Plenary(props: Inner) {
  const { board, work, config } = props;
  const agreeing = board.agree || board.brought.length === 0;
  return (
    <>
      <Asked {...props.phase} />
      {work.kind === "table" && <BringMine {...props} />}
      {config.reviewDate === true && <ReviewDate {...props} />}
      <TheBoard {...props} agreeing={agreeing} />
      {work.kind === "table" && work.pool.items.length > 0 && <TableFold {...props} />}
      <MySheet {...props} />
    </>
  );
}

/** The table's own sheet, when the room has come together again. */
function TableFold(props: Inner) {
  return (
    <details className="k-fold">
      <summary>
        <SymbolIcon name="table" />
        {say(texts.tableSheet, props)}
      </summary>
      <Workplace {...props} />
    </details>
  );
}
