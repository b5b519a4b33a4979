import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import type { Act } from "./bench.ts";
import { Diamond } from "./diamond.tsx";
import { placesOf, shownBy, type Work } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** A table lays its diamond on the board, updates it there, and takes it down. */
export function Showing(props: Props & { readonly work: Work; readonly act: Act; readonly number: number }) {
  const { board, work, act, number, phase } = props;
  const made = placesOf(work);
  const shown = shownBy(board, number);
  const free = made.filter((text) => text === null).length;
  const same = shown !== null && JSON.stringify(shown.places) === JSON.stringify(made);
  if (free === made.length && shown === null) return null;
  return (
    <section className="dn-showing">
      {shown !== null && (
        <p className="dn-line" role="status">
          <SymbolIcon name="ring" />
          <span>
            {say(texts.isUp, props)} {!same && say(texts.changedSince, props)}
          </span>
        </p>
      )}
      {!same && (
        <>
          {free > 0 && free < made.length && (
            <p className="k-small-words">{say(texts.stillFree, props, { n: free })}</p>
          )}
          <ActionButton
            primary={phase.id === "show" || free === 0}
            touch
            wide
            icon="share"
            disabled={free === made.length}
            onPress={() => act("show")}
          >
            {say(shown === null ? texts.show : texts.adjust, props)}
          </ActionButton>
          {shown === null && <p className="k-small-words">{say(texts.showHint, props)}</p>}
        </>
      )}
      {shown !== null && (
        <p className="k-small-words">
          <button type="button" className="k-link" onClick={() => void act("take-down", { table: number })}>
            {say(texts.takeDown, props)}
          </button>
          {". "}
          {say(texts.unread, props)}
        </p>
      )}
    </section>
  );
}

/** The diamonds on the board, and which of them is large on the stage. */
export function OnTheBoard(props: Props & { readonly act: Act }) {
  const { board, act } = props;
  if (board.shown.length === 0) return <p className="k-muted">{say(texts.noneShown, props)}</p>;
  return (
    <div className="k-stack">
      <fieldset className="dn-look">
        <legend>{say(texts.onTheStage, props)}</legend>
        <ActionButton pressed={board.look === null} onPress={() => act("look", { table: null })}>
          {say(texts.everyTable, props)}
        </ActionButton>
        {board.shown.map(({ table }) => (
          <ActionButton key={table} pressed={board.look === table} onPress={() => act("look", { table })}>
            {say(texts.table, props, { n: table })}
          </ActionButton>
        ))}
      </fieldset>
      {board.shown
        .filter(({ table }) => board.look === null || board.look === table)
        .map(({ table, places }) => (
          <details key={table} className="dn-fold" open={board.look === table || board.shown.length === 1}>
            <summary>{say(texts.table, props, { n: table })}</summary>
            <Diamond {...props} places={places} />
          </details>
        ))}
    </div>
  );
}
