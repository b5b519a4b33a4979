import { useState } from "react";
import { dayText } from "../home/dates.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { Confirm } from "../kit/confirm.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { ownTexts } from "./own-texts.ts";
import { meTexts } from "./texts.ts";
import type { OwnProps } from "./use-own.ts";

/** When I am reminded, and a way to be left in peace. */
export function Reminder({
  dueAt,
  what,
  onTurnOff,
}: {
  readonly dueAt: number | null;
  readonly what: string;
  readonly onTurnOff: () => unknown;
}) {
  const text = useTexts(ownTexts);
  const language = useLanguage();
  if (dueAt === null) return null;
  return (
    <p className="me-reminder">
      <span className="me-reminder-day">
        <SymbolIcon name="bell" />
        {text.reminded(dayText(new Date(dueAt), language))}
      </span>
      <ActionButton subtle small label={text.of(text.noReminder, what)} onPress={onTurnOff}>
        {text.noReminder}
      </ActionButton>
    </p>
  );
}

/** Deletes one kept thing, after a question. */
export function Remove({ id, what, api, onTold }: OwnProps & { readonly id: string; readonly what: string }) {
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
        <Confirm
          title={text.deleteSure}
          action={text.delete}
          danger
          onCancel={() => {
            setAsking(false);
          }}
          onConfirm={async () => {
            await api.deleteKept(id);
            setAsking(false);
            const told = await api.me();
            if (told.ok) onTold(told.value);
          }}
        >
          {text.deleteWhy}
        </Confirm>
      )}
    </>
  );
}
