import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import type { SeatId } from "../../core/ids.ts";
import { Circles } from "./circles.tsx";
import { scaleOf } from "./sizes.ts";
import { pictures, type SharedPicture, type Shown } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, pictureName, say, timeText } from "./words.tsx";

/** Those who have shown something, in the order in which they did. */
export const showersOf = ({ pictures: drawn, actions }: Shown): readonly SeatId[] => [
  ...new Set([...drawn, ...actions].map(({ by }) => by)),
];

/** What one person has shown: pictures side by side, with the same measure, and actions. */
export function ShownBy(props: Props & { readonly paper: Shown; readonly by: SeatId }) {
  const { paper, by, seats, language, place } = props;
  const onStage = place === "stage";
  const own = paper.pictures.filter((each) => each.by === by);
  const inOrder = pictures.flatMap((picture) => own.find((each) => each.picture === picture) ?? []);
  const actions = paper.actions.filter((each) => each.by === by);
  const scale = scaleOf(own.flatMap(({ spheres }) => spheres.map(({ hours }) => hours)));
  const name = nameIn(seats, by);
  return (
    <section className="fs-shown" aria-label={name}>
      <h2>{name}</h2>
      <div className="fs-pictures">
        {inOrder.map(({ picture, spheres, unit }) => (
          <figure key={picture}>
            <figcaption>{pictureName(picture, props)}</figcaption>
            <Circles
              spheres={spheres}
              scale={scale}
              unit={unit}
              language={language}
              name={`${name}, ${pictureName(picture, props)}`}
              labels={onStage}
              large={onStage}
            />
          </figure>
        ))}
      </div>
      {!onStage && inOrder.length > 0 && <Numbers {...props} drawn={inOrder} />}
      {actions.length > 0 && (
        <ul className="fs-shown-actions">
          {actions.map(({ id, does, what, when }) => (
            <li key={id}>
              <SymbolIcon name={does === "in" ? "plus" : "minus"} />
              <p>
                <b>{say(does === "in" ? texts.in : texts.out, props)}:</b> {what}
                {when !== "" && <span> · {when}</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** In the narrow panel the circles stand small side by side, and their words in a table below. */
function Numbers(props: Props & { readonly drawn: readonly SharedPicture[] }) {
  const { drawn } = props;
  const spheres = [
    ...new Map(drawn.flatMap((each) => each.spheres).map((sphere) => [sphere.id, sphere])).values(),
  ];
  return (
    <table className="fs-numbers">
      <thead>
        <tr>
          <td />
          {drawn.map(({ picture }) => (
            <th key={picture} scope="col">
              {pictureName(picture, props)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spheres.map(({ id, title }) => (
          <tr key={id}>
            <th scope="row">{say(title, props)}</th>
            {drawn.map((each) => {
              const sphere = each.spheres.find((one) => one.id === id);
              return (
                <td key={each.picture}>
                  {sphere === undefined ? "–" : timeText(sphere.hours, each.unit, props)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
