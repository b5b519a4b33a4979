import { type KeyboardEvent, useId } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useKeptWords } from "../../../tab/kit/kept-words.ts";
import { MAX_TEXT } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** One line, one press on Enter: the words go off, and the field is empty for the next. What is not taken in stays in it. */
export function QuickAdd(
  props: Pick<Props, "language"> & {
    readonly label: string;
    readonly onAdd: (text: string) => Promise<{ readonly ok: boolean }>;
  },
) {
  const { label, onAdd } = props;
  const id = useId();
  const { words: text, change } = useKeptWords(label, "");
  const send = async (): Promise<void> => {
    const words = text.trim();
    if (words === "") return;
    // Emptied at once, so that the next can be written while this one travels.
    change("");
    const answer = await onAdd(words);
    if (!answer.ok) change(words);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  return (
    <div className="li-add">
      <label htmlFor={id} className="k-sr">
        {label}
      </label>
      <input
        id={id}
        type="text"
        className="k-input"
        value={text}
        maxLength={MAX_TEXT}
        placeholder={say(texts.addHere, props)}
        enterKeyHint="enter"
        onChange={(event) => {
          change(event.target.value);
        }}
        onKeyDown={keys}
      />
      <ActionButton
        icon="plus"
        label={`${say(texts.add, props)}: ${label}`}
        disabled={text.trim() === ""}
        onPress={send}
      />
    </div>
  );
}
