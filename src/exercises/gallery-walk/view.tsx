import { useTask } from "../../../tab/kit/task.tsx";
import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import { commentsAt } from "./state.ts";
import { type Props, walkAt } from "./words.tsx";
import "./view.css";

// Stops that are left for the one who leads; comments that wait for an answer at my table.
const isOpen = (props: Props): boolean => {
  const { board, phase, table, tables, leads, segment } = props;
  if (tables.length < 2) return false;
  const { stop, stops } = walkAt(props);
  if (phase.id === "walk") return leads && segment === null && stop < stops;
  return table !== null && commentsAt(board, table.number).some(({ answer }) => answer === null);
};

/** The gallery walk on the stage and in the side panel. */
export default function GalleryView(props: Props) {
  useTask(isOpen(props));
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}
