import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { OnBoard, Paper } from "../../../tab/kit/paper.tsx";
import { Asked } from "../../../tab/kit/say.tsx";
import { nameIn, onlookers } from "../../../tab/kit/seat-names.ts";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import {
  eachOf,
  heardOf,
  type Line,
  MAX_TEXT,
  type Sheet,
  type Statement,
  statementsOf,
  upOf,
} from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, namesOf, type Props, say } from "./words.tsx";

type Inner = Props & { readonly act: Act };

/** My own sentence, shown or only said; then what has been heard. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const inner: Inner = { ...props, act };
  return (
    <div className="st-panel k-stack">
      {refusal}
      <Asked {...props.phase} />
      {props.sheet !== null && <Mine {...inner} sheet={props.sheet} />}
      {props.phase.id !== "alone" && <Heard {...inner} />}
      {props.leads && props.phase.id !== "alone" && <ForAnother {...inner} />}
    </div>
  );
}

function Mine(props: Inner & { readonly sheet: Sheet }) {
  const { sheet, phase, seenBy, config } = props;
  const many = eachOf(config) > 1;
  return (
    <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
      <div className="k-stack">
        <When {...props} />
        <p className="k-small-words">
          {say(many ? texts.hintMany : texts.hint, props, { n: eachOf(config) })}
          {sheet.keep && ` ${say(texts.keeps, props)}`}
        </p>
        <ul className="st-lines">
          {sheet.lines.map((line, rank) => (
            <li key={line.id}>
              <One {...props} line={line} rank={rank} />
            </li>
          ))}
        </ul>
        {phase.id !== "alone" && <Aloud {...props} />}
      </div>
    </Paper>
  );
}

/** What happens to me now, in the round. */
function When(props: Inner) {
  const { me, focus, board } = props;
  if (me === null || focus.length === 0) return null;
  if (focus.includes(me))
    return (
      <div>
        <h2>{say(texts.yourTurn, props)}</h2>
        <p className="k-muted">{say(texts.yourTurnHow, props)}</p>
      </div>
    );
  return heardOf(board).includes(me) ? null : <p className="k-muted">{say(texts.wait, props)}</p>;
}

function One(props: Inner & { readonly sheet: Sheet; readonly line: Line; readonly rank: number }) {
  const { line, rank, sheet, board, me, act, phase, focus } = props;
  const up = me === null ? null : upOf(board, me, line.id);
  const many = sheet.lines.length > 1;
  if (up !== null)
    return (
      <div>
        <p className="st-words">{up.text}</p>
        <OnBoard onTakeBack={() => act("take-back", { statement: up.id })} />
      </div>
    );
  const mayPut = phase.id !== "alone" && line.text.trim() !== "";
  const myTurn = me !== null && focus.includes(me);
  return (
    <div className="k-stack">
      <div className={many ? "st-line" : undefined}>
        <Field
          label={many ? say(texts.mineN, props, { n: rank + 1 }) : say(texts.mine, props)}
          value={line.text}
          lines={2}
          longest={MAX_TEXT}
          onSave={(text) => act("write", { line: line.id, text })}
        />
        {many && (
          <Menu
            small
            symbol="more"
            label={say(texts.menu, props, { n: rank + 1 })}
            items={[
              { id: "up", label: say(texts.up, props), symbol: "up", disabled: rank === 0 },
              {
                id: "down",
                label: say(texts.down, props),
                symbol: "down",
                disabled: rank === sheet.lines.length - 1,
              },
            ]}
            onChoose={(to) => act("shift", { line: line.id, to })}
          />
        )}
      </div>
      {mayPut && (
        <ActionButton
          primary={myTurn && !many}
          wide
          touch
          icon="share"
          label={`${say(texts.put, props)}: ${line.text}`}
          onPress={() => act("put", { line: line.id })}
        >
          {say(texts.put, props)}
        </ActionButton>
      )}
    </div>
  );
}

/** Saying it is enough. */
function Aloud(props: Inner) {
  const { board, me, act } = props;
  if (me === null || statementsOf(board, me).length > 0) return null;
  const on = board.aloud.includes(me);
  return on ? (
    <p className="k-row">
      <SymbolIcon name="done" />
      {say(texts.aloudDone, props)}
      <button type="button" className="k-link" onClick={() => void act("aloud", { on: false })}>
        {say(texts.notAloud, props)}
      </button>
    </p>
  ) : (
    <div>
      <p className="k-small-words">{say(texts.aloudHint, props)}</p>
      <ActionButton subtle icon="say" onPress={() => act("aloud", { on: true })}>
        {say(texts.aloud, props)}
      </ActionButton>
    </div>
  );
}

/** What stands on the board, and who only said it. */
function Heard(props: Inner) {
  const { board, seenBy } = props;
  const owners = [...new Set(board.statements.map(({ owner }) => owner))];
  return (
    <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
      <div className="k-stack">
        {owners.length === 0 && board.aloud.length === 0 ? (
          <p className="k-muted">{say(texts.empty, props)}</p>
        ) : (
          <h2>{say(texts.theirs, props)}</h2>
        )}
        <ul className="st-heard">
          {owners.map((owner) => (
            <li key={owner}>
              <small>{nameIn(props.seats, owner)}</small>
              {statementsOf(board, owner).map((statement) => (
                <Shown key={statement.id} {...props} statement={statement} />
              ))}
            </li>
          ))}
        </ul>
        {board.aloud.length > 0 && (
          <p className="k-small-words">
            {say(texts.alsoAloud, props, { names: namesOf(props, board.aloud) })}
          </p>
        )}
      </div>
    </Paper>
  );
}

function Shown(props: Inner & { readonly statement: Statement }) {
  const { statement, me, act } = props;
  // What came from my sheet is taken back there, where its words go on living.
  const mayTake =
    me !== null &&
    ((statement.owner === me && statement.from === null) || (statement.owner !== me && statement.by === me));
  return (
    <div className="st-shown">
      <p className="st-words">{statement.text}</p>
      {mayTake && (
        <button
          type="button"
          className="k-link"
          aria-label={`${say(texts.takeBack, props)}: ${statement.text}`}
          title={say(texts.takeBackHint, props)}
          onClick={() => void act("take-back", { statement: statement.id })}
        >
          {say(texts.takeBack, props)}
        </button>
      )}
    </div>
  );
}

/** The facilitator writes what someone without a screen says. */
function ForAnother(props: Inner) {
  const { seats, focus, me, act } = props;
  const others = [...focus, ...seats.map(({ id }) => id)].filter((id) => id !== me);
  const choices = [...new Set(others)].map((id) => ({ id, name: nameIn(seats, id) }));
  const [one] = choices;
  if (one === undefined) return null;
  return (
    <details className="st-fold">
      <summary>{say(texts.paperTitle, props)}</summary>
      <Composer
        label={say(texts.sentence, props)}
        action={say(texts.put, props)}
        longest={MAX_TEXT}
        writeFor={{ label: say(texts.saidBy, props), choices }}
        onSend={(text, whom) => act("say", { text, for: whom ?? one.id })}
      />
    </details>
  );
}
