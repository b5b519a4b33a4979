import { Switch } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../kit/language.tsx";
import { ownTexts } from "./own-texts.ts";
import type { OwnProps } from "./use-own.ts";

/** Whether Runde reminds me at all, and what a reminder says. */
export function Reminders({ api, onTold, reminders }: OwnProps) {
  const text = useTexts(ownTexts);
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <section className="me-note" aria-label={text.reminders}>
      <h2>{text.reminders}</h2>
      <Switch
        className="me-switch"
        label={text.remindMe(reminders)}
        checked={reminders}
        onChange={(_event, { checked }) => {
          void api.setReminders(checked).then((told) => {
            setRefused(told.ok ? null : told.text);
            if (told.ok) onTold(told.value);
          });
        }}
      />
      <p className="k-muted">{text.remindersWhy}</p>
      {refused !== null && <p role="alert">{refused}</p>}
    </section>
  );
}
