import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { OwnFold } from "../../../tab/kit/own-fold.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { OwnMap } from "./own-map.tsx";
import { leftToBring, papersOf } from "./papers.ts";
import { SharedMap } from "./shared-map.tsx";
import { texts } from "./texts.ts";
import { type Act, onlookers, type Props, say, tableMates } from "./words.tsx";

type Inner = Props & { readonly act: Act };

/** Alone my own map; at a table that of the table; together the board, and beside it what the table has to lay there. */
export function Panel(props: Props) {
  const { act, refusal, tookBack } = useActs(props.move, {
    takesBack: { moves: /^take-back/u, words: say(texts.unread, props) },
  });
  const { sheet, board, phase } = props;
  const inner = { ...props, act };
  const papers = papersOf(props);
  const touched = board.areas.some(({ views, cells }) => views.length > 0 || cells.length > 0);
  return (
    <div className="k-stack">
      {refusal}
      {tookBack}
      {phase.id === "plenary" && <BringAll {...inner} />}
      {papers.map((kind) =>
        kind === "table" ? <TablePaper key={kind} {...inner} /> : <BoardPaper key={kind} {...inner} />,
      )}
      {sheet !== null && (
        <OwnFold folded={phase.id === "plenary"} words={say(texts.mine, props)}>
          <OwnMap {...inner} sheet={sheet} where={papers[0] ?? null} />
        </OwnFold>
      )}
      {!papers.includes("board") && touched && <BoardPaper {...inner} />}
      <ActionButton subtle icon="print" onPress={props.print}>
        {say(texts.print, props)}
      </ActionButton>
    </div>
  );
}

/** What the table has agreed on, laid on the board in one press. */
function BringAll(props: Inner) {
  const { act, me } = props;
  const left = leftToBring(props);
  if (me === null || left.length === 0) return null;
  return (
    <ActionButton
      wide
      touch
      icon="ring"
      onPress={async () => {
        for (const area of left) await act("bring", { area });
      }}
    >
      {say(texts.bringAll, props)}
    </ActionButton>
  );
}

function TablePaper(props: Inner) {
  const { tableSheet, seenBy } = props;
  if (tableSheet === null) return null;
  return (
    <Paper
      kind="table"
      names={tableMates(props)}
      aside={<WhoSees kind="table" compact people={onlookers(props, seenBy.table)} />}
    >
      <SharedMap {...props} map={tableSheet} where="table" />
    </Paper>
  );
}

function BoardPaper(props: Inner) {
  const { board, seenBy } = props;
  return (
    <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
      <SharedMap {...props} map={board} where="board" />
    </Paper>
  );
}
