import { type ReactNode, useEffect, useState } from "react";
import { ActionButton } from "./action-button.tsx";
import { useText } from "./language.tsx";
import { Paper, type PaperKind } from "./paper.tsx";
import { SymbolIcon, type SymbolName } from "./symbol-icon.tsx";

/** Where a text is on its way to being kept. */
export type SaveState = "idle" | "typing" | "saving" | "saved" | "waiting" | "refused";

/** A quiet word about whether what I wrote is kept. */
export function Saved({ state, id }: { readonly state: SaveState; readonly id?: string | undefined }) {
  const text = useText();
  const words: Readonly<Record<SaveState, readonly [string, SymbolName | undefined]>> = {
    idle: ["", undefined],
    typing: [text.notSavedYet, undefined],
    saving: [text.saving, undefined],
    saved: [text.saved, "done"],
    waiting: [text.waitingToSend, "clock"],
    refused: [text.notSavedYet, undefined],
  };
  const [word, symbol] = words[state];
  return (
    <span className={`k-saved k-saved-${state}`} id={id}>
      {symbol !== undefined && <SymbolIcon name={symbol} />}
      {word}
    </span>
  );
}

/** The connection is gone: what is safe, how many changes wait, and a way to try again. */
export function Lost({ waiting, onRetry }: { readonly waiting: number; readonly onRetry: () => unknown }) {
  const text = useText();
  return (
    <section className="k-message k-lost" role="status">
      <p className="k-message-title">
        <SymbolIcon name="clock" />
        {text.lostTitle}
      </p>
      <p>{text.lostWaiting(waiting)}</p>
      <ActionButton icon="undo" onPress={onRetry}>
        {text.tryAgain}
      </ActionButton>
    </section>
  );
}

/** Something was not taken in: why, where it is now, when it can be done. Never a reproach. */
export function Refusal({
  title,
  children,
  action,
  onClose,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: string | undefined;
  readonly onClose: () => unknown;
}) {
  const text = useText();
  return (
    <section className="k-message" role="alert">
      <p className="k-message-title">{title}</p>
      {children !== undefined && <div>{children}</div>}
      <ActionButton onPress={onClose}>{action ?? text.fine}</ActionButton>
    </section>
  );
}

/** Nothing here yet: one line, one button. */
export function Empty({
  title,
  children,
  action,
  symbol = "plus",
  onAction,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: string | undefined;
  readonly symbol?: SymbolName | undefined;
  readonly onAction?: (() => unknown) | undefined;
}) {
  return (
    <div className="k-empty">
      <p className="k-empty-title">{title}</p>
      {children !== undefined && <p className="k-muted">{children}</p>}
      {action !== undefined && onAction && (
        <ActionButton icon={symbol} onPress={onAction}>
          {action}
        </ActionButton>
      )}
    </div>
  );
}

/** The paper at once, its words on the way; after two seconds it says so and offers to try again. */
export function Loading({
  kind,
  onRetry,
  slowAfter = 2000,
}: {
  readonly kind: PaperKind;
  readonly onRetry?: (() => unknown) | undefined;
  readonly slowAfter?: number | undefined;
}) {
  const text = useText();
  const [slow, setSlow] = useState(slowAfter <= 0);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, slowAfter);
    return () => {
      clearTimeout(timer);
    };
  }, [slowAfter]);
  const words: Readonly<Record<PaperKind, string>> = {
    sheet: text.loadingSheet,
    table: text.loadingTable,
    board: text.loadingBoard,
  };
  return (
    <Paper kind={kind} className="k-loading">
      <div aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      <p className="k-small-words" role="status">
        {slow ? text.loadingSlow : words[kind]}
      </p>
      {slow && onRetry && (
        <ActionButton icon="undo" onPress={onRetry}>
          {text.tryAgain}
        </ActionButton>
      )}
    </Paper>
  );
}
