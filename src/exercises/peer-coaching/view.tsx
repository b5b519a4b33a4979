import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import { OwnNotes } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";
import "./view.css";

/** Peer coaching on the stage and in the side panel. */
export default function PeerCoachingView(props: Props) {
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}

/** What stays with someone who has been in focus: on the own page, and on paper. */
export function Print({
  sheet,
  language,
}: {
  readonly sheet: unknown;
  readonly language: Props["language"];
}) {
  const kept = OwnNotes.safeParse(sheet);
  const notes = kept.success ? kept.data : { heard: "", along: "" };
  return (
    <article className="pc-print">
      <h2>{say(texts.along, language)}</h2>
      <p className="pc-own">{notes.along}</p>
      <h2>{say(texts.heard, language)}</h2>
      <p className="pc-own">{notes.heard}</p>
    </article>
  );
}
