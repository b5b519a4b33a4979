import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { isPicked, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** The rows of the own self-observation, to pick from: never all by themselves. */
export function PickRows(
  props: Props & { readonly sheet: Sheet; readonly act: Props["move"]; readonly onDone: () => void },
) {
  const { sheet, act, onDone } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = sheet.source?.rows ?? [];
  const n = chosen.size;
  return (
    <fieldset className="ei-pick">
      <legend>{say(texts.pick, props)}</legend>
      <p className="k-small-words">{say(texts.pickWhy, props)}</p>
      <ul>
        {rows.map((row) => {
          const picked = isPicked(sheet.tasks, row);
          return (
            <li key={row.id}>
              <label>
                <input
                  type="checkbox"
                  checked={picked || chosen.has(row.id)}
                  disabled={picked}
                  onChange={(event) => {
                    const next = new Set(chosen);
                    if (event.target.checked) next.add(row.id);
                    else next.delete(row.id);
                    setChosen(next);
                  }}
                />
                <span>
                  {row.task}
                  {picked && <small> {say(texts.picked, props)}</small>}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <div className="k-two">
        <ActionButton onPress={onDone}>{say(texts.cancel, props)}</ActionButton>
        <ActionButton
          icon="plus"
          disabled={n === 0}
          onPress={async () => {
            if ((await act("pick", { rows: [...chosen] })).ok) onDone();
          }}
        >
          {say(n === 0 ? texts.pickNone : n === 1 ? texts.pickOne : texts.pickN, props, { n })}
        </ActionButton>
      </div>
    </fieldset>
  );
}
