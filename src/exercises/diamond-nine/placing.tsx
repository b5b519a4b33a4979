import { type DragEvent, type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { type MenuItem, MoveMenu } from "../../../tab/kit/menu.tsx";
import { type Inner, LetGo } from "./choosing.tsx";
import { lengthOf, placeName, Rows } from "./diamond.tsx";
import { chosenOf, type Item, itemAt, NINE } from "./state.ts";
import { neighbour, type Toward } from "./steps.ts";
import { texts } from "./texts.ts";
import { say } from "./words.tsx";

const arrows: Readonly<Record<string, Toward>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

type Placed = Inner & {
  readonly picked: Item | null;
  readonly onPick: (item: Item | null) => void;
  readonly onMove: (item: Item, to: number | null) => Promise<void>;
  /** The nine places as they are pressed, so that the focus can go along with a note. */
  readonly buttons: RefObject<(HTMLButtonElement | null)[]>;
};

/** The nine in their places: pick and place, drag, arrow keys, or the menu. */
export function Placing(props: Inner) {
  const { work, act } = props;
  const [pickedId, setPicked] = useState<string | null>(null);
  const picked = work.items.find(({ id, chosen }) => id === pickedId && chosen) ?? null;
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const moving: Placed = {
    ...props,
    buttons,
    picked,
    onPick: (item) => {
      setPicked(item?.id ?? null);
    },
    onMove: async (item, to) => {
      if (item.place === to) {
        setPicked(null);
        return;
      }
      const over = to === null ? null : (itemAt(work, to)?.id ?? null);
      const answer = await act("move", { item: item.id, was: item.place, to, over });
      if (answer.ok) setPicked(null);
    },
  };
  return (
    <section className="k-stack">
      <h2>{say(texts.placeTitle, props)}</h2>
      <p className="k-muted">{say(texts.placeLead, props)}</p>
      <Tray {...moving} />
      <Places {...moving} />
      <Picked {...moving} />
    </section>
  );
}

/** The chosen ones that have no place yet. */
function Tray(props: Placed) {
  const { work, picked, onPick, onMove } = props;
  const waiting = chosenOf(work).filter(({ place }) => place === null);
  if (waiting.length === 0) return null;
  return (
    <div
      className="dn-tray"
      {...dropHere((id) => {
        const item = work.items.find((each) => each.id === id);
        if (item !== undefined) void onMove(item, null);
      })}
    >
      <h3>{say(texts.tray, props)}</h3>
      <ul>
        {waiting.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className="dn-note"
              aria-pressed={picked?.id === item.id}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.setData("text/plain", item.id);
              }}
              onClick={() => {
                onPick(picked?.id === item.id ? null : item);
              }}
            >
              {item.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const dropHere = (onDrop: (id: string) => void) => ({
  onDragOver: (event: DragEvent): void => {
    event.preventDefault();
  },
  onDrop: (event: DragEvent): void => {
    event.preventDefault();
    onDrop(event.dataTransfer.getData("text/plain"));
  },
});

function Places(props: Placed) {
  const { work, picked, onPick, onMove, buttons } = props;
  const step = (event: KeyboardEvent, place: number): void => {
    const toward = Object.hasOwn(arrows, event.key) ? arrows[event.key] : undefined;
    const item = itemAt(work, place);
    const to = toward === undefined ? null : neighbour(place, toward);
    if (to === null) return;
    event.preventDefault();
    buttons.current[to]?.focus();
    if (item !== null) void onMove(item, to);
  };
  return (
    <div className="dn-diamond">
      <p className="dn-end">{say(texts.most, props)}</p>
      <Rows
        {...props}
        placeAt={(place) => {
          const item = itemAt(work, place);
          return (
            <li key={place}>
              <button
                type="button"
                ref={(button) => {
                  buttons.current[place] = button;
                }}
                className={`dn-place ${lengthOf(item?.text ?? null)}${item === null ? " dn-free" : ""}`}
                aria-pressed={item === null ? undefined : picked?.id === item.id}
                aria-label={
                  item === null
                    ? say(texts.freePlace, props, { place: placeName(place, props) })
                    : `${placeName(place, props)}: ${item.text}`
                }
                title={item?.text}
                draggable={item !== null}
                onDragStart={(event) => {
                  if (item !== null) event.dataTransfer.setData("text/plain", item.id);
                }}
                {...dropHere((id) => {
                  const dropped = chosenOf(work).find((each) => each.id === id);
                  if (dropped !== undefined) void onMove(dropped, place);
                })}
                onKeyDown={(event) => {
                  step(event, place);
                }}
                onClick={() => {
                  if (picked !== null && picked !== item) void onMove(picked, place);
                  else onPick(picked === item ? null : item);
                }}
              >
                <span>{item?.text}</span>
              </button>
            </li>
          );
        }}
      />
      <p className="dn-end">{say(texts.least, props)}</p>
    </div>
  );
}

/** What can be done with the one that is picked. */
function Picked(props: Placed) {
  const { work, picked, onMove, onPick, buttons } = props;
  if (picked === null) return null;
  const places: readonly MenuItem[] = Array.from({ length: NINE }, (_, place) => {
    const there = itemAt(work, place);
    return {
      id: String(place),
      label: placeName(place, props),
      disabled: there === picked,
      hint: there === null || there === picked ? undefined : say(texts.swap, props, { text: there.text }),
    };
  });
  return (
    <div className="dn-picked">
      <p role="status">{say(texts.picked, props, { text: picked.text })}</p>
      <div className="k-row">
        <MoveMenu
          item={picked.text}
          places={
            picked.place === null ? places : [...places, { id: "out", label: say(texts.moveOut, props) }]
          }
          onMove={(place) => {
            if (place !== "out") buttons.current[Number(place)]?.focus();
            return onMove(picked, place === "out" ? null : Number(place));
          }}
        />
        <LetGo {...props} item={picked} />
        <ActionButton
          subtle
          onPress={() => {
            onPick(null);
          }}
        >
          {say(texts.cancel, props)}
        </ActionButton>
      </div>
    </div>
  );
}
