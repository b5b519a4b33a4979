import { type FocusEvent, useState } from "react";
import { useDraft } from "../../../tab/kit/field.tsx";
import type { Language } from "../../core/text.ts";
import type { MoveAnswer } from "../../core/view.ts";
import { numberText, type Read } from "./numbers.ts";
import { gradesOf } from "./picture.ts";
import { MAX_TASK, type Scale } from "./state.ts";
import { texts } from "./texts.ts";
import { say } from "./words.tsx";

interface CellProps {
  readonly row: string;
  readonly label: string;
  /** Only the row with the focus, and the new one, are reached by Tab. */
  readonly reached: boolean;
}

/** The words of a task, saved in pauses; it grows with them. */
export function TaskCell({
  row,
  label,
  reached,
  value,
  onSave,
}: CellProps & { readonly value: string; readonly onSave: (text: string) => Promise<MoveAnswer> }) {
  const draft = useDraft(value, onSave);
  return (
    <textarea
      className="k-input so-task"
      rows={1}
      data-row={row}
      data-col="task"
      aria-label={label}
      tabIndex={reached ? 0 : -1}
      maxLength={MAX_TASK}
      value={draft.text}
      onChange={(event) => {
        draft.type(event.target.value.replace(/\n/gu, " "));
      }}
      onBlur={draft.flush}
    />
  );
}

/** What is typed in a cell of numbers: kept here until it has been saved, or put right. */
function useTyped(
  kept: string,
  read: (text: string) => Read,
  save: (value: number | null) => Promise<MoveAnswer>,
) {
  const [typed, setTyped] = useState<string | null>(null);
  const [seen, setSeen] = useState(kept);
  const [busy, setBusy] = useState(false);
  // The answer has come back as a number: what was typed has done its work.
  if (seen !== kept) {
    setSeen(kept);
    if (!busy) setTyped(null);
  }
  const text = typed ?? kept;
  const send = (words: string): void => {
    setBusy(false);
    const found = read(words);
    if (!found.ok || words === kept) return;
    void save(found.value).then((answer) => {
      if (answer.ok) setTyped((now) => (now === words ? null : now));
    });
  };
  return {
    text,
    found: read(text),
    type: (words: string): void => {
      setBusy(true);
      setTyped(words);
    },
    send: (words = text): void => {
      if (typed === null && words === kept) return;
      setTyped(words);
      send(words);
    },
  };
}

/** A cell for time: saved when it is left, so that nothing changes under a hand that writes. */
export function TimeCell({
  row,
  label,
  reached,
  value,
  language,
  problem,
  read,
  onSave,
}: CellProps & {
  readonly value: number | null;
  readonly language: Language;
  readonly problem: string;
  readonly read: (text: string) => Read;
  readonly onSave: (value: number | null) => Promise<MoveAnswer>;
}) {
  const typed = useTyped(value === null ? "" : numberText(value, language), read, onSave);
  return (
    <>
      <input
        className="k-input so-number so-time"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        data-row={row}
        data-col="time"
        aria-label={label}
        aria-invalid={!typed.found.ok}
        aria-describedby={typed.found.ok ? undefined : problem}
        tabIndex={reached ? 0 : -1}
        value={typed.text}
        onFocus={selectAll}
        onChange={(event) => {
          typed.type(event.target.value);
        }}
        onBlur={() => {
          typed.send();
        }}
      />
      <Unread found={typed.found} text={typed.text} id={problem} scale={5} language={language} />
    </>
  );
}

/** A cell for a grade: one key, or one of the numbers that lie under it while it has the focus. */
export function GradeCell({
  row,
  column,
  label,
  reached,
  value,
  scale,
  language,
  problem,
  read,
  onSave,
}: CellProps & {
  readonly column: "well" | "important";
  readonly value: number | null;
  readonly scale: Scale;
  readonly language: Language;
  readonly problem: string;
  readonly read: (text: string) => Read;
  readonly onSave: (value: number | null) => Promise<MoveAnswer>;
}) {
  const [open, setOpen] = useState(false);
  const typed = useTyped(value === null ? "" : String(value), read, onSave);
  return (
    <span className="so-grade">
      <input
        className="k-input so-number"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        data-row={row}
        data-col={column}
        aria-label={label}
        aria-invalid={!typed.found.ok}
        aria-describedby={typed.found.ok ? undefined : problem}
        tabIndex={reached ? 0 : -1}
        value={typed.text}
        onFocus={(event) => {
          selectAll(event);
          setOpen(true);
        }}
        onChange={(event) => {
          // The latest key counts: a grade is one sign.
          const words = event.target.value.trim().slice(-1);
          typed.type(words);
          if (read(words).ok) typed.send(words);
        }}
        onBlur={() => {
          setOpen(false);
          typed.send();
        }}
      />
      {open && (
        <Grades
          scale={scale}
          language={language}
          chosen={typed.text}
          onChoose={(words) => {
            typed.send(words);
          }}
        />
      )}
      <Unread found={typed.found} text={typed.text} id={problem} scale={scale} language={language} />
    </span>
  );
}

/** The numbers of the scale under a cell, for a mouse or a finger; the keyboard has its keys. */
export function Grades({
  scale,
  language,
  chosen,
  onChoose,
}: {
  readonly scale: Scale;
  readonly language: Language;
  readonly chosen: string;
  readonly onChoose: (words: string) => void;
}) {
  return (
    <span className="so-grades" aria-hidden="true">
      <span className="so-grade-row">
        {gradesOf(scale).map((grade) => (
          <button
            key={grade}
            type="button"
            tabIndex={-1}
            className={chosen === String(grade) ? "so-chosen" : undefined}
            // The cell keeps the focus, so that the keyboard goes on from it.
            onPointerDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              onChoose(String(grade));
            }}
          >
            {grade}
          </button>
        ))}
        <button
          type="button"
          tabIndex={-1}
          onPointerDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onChoose("");
          }}
        >
          {say(texts.clear, { language })}
        </button>
      </span>
      <small>{say(texts.scaleEnds, { language }, { most: scale })}</small>
    </span>
  );
}

/** Why a number could not be used; the words stay in the cell. */
export function Unread({
  found,
  text,
  id,
  scale,
  language,
}: {
  readonly found: Read;
  readonly text: string;
  readonly id: string;
  readonly scale: Scale;
  readonly language: Language;
}) {
  if (found.ok) return null;
  const reasons = {
    "not-a-number": say(texts.notANumber, { language }, { found: text, example: numberText(2.5, language) }),
    "too-much": say(texts.tooMuch, { language }, { found: text }),
    "outside-scale": say(texts.useScale, { language }, { most: scale }),
  };
  return (
    <span className="so-problem" id={id} role="status">
      {reasons[found.why]}
    </span>
  );
}

export const selectAll = (event: FocusEvent<HTMLInputElement>): void => {
  event.target.select();
};
