import { useText } from "./language.tsx";
import { usePopup } from "./popup.tsx";
import { SymbolIcon, type SymbolName } from "./symbol-icon.tsx";

/** One thing to choose in a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly symbol?: SymbolName | undefined;
  readonly disabled?: boolean | undefined;
  /** A word under the label: what it does, or why it cannot be done now. */
  readonly hint?: string | undefined;
}

/** A button that opens a short list of things to do. */
export function Menu({
  label,
  words,
  symbol,
  items,
  onChoose,
  small = false,
}: {
  /** What the menu is about, for those who listen. */
  readonly label: string;
  /** The word on the button; absent = symbol only. */
  readonly words?: string | undefined;
  readonly symbol?: SymbolName | undefined;
  readonly items: readonly MenuItem[];
  readonly onChoose: (id: string) => unknown;
  readonly small?: boolean | undefined;
}) {
  const popup = usePopup();
  return (
    <>
      <button
        type="button"
        className={small ? "k-menu-button k-small" : "k-menu-button"}
        aria-haspopup="menu"
        aria-label={words === undefined ? label : undefined}
        title={words === undefined ? label : undefined}
        {...popup.button}
      >
        {symbol !== undefined && <SymbolIcon name={symbol} />}
        {words}
      </button>
      {popup.box(
        items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            className="k-menu-item"
            disabled={item.disabled}
            onClick={() => {
              popup.close();
              void onChoose(item.id);
            }}
          >
            {item.symbol !== undefined && <SymbolIcon name={item.symbol} />}
            <span>
              {item.label}
              {item.hint !== undefined && <small>{item.hint}</small>}
            </span>
          </button>
        )),
        { role: "menu", label, className: "k-menu" },
      )}
    </>
  );
}

/** "Flytt til …": everything that can be dragged can be moved from here too. */
export function MoveMenu({
  item,
  places,
  onMove,
}: {
  /** What is moved, for those who listen. */
  readonly item: string;
  readonly places: readonly MenuItem[];
  readonly onMove: (place: string) => unknown;
}) {
  const text = useText();
  return (
    <Menu
      label={text.moveItem(item)}
      words={text.moveTo}
      symbol="move"
      items={places}
      onChoose={onMove}
      small
    />
  );
}
