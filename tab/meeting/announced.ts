import { useEffect, useRef } from "react";
import { stepOf } from "../../src/core/phases.ts";
import { useAnnounce } from "../kit/announcer.tsx";
import { type SurfaceKind, useSurface } from "../kit/surface.tsx";
import { useHere } from "./here.tsx";
import { focusNear, nextNear } from "./tables.ts";
import type { MeetingTexts } from "./texts.ts";

interface Heard {
  readonly title: string;
  readonly name: string;
  readonly mine: boolean;
  readonly next: boolean;
  readonly ended: boolean;
}

/** What is new since it was last said: the step, the word, that I am next. */
export function newsOf(before: Heard, now: Heard, text: MeetingTexts): readonly string[] {
  const step = now.title !== before.title && now.title !== "";
  const word = now.name !== before.name && now.name !== "";
  return [
    ...(step ? [now.ended ? now.title : text.saidStep(now.title)] : []),
    ...(word ? [now.mine ? text.saidYours : text.saidWord(now.name)] : []),
    ...(now.next && !before.next ? [text.saidNext] : []),
  ];
}

// Where stage and panel share a window, one of them is enough.
const saidByPanel = (surface: SurfaceKind): boolean =>
  surface === "stage" && document.documentElement.getAttribute("data-surface") === "play";

/** Tells those who listen when the step or the turn changes; the time is told by the countdown. */
export function useMeetingAnnounced(): void {
  const { model, text, say } = useHere();
  const announce = useAnnounce();
  const surface = useSurface();
  const { meeting, me } = model;
  const ended = meeting.state === "ended";
  const step = stepOf(meeting);
  const title = step ? say(step.title) : ended ? text.saidEnded : "";
  const [focus] = focusNear(meeting, me);
  const mine = focus === me;
  const next = nextNear(meeting, me).includes(me);
  const name = model.shortNameOf(focus);
  const last = useRef<Heard>({ title, name, mine, next, ended });

  useEffect(() => {
    const now = { title, name, mine, next, ended };
    const news = newsOf(last.current, now, text);
    last.current = now;
    if (news.length > 0 && !saidByPanel(surface)) announce(news.join(". "));
  }, [announce, title, name, mine, next, ended, text, surface]);
}
