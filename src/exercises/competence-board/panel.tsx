import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { CategoryHeading } from "../../../tab/kit/note-card.tsx";
import { OwnFold } from "../../../tab/kit/own-fold.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { BoardList } from "./board-list.tsx";
import { OwnNotes } from "./own-notes.tsx";
import { PaperNote } from "./paper-note.tsx";
import { type Category, hasPut, nextToPut, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** My notes, my turn, the board, and (for the facilitator) the notes of those who write on paper. */
export function Panel(props: Props) {
  const { language, phase } = props;
  const { act: move, refusal } = useActs(props.move, { title: say(texts.notNow, language) });
  const inner = { ...props, move };
  return (
    <div className="cb cb-panel k-stack">
      {refusal}
      {phase.id === "alone" ? (
        <Mine {...inner} open />
      ) : phase.id === "use" ? (
        <Use {...inner} />
      ) : (
        <Round {...inner} />
      )}
      {props.leads && phase.id !== "alone" && <PaperNote {...inner} />}
    </div>
  );
}

/** The eye of my sheet. */
const eye = (props: Props) => (
  <WhoSees
    kind="sheet"
    compact
    people={props.seenBy.sheet.map((id) => ({ id, name: nameIn(props.seats, id), me: id === props.me }))}
  />
);

function Round(props: Props) {
  const { sheet, me, focus } = props;
  const mine = me !== null && focus.includes(me);
  return (
    <>
      {mine && sheet !== null && <MyTurn {...props} sheet={sheet} me={me} />}
      <Mine {...props} open={false} waits={!mine && focus.length > 0} />
      <OnTheBoard {...props} />
    </>
  );
}

/** One note in each category: the next one lies ready, one press puts it up. */
function MyTurn(props: Props & { readonly sheet: Sheet; readonly me: NonNullable<Props["me"]> }) {
  const { board, sheet, me, lap, language } = props;
  const open = board.categories.filter(
    ({ id }) => !hasPut(board, me, id, lap) && nextToPut(sheet, board, me, id) !== null,
  );
  return (
    <Paper kind="sheet" aside={eye(props)}>
      <h2>{say(texts.yourTurn, language)}</h2>
      <p className="k-muted" role="status">
        {say(open.length === 0 ? texts.allPut : texts.onePerCategory, language)}
      </p>
      <ul className="cb-turn">
        {board.categories.map((category) => (
          <li key={category.id}>
            <TurnRow {...props} category={category} first={category.id === open[0]?.id} />
          </li>
        ))}
      </ul>
    </Paper>
  );
}

function TurnRow(
  props: Props & {
    readonly sheet: Sheet;
    readonly me: NonNullable<Props["me"]>;
    readonly category: Category;
    /** The next one to put up. */
    readonly first: boolean;
  },
) {
  const { board, sheet, me, lap, language, category, first, move } = props;
  const title = say(category.title, language);
  const next = nextToPut(sheet, board, me, category.id);
  const done = hasPut(board, me, category.id, lap);
  return (
    <>
      <CategoryHeading shape={category.shape}>{title}</CategoryHeading>
      {done ? (
        <p className="k-row k-muted">
          <SymbolIcon name="done" />
          {say(texts.putThisRound, language)}
        </p>
      ) : next === null ? (
        <p className="k-muted">{say(texts.noneLeft, language)}</p>
      ) : (
        <>
          <p className="cb-words">{next.text}</p>
          <ActionButton
            primary={first}
            touch
            wide
            icon="share"
            label={`${say(texts.put, language)}: ${next.text}`}
            onPress={() => move("put", { note: next.id })}
          >
            {say(texts.put, language)}
          </ActionButton>
        </>
      )}
    </>
  );
}

/** What the programme asks while everyone writes. */
function Asked({ phase, language }: Props) {
  const [question] = phase.prompts;
  if (phase.id !== "alone" || question === undefined) return null;
  return (
    <div>
      <p className="cb-asked">{say(question, language)}</p>
      {phase.hint && <p className="k-small-words">{say(phase.hint, language)}</p>}
    </div>
  );
}

/** My notes: open while they are what matters, folded away otherwise. */
function Mine(props: Props & { readonly open: boolean; readonly waits?: boolean }) {
  const { sheet, language, open, waits = false } = props;
  if (sheet === null) return null;
  return (
    <OwnFold folded={!open} words={say(texts.myNotes, language)}>
      <Paper kind="sheet" aside={eye(props)}>
        <div className="k-stack">
          <Asked {...props} />
          {waits && <p className="k-muted">{say(texts.waitForTurn, language)}</p>}
          <OwnNotes {...props} sheet={sheet} />
        </div>
      </Paper>
    </OwnFold>
  );
}

function OnTheBoard(props: Props) {
  const { board, language } = props;
  if (board.notes.length === 0) return null;
  const count = board.notes.length === 1 ? texts.cardCountOne : texts.cardCount;
  return (
    <details className="k-fold">
      <summary>
        <SymbolIcon name="ring" />
        {say(count, language, { n: board.notes.length })}
      </summary>
      <Paper kind="board">
        <BoardList {...props} marking={false} />
      </Paper>
    </details>
  );
}

function Use(props: Props) {
  return (
    <>
      <Paper kind="board">
        <h2>{say(texts.use, props.language)}</h2>
        <p className="k-muted cb-how">{say(texts.useHow, props.language)}</p>
        <BoardList {...props} marking />
      </Paper>
      <Mine {...props} open={false} />
    </>
  );
}
