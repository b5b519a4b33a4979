import { type FocusEvent, type KeyboardEvent, useEffect, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import type { Language } from "../../core/text.ts";
import { Grades, selectAll, Unread } from "./cells.tsx";
import { NEW } from "./grid-keys.tsx";
import { type Read, readGrade, readTime } from "./numbers.ts";
import type { PastedRow } from "./paste.ts";
import { MAX_TASK, type Scale, type Unit } from "./state.ts";
import { useSteady } from "./steady.tsx";
import { texts } from "./texts.ts";
import { say } from "./words.tsx";

const empty = { task: "", time: "", well: "", important: "" };

/** The blank row under the others: Enter puts it in and leaves the next one ready. What was written is put in when it is left, too. */
export function NewRow({
  unit,
  scale,
  language,
  first,
  onAdd,
}: {
  readonly unit: Unit;
  readonly scale: Scale;
  readonly language: Language;
  /** Nothing else stands on the sheet yet. */
  readonly first: boolean;
  readonly onAdd: (row: PastedRow) => void;
}) {
  const [words, setWords] = useState(empty);
  const [open, setOpen] = useState<"well" | "important" | null>(null);
  const reads = {
    time: readTime(words.time),
    well: readGrade(words.well, scale),
    important: readGrade(words.important, scale),
  };
  const fits = reads.time.ok && reads.well.ok && reads.important.ok;
  const set = (change: Partial<typeof empty>): void => {
    setWords((now) => ({ ...now, ...change }));
  };
  const put = useSteady((): boolean => {
    if (words.task.trim() === "") return false;
    onAdd({
      task: words.task.trim(),
      time: numberIn(reads.time),
      well: numberIn(reads.well),
      important: numberIn(reads.important),
    });
    setWords(empty);
    return true;
  });
  useEffect(() => {
    const leave = (): void => {
      put();
    };
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      put();
    };
  }, [put]);
  const label = (column: Parameters<typeof say>[0]): string =>
    say(texts.cellNew, { language }, { column: say(column, { language }) });
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (fits) put();
    event.currentTarget.querySelector<HTMLElement>('[data-col="task"]')?.focus();
  };
  const left = (event: FocusEvent<HTMLElement>): void => {
    if (fits && !event.currentTarget.contains(event.relatedTarget)) put();
  };
  return (
    <li className="so-row so-new" onKeyDown={keys} onBlur={left}>
      <span className="so-n" aria-hidden="true">
        +
      </span>
      <textarea
        className="k-input so-task"
        rows={1}
        data-row={NEW}
        data-col="task"
        aria-label={label(texts.task)}
        placeholder={say(first ? texts.newPlaceholder : texts.newRow, { language })}
        maxLength={MAX_TASK}
        value={words.task}
        onChange={(event) => {
          set({ task: event.target.value.replace(/\n/gu, " ") });
        }}
      />
      <div className="so-numbers">
        <span className="so-cell">
          <input
            className="k-input so-number so-time"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            maxLength={12}
            data-row={NEW}
            data-col="time"
            aria-label={label(unit === "hours" ? texts.hours : texts.percent)}
            aria-invalid={!reads.time.ok}
            value={words.time}
            onFocus={selectAll}
            onChange={(event) => {
              set({ time: event.target.value });
            }}
          />
          <small aria-hidden="true">{unit === "hours" ? say(texts.hoursShort, { language }) : "%"}</small>
        </span>
        {(["well", "important"] as const).map((column) => (
          <span className="so-cell" key={column}>
            <small aria-hidden="true">{say(texts[`${column}Short`], { language })}</small>
            <span className="so-grade">
              <input
                className="k-input so-number"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                data-row={NEW}
                data-col={column}
                aria-label={label(texts[column])}
                aria-invalid={!reads[column].ok}
                value={words[column]}
                onFocus={(event) => {
                  selectAll(event);
                  setOpen(column);
                }}
                onBlur={() => {
                  setOpen(null);
                }}
                onChange={(event) => {
                  set({ [column]: event.target.value.trim().slice(-1) });
                }}
              />
              {open === column && (
                <Grades
                  scale={scale}
                  language={language}
                  chosen={words[column]}
                  onChoose={(chosen) => {
                    set({ [column]: chosen });
                  }}
                />
              )}
            </span>
          </span>
        ))}
      </div>
      {words.task.trim() !== "" && (
        <span className="so-add">
          <ActionButton icon="plus" disabled={!fits} onPress={put}>
            {say(texts.addRow, { language })}
          </ActionButton>
        </span>
      )}
      {(["time", "well", "important"] as const).map((column) => (
        <Unread
          key={column}
          id={`${NEW}-${column}`}
          found={reads[column]}
          text={words[column]}
          scale={scale}
          language={language}
        />
      ))}
    </li>
  );
}

const numberIn = (read: Read): number | null => (read.ok ? read.value : null);
