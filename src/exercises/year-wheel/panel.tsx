import { useId, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { LiveSelect } from "../../../tab/kit/live-select.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { EntryForm } from "./entry-form.tsx";
import { Proposed } from "./proposed.tsx";
import { monthsFrom } from "./state.ts";
import { texts } from "./texts.ts";
import { Wheel } from "./wheel.tsx";
import { monthText, onlookers, type Props, say } from "./words.tsx";
import { YearList } from "./year-list.tsx";

/** First the way to add, then what is proposed and not yet there, then the wheel and its list; all of it lies on the board. */
export function Panel(props: Props) {
  const { board, me, seenBy, language } = props;
  const { act, refusal, acted } = useActs(props.move);
  return (
    <div className="k-stack">
      {refusal}
      <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
        <div className="k-stack">
          {me !== null && <Adding {...props} act={act} />}
          {me !== null && <Proposed {...props} act={act} />}
          <section className="k-stack yw-proposals" aria-label={say(texts.onWheel, props)}>
            <h3>{say(texts.onWheel, props)}</h3>
            <p className="k-muted">
              {say(board.entries.length === 0 ? texts.nothing : texts.onWheelHow, props)}
            </p>
            {board.entries.length > 0 && (
              <Wheel entries={board.entries} start={board.start} language={language} />
            )}
            <YearList {...props} act={act} />
          </section>
          {me !== null && <StartAt {...props} act={act} />}
        </div>
      </Paper>
      {me !== null && (board.entries.length > 0 || acted) && (
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

type Acting = Props & { readonly act: ReturnType<typeof useActs>["act"] };

/** The one thing to do here, in sight; the form opens below it. */
function Adding(props: Acting) {
  const { board, language, act } = props;
  const [open, setOpen] = useState(board.entries.length === 0);
  return (
    <section className="k-stack" aria-label={say(texts.addTitle, props)}>
      <ActionButton
        wide
        touch
        icon={open ? "minus" : "plus"}
        expanded={open}
        onPress={() => {
          setOpen(!open);
        }}
      >
        {say(texts.addTitle, props)}
      </ActionButton>
      {open && (
        <EntryForm
          language={language}
          field="year new"
          start={board.start}
          action={say(texts.add, props)}
          onSave={(written) => act("add", written)}
        />
      )}
    </section>
  );
}

function StartAt(props: Acting) {
  const { board, language, act } = props;
  const id = useId();
  return (
    <label className="yw-start" htmlFor={id}>
      {say(texts.startAt, props)}
      <LiveSelect
        id={id}
        value={String(board.start)}
        onPick={(month) => act("start", { month: Number(month) })}
      >
        {monthsFrom(1).map((month) => (
          <option key={month} value={month}>
            {monthText(month, language)}
          </option>
        ))}
      </LiveSelect>
    </label>
  );
}
