import { useState } from "react";
import type { Presence, Seat } from "../../src/core/meeting.ts";
import { presentSeats } from "../../src/core/phases.ts";
import { tableSizes } from "../../src/core/seating.ts";
import { Confirm } from "../kit/confirm.tsx";
import { Face } from "../kit/face.tsx";
import { useTexts } from "../kit/language.tsx";
import { Menu, type MenuItem } from "../kit/menu.tsx";
import { useSurface } from "../kit/surface.tsx";
import { SymbolIcon, type SymbolName } from "../kit/symbol-icon.tsx";
import { type Here, useHere } from "./here.tsx";
import { tableTexts } from "./tables-texts.ts";
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

/** From so many on, names stand close. */
const MANY = 12;

/** "Hvem er her?": one press marks who has come; the menu holds the rest. */
export function WhoIsHere() {
  const here = useHere();
  const menus = useSurface() !== "stage";
  const { meeting } = here.model;
  const many = meeting.seats.length > MANY;
  return (
    <ul className={many ? "who-is-here who-are-many" : "who-is-here"}>
      {meeting.seats.map((seat) => (
        <Person key={seat.id} seat={seat} here={here} menus={menus} short={many && !menus} />
      ))}
    </ul>
  );
}

function Person({
  seat,
  here,
  menus,
  short,
}: {
  readonly seat: Seat;
  readonly here: Here;
  readonly menus: boolean;
  /** Only the given name, where many stand close. */
  readonly short: boolean;
}) {
  const { model, text, play } = here;
  const [asks, setAsks] = useState(false);
  const view = model.people.find(({ id }) => id === seat.id);
  const name = view?.name ?? "";
  const isHere = seat.presence === "present";
  const menu = menus ? personMenu(here, seat) : [];
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
          <b>{short ? model.shortNameOf(seat.id) : name}</b>
          <small>{stateWords(here, seat)}</small>
        </span>
        <SymbolIcon name={signs[seat.presence]} />
      </button>
      {menu.length > 0 && (
        <Menu
          label={`${text.moreChoices}: ${name}`}
          symbol="more"
          items={menu}
          onChoose={(id) => {
            if (id !== "no-device") return play(personCommand(seat, id));
            setAsks(true);
            return undefined;
          }}
        />
      )}
      {asks && (
        <Confirm
          title={text.noDeviceTitle}
          action={text.noDeviceYes}
          onCancel={() => {
            setAsks(false);
          }}
          onConfirm={async () => {
            await play(personCommand(seat, "no-device"));
            setAsks(false);
          }}
        >
          <p>{text.noDeviceBody(model.shortNameOf(seat.id), playsFor(here))}</p>
        </Confirm>
      )}
    </li>
  );
}

const playsFor = ({ model, text }: Here): string =>
  model.meeting.facilitator === null ? text.whoeverLeads : model.shortNameOf(model.meeting.facilitator);

const signs: Readonly<Record<Presence, SymbolName>> = {
  present: "done",
  "on-the-way": "open",
  "not-today": "minus",
};

function stateWords({ model, text }: Here, seat: Seat): string {
  const present = seat.presence === "present" && seat.device && !seat.simulated;
  return [
    presenceWords(text, seat.presence),
    seat.simulated ? text.simulated : "",
    seat.device ? "" : text.noDevice,
    present && !model.online.includes(seat.id) ? text.offline : "",
  ]
    .filter((word) => word !== "")
    .join(" · ");
}

function personMenu(here: Here, seat: Seat): readonly MenuItem[] {
  if (!mayMark(here, seat)) return [];
  const { text } = here;
  const marks = (["present", "on-the-way", "not-today"] as const).filter(
    (presence) => presence !== seat.presence,
  );
  return [
    ...marks.map((presence) => ({ id: presence, label: markWords(text, presence) })),
    { id: seat.device ? "no-device" : "device", label: seat.device ? text.markNoDevice : text.markDevice },
    ...leaderItems(here, seat),
  ];
}

// The one who leads plays for those without a screen, and may hand over the lead.
function leaderItems({ model, text }: Here, seat: Seat): readonly MenuItem[] {
  if (model.meeting.state !== "running" || !model.leads || seat.presence !== "present") return [];
  const items: MenuItem[] = [];
  if (!seat.device && !model.meeting.ready.includes(seat.id))
    items.push({ id: "ready", label: text.markReady });
  if (seat.id !== model.me) items.push({ id: "lead", label: text.handOver(model.shortNameOf(seat.id)) });
  return items;
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

/** How many are here before the start, and what it means to press Start. */
export function WhoStarts() {
  const { model, text } = useHere();
  const words = useTexts(tableTexts);
  return (
    <>
      <HereCount /> · {model.meeting.programme.gathering ? words.startHosts : text.nobodyLeads}
    </>
  );
}

/** In a gathering: that everyone gets a home table at the start, and how many there will be with those who are here. */
export function HomesToCome() {
  const { model } = useHere();
  const text = useTexts(tableTexts);
  const { gathering } = model.meeting.programme;
  if (gathering === undefined) return null;
  const here = presentSeats(model.meeting).length;
  return <p>{text.willDraw(Math.max(1, tableSizes(here, { of: gathering.tableOf }).length))}</p>;
}
