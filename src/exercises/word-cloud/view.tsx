import { useTask } from "../../../tab/kit/task.tsx";
import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import type { Props } from "./words.tsx";
import "./view.css";

// Whoever has written nothing yet has something to do.
const isOpen = ({ phase, sheet }: Props): boolean =>
  phase.id === "collect" && sheet !== null && sheet.words.length === 0 && !sheet.given;

/** The word cloud on the stage and in the side panel. */
export default function WordCloudView(props: Props) {
  useTask(isOpen(props));
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}
