import { useTask } from "../../../tab/kit/task.tsx";
import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import { heardOf } from "./state.ts";
import type { Props } from "./words.tsx";
import "./view.css";

/** One sentence each, on the stage and in the side panel. */
export default function StatementsView(props: Props) {
  useTask(isOpen(props));
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}

/** In my own turn, what I have written waits to be shown or said. */
const isOpen = ({ phase, sheet, board, me, focus }: Props): boolean =>
  phase.id !== "alone" &&
  sheet !== null &&
  me !== null &&
  focus.includes(me) &&
  sheet.lines.some(({ text }) => text.trim() !== "") &&
  !heardOf(board).includes(me);
