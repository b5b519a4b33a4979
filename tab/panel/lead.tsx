import { actionFor, readyCount } from "../../src/core/action.ts";
import { focusOf } from "../../src/core/turns.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { Countdown } from "../kit/countdown.tsx";
import { useText } from "../kit/language.tsx";
import { faceOf } from "../meeting/clock.ts";
import { useHere } from "../meeting/here.tsx";
import { Primary } from "../meeting/primary.tsx";

/** What the one who leads needs: the time, the clock, the one next thing. */
export function Lead() {
  const { model, text, play } = useHere();
  const kit = useText();
  const { meeting, me } = model;
  const { clock } = meeting;
  const focus = focusOf(meeting);
  const [one] = focus;
  const mine = one === me && focus.length === 1;
  const held = clock !== null && clock.heldSince !== null;
  const { count, of } = readyCount(meeting);
  const waitsForHands = actionFor(meeting, me).do === "raise-hand";
  return (
    <section className="k-card panel-lead">
      {clock && (
        <>
          <Countdown
            clock={faceOf(clock, meeting.speed)}
            name={one !== undefined && focus.length === 1 ? model.shortNameOf(one) : undefined}
            mine={mine}
          />
          <div className="k-two">
            <ActionButton
              icon={held ? "play" : "hold"}
              onPress={() => play({ do: held ? "resume" : "hold" })}
            >
              {held ? text.resume : text.hold}
            </ActionButton>
            <ActionButton onPress={() => play({ do: "extend", minutes: 5 })}>{text.more5}</ActionButton>
          </div>
        </>
      )}
      <Primary only={["give-word", "next-segment", "go-on", "end", "arrive"]} />
      {waitsForHands && <p>{text.nobodyUp}</p>}
      {one !== undefined && focus.length === 1 && (
        <div className="k-two">
          <ActionButton subtle icon="skip" onPress={() => play({ do: "pass", seat: one })}>
            {mine ? text.pass : text.passFor(model.shortNameOf(one))}
          </ActionButton>
        </div>
      )}
      <p className="k-small-words panel-centre">{kit.readyShort(count, of)}</p>
    </section>
  );
}
