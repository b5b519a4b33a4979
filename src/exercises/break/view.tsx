import { inLanguage } from "../../core/text.ts";
import type { ExerciseViewProps } from "../../core/view.ts";
import type { Board, Config, Sheet } from "./state.ts";
import { stretches, texts } from "./texts.ts";
import "./view.css";

/**
 * A break: the frame says when we go on, and here is one line for the legs. On the stage nothing stands beside the time,
 * so that it can be read from the door.
 */
export default function BreakView({ place, seats, language }: ExerciseViewProps<Config, Board, Sheet>) {
  // The same line all through a break, another in another network.
  const stretch = stretches[seats.length % stretches.length];
  if (place === "stage" || stretch === undefined) return null;
  return (
    <div className="k-card br-rest">
      <p className="br-legs">{inLanguage(stretch, language)}</p>
      <p className="k-muted">{inLanguage(texts.nothingToDo, language)}</p>
    </div>
  );
}
