import { useState } from "react";
import type { useActs } from "../../../tab/kit/acts.tsx";
import { DayField } from "../../../tab/kit/day-field.tsx";
import { Day } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** The day the network looks at the contract again. */
export function Review(props: Props & { readonly act: ReturnType<typeof useActs>["act"] }) {
  const { board, act, me } = props;
  const { reviewOn } = board;
  // A day half typed is mine until it is whole.
  const [typed, setTyped] = useState<string | null>();
  const choose = (on: string | null): void => {
    setTyped(on);
    if ((on !== null && !Day.safeParse(on).success) || on === reviewOn) return;
    void act("review", { on, was: reviewOn }).then(() => {
      setTyped(undefined);
    });
  };
  return (
    <section className="nc-section">
      <DayField
        label={say(texts.reviewOn, props)}
        hint={reviewOn === null ? say(texts.noReviewYet, props) : undefined}
        readOnly={me === null}
        value={typed === undefined ? reviewOn : typed}
        onChange={choose}
      />
    </section>
  );
}
