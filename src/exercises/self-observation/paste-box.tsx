import { useId, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { numberText } from "./numbers.ts";
import { type PastedRow, type Problem, readPasted } from "./paste.ts";
import { problemTexts } from "./row-texts.ts";
import type { Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** So many lines of what comes in, and of what does not, are shown. */
const SHOWN = 8;

/** A place to paste from a spreadsheet: what will come in is shown before anything does, and what cannot is told in words. */
export function PasteBox(
  props: Props & {
    readonly sheet: Sheet;
    readonly start: string;
    readonly room: number;
    readonly onTake: (rows: readonly PastedRow[]) => Promise<boolean>;
    readonly onDone: () => void;
  },
) {
  const { sheet, start, room, onTake, onDone } = props;
  const id = useId();
  const [text, setText] = useState(start);
  const { rows, problems, heading } = readPasted(text, sheet.scale, room);
  return (
    <section className="so-paste k-stack" aria-labelledby={id}>
      <label id={id} htmlFor={`${id}t`}>
        {say(texts.pasteHere, props)}
      </label>
      <p className="k-small-words" id={`${id}h`}>
        {say(texts.pasteHint, props)}
      </p>
      <textarea
        id={`${id}t`}
        className="k-input"
        rows={3}
        // biome-ignore lint/a11y/noAutofocus: it opens by a press, to be pasted into
        autoFocus
        wrap="off"
        maxLength={60_000}
        aria-describedby={`${id}h`}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div role="status" className="k-stack">
        {text.trim() !== "" && (
          <>
            <p>
              <b>{say(rows.length === 0 ? texts.pasteNone : texts.pasteComing, props)}</b>
            </p>
            <Coming {...props} rows={rows} />
            {heading && <p className="k-small-words">{say(texts.pasteHeading, props)}</p>}
            <Problems {...props} problems={problems} />
          </>
        )}
      </div>
      <div className="k-two">
        <ActionButton onPress={onDone}>{say(texts.cancel, props)}</ActionButton>
        <ActionButton
          icon="plus"
          disabled={rows.length === 0}
          onPress={async () => {
            if (await onTake(rows)) onDone();
          }}
        >
          {say(rows.length === 1 ? texts.takeInOne : texts.takeIn, props, { n: rows.length })}
        </ActionButton>
      </div>
    </section>
  );
}

function Coming(props: Props & { readonly rows: readonly PastedRow[] }) {
  const { rows, language } = props;
  const cell = (value: number | null): string => (value === null ? "–" : numberText(value, language));
  if (rows.length === 0) return null;
  return (
    <table className="so-preview">
      <thead>
        <tr>
          <th scope="col">{say(texts.task, props)}</th>
          <th scope="col">{say(texts.stageTimeWord, props)}</th>
          <th scope="col">{say(texts.stageWellWord, props)}</th>
          <th scope="col">{say(texts.stageImportantWord, props)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, SHOWN).map(({ task, time, well, important }, at) => (
          // The lines are read anew at every change and have no other name than their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={at}>
            <td>{task}</td>
            <td>{cell(time)}</td>
            <td>{cell(well)}</td>
            <td>{cell(important)}</td>
          </tr>
        ))}
        {rows.length > SHOWN && (
          <tr>
            <td colSpan={4}>… {say(texts.andMore, props, { n: rows.length - SHOWN })}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Problems(props: Props & { readonly problems: readonly Problem[] }) {
  const { problems } = props;
  const columns = {
    task: texts.task,
    time: texts.stageTimeWord,
    well: texts.stageWellWord,
    important: texts.stageImportantWord,
  };
  if (problems.length === 0) return null;
  return (
    <ul className="so-problems">
      {problems.slice(0, SHOWN).map(({ line, column, found, why }) => (
        <li key={`${String(line)}${column}`}>
          {say(problemTexts[why], props, {
            line,
            found,
            column: say(columns[column], props).toLocaleLowerCase(props.language),
          })}
        </li>
      ))}
      {problems.length > SHOWN && <li>… {say(texts.andMore, props, { n: problems.length - SHOWN })}</li>}
    </ul>
  );
}
