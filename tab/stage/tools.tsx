import { useSyncExternalStore } from "react";
import { Menu } from "../kit/menu.tsx";
import { useHere } from "../meeting/here.tsx";
import { toggleFullScreen } from "./projector.ts";

const onFullScreen = (listener: () => void): (() => void) => {
  document.addEventListener("fullscreenchange", listener);
  return () => {
    document.removeEventListener("fullscreenchange", listener);
  };
};

/** Full screen for the room's projector, and the soft bell, which is silent until somebody wants it. */
export function StageTools({
  bell,
  onBell,
}: {
  readonly bell: boolean;
  readonly onBell: (on: boolean) => void;
}) {
  const { text } = useHere();
  const full = useSyncExternalStore(onFullScreen, () => document.fullscreenElement !== null);
  return (
    <Menu
      label={text.moreChoices}
      symbol="screen"
      items={[
        { id: "full", label: full ? text.leaveFullScreen : text.fullScreen, symbol: "screen" },
        { id: "bell", label: bell ? text.bellOff : text.bellOn, symbol: "bell", hint: text.bellHint },
      ]}
      onChoose={(id) => {
        if (id === "full") return toggleFullScreen();
        onBell(!bell);
        return undefined;
      }}
    />
  );
}
