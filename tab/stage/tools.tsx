import { useState, useSyncExternalStore } from "react";
import { ActionButton } from "../kit/action-button.tsx";
import { useTexts } from "../kit/language.tsx";
import { Menu, type MenuItem } from "../kit/menu.tsx";
import { useHasVoice } from "../kit/voice.ts";
import { useHere } from "../meeting/here.tsx";
import { tablesNow } from "../meeting/tables.ts";
import { tableTexts } from "../meeting/tables-texts.ts";
import { PhoneCode } from "./phone-code.tsx";
import { phoneLink } from "./phone-link.ts";
import { toggleFullScreen } from "./projector.ts";
import { roomTexts } from "./room-texts.ts";

const onFullScreen = (listener: () => void): (() => void) => {
  document.addEventListener("fullscreenchange", listener);
  return () => {
    document.removeEventListener("fullscreenchange", listener);
  };
};

/** What the room's screen does only when somebody wants it. */
export interface RoomChoices {
  /** A low tone when the time is out. */
  readonly bell: boolean;
  /** Where all sit stands on the wall. */
  readonly tables: boolean;
  /** The machine can read the lines aloud. */
  readonly voice: boolean;
}

/** For the room's projector: full screen, the code for phones, the tables, the soft bell and the voice. */
export function StageTools({
  room,
  onRoom,
}: {
  readonly room: RoomChoices;
  readonly onRoom: (room: RoomChoices) => void;
}) {
  const { boot, model } = useHere();
  const text = useTexts(roomTexts);
  const [code, setCode] = useState(false);
  const items = useItems(room);
  const address = phoneLink(boot.host, boot.params.host, model.meeting.id);
  return (
    <>
      {model.meeting.state === "gathering" && address !== undefined && (
        <ActionButton
          small
          onPress={() => {
            setCode(true);
          }}
        >
          {text.codeOpen}
        </ActionButton>
      )}
      <Menu
        label={text.menu}
        words={text.menu}
        symbol="screen"
        items={items}
        onChoose={(id) => {
          if (id === "full") return toggleFullScreen();
          if (id === "code") setCode(true);
          if (id === "tables" || id === "bell" || id === "voice") onRoom({ ...room, [id]: !room[id] });
          return undefined;
        }}
      />
      {code && address !== undefined && (
        <PhoneCode
          address={address}
          local={boot.params.host !== undefined}
          onDone={() => {
            setCode(false);
          }}
        />
      )}
    </>
  );
}

function useItems({ bell, tables, voice }: RoomChoices): readonly MenuItem[] {
  const { text, boot, model } = useHere();
  const table = useTexts(tableTexts);
  const room = useTexts(roomTexts);
  const hasVoice = useHasVoice();
  const full = useSyncExternalStore(onFullScreen, () => document.fullscreenElement !== null);
  const { meeting } = model;
  const hasTables = tablesNow(meeting).length > 0;
  const hasLink = phoneLink(boot.host, boot.params.host, meeting.id) !== undefined;
  return [
    { id: "full", label: full ? text.leaveFullScreen : text.fullScreen, symbol: "screen" },
    ...(hasLink && meeting.state !== "ended"
      ? [{ id: "code", label: room.codeOpen, symbol: "square" as const, hint: room.codeHint }]
      : []),
    ...(hasTables
      ? [{ id: "tables", label: tables ? table.backToTask : table.showAll, symbol: "table" as const }]
      : []),
    { id: "bell", label: bell ? text.bellOff : text.bellOn, symbol: "bell", hint: text.bellHint },
    {
      id: "voice",
      label: voice ? room.voiceOff : room.voiceOn,
      symbol: "say",
      disabled: !hasVoice,
      hint: hasVoice ? room.voiceHint : room.voiceNone,
    },
  ];
}
