import type { ReactNode } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { Diamond, WorkDiamond } from "./diamond.tsx";
import type { Item, Shown } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

/** Diamonds that the wall shows whole side by side; more of them show what lies on top. */
const WHOLE = 2;
const empty = Array.from({ length: 9 }, () => null);

/** What to choose from; the diamond that grows; the tables' diamonds, all or one. */
export function Stage(props: Props) {
  const { board, phase, tables } = props;
  const { act, refusal } = useActs(props.move);
  if (phase.id === "choose" && board.room.items.length > 0) return <Pool {...props} />;
  if (board.shown.length > 0) return <Diamonds {...props} act={act} refusal={refusal} />;
  if (tables.length === 0)
    return (
      <div className="dn-stage">
        <WorkDiamond {...props} work={board.room} />
      </div>
    );
  return (
    <div className="dn-stage dn-two">
      <Diamond {...props} places={empty} size="large" />
      <div className="dn-side">
        <p className="dn-big">{say(texts.working, props)}</p>
        <p className="dn-soft k-num">{say(texts.shownCount, props, { n: 0, of: tables.length })}</p>
      </div>
    </div>
  );
}

const density = (n: number): { readonly size: string; readonly most: number } => {
  if (n <= 15) return { size: "dn-roomy", most: 15 };
  if (n <= 24) return { size: "dn-medium", most: 24 };
  return { size: "dn-tight", most: 40 };
};

function Pool(props: Props) {
  const { items } = props.board.room;
  const { size, most } = density(items.length);
  const shown: readonly Item[] = items.slice(0, most);
  return (
    <div className="dn-stage dn-pool">
      <p className="dn-soft">{say(texts.chooseFrom, props)}</p>
      <ul className={size}>
        {shown.map((item) => (
          <li
            key={item.id}
            className={[item.times > 1 ? "dn-many" : "", item.chosen ? "dn-taken" : ""].join(" ")}
          >
            {item.chosen && <SymbolIcon name="done" />}
            <span>{item.text}</span>
            {item.times > 1 && <b className="k-num">{item.times}</b>}
          </li>
        ))}
        {items.length > shown.length && (
          <li className="dn-soft">{say(texts.more, props, { n: items.length - shown.length })}</li>
        )}
      </ul>
    </div>
  );
}

function Diamonds(
  props: Props & { readonly act: ReturnType<typeof useActs>["act"]; readonly refusal: ReactNode },
) {
  const { board, tables, act, refusal } = props;
  const large = board.shown.find(({ table }) => table === board.look) ?? null;
  const one = large ?? (board.shown.length === 1 ? (board.shown[0] ?? null) : null);
  if (one === null && board.shown.length <= WHOLE) return <SideBySide {...props} />;
  return (
    <div className="dn-stage">
      {refusal}
      <nav className="dn-tabs" aria-label={say(texts.onTheStage, props)}>
        {board.shown.length > 1 && (
          <ActionButton small pressed={board.look === null} onPress={() => act("look", { table: null })}>
            {say(texts.everyTable, props)}
          </ActionButton>
        )}
        {board.shown.map(({ table }) => (
          <ActionButton
            key={table}
            small
            pressed={one?.table === table}
            onPress={() => act("look", { table })}
          >
            {say(texts.table, props, { n: table })}
          </ActionButton>
        ))}
        {tables.length > board.shown.length && (
          <span className="dn-soft k-num">
            {say(texts.shownCount, props, { n: board.shown.length, of: tables.length })}
          </span>
        )}
      </nav>
      {one !== null ? (
        <Diamond {...props} places={one.places} size="large" />
      ) : (
        <Tops {...props} shown={board.shown} />
      )}
    </div>
  );
}

/** The diamonds of two tables, each whole; the name of a table shows its diamond large. */
function SideBySide(
  props: Props & { readonly act: ReturnType<typeof useActs>["act"]; readonly refusal: ReactNode },
) {
  const { board, tables, act, refusal } = props;
  return (
    <div className="dn-stage">
      {refusal}
      {tables.length > board.shown.length && (
        <p className="dn-soft k-num">
          {say(texts.shownCount, props, { n: board.shown.length, of: tables.length })}
        </p>
      )}
      <div className="dn-side-by-side">
        {board.shown.map(({ table, places }) => (
          <section key={table}>
            <h2>
              <ActionButton small pressed={false} onPress={() => act("look", { table })}>
                {say(texts.table, props, { n: table })}
              </ActionButton>
            </h2>
            <Diamond {...props} places={places} size="small" scale={false} />
          </section>
        ))}
      </div>
    </div>
  );
}

/** What each table has put on top, and the two below it. */
function Tops(props: Props & { readonly shown: readonly Shown[] }) {
  const { shown } = props;
  return (
    <ul className={shown.length > 6 ? "dn-tops dn-crowd" : "dn-tops"}>
      {shown.slice(0, 12).map(({ table, places }) => (
        <li key={table}>
          <h2>{say(texts.table, props, { n: table })}</h2>
          <p className="dn-top">{places[0] ?? "–"}</p>
          <p>{[places[1], places[2]].filter((text) => text !== null).join(" · ")}</p>
        </li>
      ))}
      {shown.length > 12 && <li className="dn-soft">{say(texts.more, props, { n: shown.length - 12 })}</li>}
    </ul>
  );
}
