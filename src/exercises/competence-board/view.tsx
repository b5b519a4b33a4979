import { useTask } from "../../../tab/kit/task.tsx";
import { Panel } from "./panel.tsx";

import { Stage } from "./stage.tsx";
import { hasPut, nextToPut } from "./state.ts";
import type { Props } from "./words.tsx";
import "./view.css";

// Whoever has the word has notes to put up; only the owner knows how many are left.
const isOpen = ({ board, sheet, focus, me, lap, phase }: Props): boolean => {
  const [one] = focus;
  if (phase.id === "alone" || one === undefined) return false;
  return board.categories.some(
    ({ id }) =>
      !hasPut(board, one, id, lap) &&
      (one !== me || sheet === null || nextToPut(sheet, board, one, id) !== null),
  );
};

/** The competence board on the stage and in the side panel. */
export default function CompetenceBoardView(props: Props) {
  useTask(isOpen(props));
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}
