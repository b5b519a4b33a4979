import { useTask } from "../../../tab/kit/task.tsx";
import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import type { Props } from "./words.tsx";
import { workOf } from "./work.tsx";
import "./view.css";

/** Individual, group, plenary on the stage and in the side panel. */
export default function IgpView(props: Props) {
  useTask(isOpen(props));
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}

/** What a phase is for is still undone: items to put up by turns, tables that have brought nothing yet. */
const isOpen = (props: Props): boolean => {
  const { phase, board, tables } = props;
  if (phase.id !== "group") return false;
  if (workOf(props).turn !== null) return true;
  return tables.some(({ number }) => board.brought.every(({ table }) => table !== number));
};
