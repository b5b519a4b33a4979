import { shapeOf } from "../../src/core/phases.ts";
import { isSeated } from "../../src/core/programme.ts";
import { focusOf, waiting } from "../../src/core/turns.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { type Here, useHere } from "../meeting/here.tsx";
import type { ShownPlace } from "../sync/exercise-props.ts";

/** What I can mark: a raised hand, pass, ready, that I write on paper. */
export function Marks({ shown }: { readonly shown: ShownPlace }) {
  const here = useHere();
  const { meeting, me } = here.model;
  const present = meeting.seats.some(({ id, presence }) => id === me && presence === "present");
  if (!present || meeting.position?.asksFit === true) return null;
  return (
    <div className="panel-marks">
      {!shown.phase.hands && <Hand shown={shown} />}
      <MyTurn />
      <Ready shown={shown} />
    </div>
  );
}

/** A raised hand, where this phase asks for hands, or while hands are in turn. */
export function Hand({ shown }: { readonly shown: ShownPlace }) {
  const { model, text } = useHere();
  const { meeting, me } = model;
  const order = meeting.hands.indexOf(me);
  const inTurn = shapeOf(shown.phase)?.of === "hands";
  if (inTurn) return order < 0 ? <HandButton up={false} first={false} /> : null;
  if (!shown.phase.hands) return null;
  const many = meeting.hands.length === 0 ? text.nobodyUp : text.handsUp(meeting.hands.length);
  return (
    <>
      <HandButton up={order >= 0} first={!model.leads} />
      <p className="k-small-words">{order < 0 ? many : `${many} · ${text.handOrder(order + 1)}`}</p>
    </>
  );
}

function HandButton({ up, first }: { readonly up: boolean; readonly first: boolean }) {
  const { model, text, play } = useHere();
  return (
    <ActionButton
      primary={first && !up}
      touch
      wide
      icon={up ? "down" : "up"}
      pressed={up}
      onPress={() => play({ do: "hand", seat: model.me, up: !up })}
    >
      {up ? text.lowerHand : text.raiseHand}
    </ActionButton>
  );
}

// Passing is as easy as speaking, and nobody is asked why.
function MyTurn() {
  const { model, text, play } = useHere();
  const { meeting, me } = model;
  const inFocus = focusOf(meeting).includes(me);
  if (!inFocus && !waiting(meeting).includes(me)) return null;
  // Whoever has begun is not asked whether to begin: one press would cut off their own case.
  if (inFocus && (meeting.position?.turn?.segment ?? 0) > 0) return null;
  return (
    <div className="k-two">
      {inFocus && (
        <ActionButton subtle icon="skip" onPress={() => play({ do: "pass", seat: me })}>
          {text.pass}
        </ActionButton>
      )}
      <ActionButton subtle icon="clock" onPress={() => play({ do: "later", seat: me })}>
        {text.later}
      </ActionButton>
    </div>
  );
}

const canBeReady = ({ model }: Here, shown: ShownPlace): boolean =>
  model.meeting.position?.turn === null && shown.phase.form !== "break" && !shown.phase.hands;

function Ready({ shown }: { readonly shown: ShownPlace }) {
  const here = useHere();
  const { model, text, play } = here;
  const { meeting, me } = model;
  if (!canBeReady(here, shown)) return null;
  const isReady = meeting.ready.includes(me);
  const onPaper = meeting.paper.includes(me);
  const writes = shown.phase.form === "alone" || isSeated(shown.phase);
  return (
    <>
      {isReady ? (
        <p className="panel-ready">
          <span className="k-row">
            <SymbolIcon name="done" />
            {text.isReady}
          </span>
          <button
            type="button"
            className="k-link"
            onClick={() => void play({ do: "ready", seat: me, ready: false })}
          >
            {text.notReady}
          </button>
        </p>
      ) : (
        <ActionButton touch wide icon="done" onPress={() => play({ do: "ready", seat: me, ready: true })}>
          {text.ready}
        </ActionButton>
      )}
      {writes && (
        <ActionButton
          subtle
          icon="paper"
          pressed={onPaper}
          onPress={() => play({ do: "paper", seat: me, paper: !onPaper })}
        >
          {onPaper ? text.paperOn : text.paper}
        </ActionButton>
      )}
    </>
  );
}
