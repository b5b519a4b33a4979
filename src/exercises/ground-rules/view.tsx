import { useTask } from "../../../tab/kit/task.tsx";
import { currentRule } from "./consent.ts";
import { Panel } from "./panel.tsx";

import { Stage } from "./stage.tsx";
import type { Props } from "./words.tsx";
import "./view.css";

/** Ground rules on the stage and in the side panel. */
export default function GroundRulesView(props: Props) {
  useTask(props.phase.id === "consent" && currentRule(props.board) !== null);
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}

export { Print } from "./print.tsx";
