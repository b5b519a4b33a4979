import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { EntryForm } from "./entry-form.tsx";
import { Proposed } from "./proposed.tsx";
import { monthsFrom } from "./state.ts";
import { texts } from "./texts.ts";
import { Wheel } from "./wheel.tsx";
import { monthText, onlookers, type Props, say } from "./words.tsx";
import { YearList } from "./year-list.tsx";

/** First what is proposed, then the wheel, the list, and a field for more; all of it lies on the board. */
export function Panel(props: Props) {
  const { board, me, seenBy, language } = props;
  const { act, refusal } = useActs(props.move);
  return (
    <div className="k-stack">
      {refusal}
      <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
        <div className="k-stack">
          {me !== null && <Proposed {...props} act={act} />}
          {board.entries.length === 0 ? (
            <p className="k-muted">{say(texts.nothing, props)}</p>
          ) : (
            <Wheel entries={board.entries} start={board.start} language={language} />
          )}
          <YearList {...props} act={act} />
          {me !== null && (
            <section className="k-stack yw-proposals" aria-label={say(texts.addTitle, props)}>
              <h3>{say(texts.addTitle, props)}</h3>
              <EntryForm
                language={language}
                field="year new"
                start={board.start}
                action={say(texts.add, props)}
                onSave={(written) => act("add", written)}
              />
              <label className="yw-start">
                {say(texts.startAt, props)}
                <select
                  className="k-input"
                  value={board.start}
                  onChange={(event) => {
                    void act("start", { month: Number(event.target.value) });
                  }}
                >
                  {monthsFrom(1).map((month) => (
                    <option key={month} value={month}>
                      {monthText(month, language)}
                    </option>
                  ))}
                </select>
              </label>
            </section>
          )}
        </div>
      </Paper>
      {me !== null && board.entries.length > 0 && (
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
