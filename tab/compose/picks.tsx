import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { inLanguage } from "../../src/core/text.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { type Composing, clamp, type Found, type Picked, place } from "./draft.ts";
import { composeTexts } from "./texts.ts";

interface PicksProps {
  readonly draft: Composing;
  /** The step that one goes on with and that the meeting does not have before it. */
  readonly missing: (key: string) => Found | null;
  readonly onAdd: (found: Found, before: string) => void;
  readonly onMinutes: (key: string, minutes: number) => void;
  /** The draft in another order, and the place where the moved one lies now, counted from 1. */
  readonly onPlaced: (draft: Composing, title: string, at: number) => void;
  readonly onRemove: (key: string, title: string) => void;
}

/** The steps of the meeting in order; each can be moved by buttons, keys or hand, timed and taken away. */
export function Picks(props: PicksProps) {
  const { draft, onPlaced } = props;
  const language = useLanguage();
  const [dragged, setDragged] = useState<string | null>(null);
  const to = (one: Picked, index: number): void => {
    const changed = place(draft, one.key, index);
    const at = changed.picked.findIndex(({ key }) => key === one.key) + 1;
    if (changed !== draft) onPlaced(changed, inLanguage(one.step.title, language), at);
  };
  if (draft.picked.length === 0) return null;
  return (
    <ol className="compose-picks">
      {draft.picked.map((one, index) => (
        <Row
          key={one.key}
          one={one}
          dragged={dragged === one.key}
          onDrag={(on) => {
            setDragged(on ? one.key : null);
          }}
          onOver={() => {
            const carried = draft.picked.find(({ key }) => key === dragged);
            if (carried !== undefined && carried !== one) to(carried, index);
          }}
          onMove={(by) => {
            to(one, index + by);
          }}
        >
          <Tools
            {...props}
            one={one}
            index={index}
            onMove={(by) => {
              to(one, index + by);
            }}
          />
        </Row>
      ))}
    </ol>
  );
}

/** One step, to be taken by its handle, or moved by Alt and an arrow while something in it has the keyboard. */
function Row({
  one,
  dragged,
  onDrag,
  onOver,
  onMove,
  children,
}: {
  readonly one: Picked;
  readonly dragged: boolean;
  readonly onDrag: (on: boolean) => void;
  /** Something is carried over it. */
  readonly onOver: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly children: ReactNode;
}) {
  const text = useTexts(composeTexts);
  const row = useRef<HTMLLIElement>(null);
  const keys = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <li
      ref={row}
      className={dragged ? "compose-dragged" : undefined}
      onKeyDown={keys}
      onDragOver={(event) => {
        event.preventDefault();
        onOver();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrag(false);
      }}
    >
      <span
        className="compose-grip"
        draggable
        aria-hidden="true"
        title={text.drag}
        data-step={one.step.id}
        onDragStart={({ dataTransfer }) => {
          dataTransfer.effectAllowed = "move";
          dataTransfer.setData("text/plain", one.key);
          if (row.current !== null) dataTransfer.setDragImage(row.current, 12, 12);
          onDrag(true);
        }}
        onDragEnd={() => {
          onDrag(false);
        }}
      >
        <SymbolIcon name="move" />
      </span>
      {children}
    </li>
  );
}

function Tools({
  draft,
  one,
  index,
  missing,
  onAdd,
  onMinutes,
  onMove,
  onRemove,
}: PicksProps & {
  readonly one: Picked;
  readonly index: number;
  readonly onMove: (by: -1 | 1) => void;
}) {
  const text = useTexts(composeTexts);
  const language = useLanguage();
  const { key, from, fromTitle, step, minutes } = one;
  const title = inLanguage(step.title, language);
  const before = missing(key);
  const [outside, setOutside] = useState(false);
  const tools = useRef<HTMLDivElement>(null);
  // At the edge the pressed button can do nothing more: the keyboard stays with the step.
  const move = (by: -1 | 1): void => {
    onMove(by);
    setTimeout(() => {
      const within = tools.current?.contains(document.activeElement) ?? true;
      if (!within || document.activeElement?.matches(":disabled"))
        tools.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
    });
  };
  return (
    <>
      <div className="compose-pick">
        <b>{title}</b>
        <span className="k-small-words">
          {from !== draft.id && `${text.from(inLanguage(fromTitle, language))} · `}
          <span className="compose-range">{text.range(step.least, step.most)}</span>
        </span>
        {outside && (
          <span className="compose-outside" role="status">
            {text.clamped(title, step.least, step.most, minutes)}
          </span>
        )}
      </div>
      <div ref={tools} className="compose-tools">
        <input
          className="k-input compose-number"
          type="number"
          inputMode="numeric"
          aria-label={text.minutesFor(title)}
          min={step.least}
          max={step.most}
          disabled={step.least === step.most}
          // A number is taken when it is finished: half a number typed would be pulled up to the least at once.
          key={`${key}:${String(minutes)}`}
          defaultValue={minutes}
          onBlur={({ target }) => {
            const wished = target.valueAsNumber;
            if (!Number.isFinite(wished)) {
              target.value = String(minutes);
              return;
            }
            const given = clamp(wished, step);
            setOutside(given !== wished);
            target.value = String(given);
            if (given !== minutes) onMinutes(key, given);
          }}
          onKeyDown={({ key: pressed, currentTarget }) => {
            if (pressed === "Enter") currentTarget.blur();
          }}
        />
        <span className="k-muted">{text.minutes(minutes).replace(/^\d+ /, "")}</span>
        <ActionButton
          subtle
          icon="up"
          label={text.up(title)}
          disabled={index === 0}
          onPress={() => {
            move(-1);
          }}
        />
        <span className="compose-down">
          <ActionButton
            subtle
            icon="up"
            label={text.down(title)}
            disabled={index === draft.picked.length - 1}
            onPress={() => {
              move(1);
            }}
          />
        </span>
        <ActionButton
          subtle
          icon="trash"
          label={text.remove(title)}
          onPress={() => {
            onRemove(key, title);
          }}
        />
      </div>
      {before !== null && (
        <div className="compose-before">
          <p className="k-muted">{text.goesOn(inLanguage(before.step.title, language))}</p>
          <ActionButton
            icon="plus"
            onPress={() => {
              onAdd(before, key);
            }}
          >
            {text.layBefore(inLanguage(before.step.title, language))}
          </ActionButton>
        </div>
      )}
    </>
  );
}
