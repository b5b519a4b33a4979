import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { OwnFold } from "../../../tab/kit/own-fold.tsx";
import { OnBoard, Paper } from "../../../tab/kit/paper.tsx";
import { usePopup } from "../../../tab/kit/popup.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { useTask } from "../../../tab/kit/task.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { CareSign, Label } from "./label.tsx";
import { type Line, MAX_LINES, MAX_TEXT, type Sheet, shownLines } from "./state.ts";
import { drawings, symbolNames } from "./symbols.ts";
import { texts } from "./texts.ts";
import { nameIn, onlookers, type Props, say } from "./words.tsx";

type Act = ReturnType<typeof useActs>["act"];

/** The own label to write, and to show when one has the word. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const { sheet, seenBy, print, phase } = props;
  const mine = isMine(props);
  useTask(mayShow(props));
  return (
    <div className="k-stack">
      {refusal}
      <OthersLabel {...props} />
      {sheet !== null && (
        <OwnFold folded={phase.id !== "alone" && !mine}>
          <Paper
            kind="sheet"
            aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}
          >
            <div className="k-stack">
              {mine && <Showing {...props} sheet={sheet} act={act} />}
              <SeenUntil {...props} />
              <p className="k-muted">{say(texts.howTo, props)}</p>
              <ul className="cl-rows">
                {sheet.lines.map((line) => (
                  <Row key={line.id} {...props} line={line} act={act} />
                ))}
              </ul>
              {sheet.lines.length < MAX_LINES && (
                <ActionButton adds icon="plus" onPress={() => act("add", { symbol: freeSymbol(sheet) })}>
                  {say(texts.addLine, props)}
                </ActionButton>
              )}
              {!mine && <Showing {...props} sheet={sheet} act={act} />}
              <ActionButton subtle icon="print" onPress={print}>
                {say(texts.print, props)}
              </ActionButton>
            </div>
          </Paper>
        </OwnFold>
      )}
    </div>
  );
}

const isMine = ({ focus, me }: Props): boolean => me !== null && focus.includes(me);

/** I have the word, and a label that has not hung there yet. */
const mayShow = ({ board, focus, me, sheet }: Props): boolean =>
  me !== null &&
  focus.includes(me) &&
  !board.had.includes(me) &&
  sheet !== null &&
  shownLines(sheet).length > 0;

function SeenUntil(props: Props) {
  return (
    <p className="k-seen-by">
      <SymbolIcon name="lock" />
      {say(isUp(props) ? texts.onlyYouChanges : texts.onlyYouUntil, props)}
    </p>
  );
}

/** My label hangs on the board now. */
const isUp = ({ board, focus, me }: Props): boolean =>
  me !== null && focus.includes(me) && board.shown.some(({ owner }) => owner === me);

/** A new line begins with a symbol that the label does not have yet. */
const freeSymbol = ({ lines }: Sheet): Line["symbol"] =>
  symbolNames.find((name) => !lines.some(({ symbol }) => symbol === name)) ?? "sun";

function OthersLabel({ board, focus, me, seats, language }: Props) {
  return board.shown
    .filter(({ owner }) => focus.includes(owner) && owner !== me)
    .map(({ owner, lines }) => (
      <Label key={owner} name={nameIn(seats, owner)} lines={lines} language={language} />
    ));
}

function Row(props: Props & { readonly line: Line; readonly act: Act }) {
  const { line, act } = props;
  const label = line.prompt === null ? say(texts.freeLine, props) : say(line.prompt, props);
  return (
    <li className="cl-row">
      <SignChoice {...props} />
      <div className="k-grow">
        <Field
          label={label}
          value={line.text}
          lines={2}
          longest={MAX_TEXT}
          who={isUp(props) && !line.mine ? say(texts.onlyYouChangesHere, props) : undefined}
          onSave={(text) => act("write", { line: line.id, text })}
          eye={
            <ActionButton
              subtle
              icon="trash"
              label={say(texts.removeLine, props, { line: label })}
              onPress={() => act("remove", { line: line.id })}
            />
          }
          actions={
            <label className="cl-mine">
              <input
                type="checkbox"
                checked={line.mine}
                aria-label={say(texts.keepMineFor, props, { line: label })}
                onChange={(event) => void act("mine", { line: line.id, mine: event.target.checked })}
              />
              {say(texts.keepMine, props)}
            </label>
          }
        />
      </div>
    </li>
  );
}

/** The symbol of a line; pressing it lays all twelve out to choose from. */
function SignChoice(props: Props & { readonly line: Line; readonly act: Act }) {
  const { line, act } = props;
  const popup = usePopup();
  const name = say(drawings[line.symbol].name, props);
  return (
    <>
      <button
        type="button"
        className="cl-choose"
        aria-haspopup="menu"
        aria-label={say(texts.pickSymbol, props, { name })}
        title={name}
        {...popup.button}
      >
        <CareSign name={line.symbol} />
      </button>
      {popup.box(
        symbolNames.map((each) => (
          <button
            key={each}
            type="button"
            role="menuitem"
            className="cl-choice"
            aria-current={each === line.symbol}
            onClick={() => {
              popup.close();
              void act("symbol", { line: line.id, symbol: each });
            }}
          >
            <CareSign name={each} />
            {say(drawings[each].name, props)}
          </button>
        )),
        { role: "menu", label: say(texts.symbolsFor, props), className: "cl-choices" },
      )}
    </>
  );
}

function Showing(props: Props & { readonly sheet: Sheet; readonly act: Act }) {
  const { board, sheet, me, focus, act } = props;
  if (me === null) return null;
  const inFocus = focus.includes(me);
  const up = inFocus ? board.shown.find(({ owner }) => owner === me) : undefined;
  const lines = shownLines(sheet);
  if (up !== undefined)
    return (
      <div>
        <OnBoard onTakeBack={() => act("take-down")} />
        {JSON.stringify(up.lines) !== JSON.stringify(lines) && lines.length > 0 && (
          <ActionButton icon="share" onPress={() => act("show")}>
            {say(texts.showAgain, props)}
          </ActionButton>
        )}
      </div>
    );
  if (inFocus)
    return (
      <ActionButton primary touch wide icon="share" disabled={lines.length === 0} onPress={() => act("show")}>
        {say(texts.show, props)}
      </ActionButton>
    );
  return (
    <p className="k-small-words">
      {say(board.had.includes(me) ? texts.shownBefore : texts.showsLater, props)}
    </p>
  );
}
