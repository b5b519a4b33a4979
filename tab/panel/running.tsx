import { useState } from "react";
import { exerciseViews } from "../exercise-views.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { Cue } from "../kit/cue.tsx";
import { useText } from "../kit/language.tsx";
import { Asked } from "../kit/say.tsx";
import { AsOther } from "../kit/who-sees.tsx";
import { ExerciseBox } from "../meeting/exercise-box.tsx";
import { type CueFor, cueFor } from "../meeting/guide.ts";
import { useHere } from "../meeting/here.tsx";
import { FitOffer, ReplanOffer } from "../meeting/offers.tsx";
import { OnTheWay } from "../meeting/on-the-way.tsx";
import { Primary } from "../meeting/primary.tsx";
import { SayLine } from "../meeting/say-line.tsx";
import { SeeAs } from "../meeting/see-as.tsx";
import type { ShownPlace } from "../sync/exercise-props.ts";
import { useFollow } from "./follow.ts";
import { Lead } from "./lead.tsx";
import { Hand, Marks } from "./marks.tsx";
import { MyTable } from "./my-table.tsx";
import { People } from "./people.tsx";
import { Seating } from "./seating.tsx";

/** The panel while the meeting runs. */
export function Running() {
  const { model } = useHere();
  const { shown, behind, join, box } = useFollow(model.meeting);
  const asksFit = model.meeting.position?.asksFit === true;
  if (!shown) return null;
  return (
    <>
      {behind && <OthersAreAt place={behind} onJoin={join} />}
      {model.leads && <Leading asksFit={asksFit} />}
      {asksFit ? <SpeakUp /> : <MyTable />}
      {/* The box only listens for where the words are; the fields in it are what people use. */}
      <div className="panel-mine" {...box}>
        <MyPart key={shown.step.id} shown={shown} />
      </div>
      {model.leads && !asksFit && <ReplanOffer when="ahead" />}
      {!model.leads && <SayLine named />}
      <Seating />
      <People />
    </>
  );
}

function OthersAreAt({ place, onJoin }: { readonly place: ShownPlace; readonly onJoin: () => void }) {
  const { text, say } = useHere();
  return (
    <section className="k-message" role="status">
      <p className="k-message-title">{text.othersAt(say(place.step.title))}</p>
      <p>{text.othersAtHint}</p>
      <ActionButton onPress={onJoin}>{text.join}</ActionButton>
    </section>
  );
}

// What the one who leads needs before anything of the own: the one next thing, the line to read, and a plan that does not hold.
function Leading({ asksFit }: { readonly asksFit: boolean }) {
  return (
    <>
      {asksFit ? <FitOffer /> : <Lead />}
      <SayLine named={false} />
      {!asksFit && <ReplanOffer when="behind" />}
    </>
  );
}

// The question is for all; the answer is given by the one who leads.
function SpeakUp() {
  const { model, text } = useHere();
  const leader = model.shortNameOf(model.meeting.facilitator);
  return model.leads || leader === "" ? null : <p className="k-card">{text.fitSpeakUp(leader)}</p>;
}

function MyPart({ shown }: { readonly shown: ShownPlace }) {
  const { model } = useHere();
  const [empty, setEmpty] = useState(() => !exerciseViews.has(shown.step.exercise));
  return (
    <AsOther value={<SeeAs step={shown.step.id} />}>
      {shown.current && <MyCue shown={shown} hasOwnView={!empty} />}
      {shown.current && !model.leads && <Primary only={["give-word", "next-segment", "arrive"]} />}
      {shown.current && shown.phase.hands && <Hand shown={shown} />}
      <ExerciseBox
        shown={shown}
        place="panel"
        onEmpty={setEmpty}
        className="panel-box"
        waiting={<OnTheWay kind="sheet" />}
      />
      {empty && <Asked {...shown.phase} />}
      {shown.current && <Marks shown={shown} />}
    </AsOther>
  );
}

/** These say in their own view what each person does in each part; the frame says only who is next. */
const saysItself: ReadonlySet<string> = new Set(["peer-coaching"]);

function MyCue({ shown, hasOwnView }: { readonly shown: ShownPlace; readonly hasOwnView: boolean }) {
  const { model, say } = useHere();
  const cue = cueFor(model.meeting, model.me);
  if (!cue) return null;
  const ownWords = hasOwnView && saysItself.has(shown.step.exercise);
  if (cue.kind === "next") return <Cue kind="next" after={model.shortNameOf(cue.after)} />;
  if (ownWords) return null;
  if (cue.kind === "listen") return <Listen cue={cue} />;
  if (cue.kind === "note")
    return (
      <Cue kind="note" title={say(cue.title)}>
        {say(cue.text)}
      </Cue>
    );
  return <Cue kind={cue.kind}>{cue.text ? say(cue.text) : undefined}</Cue>;
}

function Listen({ cue }: { readonly cue: Extract<CueFor, { readonly kind: "listen" }> }) {
  const { model, text, say } = useHere();
  const kit = useText();
  const place = cue.number === null ? (cue.had ? kit.youHadTheWord : undefined) : kit.yourNumber(cue.number);
  const simulated = model.leads && model.people.some((one) => one.id === cue.to && one.simulated);
  const words = [cue.text && say(cue.text), place, simulated ? text.simulatedGoOn : undefined].filter(
    (part) => part !== undefined,
  );
  return (
    <Cue kind="note" title={kit.listenTo(model.shortNameOf(cue.to))}>
      {words.length > 0 ? words.join(" ") : undefined}
    </Cue>
  );
}
