import { lazy, Suspense, useEffect, useId, useRef } from "react";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { roomTexts } from "./room-texts.ts";

// Fetched when somebody asks for it, never before the first button.
const QrCode = lazy(() => import("../kit/qr-code.tsx"));

/** The large code that takes each phone to its owner's own sheet. */
export function PhoneCode({
  address,
  local,
  onDone,
}: {
  readonly address: string;
  /** The local try-out: no phone reaches it. */
  readonly local: boolean;
  readonly onDone: () => void;
}) {
  const text = useTexts(roomTexts);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="k-dialog wall-code" aria-labelledby={id} onClose={onDone}>
      <Suspense fallback={<p role="status">{text.waiting}</p>}>
        <QrCode address={address} label={text.codeLabel} />
      </Suspense>
      <div className="wall-code-words">
        <h2 id={id}>{text.codeTitle}</h2>
        <ol>
          {text.codeSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="k-muted">{local ? text.codeLocal : text.codeSame}</p>
        <ActionButton touch onPress={onDone}>
          {text.close}
        </ActionButton>
      </div>
    </dialog>
  );
}
