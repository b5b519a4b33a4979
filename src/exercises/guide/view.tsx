import { Panel } from "./panel.tsx";
import { Stage } from "./stage.tsx";
import type { Props } from "./words.tsx";
import "./view.css";

/** A guide on the stage and in the side panel. */
export default function GuideView(props: Props) {
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}

export { Print } from "./print.tsx";
