import { useTask } from "../../../tab/kit/task.tsx";
import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import type { Props } from "./words.tsx";
import "./view.css";

// Whoever has not handed in yet has something to do.
const isOpen = ({ phase, sheet }: Props): boolean =>
  phase.id === "answer" && sheet !== null && !sheet.staged && !sheet.given;

/** The evaluation on the stage and in the side panel. */
export default function EvaluationView(props: Props) {
  useTask(isOpen(props));
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}
