import { useTask } from "../../../tab/kit/task.tsx";
import { Panel } from "./panel.tsx";

import { Stage } from "./stage.tsx";
import { isChoice, type Props } from "./words.tsx";
import "./view.css";

/** Whether somebody is still to be found. */
const isOpen = ({ board, tableSheet, table }: Props): boolean => {
  if (board.way !== "playful") return board.chosen === null;
  const drawn = table === null ? board.drawn : (tableSheet?.drawn ?? []);
  return drawn.some(({ seat }) => seat === null);
};

/** Choosing a role on the stage and in the side panel. */
export default function ChooseRoleView(props: Props) {
  useTask(isChoice(props) && isOpen(props));
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}
