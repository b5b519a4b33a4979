import type { Presence, Seat } from "../../src/core/meeting.ts";
import { presentSeats } from "../../src/core/phases.ts";
import { Face } from "../kit/face.tsx";
import { Menu, type MenuItem } from "../kit/menu.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { type Here, useHere } from "./here.tsx";
import type { MeetingTexts } from "./texts.ts";

const next: Readonly<Record<Presence, Presence>> = {
  "on-the-way": "present",
  present: "not-today",
  "not-today": "present",
};

const presenceWords = (text: MeetingTexts, presence: Presence): string =>
  ({ present: text.present, "on-the-way": text.onTheWay, "not-today": text.notToday })[presence];

/** May this reader mark another's presence: own seat, the one who leads, anyone until someone leads. */
const mayMark = ({ model }: Here, seat: Seat): boolean =>
  seat.id === model.me || model.leads || model.meeting.facilitator === null;

/** "Hvem er her?": one press marks who has come; the menu holds the rest. */
export function WhoIsHere() {
  const here = useHere();
  const { meeting } = here.model;
  return (
    <ul className="who-is-here">
      {meeting.seats.map((seat) => (
        <Person key={seat.id} seat={seat} here={here} />
      ))}
    </ul>
  );
}

function Person({ seat, here }: { readonly seat: Seat; readonly here: Here }) {
  const { model, text, play } = here;
  const view = model.people.find(({ id }) => id === seat.id);
  const isHere = seat.presence === "present";
  const away = isHere && seat.device && !seat.simulated && !model.online.includes(seat.id);
  const words = [
    presenceWords(text, seat.presence),
    ...(seat.simulated ? [text.simulated] : []),
    ...(seat.device ? [] : [text.noDevice]),
    ...(away ? [text.offline] : []),
  ].join(" · ");
  const menu = personMenu(here, seat);
  return (
    <li className={isHere ? "is-here" : undefined}>
      <button
        type="button"
        aria-pressed={isHere}
        disabled={!mayMark(here, seat)}
        onClick={() => void play({ do: "presence", seat: seat.id, presence: next[seat.presence] })}
      >
        <Face initials={view?.initials ?? ""} now={isHere} />
        <span className="k-grow">
          <b>{view?.name}</b>
          <small>{words}</small>
        </span>
        <SymbolIcon name={isHere ? "done" : seat.presence === "not-today" ? "minus" : "open"} />
      </button>
      {menu.length > 0 && (
        <Menu
          label={`${text.moreChoices}: ${view?.name ?? ""}`}
          symbol="more"
          items={menu}
          onChoose={(id) => play(personCommand(seat, id))}
        />
      )}
    </li>
  );
}

function personMenu(here: Here, seat: Seat): readonly MenuItem[] {
  const { model, text } = here;
  if (!mayMark(here, seat)) return [];
  const { meeting } = model;
  const running = meeting.state === "running";
  return [
    ...(["present", "on-the-way", "not-today"] as const)
      .filter((presence) => presence !== seat.presence)
      .map((presence) => ({ id: presence, label: markWords(text, presence) })),
    { id: seat.device ? "no-device" : "device", label: seat.device ? text.markNoDevice : text.markDevice },
    ...(running && !seat.device && !meeting.ready.includes(seat.id)
      ? [{ id: "ready", label: text.markReady }]
      : []),
    ...(running && model.leads && seat.id !== model.me && seat.presence === "present"
      ? [{ id: "lead", label: text.handOver(model.shortNameOf(seat.id)) }]
      : []),
  ];
}

const markWords = (text: MeetingTexts, presence: Presence): string =>
  ({ present: text.markPresent, "on-the-way": text.markOnTheWay, "not-today": text.markNotToday })[presence];

function personCommand(seat: Seat, id: string): Parameters<Here["play"]>[0] {
  switch (id) {
    case "no-device":
      return { do: "device", seat: seat.id, device: false };
    case "device":
      return { do: "device", seat: seat.id, device: true };
    case "ready":
      return { do: "ready", seat: seat.id, ready: true };
    case "lead":
      return { do: "lead", seat: seat.id };
    default:
      return {
        do: "presence",
        seat: seat.id,
        presence: id === "on-the-way" || id === "not-today" ? id : "present",
      };
  }
}

/** How many are here, in words. */
export function HereCount() {
  const { model, text } = useHere();
  return <>{text.hereCount(presentSeats(model.meeting).length)}</>;
}
