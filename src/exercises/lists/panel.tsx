import { useActs } from "../../../tab/kit/acts.tsx";
import { OwnLists } from "./own-lists.tsx";
import { BoardPaper, TablePaper } from "./shared-paper.tsx";
import { boardIsOpen, tableIsOpen } from "./sharing.ts";
import { type Props, placeIn } from "./words.tsx";

/** First what I do now: alone my lists, at a table what lies there, in plenary the board. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const { sheet, table, board, phase } = props;
  const place = placeIn(props);
  const atTable = table !== null && tableIsOpen(place);
  const onBoard = boardIsOpen(place) && (!atTable || phase.id === "plenary");
  const boardToo = !onBoard && board.entries.length > 0;
  return (
    <div className="k-stack">
      {refusal}
      {onBoard && <BoardPaper {...props} act={act} />}
      {atTable && <TablePaper {...props} act={act} />}
      {sheet !== null && <OwnLists {...props} sheet={sheet} act={act} />}
      {boardToo && <BoardPaper {...props} act={act} />}
    </div>
  );
}
