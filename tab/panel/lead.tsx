import { actionFor, readyCount } from "../../src/core/action.ts";
import { phaseOf } from "../../src/core/phases.ts";
import { focusOf } from "../../src/core/turns.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { Countdown } from "../kit/countdown.tsx";
import { useText, useTexts } from "../kit/language.tsx";
import { faceOf } from "../meeting/clock.ts";
import { useFindsTable } from "../meeting/finds-table.ts";
import { useHere } from "../meeting/here.tsx";
import { Primary } from "../meeting/primary.tsx";
import { tableTexts } from "../meeting/tables-texts.ts";

/** What the one who leads needs: the time, the clock, the one next thing. */
export function Lead() {
  const { model, text, play } = useHere();
  const kit = useText();
  const tables = useTexts(tableTexts);
  const walks = useFindsTable();
  const { meeting, me } = model;
  const { count, of } = readyCount(meeting);
  const isBreak = phaseOf(meeting)?.form === "break";
  const showsReady = !isBreak && (meeting.position?.turn === null || count > 0);
  return (
    <section className="k-card panel-lead">
      {/* It stands where a second press meets nothing once this is gone. */}
      {walks && <Clock />}
      {walks && (
        <ActionButton primary wide touch icon="table" onPress={() => play({ do: "found" })}>
          {tables.found}
        </ActionButton>
      )}
      <Primary only={["give-word", "next-segment", "go-on", "end", "arrive"]} later={walks} />
      {!walks && <Clock />}
      {actionFor(meeting, me).do === "raise-hand" && (
        <>
          <p>{text.nobodyUp}</p>
          <p className="k-small-words">{text.nobodyUpSkip}</p>
        </>
      )}
      <PassFor />
      {showsReady && <p className="k-small-words panel-centre">{kit.readyShort(count, of)}</p>}
    </section>
  );
}

function Clock() {
  const { model, text, play } = useHere();
  const { meeting, me } = model;
  const { clock } = meeting;
  const [one, ...others] = focusOf(meeting);
  if (!clock) return null;
  const held = clock.heldSince !== null;
  const alone = others.length === 0;
  return (
    <div className="panel-clock">
      <Countdown
        small
        clock={faceOf(clock, meeting.speed)}
        name={alone && one !== undefined ? model.shortNameOf(one) : undefined}
        mine={alone && one === me}
      />
      <div className="panel-clock-acts">
        <ActionButton
          icon={held ? "play" : "hold"}
          label={held ? text.resume : text.hold}
          onPress={() => play({ do: held ? "resume" : "hold" })}
        />
        <ActionButton onPress={() => play({ do: "extend", minutes: 5 })}>{text.more5}</ActionButton>
      </div>
    </div>
  );
}

// My own pass stands with my own turn; here it is for the one who has the word.
function PassFor() {
  const { model, text, play } = useHere();
  const [one, ...others] = focusOf(model.meeting);
  if (one === undefined || others.length > 0 || one === model.me) return null;
  return (
    <ActionButton subtle icon="skip" onPress={() => play({ do: "pass", seat: one })}>
      {text.passFor(model.shortNameOf(one))}
    </ActionButton>
  );
}
