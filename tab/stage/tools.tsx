import { useSyncExternalStore } from "react";
import { useTexts } from "../kit/language.tsx";
import { Menu } from "../kit/menu.tsx";
import { useHere } from "../meeting/here.tsx";
import { tablesNow } from "../meeting/tables.ts";
import { tableTexts } from "../meeting/tables-texts.ts";
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
  tables,
  onTables,
}: {
  readonly bell: boolean;
  readonly onBell: (on: boolean) => void;
  /** Where all sit stands on the wall. */
  readonly tables: boolean;
  readonly onTables: (on: boolean) => void;
}) {
  const { text, model } = useHere();
  const words = useTexts(tableTexts);
  const full = useSyncExternalStore(onFullScreen, () => document.fullscreenElement !== null);
  return (
    <Menu
      label={text.moreChoices}
      symbol="screen"
      items={[
        { id: "full", label: full ? text.leaveFullScreen : text.fullScreen, symbol: "screen" },
        ...(tablesNow(model.meeting).length > 0
          ? [{ id: "tables", label: tables ? words.backToTask : words.showAll, symbol: "table" as const }]
          : []),
        { id: "bell", label: bell ? text.bellOff : text.bellOn, symbol: "bell", hint: text.bellHint },
      ]}
      onChoose={(id) => {
        if (id === "full") return toggleFullScreen();
        if (id === "tables") onTables(!tables);
        else onBell(!bell);
        return undefined;
      }}
    />
  );
}
