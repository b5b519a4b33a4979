import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import type { Props } from "./words.tsx";
import "./view.css";

/** Practising feedback on the stage and in the side panel. */
export default function RolePlayView(props: Props) {
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}
