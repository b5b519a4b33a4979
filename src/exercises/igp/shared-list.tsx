import { useId, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { nameIn } from "../../../tab/kit/seat-names.ts";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { type Doing, ItemRow } from "./item.tsx";
import { chosenIn, type Item, type Limit, MAX_TEXT, mostOf } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, countWords, type Props, say } from "./words.tsx";

type Inner = Props & { readonly act: Act; readonly doing: Doing };

/** The items under each heading, with how many are chosen. */
export function SharedList(
  props: Inner & {
    readonly items: readonly Item[];
    readonly limit: (part: string) => Limit | null;
    /** No count, where the same headings stand under every table. */
    readonly plain?: boolean;
  },
) {
  const { board, items, doing, limit, plain = false } = props;
  const several = board.parts.length > 1;
  return (
    <div className="k-stack">
      {board.parts.map((part) => {
        const here = items.filter((item) => item.part === part.id);
        const counts = doing.choosing && !plain;
        if (here.length === 0 && (plain || !several)) return null;
        return (
          <section key={part.id} className="ig-group">
            {several && <h3>{say(part.title, props)}</h3>}
            {counts && (
              <p className="k-small-words k-num" role="status">
                {isFull(props, part.id) && <SymbolIcon name="done" />}{" "}
                {countWords(chosenIn(doing.pool, part.id), limit(part.id), props)}
              </p>
            )}
            <ul className="ig-items">
              {here.map((item) => (
                <ItemRow key={item.id} {...props} item={item} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

const isFull = (
  { doing, limit }: Inner & { readonly limit: (part: string) => Limit | null },
  part: string,
): boolean => {
  const most = mostOf(limit(part));
  return most !== null && chosenIn(doing.pool, part) >= most;
};

/** Something found together, or said by one without a screen. */
export function WriteHere(
  props: Inner & {
    readonly title: string;
    readonly hint?: string;
    /** Those for whom one may write; none: it is everyone's. */
    readonly whoElse?: readonly Props["seats"][number]["id"][];
    /** Open from the start, where nothing is there yet. */
    readonly open?: boolean;
  },
) {
  const { board, doing, act, title, hint, whoElse, seats, open = false } = props;
  const id = useId();
  const [part, setPart] = useState(board.parts[0]?.id ?? "main");
  const choices = (whoElse ?? []).map((seat) => ({ id: seat, name: nameIn(seats, seat) }));
  const [one] = choices;
  return (
    <details className="k-fold" open={open}>
      <summary>
        <SymbolIcon name="plus" />
        {title}
      </summary>
      <div className="k-stack">
        {board.parts.length > 1 && (
          <label className="k-label" htmlFor={id}>
            {say(texts.under, props)}
            <select
              id={id}
              className="k-input"
              value={part}
              onChange={(event) => {
                setPart(event.target.value);
              }}
            >
              {board.parts.map((each) => (
                <option key={each.id} value={each.id}>
                  {say(each.title, props)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Composer
          label={title}
          hideLabel
          hint={hint}
          action={say(texts.putUp, props)}
          symbol="plus"
          longest={MAX_TEXT}
          writeFor={whoElse === undefined ? undefined : { label: say(texts.saidBy, props), choices }}
          onSend={(text, whom) =>
            act(
              doing.move("say"),
              whoElse === undefined ? { part, text, joint: true } : { part, text, for: whom ?? one?.id },
            )
          }
        />
      </div>
    </details>
  );
}

/** The table lays what it has chosen on the board. */
export function Bring(
  props: Props & {
    readonly act: Act;
    readonly ready: boolean;
    readonly fresh: boolean;
    readonly few: boolean;
  },
) {
  const { table, act, ready, fresh, few } = props;
  if (table === null || !ready) return null;
  if (!fresh)
    return (
      <p className="k-row">
        <SymbolIcon name="done" />
        {say(texts.isBrought, props)}
      </p>
    );
  return (
    <section className="ig-bring">
      <p className="k-small-words">{say(texts.bringHow, props, { n: table.number })}</p>
      {few && <p className="k-small-words">{say(texts.bringLess, props)}</p>}
      <ActionButton primary={!few} wide touch icon="share" onPress={() => act("bring")}>
        {say(
          props.board.brought.some((each) => each.table === table.number) ? texts.bringAgain : texts.bring,
          props,
        )}
      </ActionButton>
    </section>
  );
}
