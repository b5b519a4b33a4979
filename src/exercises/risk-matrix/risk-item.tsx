import { useId, useState } from "react";
import { LiveSelect } from "../../../tab/kit/live-select.tsx";
import { Menu, type MenuItem } from "../../../tab/kit/menu.tsx";
import type { Text } from "../../core/text.ts";
import { LevelMark } from "./level.tsx";
import { RiskForm } from "./risk-form.tsx";
import { type BoardRisk, type Risk, steps } from "./state.ts";
import { consequences, likelihoods, texts } from "./texts.ts";
import { type Act, type Props, say, whoAndWhen } from "./words.tsx";

type Inner = Props & {
  readonly act: Act;
  readonly where: "table" | "board";
  readonly risk: Risk & Partial<Pick<BoardRisk, "table">>;
  readonly number: number;
  readonly chosen: boolean;
  readonly onChoose: (risk: string | null) => void;
};

/** The move of this name on this paper. */
export const moveOn = (where: "table" | "board", move: "add" | "change" | "remove"): string =>
  where === "table" ? `${move}-table` : move;

/** One risk: its number, its words, how grave it is, and what is done about it. */
export function RiskItem(props: Inner) {
  const { risk, number, where, act, me, chosen } = props;
  const [editing, setEditing] = useState(false);
  const details = whoAndWhen(risk, props);
  return (
    <li className={chosen ? "rm-item rm-chosen-item" : "rm-item"}>
      <div className="rm-head">
        <b className="rm-chip">{number}</b>
        <p>
          {risk.text}
          {risk.table != null && <small> {say(texts.tableOf, props, { n: risk.table })}</small>}
        </p>
        {me !== null && <Choices {...props} onEdit={setEditing} />}
      </div>
      <LevelMark risk={risk} language={props.language} />
      {me !== null && (
        <div className="k-two">
          <Scale {...props} part="likelihood" words={likelihoods} />
          <Scale {...props} part="consequence" words={consequences} />
        </div>
      )}
      {editing ? (
        <RiskForm
          {...props}
          act={act}
          changeMove={moveOn(where, "change")}
          onDone={() => {
            setEditing(false);
          }}
        />
      ) : (
        <>
          {risk.measure !== "" && (
            <p className="rm-measure">
              <b>{say(texts.measure, props)}:</b> {risk.measure}
            </p>
          )}
          {details !== "" && <p className="k-muted">{details}</p>}
          {risk.measure === "" && me !== null && (
            <button
              type="button"
              className="k-link"
              onClick={() => {
                setEditing(true);
              }}
            >
              {say(texts.addMeasure, props)}
            </button>
          )}
        </>
      )}
    </li>
  );
}

/** From 1 to 5, each with its word. */
function Scale(
  props: Inner & { readonly part: "likelihood" | "consequence"; readonly words: readonly Text[] },
) {
  const { part, risk, where, act, words } = props;
  const id = useId();
  return (
    <label className="rm-scale" htmlFor={id}>
      {say(texts[part], props)}
      <LiveSelect
        id={id}
        value={String(risk[part] ?? "")}
        onPick={(value) =>
          act(moveOn(where, "change"), {
            risk: risk.id,
            version: risk.version,
            [part]: value === "" ? null : Number(value),
          })
        }
      >
        <option value="">{say(texts.notPlaced, props)}</option>
        {steps.map((step) => {
          const word = words[step - 1];
          return (
            <option key={step} value={step}>
              {step} {word === undefined ? "" : say(word, props)}
            </option>
          );
        })}
      </LiveSelect>
    </label>
  );
}

const isUp = ({ risk, board, where }: Inner): boolean =>
  where === "table" && board.risks.some(({ id }) => id === risk.id);

const mayRemove = ({ where, risk, me, leads, table, seats }: Inner): boolean =>
  where === "table" ||
  leads ||
  risk.from === me ||
  !seats.some(({ id }) => id === risk.from) ||
  (risk.table != null && risk.table === table?.number);

function Choices(props: Inner & { readonly onEdit: (editing: boolean) => void }) {
  const { risk, where, act, chosen, onChoose, onEdit } = props;
  const items: readonly MenuItem[] = [
    ...(where === "table" && !isUp(props)
      ? [{ id: "bring", label: say(texts.bring, props), symbol: "ring" as const }]
      : []),
    { id: "edit", label: say(texts.change, props), symbol: "say" },
    { id: "place", label: say(texts.placeIn, props), symbol: "move" },
    ...(mayRemove(props)
      ? [{ id: "remove", label: say(texts.remove, props), symbol: "trash" as const }]
      : []),
  ];
  const choose = (choice: string): void => {
    if (choice === "edit") onEdit(true);
    else if (choice === "place") onChoose(chosen ? null : risk.id);
    else if (choice === "bring") void act("bring", { risk: risk.id });
    else void act(moveOn(where, "remove"), { risk: risk.id, version: risk.version });
  };
  return (
    <Menu
      small
      symbol="more"
      label={say(texts.choicesFor, props, { text: risk.text })}
      items={items}
      onChoose={choose}
    />
  );
}
