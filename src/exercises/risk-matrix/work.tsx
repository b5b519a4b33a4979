import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Matrix } from "./matrix.tsx";
import { moveOn, RiskItem } from "./risk-item.tsx";
import { byGravity, MAX_TEXT, numbersOf, type Risk } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, nameIn, type Props, say } from "./words.tsx";

type Inner = Props & {
  readonly act: Act;
  /** Something of mine has been taken in since this was opened. */
  readonly acted: boolean;
  readonly where: "table" | "board";
  readonly risks: readonly Risk[];
};

/** Which risk is being placed, until it lies where it was sent: then the keyboard stays in that square. */
function usePlacing({ risks, where, act }: Inner) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [sent, setSent] = useState<{ readonly likelihood: number; readonly consequence: number } | null>(
    null,
  );
  const moved = risks.find(({ id }) => id === chosen);
  if (sent !== null && moved?.likelihood === sent.likelihood && moved.consequence === sent.consequence) {
    setSent(null);
    setChosen(null);
  }
  const choose = (risk: string | null): void => {
    setSent(null);
    setChosen(risk);
  };
  const place = (risk: string, likelihood: number, consequence: number): void => {
    const found = risks.find(({ id }) => id === risk);
    if (found !== undefined && risk === chosen) setSent({ likelihood, consequence });
    else choose(null);
    if (found !== undefined)
      void act(moveOn(where, "change"), { risk, version: found.version, likelihood, consequence });
  };
  return { chosen, choose, place };
}

/** The matrix with its list, on a table or on the board: written, placed and measured in the same way. */
export function Work(props: Inner) {
  const { risks, where, me, language } = props;
  const { chosen, choose, place } = usePlacing(props);
  const numbers = numbersOf(risks);
  const hand = me === null ? {} : { onChoose: choose, onPlace: place };
  const mayUndo = risks.length > 0 || props.acted;
  return (
    <div className="k-stack">
      {risks.length === 0 && (
        <p className="k-muted">{say(where === "table" ? texts.nothingTable : texts.nothingBoard, props)}</p>
      )}
      {risks.length > 0 && (
        <Matrix risks={risks} language={language} size="small" chosen={chosen} {...hand} />
      )}
      {chosen !== null && (
        <p className="rm-how" role="status">
          {say(texts.placeHow, props)}
        </p>
      )}
      {me !== null && <Adding {...props} me={me} />}
      <ol className="rm-list">
        {byGravity(risks).map((risk) => (
          <RiskItem
            key={risk.id}
            {...props}
            risk={risk}
            number={numbers.get(risk.id) ?? 0}
            chosen={risk.id === chosen}
            onChoose={choose}
          />
        ))}
      </ol>
      {me !== null && mayUndo && (
        <ActionButton subtle icon="undo" onPress={() => props.undo(where)}>
          {say(texts.undo, props)}
        </ActionButton>
      )}
    </div>
  );
}

/** A field for one more risk; on the board the facilitator may write for someone on paper. */
function Adding(props: Inner & { readonly me: NonNullable<Props["me"]> }) {
  const { where, act, me, leads, seats, present } = props;
  const others = present.filter((seat) => seat !== me);
  return (
    <Composer
      label={say(texts.whatCanGo, props)}
      field={`risk ${where}`}
      hint={say(texts.anonymise, props)}
      lines={2}
      action={say(texts.add, props)}
      symbol="plus"
      primary
      longest={MAX_TEXT}
      writeFor={
        where === "board" && leads && others.length > 0
          ? {
              label: say(texts.forWhom, props),
              choices: [
                { id: me, name: say(texts.myself, props) },
                ...others.map((seat) => ({ id: seat, name: nameIn(seats, seat) })),
              ],
            }
          : undefined
      }
      onSend={(text, whom) =>
        act(moveOn(where, "add"), { text, ...(whom === undefined ? {} : { for: whom }) })
      }
    />
  );
}
