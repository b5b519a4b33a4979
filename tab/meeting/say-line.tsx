import { useNow } from "../kit/now.tsx";
import { Say } from "../kit/say.tsx";
import { useSurface } from "../kit/surface.tsx";
import { shareLeft, timeLeft } from "../kit/time.ts";
import { faceOf } from "./clock.ts";
import { type Line, lineOf } from "./guide.ts";
import { type Here, useHere } from "./here.tsx";

/** The words of a line in the reader's language. */
function lineWords({ text, say, model }: Here, line: Line): string {
  switch (line.kind) {
    case "programme":
      return line.texts.map(say).join(" ");
    case "start":
      return text.sayStart;
    case "moves-on":
      return text.sayMovesOn;
    case "all-done":
      return text.sayAllDone;
    case "goodbye":
      return text.sayGoodbye;
    case "fit":
      return text.sayFit(line.people);
    case "thanks":
      // Nobody thanks themselves.
      return line.from === model.meeting.facilitator
        ? text.sayMine(model.shortNameOf(line.to))
        : text.sayThanks(model.shortNameOf(line.from), model.shortNameOf(line.to));
    case "thanks-last":
      return text.sayThanksLast(model.shortNameOf(line.from));
  }
}

/** The line to read aloud now. On the stage the reader is named; in my own panel it is mine to read. */
export function SayLine({ named }: { readonly named: boolean }) {
  const here = useHere();
  const { meeting } = here.model;
  const panel = useSurface() === "panel";
  const now = useNow();
  const face = meeting.clock ? faceOf(meeting.clock, meeting.speed) : undefined;
  const used = face ? 1 - shareLeft(timeLeft(face, now), face.length) : 1;
  const line = lineOf(meeting, used);
  if (!line) return null;
  const name = here.model.shortNameOf(meeting.facilitator);
  const words = lineWords(here, line);
  return (
    <Say
      key={words}
      reader={named && name !== "" ? name : undefined}
      later={line.kind === "moves-on" || line.kind === "thanks" || line.kind === "thanks-last"}
      folds={panel}
    >
      {words}
    </Say>
  );
}
