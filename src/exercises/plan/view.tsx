import { useTask } from "../../../tab/kit/task.tsx";
import { Panel } from "./panel.tsx";

import { Stage } from "./stage.tsx";
import { leadersOf } from "./state.ts";
import type { Props } from "./words.tsx";
import "./view.css";

/** What each phase is to settle is still open. */
const isOpen = {
  roles: ({ roles }: Props["board"]): boolean => leadersOf(roles).leader === null,
  dates: ({ dates }: Props["board"]): boolean => dates.length === 0,
  themes: ({ themes }: Props["board"]): boolean => themes.length === 0,
} as const;

/** The network's plan on the stage and in the side panel. */
export default function PlanView(props: Props) {
  useTask(Object.entries(isOpen).some(([phase, open]) => phase === props.phase.id && open(props.board)));
  return props.place === "stage" ? <Stage {...props} /> : <Panel {...props} />;
}
