import { segmentOf, shapeOf } from "../../src/core/phases.ts";
import { allHadTheWord, focusOf } from "../../src/core/turns.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { Countdown, timeLine, useTimeAnnounced } from "../kit/countdown.tsx";
import { Cue } from "../kit/cue.tsx";
import { useText } from "../kit/language.tsx";
import { useTimeLeft } from "../kit/now.tsx";
import { Ring } from "../kit/ring.tsx";
import { Prompt } from "../kit/say.tsx";
import { faceOf } from "../meeting/clock.ts";
import { type Here, useHere } from "../meeting/here.tsx";
import { useTimeOfDay } from "../meeting/offers.tsx";
import { Primary } from "../meeting/primary.tsx";
import { ringSeats } from "../meeting/ring-seats.ts";
import { SayLine } from "../meeting/say-line.tsx";
import type { ShownPlace } from "../sync/exercise-props.ts";
import { useFitsSide } from "./fit.ts";

const stopped = { deadline: 0, length: 0, heldAt: 0 };

/** Who has the word, in one line: speaks, listens or answers. */
function focusLine({ model, text }: Here): string {
  const { meeting } = model;
  const names = focusOf(meeting).map(model.shortNameOf);
  if (names.length !== 1) return names.join(", ");
  const [name = ""] = names;
  const does = segmentOf(meeting)?.focus;
  if (does === "listens") return text.listens(name);
  return does === "answers" ? text.answers(name) : text.hasWord(name);
}

/** The ring in which the word travels, and beside it the question, the line to read, the one next thing. */
export function RoundWall({ place }: { readonly place: ShownPlace }) {
  const { model } = useHere();
  const tracks = model.meeting.position?.turn?.tracks.length ?? 1;
  const fits = useFitsSide();
  return (
    <div ref={fits} className="wall-two">
      <div className="wall-ring">{tracks > 1 ? <Groups /> : <TurnRing />}</div>
      <div className="wall-side">
        <Question place={place} />
        <SayLine named />
        <Acts />
      </div>
    </div>
  );
}

function TurnRing() {
  const { model, text } = useHere();
  const kit = useText();
  const { meeting } = model;
  const clock = meeting.clock;
  const { left, share, tone, held } = useTimeLeft(clock ? faceOf(clock, meeting.speed) : stopped);
  const [focus] = focusOf(meeting);
  const name = model.shortNameOf(focus);
  useTimeAnnounced(clock ? tone : "calm", held, { name });
  const does = segmentOf(meeting)?.focus;
  const line =
    does === "listens" ? text.listensShort : does === "answers" ? text.answersShort : kit.hasTheWord;
  return (
    <Ring
      seats={ringSeats(meeting, model.people, model.shortNameOf)}
      time={clock && focus !== undefined ? { share, tone, held } : undefined}
      centre={
        focus === undefined
          ? { title: text.allHad }
          : { title: name, line, time: clock ? timeLine(kit, left, held).split(" på ")[0] : undefined }
      }
    />
  );
}

