import { useState } from "react";
import { readyCount } from "../../src/core/action.ts";
import type { Turn } from "../../src/core/meeting.ts";
import { presentSeats, shapeOf } from "../../src/core/phases.ts";
import type { Phase } from "../../src/core/programme.ts";
import { hadTheWord } from "../../src/core/turns.ts";
import { exerciseViews } from "../exercise-views.ts";
import { useTexts } from "../kit/language.tsx";
import { Paper } from "../kit/paper.tsx";
import { ReadyDots } from "../kit/ready-dots.tsx";
import { Lost } from "../kit/states.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { ExerciseBox } from "../meeting/exercise-box.tsx";
import { useFindsTable } from "../meeting/finds-table.ts";
import { Refused, useHere } from "../meeting/here.tsx";
import { FitChoices, FitOffer } from "../meeting/offers.tsx";
import { OnTheWay } from "../meeting/on-the-way.tsx";
import { sitsAtTables } from "../meeting/tables.ts";
import { tableTexts } from "../meeting/tables-texts.ts";
import type { ShownPlace } from "../sync/exercise-props.ts";
import { useFitsBoard } from "./fit.ts";
import { FindTable, TablesFoot, TablesWall } from "./table-room.tsx";
import { RoundWall, Strip, TogetherWall } from "./walls.tsx";

/** These have nothing of their own on the wall: ring and question stand there from the first moment. */
const framed: ReadonlySet<string> = new Set(["round", "break"]);

const hasNoView = ({ step }: ShownPlace): boolean =>
  framed.has(step.exercise) || !exerciseViews.has(step.exercise);

/** The paper on the wall: the exercise's own board with a strip above it, or the ring and the question where it has none. */
export function Work({
  place,
  tables,
  onTask,
}: {
  readonly place: ShownPlace;
  /** Somebody wants to see where all sit. */
  readonly tables: boolean;
  /** Back from the tables to the task. */
  readonly onTask: () => void;
}) {
  const { model, play } = useHere();
  // A wall may belong to somebody who is not in the meeting; it then shows the task on its own.
  const here = presentSeats(model.meeting).includes(model.me);
  const fits = useFitsBoard();
  const [found, setFound] = useState(false);
  const walks = useFindsTable() && !found;
  // Until the view has answered, it is taken to have something to show.
  const [empty, setEmpty] = useState(() => hasNoView(place));
  const asksFit = model.meeting.position?.asksFit === true;
  const seats = tables || walks;
  return (
    <Paper ref={fits} kind="board" mark={false} className="wall-paper">
      <Trouble />
      {asksFit ? (
        <Fit />
      ) : seats ? (
        <FindTable
          walks={walks}
          onTask={() => {
            setFound(true);
            onTask();
            if (walks && here) void play({ do: "found" });
          }}
        />
      ) : (
        <Frame place={place} empty={empty} />
      )}
      <ExerciseBox
        shown={place}
        place="stage"
        className={asksFit || seats ? "wall-board wall-waits" : "wall-board"}
        onEmpty={setEmpty}
        waiting={framed.has(place.step.exercise) ? null : <OnTheWay kind="board" />}
      />
      <Foot place={place} />
    </Paper>
  );
}

// A lost line, and what was not taken in.
function Trouble() {
  const { model, client } = useHere();
  return (
    <>
      {model.status === "lost" && <Lost waiting={model.waiting} onRetry={client.retry} />}
      <Refused />
    </>
  );
}

function Frame({ place, empty }: { readonly place: ShownPlace; readonly empty: boolean }) {
  const { meeting } = useHere().model;
  if (empty && sitsAtTables(meeting)) return <TablesWall place={place} />;
  const turn = meeting.position?.turn;
  if (!empty) return <Strip place={place} />;
  return turn ? <RoundWall place={place} /> : <TogetherWall place={place} />;
}

function Fit() {
  return useHere().model.leads ? <FitOffer /> : <Chooses />;
}

function Chooses() {
  const { model, text } = useHere();
  return (
    <div className="wall-calm">
      <p className="k-question">{text.sayFit(presentSeats(model.meeting).length)}</p>
      <FitChoices />
      <p className="k-more">{text.leads(model.shortNameOf(model.meeting.facilitator))}</p>
    </div>
  );
}

function Foot({ place: { phase } }: { readonly place: ShownPlace }) {
  const { model, text } = useHere();
  const words = useTexts(tableTexts);
  const { meeting } = model;
  const { count, of } = readyCount(meeting);
  const turn = meeting.position?.turn;
  const leader = model.shortNameOf(meeting.facilitator);
  const leadsWords = meeting.programme.gathering ? words.hosts(leader) : text.leads(leader);
  // Ready marks belong to work without a turn; where the word goes round, the word says it.
  const showsReady = !turn && !phase.hands && phase.form !== "break";
  return (
    <footer className="wall-foot">
      <span className="k-ready">
        <SymbolIcon name={turn ? "ring" : "people"} />
        {turn ? <Spoken turn={turn} phase={phase} /> : leadsWords}
      </span>
      {sitsAtTables(meeting) && <TablesFoot />}
      {(showsReady || count > 0) && <ReadyDots ready={count} of={of} />}
    </footer>
  );
}

function Spoken({ turn, phase }: { readonly turn: Turn; readonly phase: Phase }) {
  const { model, text } = useHere();
  const laps = shapeOf(phase)?.laps ?? 1;
  return [
    text.hadWord(hadTheWord(model.meeting).length, turn.tracks.flat().length),
    ...(laps > 1 ? [text.lap(turn.lap + 1, laps)] : []),
  ].join(" · ");
}
