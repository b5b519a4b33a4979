import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import type { Props } from "./words.tsx";
import "./view.css";

export { Print } from "./print.tsx";

/** The risk matrix on the stage and in the side panel. */
export default function RiskMatrixView(props: Props) {
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}
