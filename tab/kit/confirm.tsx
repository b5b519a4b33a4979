import { type ReactNode, useEffect, useId, useRef } from "react";
import { ActionButton } from "./action-button.tsx";
import { useText } from "./language.tsx";

/** Asks once before something that is hard to take back; Escape and "Avbryt" change nothing. */
export function Confirm({
  title,
  children,
  action,
  danger = false,
  onConfirm,
  onCancel,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  /** The word on the button: what happens. */
  readonly action: string;
  readonly danger?: boolean | undefined;
  readonly onConfirm: () => unknown;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="k-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children !== undefined && <div className="k-dialog-body">{children}</div>}
      <div className="k-two">
        <ActionButton touch onPress={onCancel}>
          {text.cancel}
        </ActionButton>
        <ActionButton touch primary={!danger} danger={danger} onPress={onConfirm}>
          {action}
        </ActionButton>
      </div>
    </dialog>
  );
}
