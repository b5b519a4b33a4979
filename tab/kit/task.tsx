import { createContext, useContext, useEffect } from "react";

/** Hears whether what this phase asks for is still undone. */
export const TaskContext = createContext<(open: boolean) => void>(() => undefined);

/** Tells the frame that there is something to do here before going on is the next thing. */
export function useTask(open: boolean): void {
  const tell = useContext(TaskContext);
  useEffect(() => {
    tell(open);
    return () => {
      tell(false);
    };
  }, [open, tell]);
}
