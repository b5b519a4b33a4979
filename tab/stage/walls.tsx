import type { Meeting } from "../../src/core/meeting.ts";
import { segmentOf, shapeOf } from "../../src/core/phases.ts";
import { allHadTheWord, focusOf } from "../../src/core/turns.ts";
import { Countdown, timeLine, useTimeAnnounced } from "../kit/countdown.tsx";
import { useText } from "../kit/language.tsx";
import { useTimeLeft } from "../kit/now.tsx";
import { Ring } from "../kit/ring.tsx";
import { Prompt } from "../kit/say.tsx";
import { faceOf } from "../meeting/clock.ts";
import { type Here, useHere } from "../meeting/here.tsx";
import { useTimeOfDay } from "../meeting/offers.tsx";
import { ringSeats } from "../meeting/ring-seats.ts";
import { SayLine } from "../meeting/say-line.tsx";
import { sitsAtTables } from "../meeting/tables.ts";
import type { ShownPlace } from "../sync/exercise-props.ts";
import { useFitsSide } from "./fit.ts";
import { TableBand } from "./table-room.tsx";
import { Acts, Question } from "./wall-parts.tsx";

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
  const fits = useFitsSide();
  return (
    <div ref={fits} className="wall-two">
      <div className="wall-ring">
        <TurnRing />
      </div>
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
        {place.phase.form === "alone" && (
          <p className="k-hint">
            {kit.sheetPromise} {place.step.phases.some(({ reveals }) => reveals) && kit.revealPromise}
          </p>
        )}
        <SayLine named />
        <Acts />
      </div>
    </div>
  );
}

// At tables nobody is named; the part that all are in is.
const partTitle = ({ phase }: ShownPlace, meeting: Meeting) =>
  sitsAtTables(meeting) && (shapeOf(phase)?.segments.length ?? 0) > 1
    ? (segmentOf(meeting)?.title ?? phase.title)
    : phase.title;

/** These show all tables and who sits there on their own board. */
const showsTables: ReadonlySet<string> = new Set(["gallery-walk", "igp", "role-play"]);

/** Above an exercise's own board: who has the word, the time, the line to read and the one next thing. */
export function Strip({ place }: { readonly place: ShownPlace }) {
  const here = useHere();
  const { model, say } = here;
  const { meeting } = model;
  const { clock } = meeting;
  const turn = meeting.position?.turn;
  const atTables = sitsAtTables(meeting);
  const inTurn = turn && !atTables && !allHadTheWord(turn) ? focusLine(here) : "";
  return (
    <div className="wall-strip">
      <div className="wall-strip-head">
        {clock ? (
          <Countdown clock={faceOf(clock, meeting.speed)} />
        ) : (
          <Ring size="glyph" seats={ringSeats(meeting, model.people, model.shortNameOf)} />
        )}
        <p className="wall-who">{inTurn === "" ? say(partTitle(place, model.meeting)) : inTurn}</p>
        <Acts />
      </div>
      {atTables && !showsTables.has(place.step.exercise) && <TableBand />}
      <SayLine named />
    </div>
  );
}
