import type { ViewProps } from "../frame/views.ts";
import { Surface } from "../kit/surface.tsx";
import { MeetingGate } from "../meeting/gate.tsx";
import { TaskProvider } from "../meeting/task.tsx";
import "../meeting/meeting.css";
import "./stage.css";
import { Wall } from "./wall.tsx";

/** The big screen that everyone sees: where we are, who has the word, what is asked, what comes next. */
export default function StageView({ boot }: ViewProps) {
  return (
    <Surface kind="stage" className="stage">
      <MeetingGate boot={boot}>
        <TaskProvider>
          <Wall />
        </TaskProvider>
      </MeetingGate>
    </Surface>
  );
}
