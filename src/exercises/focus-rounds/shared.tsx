import { useId, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { nameIn } from "../../../tab/kit/seat-names.ts";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import type { Where } from "./place.tsx";
import { MAX_SITUATION, MAX_TEXT, type Shared } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, type Props, say } from "./words.tsx";

type Inner = Props & { readonly act: Act; readonly where: Where };

/** Shared items, as those around see them. */
export function SharedItems(props: Inner & { readonly items: readonly Shared[]; readonly named?: boolean }) {
  const { items } = props;
  return (
    <ul className="fr-shared">
      {items.map((shared) => (
        <li key={shared.id}>
          <OneShared {...props} shared={shared} />
        </li>
      ))}
    </ul>
  );
}

type OneProps = Inner & { readonly shared: Shared; readonly named?: boolean };

function OneShared(props: OneProps) {
  const { shared, me } = props;
  const [adjusting, setAdjusting] = useState(false);
  const turnTo = (on: boolean) => () => {
    setAdjusting(on);
  };
  if (adjusting) return <Adjust {...props} onDone={turnTo(false)} />;
  const source = sourceOf(props);
  return (
    <>
      {source !== "" && <small className="k-small-words">{source}</small>}
      <p className="fr-words">
        {shared.kind === "goal" && <SymbolIcon name="forward" />} {shared.text}
      </p>
      {shared.situation !== "" && (
        <p className="k-small-words">{say(texts.situation, props, { text: shared.situation })}</p>
      )}
      {me !== null && [shared.owner, shared.by].includes(me) && <Acts {...props} onAdjust={turnTo(true)} />}
    </>
  );
}

/** Whose it is, where that is not said above, and the list or question it comes from. */
const sourceOf = (props: OneProps): string => {
  const { shared, seats, named = false } = props;
  const title = shared.title === null ? "" : say(shared.title, props);
  return [named ? nameIn(seats, shared.owner) : "", title].filter((part) => part !== "").join(" · ");
};

function Acts(props: OneProps & { readonly onAdjust: () => void }) {
  const { shared, act, where, onAdjust } = props;
  return (
    <div className="k-row">
      <ActionButton subtle icon="say" onPress={onAdjust}>
        {say(shared.kind === "goal" ? texts.adjust : texts.adjustOwn, props)}
      </ActionButton>
      <button
        type="button"
        className="k-link"
        title={say(texts.takeBackHint, props)}
        aria-label={`${say(texts.takeBack, props)}: ${shared.text}`}
        onClick={() => void act(where.move("take-back"), { shared: shared.id })}
      >
        {say(texts.takeBack, props)}
      </button>
    </div>
  );
}

/** Better words for a shared goal, found together and written by its owner. */
function Adjust(props: Inner & { readonly shared: Shared; readonly onDone: () => void }) {
  const { shared, act, where, onDone } = props;
  const id = useId();
  const [situation, setSituation] = useState(shared.situation);
  const isGoal = shared.kind === "goal";
  return (
    <div className="k-stack">
      {where.kind === "table" && <p className="k-small-words">{say(texts.adjustSeen, props)}</p>}
      {isGoal && (
        <label className="k-label" htmlFor={id}>
          {say(texts.goalSituation, props)}
          <input
            id={id}
            className="k-input"
            value={situation}
            maxLength={MAX_SITUATION}
            onChange={(event) => {
              setSituation(event.target.value);
            }}
          />
        </label>
      )}
      <Composer
        label={say(isGoal ? texts.goalText : texts.adjustOwn, props)}
        hint={isGoal ? say(texts.goalHint, props) : undefined}
        start={shared.text}
        action={say(texts.save, props)}
        symbol="done"
        longest={isGoal ? 300 : MAX_TEXT}
        cancel={say(texts.cancel, props)}
        onCancel={onDone}
        onSend={async (text) => {
          const answer = await act(where.move("adjust"), { shared: shared.id, text, situation });
          if (answer.ok) onDone();
          return answer;
        }}
      />
    </div>
  );
}

/** What one without a screen says, written down by another. */
export function ForAnother(props: Inner) {
  const { where, me, seats, leads, act } = props;
  const others = (where.focus.length > 0 ? where.focus : where.seats).filter((seat) => seat !== me);
  const [one] = others;
  if (one === undefined || (where.kind === "board" && !leads)) return null;
  return (
    <details className="k-fold">
      <summary>{say(texts.writeFor, props)}</summary>
      <Composer
        label={say(texts.itsText, props)}
        action={say(where.kind === "table" ? texts.shareTable : texts.shareAll, props)}
        longest={MAX_TEXT}
        writeFor={{
          label: say(texts.saidBy, props),
          choices: others.map((id) => ({ id, name: nameIn(seats, id) })),
        }}
        onSend={(text, whom) => act(where.move("say"), { text, for: whom ?? one })}
      />
    </details>
  );
}
