import type { useActs } from "../../../tab/kit/acts.tsx";
import { DayField } from "../../../tab/kit/day-field.tsx";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** The day the network looks at the contract again. */
export function Review(props: Props & { readonly act: ReturnType<typeof useActs>["act"] }) {
  const { board, act, me } = props;
  const { reviewOn } = board;
  return (
    <section className="nc-section">
      <DayField
        label={say(texts.reviewOn, props)}
        hint={reviewOn === null ? say(texts.noReviewYet, props) : undefined}
        readOnly={me === null}
        value={reviewOn}
        onChange={(on) => {
          if (on !== reviewOn) void act("review", { on, was: reviewOn });
        }}
      />
    </section>
  );
}
