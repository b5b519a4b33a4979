import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import type { Act } from "./bench.ts";
import { Diamond } from "./diamond.tsx";
import { NINE, placesOf, shownBy, type Work } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

type Shows = Props & { readonly work: Work; readonly act: Act; readonly number: number };

/** A table lays its diamond on the board, updates it there, and takes it down. */
export function Showing(props: Shows) {
  const { board, work, number } = props;
  const made = placesOf(work);
  const shown = shownBy(board, number);
  const same = shown !== null && JSON.stringify(shown.places) === JSON.stringify(made);
  if (shown === null && made.every((text) => text === null)) return null;
  return (
    <section className="dn-showing">
      {shown !== null && !same && <p role="status">{say(texts.changedSince, props)}</p>}
      {!same && <Bring {...props} again={shown !== null} />}
      {shown !== null && <Down {...props} />}
    </section>
  );
}

/** Said at the top of the table's paper: what lies here lies on the board, too. */
export function IsUp(props: Props) {
  return (
    <p className="dn-line" role="status">
      <SymbolIcon name="ring" />
      <span>{say(texts.isUp, props)}</span>
    </p>
  );
}

function Bring(props: Shows & { readonly again: boolean }) {
  const { work, act, phase, again } = props;
  const free = placesOf(work).filter((text) => text === null).length;
  return (
    <>
      {free > 0 && free < NINE && (
        <p className="k-small-words">
          {say(free === 1 ? texts.oneFree : texts.stillFree, props, { n: free })}
        </p>
      )}
      <ActionButton
        primary={phase.id === "show" || free === 0}
        touch
        wide
        icon="share"
        disabled={free === NINE}
        onPress={() => act("show")}
      >
        {say(again ? texts.adjust : texts.show, props)}
      </ActionButton>
      {!again && <p className="k-small-words">{say(texts.showHint, props)}</p>}
    </>
  );
}

function Down(props: Shows) {
  const { act, number } = props;
  return (
    <p className="k-small-words">
      <button type="button" className="k-link" onClick={() => void act("take-down", { table: number })}>
        {say(texts.takeDown, props)}
      </button>
      {". "}
      {say(texts.unread, props)}
    </p>
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
