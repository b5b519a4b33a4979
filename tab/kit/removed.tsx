import { ActionButton } from "./action-button.tsx";

/** What was just removed, with the way back. */
export function Removed({
  words,
  undo,
  onUndo,
}: {
  readonly words: string;
  /** On the button. */
  readonly undo: string;
  readonly onUndo: () => unknown;
}) {
  return (
    <p className="k-removed" role="status">
      <span>{words}</span>
      <ActionButton icon="undo" onPress={onUndo}>
        {undo}
      </ActionButton>
    </p>
  );
}
