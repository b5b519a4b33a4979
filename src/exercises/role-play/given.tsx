import { type Given, givable } from "./state.ts";
import { givenTexts, texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** The notes people have given, gathered for each one they are about: first what was good. */
export function GivenNotes(props: Props & { readonly given: readonly Given[] }) {
  const { given, seats } = props;
  if (given.length === 0) return <p className="k-muted">{say(texts.noneGiven, props)}</p>;
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
