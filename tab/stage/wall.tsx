import { type ReactNode, useState } from "react";
import { forecast } from "../../src/core/forecast.ts";
import { useText } from "../kit/language.tsx";
import { PaperMark } from "../kit/paper.tsx";
import { PracticeStrip } from "../kit/practice.tsx";
import { Rail } from "../kit/rail.tsx";
import { VoiceSwitch } from "../kit/voice.ts";
import { useMeetingAnnounced } from "../meeting/announced.ts";
import { agendaTime } from "../meeting/clock.ts";
import { useHere } from "../meeting/here.tsx";
import { useQuarter } from "../meeting/offers.tsx";
import { latenessOf, railSteps } from "../meeting/plan.ts";
import { ringSeats } from "../meeting/ring-seats.ts";
import { tablesNow } from "../meeting/tables.ts";
import { currentPlace } from "../sync/exercise-props.ts";
import { Ended, Gathering } from "./before-after.tsx";
import { useShownWhole } from "./fit.ts";
import { useBell, useScreenAwake } from "./projector.ts";
import { type RoomChoices, StageTools } from "./tools.tsx";
import { Work } from "./work.tsx";

/** The rail and the wall of a meeting. */
export function Wall() {
  const here = useHere();
  const { model, say } = here;
  const { meeting } = model;
  const [room, setRoom] = useState<RoomChoices>({ bell: false, tables: false, voice: false });
  const kit = useText();
  useMeetingAnnounced();
  useScreenAwake();
  useBell(room.bell && meeting.timeUp);
  const place = currentPlace(meeting);
  return (
    <div className="stage-grid">
      <AgendaRail />
      <main className="wall" aria-label={kit.board}>
        <PracticeStrip />
        <header className="wall-head">
          <h1>{place ? say(place.step.title) : say(meeting.programme.title)}</h1>
          <Purpose />
          <PaperMark kind="board" />
          <StageTools room={room} onRoom={setRoom} />
        </header>
        <VoiceSwitch value={room.voice}>
          {meeting.state === "gathering" && <Gathering />}
          {meeting.state === "ended" && <Ended />}
          {place && (
            <Work
              key={`${place.step.id} ${place.phase.id}`}
              place={place}
              tables={room.tables && tablesNow(meeting).length > 0}
              onTask={() => {
                setRoom({ ...room, tables: false });
              }}
            />
          )}
        </VoiceSwitch>
      </main>
    </div>
  );
}

function AgendaRail() {
  const { model, say, boot } = useHere();
  const now = useQuarter();
  const { meeting } = model;
  const plan = forecast(meeting, now);
  const running = meeting.state === "running";
  return (
    <Rail
      title={say(meeting.programme.title)}
      steps={railSteps(meeting, plan, boot.language)}
      seats={ringSeats(meeting, model.people, model.shortNameOf)}
      endsAt={running ? agendaTime(meeting, plan.endsAt) : undefined}
      plannedEnd={running ? agendaTime(meeting, plan.endsAt - latenessOf(meeting, plan)) : undefined}
    />
  );
}

// One line says what the step is for, while nobody speaks and nothing counts down.
function Purpose(): ReactNode {
  const { model, say } = useHere();
  const place = currentPlace(model.meeting);
  const line = useShownWhole();
  return (
    <p ref={line} className="wall-purpose">
      {place ? say(place.step.purpose) : ""}
    </p>
  );
}
