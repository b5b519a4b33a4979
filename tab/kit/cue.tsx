import type { ReactNode } from "react";
import { useText } from "./language.tsx";
import { SymbolIcon, type SymbolName } from "./symbol-icon.tsx";

/** What a cue is about: my turn is next, it is my turn, I listen in silence, or a plain word to me. */
export type CueKind = "next" | "yours" | "silence" | "note";

const symbols: Readonly<Record<CueKind, SymbolName | undefined>> = {
  next: undefined,
  yours: "say",
  silence: "quiet",
  note: undefined,
};

/** A few large words to one person about what happens to them now. */
export function Cue({
  kind,
  title,
  after,
  children,
}: {
  readonly kind: CueKind;
  /** Replaces the usual title of the kind. */
  readonly title?: string | undefined;
  /** Who has the word before me. */
  readonly after?: string | undefined;
  readonly children?: ReactNode;
}) {
  const text = useText();
  const usual: Readonly<Record<CueKind, readonly [string, string | undefined]>> = {
    next: [text.youAreNext, after === undefined ? undefined : text.wordComesAfter(after)],
    yours: [text.yourWord, text.yourWordHint],
    silence: [text.silenceTitle, text.silenceHint],
    note: ["", undefined],
  };
  const [usualTitle, usualHint] = usual[kind];
  const symbol = symbols[kind];
  const body = children ?? usualHint;
  return (
    <section className={`k-cue k-cue-${kind}`} role="status">
      <p className="k-cue-title">
        {symbol !== undefined && <SymbolIcon name={symbol} />}
        {title ?? usualTitle}
      </p>
      {body !== undefined && <div className="k-cue-body">{body}</div>}
    </section>
  );
}
