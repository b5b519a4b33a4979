import { useState } from "react";
import type { PastedRow } from "./paste.ts";
import type { Row } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

interface Coming extends PastedRow {
  readonly row: string;
}
interface OnItsWay extends Coming {
  readonly refused: boolean;
}

const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

/** Rows that were written here and are on their way: shown at once, put in again if they were not taken in. */
export function useComing(rows: readonly Row[], act: Props["move"]) {
  const [coming, setComing] = useState<readonly OnItsWay[]>([]);
  const send = async (list: readonly Coming[]): Promise<boolean> => {
    const ids = new Set(list.map(({ row }) => row));
    const without = <One extends Coming>(all: readonly One[]): readonly One[] =>
      all.filter(({ row }) => !ids.has(row));
    setComing((now) => [...without(now), ...list.map((each) => ({ ...each, refused: false }))]);
    const answer = await act("add", { rows: list });
    setComing((now) =>
      answer.ok ? without(now) : now.map((each) => (ids.has(each.row) ? { ...each, refused: true } : each)),
    );
    return answer.ok;
  };
  return {
    coming: coming.filter(({ row }) => !rows.some(({ id }) => id === row)),
    add: (list: readonly PastedRow[]) => send(list.map((each) => ({ row: freshId(), ...each }))),
    again: (row: string) => {
      const found = coming.filter((each) => each.row === row);
      return send(found.map(({ task, time, well, important }) => ({ row, task, time, well, important })));
    },
    giveUp: (row: string): void => {
      setComing((now) => now.filter((each) => each.row !== row));
    },
  };
}

/** A row that is on its way, or that was not taken in and waits to be sent again. */
export function ComingRow(
  props: Pick<Props, "language"> & {
    readonly coming: OnItsWay;
    readonly number: number;
    readonly onAgain: (row: string) => Promise<boolean>;
    readonly onGiveUp: (row: string) => void;
  },
) {
  const { coming, number, onAgain, onGiveUp } = props;
  return (
    <li className="so-row so-coming">
      <span className="so-n">{number}</span>
      <span className="so-task">{coming.task}</span>
      <span className="k-small-words">
        {say(coming.refused ? texts.notSaved : texts.saving, props)}
        {coming.refused && (
          <>
            {" "}
            <button type="button" className="k-link" onClick={() => void onAgain(coming.row)}>
              {say(texts.tryAgain, props)}
            </button>{" "}
            <button
              type="button"
              className="k-link"
              onClick={() => {
                onGiveUp(coming.row);
              }}
            >
              {say(texts.remove, props)}
            </button>
          </>
        )}
      </span>
    </li>
  );
}
