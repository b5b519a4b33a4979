import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { type Composing, enoughFor, sumOf } from "./draft.ts";
import { composeTexts } from "./texts.ts";

/** The sum against the time they have, in words, and the way to save; it stays in view while the page scrolls. */
export function SumBar({
  draft,
  changed,
  nameless,
  onTime,
  onSave,
}: {
  readonly draft: Composing;
  /** Something here is not saved yet. */
  readonly changed: boolean;
  readonly nameless: boolean;
  readonly onTime: (minutes: number) => void;
  readonly onSave: () => Promise<void>;
}) {
  const text = useTexts(composeTexts);
  if (draft.picked.length === 0) return null;
  const sum = sumOf(draft);
  const over = sum > draft.minutes;
  return (
    <div className="compose-bar">
      <div className="compose-sum" role="status">
        <progress value={Math.min(sum, draft.minutes)} max={draft.minutes} aria-hidden="true" />
        <p className={over ? "home-refused" : undefined}>
          {over ? text.over(sum, draft.minutes) : text.fits(sum, draft.minutes)}
        </p>
        {nameless && <p className="home-refused">{text.needsName}</p>}
        {changed && !over && !nameless && <p className="k-small-words compose-keeps">{text.keptHere}</p>}
      </div>
      {over && (
        <ActionButton
          touch
          onPress={() => {
            onTime(enoughFor(draft));
          }}
        >
          {text.setAside(enoughFor(draft))}
        </ActionButton>
      )}
      <ActionButton primary touch disabled={over} onPress={onSave}>
        {text.save}
      </ActionButton>
    </div>
  );
}
