import { type RefObject, useEffect, useRef, useState } from "react";

/** The height that an element has on the stage, in rem; follows the projector. */
export function useRoom(): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(33);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const height = element.clientHeight / (rem > 0 ? rem : 16);
      if (height > 0) setRoom(height);
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    measure();
    return () => {
      watcher.disconnect();
    };
  }, []);
  return [box, room];
}
