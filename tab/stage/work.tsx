import { useState } from "react";
import { readyCount } from "../../src/core/action.ts";
import { presentSeats, segmentOf, shapeOf } from "../../src/core/phases.ts";
import type { Language } from "../../src/core/text.ts";
import { focusOf, hadTheWord } from "../../src/core/turns.ts";
import { exerciseViews } from "../exercise-views.ts";
import { Paper } from "../kit/paper.tsx";
import { ReadyDots } from "../kit/ready-dots.tsx";
import { Lost } from "../kit/states.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { ExerciseBox } from "../meeting/exercise-box.tsx";
import { Refused, useHere } from "../meeting/here.tsx";
import { FitOffer } from "../meeting/offers.tsx";
import type { ShownPlace } from "../sync/exercise-props.ts";
import { RoundWall, Strip, TogetherWall } from "./walls.tsx";

/** The paper on the wall: the exercise's own board with a strip above it, or the ring and the question where it has none. */
export function Work({ place }: { readonly place: ShownPlace; readonly language: Language }) {
  const { model, text, client } = useHere();
  const { meeting } = model;
  // Until the view has answered, it is taken to have something to show.
  const [empty, setEmpty] = useState(() => !exerciseViews.has(place.step.exercise));
  const asksFit = meeting.position?.asksFit === true;
  const turn = meeting.position?.turn;
  return (
    <Paper kind="board" mark={false} className="wall-paper">
      {model.status === "lost" && <Lost waiting={model.waiting} onRetry={client.retry} />}
      <Refused />
      {asksFit && (model.leads ? <FitOffer /> : <Chooses />)}
      {!asksFit && empty && (turn ? <RoundWall place={place} /> : <TogetherWall place={place} />)}
      {!asksFit && !empty && <Strip place={place} />}
      <ExerciseBox
        shown={place}
        place="stage"
        className={asksFit ? "wall-board wall-waits" : "wall-board"}
        onEmpty={setEmpty}
        waiting={<span hidden />}
      />
      <Foot />
      <span className="k-sr">{text.leads(model.shortNameOf(meeting.facilitator))}</span>
    </Paper>
  );
}

function Chooses() {
  const { model, text } = useHere();
  return (
    <div className="wall-calm">
      <p className="k-question">{text.sayFit(presentSeats(model.meeting).length)}</p>
      <p className="k-more">{text.leads(model.shortNameOf(model.meeting.facilitator))}</p>
    </div>
  );
}

function Foot() {
  const { model, text } = useHere();
  const { meeting } = model;
  const { count, of } = readyCount(meeting);
  const turn = meeting.position?.turn;
  const people = turn?.tracks.flat().length ?? 0;
  const laps = turn ? lapsOf(meeting) : 1;
  return (
    <footer className="wall-foot">
      <span className="k-ready">
        <SymbolIcon name={turn ? "ring" : "people"} />
        {turn
          ? [
              text.hadWord(hadTheWord(meeting).length, people),
              ...(laps > 1 ? [text.lap(turn.lap + 1, laps)] : []),
            ].join(" · ")
          : text.leads(model.shortNameOf(meeting.facilitator))}
      </span>
      {(focusOf(meeting).length === 0 || count > 0) && segmentOf(meeting)?.focus !== "listens" && (
        <ReadyDots ready={count} of={of} />
      )}
    </footer>
  );
}

const lapsOf = (meeting: Parameters<typeof segmentOf>[0]): number => {
  const step = meeting.position ? meeting.steps[meeting.position.step] : undefined;
  const phase = meeting.position ? step?.phases[meeting.position.phase] : undefined;
  return phase ? (shapeOf(phase)?.laps ?? 1) : 1;
};
