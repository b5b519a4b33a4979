import { useEffect, useId, useRef } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useDraft } from "../../../tab/kit/field.tsx";
import { Saved } from "../../../tab/kit/states.tsx";
import type { MoveAnswer } from "../../core/view.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/**
 * A line on the board that anyone may write. It is saved as from the version it was begun from: where another has
 * changed it meanwhile, both texts are shown and the writer chooses; neither is lost.
 */
export function SharedText({
  label,
  hint,
  placeholder,
  text,
  version,
  longest,
  language,
  onSave,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly text: string;
  readonly version: number;
  readonly longest: number;
  readonly language: Props["language"];
  readonly onSave: (text: string, version: number) => Promise<MoveAnswer>;
}) {
  const id = useId();
  const base = useRef(version);
  const draft = useDraft(text, (written) => onSave(written, base.current));
  const busy = draft.state === "typing" || draft.state === "saving" || draft.state === "refused";
  useEffect(() => {
    if (!busy) base.current = version;
  }, [busy, version]);
  const clash = draft.state === "refused" && text !== draft.text;
  return (
    <div className="pl-labelled">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="k-input"
        rows={2}
        value={draft.text}
        placeholder={placeholder}
        maxLength={longest}
        aria-describedby={`${id}h ${id}s`}
        onBlur={() => {
          // A refused text waits for the writer's choice below; leaving the field is none.
          if (draft.state === "typing") draft.flush();
        }}
        onChange={(event) => {
          draft.type(event.target.value);
        }}
      />
      {hint !== undefined && (
        <p className="k-small-words" id={`${id}h`}>
          {hint}
        </p>
      )}
      <Saved state={draft.state} id={`${id}s`} />
      {clash && (
        <div className="k-message" role="alert">
          <p className="k-message-title">{say(texts.othersText, language)}</p>
          <p className="pl-words">{text === "" ? say(texts.blank, language) : text}</p>
          <div className="k-two">
            <ActionButton
              onPress={() => {
                base.current = version;
                draft.flush();
              }}
            >
              {say(texts.keepMine, language)}
            </ActionButton>
            <ActionButton
              onPress={() => {
                base.current = version;
                draft.type(text);
                draft.flush();
              }}
            >
              {say(texts.takeTheirs, language)}
            </ActionButton>
          </div>
        </div>
      )}
    </div>
  );
}
