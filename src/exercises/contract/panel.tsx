import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { Acceptance } from "./acceptance-card.tsx";
import { Changes } from "./clause-words.tsx";
import { diffOf, isChanged } from "./diff.ts";
import { Review } from "./review.tsx";
import { Section } from "./section.tsx";
import type { Clause } from "./state.ts";
import { texts } from "./texts.ts";
import { onlookers, type Props, say } from "./words.tsx";

type Act = ReturnType<typeof useActs>["act"];

/** The contract to edit together, to save as a version, and to accept for oneself. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  // The clause that is being changed here, as it was when the change began: it stays in place until I am done.
  const [editing, setEditing] = useState<Clause | null>(null);
  const { board, seenBy, print } = props;
  const draft = board.saved === null || isChanged(board.saved, board);
  // Everyone is to accept, and there is no version yet: choosing the day and saving come first.
  const toSave = props.phase.id === "accept" && board.saved === null;
  return (
    <div className="k-stack">
      {refusal}
      {board.saved !== null && <Acceptance {...props} act={act} draft={draft} />}
      <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
        <div className="k-stack">
          {props.me !== null && props.phase.id !== "accept" && (
            <p className="k-muted">{say(texts.whoWrites, props)}</p>
          )}
          {toSave && (
            <>
              <p>{say(texts.saveFirst, props)}</p>
              <Review {...props} act={act} />
              <Save {...props} act={act} />
            </>
          )}
          {board.headings.map((heading) => (
            <Section
              key={heading.id}
              {...props}
              heading={heading}
              act={act}
              editing={editing}
              onEdit={setEditing}
            />
          ))}
          <Offered {...props} act={act} />
          <TakenOut {...props} act={act} />
          {!toSave && <Review {...props} act={act} />}
          {draft && !toSave && <Save {...props} act={act} />}
          <ActionButton subtle icon="print" onPress={print}>
            {say(texts.print, props)}
          </ActionButton>
        </div>
      </Paper>
    </div>
  );
}

function Save(props: Props & { readonly act: Act }) {
  const { board, act, language, me } = props;
  const { saved } = board;
  const version = saved?.version ?? 0;
  if (me === null) return null;
  return (
    <div className="k-stack nc-save">
      {saved !== null && (
        <details>
          <summary>{say(texts.changesSince, props, { n: version })}</summary>
          <Changes diff={diffOf(saved, board)} language={language} />
        </details>
      )}
      <ActionButton
        primary
        touch
        wide
        icon="done"
        disabled={board.clauses.length === 0}
        onPress={() => act("save", { version })}
      >
        {say(texts.saveAs, props, { n: version + 1 })}
      </ActionButton>
      <p className="k-small-words">
        {say(texts.saveWhenAgreed, props)} {saved !== null && say(texts.savesMeans, props)}
      </p>
    </div>
  );
}

/** Adopted ground rules that are not in the contract yet. */
function Offered(props: Props & { readonly act: Act }) {
  const { board, act, me } = props;
  if (board.offered.length === 0) return null;
  return (
    <section className="nc-section">
      <h2>{say(texts.offered, props)}</h2>
      <ul className="nc-clauses">
        {board.offered.map(({ id, text }) => (
          <li key={id}>
            <p>{text}</p>
            {me !== null && (
              <Menu
                small
                symbol="plus"
                words={say(texts.takeIn, props)}
                label={say(texts.takeIn, props)}
                items={board.headings.map((heading) => ({
                  id: heading.id,
                  label: say(heading.title, props),
                }))}
                onChoose={(heading) => act("take-in", { rule: id, heading })}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakenOut(props: Props & { readonly act: Act }) {
  const { board, act, me } = props;
  if (board.removed.length === 0) return null;
  return (
    <details className="nc-section">
      <summary>
        {say(texts.takenOut, props)} ({board.removed.length})
      </summary>
      <ul className="nc-clauses">
        {board.removed.map(({ id, text }) => (
          <li key={id}>
            <p>{text}</p>
            {me !== null && (
              <ActionButton icon="undo" onPress={() => act("restore", { clause: id })}>
                {say(texts.putBack, props)}
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
