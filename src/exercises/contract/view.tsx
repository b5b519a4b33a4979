import { useTask } from "../../../tab/kit/task.tsx";
import { isChanged } from "./diff.ts";
import { Panel } from "./panel.tsx";

import { Stage } from "./stage.tsx";
import type { Props } from "./words.tsx";
import "./view.css";

// A version to save, and then everyone's word on it.
const isOpen = ({ board, phase, present }: Props): boolean => {
  const { saved } = board;
  if (saved === null || isChanged(saved, board)) return true;
  return phase.id === "accept" && present.some((id) => !saved.acceptedBy.includes(id));
};

/** The network contract on the stage and in the side panel. */
export default function ContractView(props: Props) {
  useTask(isOpen(props));
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}

export { Print } from "./print.tsx";
