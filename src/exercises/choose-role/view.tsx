import { useTask } from "../../../tab/kit/task.tsx";
import { Panel } from "./panel.tsx";

import { Stage } from "./stage.tsx";
import type { Props } from "./words.tsx";
import "./view.css";

/** Choosing a role on the stage and in the side panel. */
export default function ChooseRoleView(props: Props) {
  useTask(props.board.chosen === null);
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}