// Groups side by side under one clock: who has the word in each.
function Groups() {
  const { model, text } = useHere();
  const { meeting } = model;
  const turn = meeting.position?.turn;
  const clock = meeting.clock;
  return (
    <div className="wall-groups">
      {clock && <Countdown clock={faceOf(clock, meeting.speed)} />}
      <ul>
        {turn?.tracks.map((track) => (
          <li key={track.join()}>
            {track.map((seat, index) => (
              <span
                key={seat}
                className={index === turn.at ? "is-now" : index < turn.at ? "has-had" : undefined}
              >
                {index === turn.at ? text.hasWord(model.shortNameOf(seat)) : model.shortNameOf(seat)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Question({ place }: { readonly place: ShownPlace }) {
  const { model, say, text } = useHere();
  const { phase } = place;
  const segment = segmentOf(model.meeting);
  if (segment?.focus === "listens")
    return (
      <Cue kind="silence" title={text.silentNow(model.shortNameOf(focusOf(model.meeting)[0]))}>
        {text.silentHint}
      </Cue>
    );
  const several = (shapeOf(phase)?.segments.length ?? 0) > 1;
  if (several && segment)
    return <Prompt question={say(segment.title)} more={segment.cueOthers && say(segment.cueOthers)} />;
  return <PhasePrompt place={place} />;
}

function PhasePrompt({ place: { phase } }: { readonly place: ShownPlace }) {
  const { say } = useHere();
  const [first, ...rest] = phase.prompts.map(say);
  return (
    <Prompt
      question={first ?? say(phase.title)}
      more={rest.length > 0 ? rest.join(" ") : undefined}
      hint={phase.hint && say(phase.hint)}
    />
  );
}

/** Everyone together or each alone: the time, the question, the line to read, the one next thing. */
export function TogetherWall({ place }: { readonly place: ShownPlace }) {
  const { model, text } = useHere();
  const kit = useText();
  const timeOfDay = useTimeOfDay();
  const { meeting } = model;
  const { clock } = meeting;
  const isBreak = place.phase.form === "break" || place.step.kind === "break";
  const back = clock ? timeOfDay(faceOf(clock, meeting.speed).deadline) : "";
  const fits = useFitsSide();
  return (
    <div ref={fits} className="wall-two">
      <div className="wall-clock">
        {clock && <Countdown clock={faceOf(clock, meeting.speed)} />}
        {meeting.timeUp && <p className="k-more">{text.timeUpCalm}</p>}
      </div>
      <div className="wall-side">
        {isBreak ? (
          <Prompt question={text.pause} more={back === "" ? undefined : text.backAt(back)} />
        ) : (
          <Question place={place} />
        )}
        {place.phase.form === "alone" && <p className="k-hint">{kit.sheetPromise}</p>}
        <SayLine named />
        <Acts />
      </div>
    </div>
  );
}

/** Above an exercise's own board: who has the word, the time, the line to read and the one next thing. */
export function Strip({ place }: { readonly place: ShownPlace }) {
  const here = useHere();
  const { model, say } = here;
  const { meeting } = model;
  const { clock } = meeting;
  const turn = meeting.position?.turn;
  const inTurn = turn && !allHadTheWord(turn) ? focusLine(here) : "";
  return (
    <div className="wall-strip">
      <div className="wall-strip-head">
        {clock ? (
          <Countdown clock={faceOf(clock, meeting.speed)} />
        ) : (
          <Ring size="glyph" seats={ringSeats(meeting, model.people, model.shortNameOf)} />
        )}
        <p className="wall-who">{inTurn === "" ? say(place.phase.title) : inTurn}</p>
        <Acts />
      </div>
      <SayLine named />
    </div>
  );
}

// The primary belongs to whoever it is for; the clock may be held by anyone.
function Acts() {
  return (
    <div className="wall-act">
      <Primary only={["give-word", "next-segment", "go-on", "end", "arrive"]} />
      <div className="wall-act-more">
        <HoldButton />
        <PassButton />
      </div>
    </div>
  );
}

function HoldButton() {
  const { model, text, play } = useHere();
  const { clock } = model.meeting;
  if (!clock) return null;
  const held = clock.heldSince !== null;
  return (
    <ActionButton subtle icon={held ? "play" : "hold"} onPress={() => play({ do: held ? "resume" : "hold" })}>
      {held ? text.resume : text.hold}
    </ActionButton>
  );
}

function PassButton() {
  const { model, text, play } = useHere();
  const { me } = model;
  const focus = focusOf(model.meeting);
  const seat = focus.includes(me) ? me : model.leads && focus.length === 1 ? focus[0] : undefined;
  if (seat === undefined) return null;
  return (
    <ActionButton subtle icon="skip" onPress={() => play({ do: "pass", seat })}>
      {seat === me ? text.pass : text.passFor(model.shortNameOf(seat))}
    </ActionButton>
  );
}
