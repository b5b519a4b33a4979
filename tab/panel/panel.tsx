import type { ViewProps } from "../frame/views.ts";
import { Surface } from "../kit/surface.tsx";
import { MeetingGate } from "../meeting/gate.tsx";
import { TaskProvider } from "../meeting/task.tsx";
import "../meeting/meeting.css";
import { Side } from "./side.tsx";
import "./panel.css";

/** The side panel: what happens to me now, my sheet, and for the one who leads, the one next thing. */
export default function PanelView({ boot }: ViewProps) {
  return (
    <Surface kind="panel" className="panel">
      <MeetingGate boot={boot}>
        <TaskProvider>
          <Side />
        </TaskProvider>
      </MeetingGate>
    </Surface>
  );
}
