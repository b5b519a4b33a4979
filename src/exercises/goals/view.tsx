import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import type { Props } from "./words.tsx";
import "./view.css";

/** Goals on the stage and in the side panel. */
export default function GoalsView(props: Props) {
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}
