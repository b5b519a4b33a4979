import { type KeyboardEvent, useContext, useEffect, useId, useRef, useState } from "react";
import { ActionButton } from "./action-button.tsx";
import { useKeptWords } from "./kept-words.ts";
import { PaperContext } from "./paper.tsx";
import type { SymbolName } from "./symbol-icon.tsx";
import { SeenWhenSent } from "./who-sees.tsx";

/** For whom a text is written: oneself first, then those on paper. */
export interface WriteFor {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

/** A text that goes off when its button is pressed; what is not taken in stays in the field. */
export function Composer({
  label,
  field = label,
  action,
  start = "",
  lines = 2,
  longest,
  placeholder,
  hint,
  hideLabel = false,
  primary = false,
  symbol = "share",
  writeFor,
  onSend,
  onCancel,
  cancel,
}: {
  readonly label: string;
  /** What the field is called where its words wait until they are sent; its label where that is the same for all of its kind. */
  readonly field?: string | undefined;
  /** The word on the button. */
  readonly action: string;
  /** What stands in the field to begin with. */
  readonly start?: string | undefined;
  readonly lines?: number | undefined;
  readonly longest: number;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly primary?: boolean | undefined;
  readonly symbol?: SymbolName | undefined;
  readonly writeFor?: WriteFor | undefined;
  /** Sends the words; the field is emptied only when they are taken in. */
  readonly onSend: (text: string, whom: string | undefined) => Promise<{ readonly ok: boolean }>;
  readonly onCancel?: (() => void) | undefined;
  readonly cancel?: string | undefined;
}) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const opened = onCancel !== undefined;
  const kept = useKeptWords(field, start);
  const text = kept.words;
  const [whom, setWhom] = useState("");
  // What a press has opened is there to be written in.
  useEffect(() => {
    if (opened) box.current?.focus();
  }, [opened]);
  const send = async (): Promise<void> => {
    if (text.trim() === "") return;
    const answer = await onSend(text.trim(), whom === "" ? undefined : whom);
    if (answer.ok) kept.change("");
  };
  const giveUp =
    onCancel &&
    ((): void => {
      kept.forget();
      onCancel();
    });
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
    if (event.key === "Escape") giveUp?.();
  };
  return (
    <div className="k-field k-composer">
      <div className="k-field-top">
        <label htmlFor={id} className={hideLabel ? "k-sr" : undefined}>
          {label}
        </label>
      </div>
      <p className="k-field-hint" id={`${id}h`} hidden={hint === undefined}>
        {hint}
      </p>
      <textarea
        ref={box}
        id={id}
        className="k-input"
        rows={lines}
        style={{ minHeight: `calc(${String(lines)} * 1lh + 16px)` }}
        value={text}
        maxLength={longest}
        placeholder={placeholder}
        aria-describedby={`${id}h`}
        onChange={(event) => {
          kept.change(event.target.value);
        }}
        onKeyDown={keys}
      />
      <SeenOnBoard action={action} />
      <div className="k-field-foot">
        <For writeFor={writeFor} whom={whom} onChange={setWhom} />
        <GiveUp words={cancel} onPress={giveUp} />
        <ActionButton primary={primary} icon={symbol} disabled={text.trim() === ""} onPress={send}>
          {action}
        </ActionButton>
      </div>
    </div>
  );
}

function SeenOnBoard({ action }: { readonly action: string }) {
  return useContext(PaperContext) === "board" ? <SeenWhenSent action={action} /> : null;
}

function GiveUp({
  words,
  onPress,
}: {
  readonly words: string | undefined;
  readonly onPress: (() => void) | undefined;
}) {
  if (words === undefined || onPress === undefined) return null;
  return (
    <ActionButton subtle onPress={onPress}>
      {words}
    </ActionButton>
  );
}

function For({
  writeFor,
  whom,
  onChange,
}: {
  readonly writeFor: WriteFor | undefined;
  readonly whom: string;
  readonly onChange: (whom: string) => void;
}) {
  if (writeFor === undefined || writeFor.choices.length < 2) return null;
  return (
    <label className="k-saved">
      {writeFor.label}
      <select
        className="k-input"
        style={{ width: "auto", maxWidth: "9em" }}
        value={whom}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {writeFor.choices.map((choice, index) => (
          <option key={choice.id} value={index === 0 ? "" : choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}
