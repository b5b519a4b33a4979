import { useId } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { Prompt } from "../../../tab/kit/say.tsx";
import { onlookers } from "../../../tab/kit/seat-names.ts";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import type { Doing } from "./item.tsx";
import { OwnList } from "./own-list.tsx";
import { FromMySheet, Row } from "./row.tsx";
import { Bring, SharedList, WriteHere } from "./shared-list.tsx";
import { chosenIn, isBrought, leastOf, roomLimitOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, countWords, dateWords, namesOf, type Props, say } from "./words.tsx";
import { type Work, workOf } from "./work.ts";

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

/** What the programme asks now. */
function Asked({ phase, language }: Props) {
  const [question, ...more] = phase.prompts.map((prompt) => say(prompt, { language }));
  if (question === undefined) return null;
  return (
    <section className="k-card">
      <Prompt
        question={question}
        more={more.length > 0 ? more.join(" ") : undefined}
        hint={phase.hint === undefined ? undefined : say(phase.hint, { language })}
      />
    </section>
  );
}

function Alone(props: Inner) {
  return (
    <>
      <Asked {...props} />
      {props.sheet !== null && <OwnList {...props} sheet={props.sheet} />}
    </>
  );
}

/** At the table, or on the board that serves as one. */
function Together(props: Inner) {
  const { work } = props;
  return (
    <>
      <Asked {...props} />
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

const satThere = (board: Props["board"], table: number | null, me: Props["me"]): boolean =>
  board.brought.some((each) => each.table === table && me !== null && each.seats.includes(me));

function Workplace(props: Inner) {
  const { work, seenBy, me, seats, leads, phase } = props;
  const doing = atTable(props);
  const empty = work.pool.items.length === 0;
  const others = work.seats.filter((seat) => seat !== me);
  const people = work.kind === "table" ? (seenBy.table.length > 0 ? seenBy.table : work.seats) : seenBy.board;
  return (
    <Paper
      kind={work.kind}
      names={work.kind === "table" ? others.map((id) => namesOf(props, [id])) : undefined}
      aside={<WhoSees kind={work.kind} compact people={onlookers(props, people)} />}
    >
      <div className="k-stack">
        {empty ? (
          <p className="k-muted">{say(texts.emptyTable, props)}</p>
        ) : (
          <>
            {doing.choosing && (
              <div>
                <h2>{say(texts.agreeOn, props)}</h2>
                <p className="k-small-words">{say(texts.agreeHow, props)}</p>
              </div>
            )}
            <SharedList {...props} doing={doing} items={work.pool.items} limit={work.limit} />
          </>
        )}
        {work.turn === null && (
          <WriteHere
            key={`${phase.id} ${work.kind}`}
            {...props}
            doing={doing}
            title={say(texts.writeJoint, props)}
            hint={say(work.kind === "table" ? texts.writeJointHint : texts.writeJointBoard, props)}
            open={empty}
          />
        )}
        {work.turn === null && (work.kind === "table" || leads) && others.length > 0 && (
          <WriteHere
            {...props}
            doing={doing}
            title={say(texts.paperTitle, props)}
            whoElse={work.kind === "table" ? others : seats.map(({ id }) => id).filter((id) => id !== me)}
          />
        )}
      </div>
    </Paper>
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
    <details className="ig-fold">
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
    <details className="ig-fold">
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
      <Asked {...props} />
      {work.kind === "table" && <BringMine {...props} />}
      <TheBoard {...props} agreeing={agreeing} />
      {config.reviewDate === true && <ReviewDate {...props} />}
      {work.kind === "table" && work.pool.items.length > 0 && <TableFold {...props} />}
      <MySheet {...props} />
    </>
  );
}

/** The table's own sheet, when the room has come together again. */
function TableFold(props: Inner) {
  return (
    <details className="ig-fold">
      <summary>
        <SymbolIcon name="table" />
        {say(texts.tableSheet, props)}
      </summary>
      <Workplace {...props} />
    </details>
  );
}

function TheBoard(props: Inner & { readonly agreeing: boolean }) {
  const { board, seenBy, agreeing, me, leads, seats } = props;
  const doing: Doing = {
    pool: board,
    move: (name) => `board-${name}`,
    choosing: agreeing,
    editing: agreeing,
    mayTake: (said, item) => said.owner === me || item.by === me || leads || satThere(board, item.table, me),
  };
  const limit = (part: string): ReturnType<typeof roomLimitOf> => roomLimitOf(board, part);
  const tables = [...board.brought].map(({ table }) => table).sort((a, b) => a - b);
  const ours = board.items.filter(({ table }) => table === null);
  return (
    <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
      <div className="k-stack">
        {board.items.length === 0 && <p className="k-muted">{say(texts.emptyBoard, props)}</p>}
        {agreeing && board.items.length > 0 && (
          <div>
            <h2>{say(texts.roomAgrees, props)}</h2>
            <p className="k-small-words">{say(texts.roomAgreesHow, props)}</p>
            {tables.length > 0 && <Counts {...props} limit={limit} />}
          </div>
        )}
        {tables.map((table) => (
          <section key={table} className="ig-table">
            <div className="ig-table-top">
              <h3>{say(texts.tableN, props, { n: table })}</h3>
              {(leads || satThere(board, table, me)) && <ShowThis {...props} n={table} />}
            </div>
            <SharedList
              {...props}
              doing={doing}
              items={board.items.filter((item) => item.table === table)}
              limit={limit}
              plain
            />
          </section>
        ))}
        {ours.length > 0 && (
          <section className={tables.length > 0 ? "ig-table" : undefined}>
            {tables.length > 0 && <h3>{say(texts.together, props)}</h3>}
            <SharedList {...props} doing={doing} items={ours} limit={limit} plain={tables.length > 0} />
          </section>
        )}
        {agreeing && (
          <WriteHere
            {...props}
            doing={doing}
            title={say(texts.writeJoint, props)}
            hint={say(texts.writeJointBoard, props)}
          />
        )}
        {agreeing && leads && (
          <WriteHere
            {...props}
            doing={doing}
            title={say(texts.paperTitle, props)}
            whoElse={seats.map(({ id }) => id).filter((id) => id !== me)}
          />
        )}
      </div>
    </Paper>
  );
}

function Counts(props: Inner & { readonly limit: (part: string) => ReturnType<typeof roomLimitOf> }) {
  const { board, limit } = props;
  return (
    <ul className="k-small-words k-num" aria-live="polite">
      {board.parts.map(({ id, title }) => (
        <li key={id}>
          {board.parts.length > 1 && `${say(title, props)}: `}
          {countWords(chosenIn(board, id), limit(id), props)}
        </li>
      ))}
    </ul>
  );
}

function ShowThis(props: Inner & { readonly n: number }) {
  const { board, n, act } = props;
  const on = board.shown === n;
  return (
    <ActionButton
      subtle
      icon="screen"
      pressed={on}
      label={say(on ? texts.showAll : texts.readAloudTable, props, { n })}
      onPress={() => act("show", { table: on ? null : n })}
    >
      {say(on ? texts.showAll : texts.readAloud, props)}
    </ActionButton>
  );
}

/** When the network looks at it again. */
function ReviewDate(props: Inner) {
  const { board, act } = props;
  const id = useId();
  return (
    <section className="k-card">
      <label className="ig-label" htmlFor={id}>
        {say(texts.reviewLabel, props)}
        <input
          id={id}
          type="date"
          className="k-input"
          value={board.reviewOn ?? ""}
          onChange={(event) =>
            void act("review", { on: event.target.value === "" ? null : event.target.value })
          }
        />
      </label>
      {board.reviewOn !== null && (
        <p className="k-small-words">
          {say(texts.reviewShown, props, { date: dateWords(board.reviewOn, props.language) })}
        </p>
      )}
    </section>
  );
}
