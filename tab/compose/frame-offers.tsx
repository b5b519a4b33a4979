import { inLanguage } from "../../src/core/text.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import type { Composing, Found } from "./draft.ts";
import { composeTexts } from "./texts.ts";

/** What a meeting seldom does well without, with one press; in an empty one both, as the way to begin. */
export function FrameOffers({
  draft,
  frame,
  onAll,
  onAdd,
}: {
  readonly draft: Composing;
  /** The check-in and the check-out that the meeting does not have. */
  readonly frame: readonly Found[];
  readonly onAll: () => void;
  readonly onAdd: (found: Found) => void;
}) {
  const text = useTexts(composeTexts);
  const language = useLanguage();
  if (draft.picked.length === 0)
    return (
      <div className="compose-empty">
        <p>{frame.length === 2 ? text.empty : text.begin}</p>
        {frame.length === 2 && (
          <ActionButton primary touch onPress={onAll}>
            {text.beginWithFrame}
          </ActionButton>
        )}
      </div>
    );
  const onlyFrame = draft.picked.every(({ step }) => step.kind !== "step");
  return (
    <>
      {onlyFrame && frame.length === 0 && <p className="compose-empty">{text.next}</p>}
      {frame.map((found) => (
        <div key={found.step.kind} className="compose-lacks">
          <p className="k-muted">{found.step.kind === "check-in" ? text.noCheckIn : text.noCheckOut}</p>
          <ActionButton
            icon="plus"
            onPress={() => {
              onAdd(found);
            }}
          >
            {text.addStep(inLanguage(found.step.title, language))}
          </ActionButton>
        </div>
      ))}
    </>
  );
}
