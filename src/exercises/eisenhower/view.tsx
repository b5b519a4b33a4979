import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import type { Props } from "./words.tsx";
import "./view.css";

/** Eisenhower's matrix on the stage and in the side panel. */
export default function EisenhowerView(props: Props) {
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}

export { Print } from "./print.tsx";
