import { useActs } from "../../../tab/kit/acts.tsx";
import { OwnFold } from "../../../tab/kit/own-fold.tsx";
import { OwnLists } from "./own-lists.tsx";
import { BoardPaper, TablePaper } from "./shared-paper.tsx";
import { boardIsOpen, tableIsOpen } from "./sharing.ts";
import { texts } from "./texts.ts";
import { type Props, placeIn, say } from "./words.tsx";

/** First what I do now: alone my lists, at a table what lies there, in plenary the board. */
export function Panel(props: Props) {
  const { act, refusal, tookBack } = useActs(props.move, {
    takesBack: { moves: /^remove-(?:table|note)$/u, words: say(texts.unread, props) },
  });
  const { sheet, table, board, phase } = props;
  const place = placeIn(props);
  const atTable = table !== null && tableIsOpen(place);
  const onBoard = boardIsOpen(place) && (!atTable || phase.id === "plenary");
  const boardToo = !onBoard && board.entries.length > 0;
  return (
    <div className="k-stack">
      {refusal}
      {tookBack}
      {onBoard && <BoardPaper {...props} act={act} />}
      {atTable && <TablePaper {...props} act={act} />}
      {sheet !== null && (
        <OwnFold folded={onBoard && phase.id === "plenary"} words={say(texts.mine, props)}>
          <OwnLists {...props} sheet={sheet} act={act} />
        </OwnFold>
      )}
      {boardToo && <BoardPaper {...props} act={act} />}
    </div>
  );
}
