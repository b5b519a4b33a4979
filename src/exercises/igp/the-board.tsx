import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { DayField } from "../../../tab/kit/day-field.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { onlookers } from "../../../tab/kit/seat-names.ts";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import type { Doing } from "./item.tsx";
import { SharedList, WriteHere } from "./shared-list.tsx";
import { chosenIn, roomLimitOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, countWords, type Props, say } from "./words.tsx";

type Inner = Props & { readonly act: Act };

/** Whether this reader sat at the table when it brought its items. */
export const satThere = (board: Props["board"], table: number | null, me: Props["me"]): boolean =>
  board.brought.some((each) => each.table === table && me !== null && each.seats.includes(me));

/** What the tables brought, and what the room agrees on. */
export function TheBoard(props: Inner & { readonly agreeing: boolean }) {
  const { board, seenBy, agreeing, me, leads } = props;
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
        {board.items.length === 0 && (
          <p className="k-muted">
            {say(props.tables.length > 0 ? texts.emptyBoard : texts.emptyTogether, props)}
          </p>
        )}
        {agreeing && board.items.length > 0 && (
          <div>
            <h2>{say(texts.roomAgrees, props)}</h2>
            <p className="k-small-words">{say(texts.roomAgreesHow, props)}</p>
            {tables.length > 0 && <Counts {...props} limit={limit} />}
          </div>
        )}
        {tables.map((table) => (
          <OneTable key={table} {...props} doing={doing} limit={limit} n={table} />
        ))}
        {ours.length > 0 && (
          <section className={tables.length > 0 ? "ig-table" : undefined}>
            {tables.length > 0 && <h3>{say(texts.together, props)}</h3>}
            <SharedList {...props} doing={doing} items={ours} limit={limit} plain={tables.length > 0} />
          </section>
        )}
        {agreeing && <MoreOnBoard {...props} doing={doing} />}
      </div>
    </Paper>
  );
}

/** What one table brought; whoever leads, or sat there, can have it shown large. */
function OneTable(
  props: Inner & {
    readonly doing: Doing;
    readonly limit: (part: string) => ReturnType<typeof roomLimitOf>;
    readonly n: number;
  },
) {
  const { board, n, leads, me } = props;
  return (
    <section className="ig-table">
      <div className="ig-table-top">
        <h3>{say(texts.tableN, props, { n })}</h3>
        {(leads || satThere(board, n, me)) && <ShowThis {...props} />}
      </div>
      <SharedList {...props} items={board.items.filter(({ table }) => table === n)} plain />
    </section>
  );
}

function MoreOnBoard(props: Inner & { readonly doing: Doing }) {
  const { leads, seats, me } = props;
  return (
    <>
      <WriteHere {...props} title={say(texts.writeJoint, props)} hint={say(texts.writeJointBoard, props)} />
      {leads && (
        <WriteHere
          {...props}
          title={say(texts.paperTitle, props)}
          whoElse={seats.map(({ id }) => id).filter((id) => id !== me)}
        />
      )}
    </>
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
export function ReviewDate(props: Inner) {
  const { board, act } = props;
  return (
    <section className="k-card">
      <DayField
        label={say(texts.reviewLabel, props)}
        value={board.reviewOn}
        onChange={(on) => void act("review", { on })}
      />
    </section>
  );
}
