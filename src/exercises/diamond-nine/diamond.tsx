import type { ReactNode } from "react";
import { placesOf, rows, type Work } from "./state.ts";
import { placeNames, texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

type Said = Pick<Props, "language">;

/** How a place is called where there is no room for a sentence. */
export const placeName = (place: number, props: Said): string => {
  const name = placeNames[place];
  return name === undefined ? "" : say(name, props);
};

/** Long texts and long words get a smaller type, so that a place keeps its size and no word is broken. */
export const lengthOf = (text: string | null): string => {
  const length = text?.length ?? 0;
  const word = Math.max(0, ...(text ?? "").split(/[\s-]+/u).map((each) => each.length));
  if (length > 40 || word > 10) return "dn-longest";
  return length > 22 || word > 7 ? "dn-long" : "dn-short";
};

/** The same on the stage, where a place holds a longer word. */
const stageLengthOf = (text: string | null): string => {
  const length = text?.length ?? 0;
  if (length > 44) return "dn-longest";
  return length > 17 ? "dn-long" : "dn-short";
};

/** The five rows with what stands at each place; in 280 px the places of a row lie below one another, under its name. */
export function Rows({ placeAt, ...props }: Said & { readonly placeAt: (place: number) => ReactNode }) {
  return (
    <ol className="dn-rows">
      {rows.map((row, at) => (
        <li key={row[0]}>
          {row.length > 1 && (
            <span className="dn-row-name" aria-hidden>
              {say(texts.rowN, props, { n: at + 1 })}
            </span>
          )}
          <ol className="dn-row">{row.map(placeAt)}</ol>
        </li>
      ))}
    </ol>
  );
}

/** A diamond to look at: nine places in five rows, the most important on top. */
export function Diamond({
  places,
  size = "small",
  scale = true,
  ...props
}: Said & {
  readonly places: readonly (string | null)[];
  readonly size?: "large" | "small";
  /** The words beside it that say which end is which. */
  readonly scale?: boolean;
}) {
  return (
    <div className={`dn-diamond dn-${size}`}>
      {scale && <p className="dn-end">{say(texts.most, props)}</p>}
      <Rows
        {...props}
        placeAt={(place) => {
          const text = places[place] ?? null;
          return (
            <li
              key={place}
              className={`dn-place ${(size === "large" ? stageLengthOf : lengthOf)(text)}${text === null ? " dn-free" : ""}`}
            >
              <span className="k-sr">
                {text === null
                  ? say(texts.freePlace, props, { place: placeName(place, props) })
                  : `${placeName(place, props)}: `}
              </span>
              <span>{text}</span>
            </li>
          );
        }}
      />
      {scale && <p className="dn-end">{say(texts.least, props)}</p>}
    </div>
  );
}

/** The diamond of a work as it lies now. */
export function WorkDiamond({ work, ...props }: Said & { readonly work: Work }) {
  return <Diamond {...props} places={placesOf(work)} size="large" />;
}
