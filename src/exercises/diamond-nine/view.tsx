import { useTask } from "../../../tab/kit/task.tsx";
import { benchOf } from "./bench.ts";
import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import { chosenOf, NINE, placesOf, shownBy } from "./state.ts";
import type { Props } from "./words.tsx";
import "./view.css";

// What the phase is for is still undone at my table, or on the board.
const isOpen = (props: Props): boolean => {
  const { phase, board, table } = props;
  const work = benchOf(props)?.work;
  if (work === undefined) return false;
  switch (phase.id) {
    case "choose":
      return chosenOf(work).length < NINE;
    case "show":
      return table !== null && shownBy(board, table.number) === null;
    default:
      return placesOf(work).includes(null);
  }
};

/** The diamond of nine on the stage and in the side panel. */
export default function DiamondView(props: Props) {
  useTask(isOpen(props));
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}

export { Print } from "./print.tsx";
