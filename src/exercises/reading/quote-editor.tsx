import { useId, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useText } from "../../../tab/kit/language.tsx";
import { QUOTE_LENGTH, SOURCE_LENGTH } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

const toField = (field: HTMLTextAreaElement | null): void => field?.focus();

/** Replaces the sentence with the network's own; what is typed stays here when it was not put up. */
export function QuoteEditor({ board, language, move }: Props) {
  const id = useId();
  const kit = useText();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [source, setSource] = useState("");
  // The sentence this one is meant to replace: another that comes meanwhile must not be lost unseen.
  const [was, setWas] = useState(board.quoteVersion);
  const close = (): void => {
    setOpen(false);
    setText("");
    setSource("");
  };
  const put = async (quote: { text: string; source: string } | null): Promise<void> => {
    const answer = await move("quote", { quote, was });
    if (!answer.ok) {
      setWas(board.quoteVersion);
      return;
    }
    close();
  };
  if (!open)
    return (
      <div className="k-row">
        <button
          type="button"
          className="k-link"
          onClick={() => {
            setWas(board.quoteVersion);
            setOpen(true);
          }}
        >
          {say(texts.replace, language)}
        </button>
        {board.quote !== null && (
          <button
            type="button"
            className="k-link"
            onClick={() => void move("quote", { quote: null, was: board.quoteVersion })}
          >
            {say(texts.putBack, language)}
          </button>
        )}
      </div>
    );
  return (
    <form
      className="k-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") void put({ text, source });
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div className="k-field">
        <label htmlFor={`${id}t`}>{say(texts.quoteText, language)}</label>
        <textarea
          ref={toField}
          id={`${id}t`}
          className="k-input"
          rows={3}
          maxLength={QUOTE_LENGTH}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </div>
      <div className="k-field">
        <label htmlFor={`${id}s`}>{say(texts.quoteSource, language)}</label>
        <input
          id={`${id}s`}
          className="k-input"
          maxLength={SOURCE_LENGTH}
          value={source}
          onChange={(event) => {
            setSource(event.target.value);
          }}
        />
      </div>
      <p className="k-small-words">{say(texts.quoteStays, language)}</p>
      <ActionButton
        touch
        wide
        icon="share"
        disabled={text.trim() === ""}
        onPress={() => put({ text, source })}
      >
        {say(texts.useQuote, language)}
      </ActionButton>
      <ActionButton subtle onPress={close}>
        {kit.cancel}
      </ActionButton>
    </form>
  );
}
