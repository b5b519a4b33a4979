import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import type { Props } from "./words.tsx";
import "./view.css";

/** Peer coaching on the stage and in the side panel. */
export default function PeerCoachingView(props: Props) {
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}
