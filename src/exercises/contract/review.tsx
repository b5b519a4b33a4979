import { useId, useState } from "react";
import type { useActs } from "../../../tab/kit/acts.tsx";
import { dayInWords } from "./dates.ts";
import { Day } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** The day the network looks at the contract again. */
export function Review(props: Props & { readonly act: ReturnType<typeof useActs>["act"] }) {
  const { board, act, language, me } = props;
  const id = useId();
  const { reviewOn } = board;
  // A day half typed is mine until it is whole.
  const [typed, setTyped] = useState<string | null>(null);
  const choose = (value: string): void => {
    setTyped(value);
    if (value !== "" && !Day.safeParse(value).success) return;
    const on = value === "" ? null : value;
    if (on === reviewOn) return;
    void act("review", { on, was: reviewOn }).then(() => {
      setTyped(null);
    });
  };
  return (
    <section className="nc-section">
      <h2>
        <label htmlFor={id}>{say(texts.reviewOn, props)}</label>
      </h2>
      <input
        id={id}
        type="date"
        className="k-input"
        readOnly={me === null}
        value={typed ?? reviewOn ?? ""}
        onChange={(event) => {
          choose(event.target.value);
        }}
      />
      <p className="k-small-words">
        {reviewOn === null ? say(texts.noReviewYet, props) : dayInWords(reviewOn, language)}
      </p>
    </section>
  );
}
