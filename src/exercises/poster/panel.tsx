import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { FillPart } from "./part.tsx";
import { MAX_TITLE } from "./state.ts";
import { texts } from "./texts.ts";
import { onlookers, type Props, say } from "./words.tsx";

/** The poster part by part, all on the board: what stands, what is proposed, and fields for more. */
export function Panel(props: Props) {
  const { board, me, seenBy } = props;
  const { act, refusal, acted } = useActs(props.move);
  const title = say(board.title.text ?? texts.title, props);
  return (
    <div className="k-stack">
      {refusal}
      <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
        <div className="k-stack">
          <h2 className="po-title">{title}</h2>
          {me !== null && <p className="k-muted">{say(texts.who, props)}</p>}
          {board.sections.map((section) => (
            <FillPart key={section.id} {...props} act={act} section={section} />
          ))}
          {me !== null && (
            <details className="po-more">
              <summary>{say(texts.titleField, props)}</summary>
              <Composer
                key={board.title.version}
                label={say(texts.titleField, props)}
                hideLabel
                lines={1}
                start={title}
                action={say(texts.save, props)}
                symbol="tick"
                longest={MAX_TITLE}
                onSend={(text) => act("name", { text, version: board.title.version })}
              />
            </details>
          )}
        </div>
      </Paper>
      {me !== null && (board.lines.length > 0 || acted) && (
        <ActionButton subtle icon="undo" onPress={() => props.undo("board")}>
          {say(texts.undo, props)}
        </ActionButton>
      )}
      <ActionButton subtle icon="print" onPress={props.print}>
        {say(texts.print, props)}
      </ActionButton>
    </div>
  );
}
