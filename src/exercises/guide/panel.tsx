import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Cue } from "../../../tab/kit/cue.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { OwnFold } from "../../../tab/kit/own-fold.tsx";
import { OnBoard, Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { Before } from "./before.tsx";
import { MyGoal } from "./my-goal.tsx";
import { ShownAnswers } from "./shown.tsx";
import { answerTo, guideOf, MAX_TEXT, type Question, type Sheet, type ShownAnswer } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, onlookers, type Props, say, tableMates, whoAtTable } from "./words.tsx";

/** First what I do now: write, tell, or listen and ask; then what has been shown, and my own answers. */
export function Panel(props: Props) {
  const { act, refusal, tookBack } = useActs(props.move, {
    takesBack: { moves: /^(?:board-)?take-down$/u, words: say(texts.unread, props) },
  });
  const { sheet, table, tableSheet, board, config, phase, seenBy } = props;
  const atTable = table !== null && phase.id !== "alone" && guideOf(config).shares;
  const listens = inFocusNow(props) !== null && !isMine(props);
  return (
    <div className="k-stack">
      {refusal}
      {tookBack}
      <Now {...props} />
      {atTable && (
        <Paper
          kind="table"
          names={tableMates(props)}
          aside={<WhoSees kind="table" compact people={onlookers(props, seenBy.table)} />}
        >
          <ShownAnswers {...props} answers={tableSheet?.answers ?? []} />
        </Paper>
      )}
      {board.answers.length > 0 && (
        <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
          <ShownAnswers {...props} answers={board.answers} />
        </Paper>
      )}
      {sheet !== null && (
        <OwnFold folded={listens} words={say(texts.myAnswers, props)}>
          <OwnSheet {...props} sheet={sheet} act={act} />
        </OwnFold>
      )}
    </div>
  );
}

/** The one who tells where I sit; null where nobody is in focus. */
const inFocusNow = ({ phase, table, tables, focus }: Props) =>
  phase.id === "alone"
    ? null
    : table !== null
      ? table.focus
      : tables.length === 0
        ? (focus[0] ?? null)
        : null;

const isMine = (props: Props): boolean => props.me !== null && inFocusNow(props) === props.me;

/** Questions to borrow for whoever listens; who has the word and who listens is said above, by the frame. */
function Now(props: Props) {
  const { phase, segment, config } = props;
  const { cues } = guideOf(config);
  if (phase.id === "alone" || segment === "say" || isMine(props) || cues.length === 0) return null;
  const title = inFocusNow(props) === null ? texts.listenTogether : texts.borrow;
  return (
    <Cue kind="note" title={say(title, props)}>
      <ul className="gu-cues">
        {cues.map((cue) => (
          <li key={cue.nb}>{say(cue, props)}</li>
        ))}
      </ul>
    </Cue>
  );
}

type Inner = Props & { readonly sheet: Sheet; readonly act: Act };

function OwnSheet(props: Inner) {
  const { config, phase, seenBy, print } = props;
  const guide = guideOf(config);
  return (
    <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
      <div className="k-stack">
        {phase.id !== "alone" && guide.shares && <p className="k-muted">{say(texts.showLead, props)}</p>}
        {guide.fields.map((field, index) => (
          <Answer
            key={field.id}
            {...props}
            field={field}
            opens={field.group !== undefined && field.group.nb !== guide.fields[index - 1]?.group?.nb}
          />
        ))}
        <MyGoal {...props} />
        {guide.repeats && <Before {...props} />}
        <p className="k-small-words">{say(texts.keepLead, props)}</p>
        <ActionButton subtle icon="print" onPress={print}>
          {say(texts.print, props)}
        </ActionButton>
      </div>
    </Paper>
  );
}

function Answer(props: Inner & { readonly field: Question; readonly opens: boolean }) {
  const { field, opens, sheet, act, board, tableSheet } = props;
  const atTable = tableSheet?.answers.find(isOf(props));
  const onBoard = board.answers.find(isOf(props));
  return (
    <div className="gu-answer">
      {opens && field.group !== undefined && <h2>{say(field.group, props)}</h2>}
      <Field
        label={say(field.label, props)}
        hint={field.help === undefined ? undefined : say(field.help, props)}
        lines={field.lines ?? 3}
        value={answerTo(sheet, field.id)}
        longest={MAX_TEXT}
        onSave={(text) => act("write", { field: field.id, text })}
        actions={mayShow(props) && <ShowIt {...props} />}
      />
      {atTable !== undefined && (
        <OnBoard
          where="table"
          who={whoAtTable(props)}
          onTakeBack={() => act("take-down", { answer: atTable.id })}
        />
      )}
      {onBoard !== undefined && <OnBoard onTakeBack={() => act("board-take-down", { answer: onBoard.id })} />}
    </div>
  );
}

const isOf =
  ({ me, field }: { readonly me: Props["me"]; readonly field: Question }) =>
  (each: ShownAnswer): boolean =>
    each.by === me && each.field === field.id;

/** Whether an answer can be shown now: to a table, or to all where all sit together. */
const mayShow = ({ config, phase, table, tables }: Props): boolean =>
  guideOf(config).shares && phase.id !== "alone" && (table !== null || tables.length === 0);

/** My answer as it could be shown now, and whether an earlier wording lies there; null where nothing is new. */
const unshown = (props: Inner & { readonly field: Question }) => {
  const { field, sheet, table, tableSheet, board } = props;
  const answer = sheet.answers.find((each) => each.field === field.id);
  const written = answer?.text.trim() ?? "";
  const there = (table === null ? board : tableSheet)?.answers.find(isOf(props));
  return answer === undefined || written === "" || there?.text === written
    ? null
    : { id: answer.id, again: there !== undefined };
};

/** The way to the table, or to all; gone once these very words lie there. */
function ShowIt(props: Inner & { readonly field: Question }) {
  const answer = unshown(props);
  if (answer === null) return null;
  const together = props.table === null;
  const usual = together ? texts.showBoard : texts.showTable;
  const word = say(answer.again ? texts.showAgain : usual, props);
  return (
    <ActionButton
      small
      icon={together ? "ring" : "table"}
      label={`${word}: ${say(props.field.label, props)}`}
      onPress={() => props.act(together ? "board-share" : "share", { answer: answer.id })}
    >
      {word}
    </ActionButton>
  );
}
