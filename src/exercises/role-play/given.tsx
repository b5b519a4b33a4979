import type { SeatId } from "../../core/ids.ts";
import { type Given, givable } from "./state.ts";
import { givenTexts, texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

type Noted = Props & {
  readonly given: readonly Given[];
  /** Whoever gives feedback now; notes about others are folded. */
  readonly giver: SeatId | null;
};

/** The notes people have given: those of this round in sight, the earlier ones folded. */
export function GivenNotes(props: Noted) {
  const { given, giver } = props;
  const now = given.filter(({ about }) => giver === null || about === giver);
  const before = given.filter((each) => !now.includes(each));
  return (
    <>
      {now.length === 0 ? (
        <p className="k-muted">{say(texts.noneGiven, props)}</p>
      ) : (
        <ForEach {...props} given={now} />
      )}
      {before.length > 0 && (
        <details className="rp-prepared">
          <summary>{say(texts.earlier, props)}</summary>
          <ForEach {...props} given={before} />
        </details>
      )}
    </>
  );
}

/** Gathered for each one they are about: first what was good. */
function ForEach(props: Noted) {
  const { given, seats } = props;
  const people = [...new Set(given.map(({ about }) => about))];
  return (
    <ul className="rp-given">
      {people.map((about) => (
        <li key={about}>
          <h3>{say(texts.givenTo, props, { name: nameIn(seats, about) })}</h3>
          <dl>
            {givable.flatMap((kind) =>
              given
                .filter((each) => each.about === about && each.kind === kind)
                .map(({ by, text }) => (
                  <div key={`${kind} ${by}`}>
                    <dt>
                      {say(givenTexts[kind], props)}{" "}
                      <small>{say(texts.by, props, { name: nameIn(seats, by) })}</small>
                    </dt>
                    <dd>{text}</dd>
                  </div>
                )),
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
