import { createContext, type ReactNode, useContext, useState } from "react";
import { readyCount } from "../../src/core/action.ts";
import { phaseOf } from "../../src/core/phases.ts";
import { TaskContext } from "../kit/task.tsx";
import { useHere } from "./here.tsx";

const OpenTask = createContext(false);

/** Holds, for a view of the meeting, whether what this phase asks for is still undone. */
export function TaskProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <TaskContext value={setOpen}>
      <OpenTask value={open}>{children}</OpenTask>
    </TaskContext>
  );
}

/** Is there still time and reason to do what this phase asks for, before anyone goes on? */
export function useTaskOpen(): boolean {
  const told = useContext(OpenTask);
  const { meeting } = useHere().model;
  if (meeting.state !== "running" || meeting.timeUp) return false;
  const { count, of } = readyCount(meeting);
  const form = phaseOf(meeting)?.form;
  return told || form === "break" || (form === "alone" && count < of);
}
