import { useEffect, useRef, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useText } from "../../../tab/kit/language.tsx";
import { OnBoard } from "../../../tab/kit/paper.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { findingsIn } from "./findings.ts";
import { findingTexts } from "./picture-texts.ts";
import { Picture } from "./plot.tsx";
import { amountText, rowText, tasksText, valuesText } from "./row-words.tsx";
import { type Board, filled, placed, type Row, type Sheet, sharedOf, sumOf } from "./state.ts";
import { symbolTexts, texts } from "./texts.ts";
import { type Props, say, tableMates } from "./words.tsx";

/** The width of an element, followed as it changes. */
function useWidth(): readonly [React.RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watcher = new ResizeObserver(() => {
      setWidth(Math.floor(element.clientWidth));
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return [box, width];
}

/** Where the owner may share: with the own table where there is one, otherwise on the board; null while all work alone. */
export interface SharePlace {
  readonly where: "table" | "board";
  readonly shared: Board;
}

type Inner = Props & {
  readonly sheet: Sheet;
  readonly act: Props["move"];
  readonly sharing: SharePlace | null;
};

/** My picture, what stands out in it, and the same as a list. */
export function MyPicture(props: Inner & { readonly onRows: () => void }) {
  const { sheet, onRows } = props;
  const rows = filled(sheet.rows);
  const inPicture = placed(sheet.rows);
  if (inPicture.length === 0)
    return (
      <div className="k-stack">
        <p className="k-muted">{say(texts.noPicture, props)}</p>
        <ActionButton icon="forward" onPress={onRows}>
          {say(texts.toRows, props)}
        </ActionButton>
      </div>
    );
  return (
    <div className="k-stack so-mine">
      <Drawn {...props} rows={rows} />
      {rows.length > inPicture.length && (
        <p className="k-small-words">{say(texts.notPlaced, props, { n: rows.length - inPicture.length })}</p>
      )}
      <SharePicture {...props} />
      <Findings {...props} rows={rows} />
      <List {...props} rows={rows} />
    </div>
  );
}

function Drawn(props: Inner & { readonly rows: readonly Row[] }) {
  const { sheet, rows, language } = props;
  const [box, width] = useWidth();
  const [chosen, setChosen] = useState<string | null>(null);
  const at = rows.findIndex(({ id }) => id === chosen);
  const row = rows[at];
  const wide = width >= 520;
  return (
    <figure className="so-figure" ref={box}>
      {width > 0 && (
        <Picture
          rows={rows}
          unit={sheet.unit}
          scale={sheet.scale}
          width={width}
          height={wide ? Math.min(560, width * 0.66) : width * 1.12}
          largest={wide ? 36 : 20}
          font={wide ? 14 : 12}
          named={wide}
          language={language}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <figcaption>
        <p className="k-small-words">{say(texts.pictureRead, props)}</p>
        <p className="so-told" role="status">
          {row !== undefined && rowText(row, at + 1, sheet, props)}
        </p>
      </figcaption>
    </figure>
  );
}

/** What stands out, in words. */
export function Findings(
  props: Pick<Props, "language"> & { readonly sheet: Pick<Sheet, "unit">; readonly rows: readonly Row[] },
) {
  const { rows, sheet } = props;
  const found = findingsIn(rows);
  const total = sumOf(rows);
  return (
    <section className="so-findings">
      <h3>{say(texts.standsOut, props)}</h3>
      {found.length === 0 && <p className="k-muted">{say(texts.nothingStandsOut, props)}</p>}
      <ul>
        {found.map(({ kind, rows: those, time }) => (
          <li key={kind}>
            <b>{say(findingTexts[kind].title, props)}</b>
            <p>
              {say(findingTexts[kind].line, props, {
                tasks: tasksText(those, props),
                amount: amountText(time, total, sheet.unit, props),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The picture as a list: the same for those who do not see it, and the place to share one row from. */
function List(props: Inner & { readonly rows: readonly Row[] }) {
  const { rows, sheet } = props;
  return (
    <section>
      <h3>{say(texts.asList, props)}</h3>
      <ol className="so-as-list">
        {rows.map((row, at) => (
          <li key={row.id}>
            <span className="so-n" aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <b>{row.task}</b>
              <small>{valuesText(row, sheet, props)}</small>
              {row.symbols.length > 0 && (
                <small className="so-symbol-words">
                  {row.symbols.map((symbol) => (
                    <span key={symbol}>
                      <SymbolIcon name={symbol} />
                      {say(symbolTexts[symbol], props)}
                    </span>
                  ))}
                </small>
              )}
              <ShareRow {...props} row={row} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ShareRow(props: Inner & { readonly row: Row }) {
  const { row, act, sharing, me } = props;
  if (sharing === null) return null;
  const atTable = sharing.where === "table";
  const shared = sharedOf(sharing.shared, me, row.id);
  const word = say(
    shared !== undefined ? texts.shareAgain : atTable ? texts.shareRowTable : texts.shareRowBoard,
    props,
  );
  const press = () => act(atTable ? "table-share" : "share", { row: row.id });
  if (shared === undefined)
    return (
      <ActionButton subtle icon="share" label={`${word}: ${row.task}`} onPress={press}>
        {word}
      </ActionButton>
    );
  return (
    <>
      <Back {...props} item={shared.id} />
      {!isSame(shared.rows[0], row) && (
        <ActionButton subtle icon="share" label={`${word}: ${row.task}`} onPress={press}>
          {word}
        </ActionButton>
      )}
    </>
  );
}

const isSame = (a: Row | undefined, b: Row): boolean => JSON.stringify(a) === JSON.stringify(b);

function SharePicture(props: Inner) {
  const { sheet, act, sharing, me } = props;
  if (sharing === null) return null;
  const atTable = sharing.where === "table";
  const shared = sharedOf(sharing.shared, me, null);
  const press = () => act(atTable ? "table-picture" : "picture", {});
  const changed = shared !== undefined && JSON.stringify(shared.rows) !== JSON.stringify(placed(sheet.rows));
  return (
    <div className="so-share">
      {shared !== undefined && <Back {...props} item={shared.id} />}
      {(shared === undefined || changed) && (
        <ActionButton icon="share" onPress={press}>
          {say(
            changed ? texts.shareAgain : atTable ? texts.sharePictureTable : texts.sharePictureBoard,
            props,
          )}
        </ActionButton>
      )}
      <p className="k-small-words">{say(texts.pictureSays, props)}</p>
    </div>
  );
}

function Back(props: Inner & { readonly item: string }) {
  const { sharing, act, item } = props;
  const kit = useText();
  const atTable = sharing?.where === "table";
  return (
    <OnBoard
      where={atTable ? "table" : "board"}
      who={atTable ? kit.tableWho(tableMates(props)) : undefined}
      onTakeBack={() => act(atTable ? "table-take-back" : "take-back", { item })}
    />
  );
}
