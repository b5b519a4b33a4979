import { Pager, usePaging } from "../../../tab/kit/pages.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import type { SeatId } from "../../core/ids.ts";
import { ShownAnswers } from "./shown.tsx";
import { guideOf, type Question } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** As many people's answers as fit one page of the stage. */
const SHOWN = 4;

/** What all have been shown; else the questions, large, and beside them what a listener may ask. */
export function Stage(props: Props) {
  const { board, phase, segment, config } = props;
  const people = [...new Set(board.answers.map(({ by }) => by))];
  if (people.length > 0) return <Wall {...props} people={people} />;
  const { cues } = guideOf(config);
  if (phase.id === "alone" || cues.length === 0)
    return (
      <div className="gu-stage">
        <Questions {...props} />
        <p className="gu-soft">
          <SymbolIcon name="lock" /> {say(texts.onPaper, props)}
        </p>
      </div>
    );
  if (segment === "say")
    return (
      <div className="gu-stage">
        <Questions {...props} />
      </div>
    );
  return (
    <div className="gu-stage">
      <div className="gu-both">
        <Questions {...props} />
        <section className="gu-ask">
          <h2>{say(texts.listenTogether, props)}</h2>
          <ul>
            {cues.map((cue) => (
              <li key={cue.nb}>{say(cue, props)}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

function Wall(props: Props & { readonly people: readonly SeatId[] }) {
  const { people, board } = props;
  const paging = usePaging(people.length, SHOWN);
  const here = people.slice(paging.at * SHOWN, paging.at * SHOWN + SHOWN);
  return (
    <div className="gu-stage gu-wall">
      <Pager {...paging} />
      <ShownAnswers {...props} answers={board.answers.filter(({ by }) => here.includes(by))} />
    </div>
  );
}

/** The questions under their headings; few of them large, many of them side by side. */
function Questions(props: Props) {
  const { fields } = guideOf(props.config);
  const groups = grouped(fields);
  const classes = ["gu-groups", groups.length > 2 && "gu-by-two", fields.length > 3 && "gu-tight"];
  return (
    <div className={classes.filter(Boolean).join(" ")}>
      {groups.map((group) => (
        <section key={group[0]?.id} className="gu-group">
          {group[0]?.group !== undefined && <h2>{say(group[0].group, props)}</h2>}
          <ol>
            {group.map(({ id, label, help }) => (
              <li key={id}>
                {say(label, props)}
                {help !== undefined && fields.length < 5 && <small>{say(help, props)}</small>}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Questions in a row that have the same heading, or none, stand together. */
const grouped = (fields: readonly Question[]): readonly (readonly Question[])[] => {
  const starts = fields.flatMap(({ group }, index) =>
    index === 0 || group?.nb !== fields[index - 1]?.group?.nb ? [index] : [],
  );
  return starts.map((start, rank) => fields.slice(start, starts[rank + 1]));
};
