import { type ReactNode, useState } from "react";
import type { Told } from "../api.ts";
import { Confirm } from "../kit/confirm.tsx";
import { useTexts } from "../kit/language.tsx";
import { meTexts } from "./texts.ts";

/** Asks before something of mine is deleted; where that does not go, it says so and stays. */
export function DeleteAsk({
  children,
  onDelete,
  onDeleted,
  onClose,
}: {
  /** What is deleted. */
  readonly children: ReactNode;
  readonly onDelete: () => Promise<Told<unknown>>;
  readonly onDeleted: () => unknown;
  readonly onClose: () => void;
}) {
  const text = useTexts(meTexts);
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <Confirm
      title={text.deleteSure}
      action={text.delete}
      danger
      onCancel={onClose}
      onConfirm={async () => {
        const told = await onDelete();
        if (!told.ok) {
          setRefused(told.text);
          return;
        }
        onClose();
        await onDeleted();
      }}
    >
      {children}
      {refused !== null && <p role="alert">{refused}</p>}
    </Confirm>
  );
}
