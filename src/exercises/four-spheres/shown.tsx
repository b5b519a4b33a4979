import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import type { SeatId } from "../../core/ids.ts";
import { Circles } from "./circles.tsx";
import { scaleOf } from "./sizes.ts";
import { pictures, type Shown } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, pictureName, say } from "./words.tsx";

/** Those who have shown something, in the order in which they did. */
export const showersOf = ({ pictures: drawn, actions }: Shown): readonly SeatId[] => [
  ...new Set([...drawn, ...actions].map(({ by }) => by)),
];

/** What one person has shown: pictures side by side, with the same measure, and actions. */
export function ShownBy(props: Props & { readonly paper: Shown; readonly by: SeatId }) {
  const { paper, by, seats, language } = props;
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
            />
          </figure>
        ))}
      </div>
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
