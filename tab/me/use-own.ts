import { useEffect, useRef, useState } from "react";
import { dayOf } from "../../src/core/calendar.ts";
import type { KeptView, MeView } from "../../src/protocol/api.ts";
import type { Api, Told } from "../api.ts";

/** What a part of my page needs to change what lies there. */
export interface OwnProps {
  readonly api: Api;
  /** The page as the server tells it after a change. */
  readonly onTold: (me: MeView) => void;
  /** Whether I am reminded of anything at all. */
  readonly reminders: boolean;
}

/** The day "2027-03-02" of a reminder; null where there is none. */
export const dayDue = ({ dueAt }: Pick<KeptView, "dueAt">): string | null =>
  dueAt === undefined ? null : dayOf(dueAt);

/** A reminder that is still to come; null when there is none. */
export const toCome = ({ dueAt }: Pick<KeptView, "dueAt">): number | null =>
  dueAt !== undefined && dueAt > Date.now() ? dueAt : null;

/** Changes to one goal or homework, one after the other: each is made on what the one before it left. */
export function useOwn<One extends Extract<KeptView, { readonly kind: "goal" | "homework" }>>(
  one: One,
  { api, onTold }: OwnProps,
): {
  readonly change: (
    content: (now: One["content"]) => One["content"],
    remindOn?: string | null,
  ) => Promise<{ readonly ok: boolean }>;
  /** Why the last change was not taken in; null when it was. */
  readonly refused: string | null;
} {
  const latest = useRef(one);
  const waiting = useRef<Promise<unknown>>(Promise.resolve());
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    if (one.version > latest.current.version) latest.current = one;
  }, [one]);
  const change = (
    content: (now: One["content"]) => One["content"],
    remindOn?: string | null,
  ): Promise<{ readonly ok: boolean }> => {
    const next = waiting.current.then(async () => {
      const now = latest.current;
      const told: Told<MeView> = await api.changeKept(now.id, {
        version: now.version,
        content: content(now.content),
        remindOn: remindOn === undefined ? dayDue(now) : remindOn,
      });
      setRefused(told.ok ? null : told.text);
      if (told.ok) {
        const after = told.value.kept.find(({ id }) => id === now.id);
        if (after !== undefined) latest.current = after as One;
        onTold(told.value);
      }
      return { ok: told.ok };
    });
    waiting.current = next;
    return next;
  };
  return { change, refused };
}
