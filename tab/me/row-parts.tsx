import { useState } from "react";
import type { KeptView } from "../../src/protocol/api.ts";
import { dayText } from "../home/dates.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { DeleteAsk } from "./delete-ask.tsx";
import { ownTexts } from "./own-texts.ts";
import { meTexts } from "./texts.ts";
import { type OwnProps, toCome } from "./use-own.ts";

/** When I am reminded of one thing, and a way to be left in peace, or to be reminded after all. */
export function Reminder({
  one,
  what,
  api,
  onTold,
  reminders,
}: OwnProps & { readonly one: KeptView; readonly what: string }) {
  const text = useTexts(ownTexts);
  const language = useLanguage();
  const [refused, setRefused] = useState<string | null>(null);
  const dueAt = toCome(one);
  if (dueAt === null) return null;
  const set = async (quiet: boolean): Promise<void> => {
    const told = await api.quietKept(one.id, quiet);
    setRefused(told.ok ? null : told.text);
    if (told.ok) onTold(told.value);
  };
  const says = !reminders
    ? text.remindersOff
    : one.quiet
      ? text.quiet
      : text.reminded(dayText(new Date(dueAt), language));
  const act = one.quiet ? text.remindAfterAll : text.noReminder;
  return (
    <>
      <p className="me-reminder">
        <span className="me-reminder-day">
          <SymbolIcon name="bell" />
          {says}
        </span>
        {reminders && (
          <ActionButton subtle small label={text.of(act, what)} onPress={() => set(!one.quiet)}>
            {act}
          </ActionButton>
        )}
      </p>
      {refused !== null && <p role="alert">{refused}</p>}
    </>
  );
}

/** Deletes one kept thing, after a question. */
export function Remove({
  id,
  what,
  api,
  onTold,
}: Pick<OwnProps, "api" | "onTold"> & { readonly id: string; readonly what: string }) {
  const text = useTexts(meTexts);
  const own = useTexts(ownTexts);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ActionButton
        subtle
        icon="trash"
        label={own.of(text.delete, what)}
        onPress={() => {
          setAsking(true);
        }}
      />
      {asking && (
        <DeleteAsk
          onClose={() => {
            setAsking(false);
          }}
          onDelete={() => api.deleteKept(id)}
          onDeleted={async () => {
            const told = await api.me();
            if (told.ok) onTold(told.value);
          }}
        >
          {text.deleteWhy}
        </DeleteAsk>
      )}
    </>
  );
}
