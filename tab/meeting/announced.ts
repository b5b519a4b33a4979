import { useEffect, useRef } from "react";
import { stepOf } from "../../src/core/phases.ts";
import { focusOf, nextInLine } from "../../src/core/turns.ts";
import { useAnnounce } from "../kit/announcer.tsx";
import { useSurface } from "../kit/surface.tsx";
import { useHere } from "./here.tsx";

/** Tells those who listen when the step or the turn changes; the time is told by the countdown. */
export function useMeetingAnnounced(): void {
  // Where stage and panel share a window, one of them is enough.
  const surface = useSurface();
  const { model, text, say } = useHere();
  const announce = useAnnounce();
  const { meeting, me } = model;
  const step = stepOf(meeting);
  const title = step ? say(step.title) : meeting.state === "ended" ? text.saidEnded : "";
  const [focus] = focusOf(meeting);
  const mine = focus === me;
  const next = nextInLine(meeting).includes(me);
  const name = model.shortNameOf(focus);
  const last = useRef({ title, name, next });

  useEffect(() => {
    const before = last.current;
    last.current = { title, name, next };
    const news: string[] = [];
    if (before.title !== title && title !== "")
      news.push(meeting.state === "ended" ? title : text.saidStep(title));
    if (before.name !== name && name !== "") news.push(mine ? text.saidYours : text.saidWord(name));
    if (!before.next && next) news.push(text.saidNext);
    const twice = surface === "stage" && document.documentElement.getAttribute("data-surface") === "play";
    if (news.length > 0 && !twice) announce(news.join(". "));
  }, [announce, title, name, mine, next, text, meeting.state, surface]);
}
