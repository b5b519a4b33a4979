import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { OwnFold } from "../../../tab/kit/own-fold.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { OwnMap } from "./own-map.tsx";
import { SharedMap } from "./shared-map.tsx";
import { texts } from "./texts.ts";
import { onlookers, type Props, say, tableMates } from "./words.tsx";

const whereOf = ({ phase, table, tableSheet }: Props): "table" | "board" | null => {
  if (phase.id === "alone") return null;
  return table !== null && tableSheet !== null && phase.id !== "plenary" ? "table" : "board";
};

/** Alone my own map; at a table that of the table; together the board. */
export function Panel(props: Props) {
  const { act, refusal, tookBack } = useActs(props.move, {
    takesBack: { moves: /^take-back/u, words: say(texts.unread, props) },
  });
  const { sheet, tableSheet, board, phase, seenBy } = props;
  const where = whereOf(props);
  const boardPaper = (
    <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
      <SharedMap {...props} act={act} map={board} where="board" />
    </Paper>
  );
  const touched = board.areas.some(({ views, cells }) => views.length > 0 || cells.length > 0);
  return (
    <div className="k-stack">
      {refusal}
      {tookBack}
      {where === "table" && tableSheet !== null && (
        <Paper
          kind="table"
          names={tableMates(props)}
          aside={<WhoSees kind="table" compact people={onlookers(props, seenBy.table)} />}
        >
          <SharedMap {...props} act={act} map={tableSheet} where="table" />
        </Paper>
      )}
      {where === "board" && boardPaper}
      {sheet !== null && (
        <OwnFold folded={phase.id === "plenary"} words={say(texts.mine, props)}>
          <OwnMap {...props} act={act} sheet={sheet} where={where} />
        </OwnFold>
      )}
      {where !== "board" && touched && boardPaper}
      <ActionButton subtle icon="print" onPress={props.print}>
        {say(texts.print, props)}
      </ActionButton>
    </div>
  );
}
