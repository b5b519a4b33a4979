import { Paper } from "../kit/paper.tsx";
import { HomesToCome, WhoIsHere, WhoStarts } from "../meeting/gathering.tsx";
import { Refused, useHere } from "../meeting/here.tsx";
import { Primary } from "../meeting/primary.tsx";
import { SayLine } from "../meeting/say-line.tsx";
import { useFitsSide } from "./fit.ts";

/** Before the start: who is here, and the one button that begins. */
export function Gathering() {
  const { model, text, say } = useHere();
  const { programme, seats } = model.meeting;
  const many = seats.length > 12 ? " wall-many" : "";
  const fits = useFitsSide<HTMLElement>();
  return (
    <Paper ref={fits} kind="board" mark={false} className={`wall-paper wall-two wall-before${many}`}>
      <section className="wall-here">
        <h2>{text.whoIsHere}</h2>
        {seats.some(({ presence }) => presence === "on-the-way") && (
          <p className="k-muted">{text.whoIsHereHint}</p>
        )}
        <WhoIsHere />
      </section>
      <section className="wall-side">
        <p className="k-more">{say(programme.summary)}</p>
        <HomesToCome />
        <SayLine named={false} />
        <Refused />
        <div className="wall-act">
          <Primary />
          <p className="k-muted">
            <WhoStarts />
          </p>
        </div>
      </section>
    </Paper>
  );
}

/** After the end: what was made and where it is. */
export function Ended() {
  const { text } = useHere();
  return (
    <Paper kind="board" mark={false} className="wall-paper">
      <div className="wall-calm">
        <p className="k-question">{text.endedTitle}</p>
        <p className="k-more">{text.endedHint}</p>
      </div>
    </Paper>
  );
}
