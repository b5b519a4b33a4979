import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { texts } from "./texts.ts";
import { type Act, onlookers, type Props, say, tableMates } from "./words.tsx";
import { Work } from "./work.tsx";

/** At a table the table's own matrix comes first, then the board; where all sit together, the board alone. */
export function Panel(props: Props) {
  const { act, refusal, tookBack, acted } = useActs(props.move, {
    takesBack: { moves: /^remove$/u, words: say(texts.unread, props) },
  });
  const { table, phase, board } = props;
  const seated = table !== null && props.tableSheet !== null;
  const tableFirst = seated && phase.id !== "plenary";
  const inner = { ...props, act, acted };
  return (
    <div className="k-stack">
      {refusal}
      {tookBack}
      {tableFirst && <TablePaper {...inner} />}
      {(!tableFirst || board.risks.length > 0) && <BoardPaper {...inner} />}
      {seated && !tableFirst && <TablePaper {...inner} />}
      <ActionButton subtle icon="print" onPress={props.print}>
        {say(texts.print, props)}
      </ActionButton>
    </div>
  );
}

type Inner = Props & { readonly act: Act; readonly acted: boolean };

function TablePaper(props: Inner) {
  const { tableSheet, board, seenBy, act } = props;
  const risks = tableSheet?.risks ?? [];
  const left = risks.filter(({ id }) => !board.risks.some((risk) => risk.id === id));
  return (
    <Paper
      kind="table"
      names={tableMates(props)}
      aside={<WhoSees kind="table" compact people={onlookers(props, seenBy.table)} />}
    >
      <Work {...props} where="table" risks={risks} />
      {left.length > 1 && (
        <ActionButton
          wide
          icon="ring"
          onPress={async () => {
            for (const { id } of left) await act("bring", { risk: id });
          }}
        >
          {say(texts.bringAll, props)}
        </ActionButton>
      )}
    </Paper>
  );
}

function BoardPaper(props: Inner) {
  const { board, seenBy } = props;
  return (
    <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
      <Work {...props} where="board" risks={board.risks} />
    </Paper>
  );
}
