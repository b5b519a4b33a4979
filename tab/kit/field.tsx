import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useState,
  useSyncExternalStore,
} from "react";
import { type Draft, type DraftState, type Later, makeDraft, type SaveAnswer } from "./draft.ts";
import { useText } from "./language.tsx";
import { PaperContext } from "./paper.tsx";
import { usePractises } from "./practice.tsx";
import { Saved, type SaveState } from "./states.tsx";
import { SymbolIcon } from "./symbol-icon.tsx";

const later: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

/** A draft tied to a kept text: saves in pauses, when the field is left, when the page is hidden or closed. */
export function useDraft(kept: string, save: (text: string) => SaveAnswer): DraftState & Draft {
  const [draft] = useState(() => makeDraft({ kept, save, later }));
  useEffect(() => {
    draft.saveWith(save);
  }, [draft, save]);
  const state = useSyncExternalStore(draft.subscribe, draft.get, draft.get);
  useEffect(() => {
    draft.adopt(kept);
  }, [draft, kept]);
  useEffect(() => {
    const leave = (): void => {
      draft.flush();
    };
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("pagehide", leave);
      draft.flush();
    };
  }, [draft]);
  return { ...draft, ...state };
}

/** True while the connection is gone: what is written waits on this machine, and the fields say so. */
export const Offline = createContext(false);

const shownState = (own: SaveState, told: SaveState | undefined, offline: boolean): SaveState => {
  if (own === "idle") return own;
  return told ?? (offline && own === "saving" ? "waiting" : own);
};

/** A field on a paper: its label, the eye, the text, and whether it is kept. */
export function Field({
  label,
  value,
  onSave,
  lines = 3,
  hint,
  placeholder,
  longest,
  eye,
  actions,
  who,
  state,
  readOnly = false,
  hideLabel = false,
  onTyping,
}: {
  readonly label: string;
  /** The text as it is kept now. */
  readonly value: string;
  /** Saves the text; a promise keeps "Lagrer" until it is answered. `{ ok: false }` means not taken in. */
  readonly onSave: (text: string) => SaveAnswer;
  /** 1 makes a single line. */
  readonly lines?: number | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly longest?: number | undefined;
  readonly eye?: ReactNode;
  /** Beside the saved sign: share, delete. */
  readonly actions?: ReactNode;
  /** Who sees the words now, where it is not simply those who see the paper they lie on. */
  readonly who?: string | undefined;
  /** Overrules the field's own knowledge, for example while the connection is gone. */
  readonly state?: SaveState | undefined;
  readonly readOnly?: boolean | undefined;
  readonly hideLabel?: boolean | undefined;
  /** Tells the view that words are on their way, so that nobody is moved on while writing. */
  readonly onTyping?: ((typing: boolean) => void) | undefined;
}) {
  const id = useId();
  const draft = useDraft(value, onSave);
  const typing = draft.state === "typing";
  useEffect(() => {
    onTyping?.(typing);
  }, [onTyping, typing]);
  const shown = shownState(draft.state, state, useContext(Offline));
  const shared = {
    id,
    className: "k-input",
    value: draft.text,
    readOnly,
    placeholder,
    maxLength: longest,
    "aria-describedby": `${id}h ${id}s`,
    onBlur: draft.flush,
  };
  const change = (event: { readonly target: { readonly value: string } }): void => {
    draft.type(event.target.value);
  };
  return (
    <div className="k-field">
      <div className="k-field-top">
        <label htmlFor={id} className={hideLabel ? "k-sr" : undefined}>
          {label}
        </label>
        {eye}
      </div>
      <Hint id={`${id}h`}>{hint}</Hint>
      {lines === 1 ? (
        <input {...shared} type="text" onChange={change} />
      ) : (
        // The field grows with its words; the height is the least it has.
        <textarea
          {...shared}
          rows={lines}
          style={{ minHeight: `calc(${String(lines)} * 1lh + 16px)` }}
          onChange={change}
        />
      )}
      <div className="k-field-foot">
        {!hideLabel && <SeenBy>{who}</SeenBy>}
        <Saved state={shown} id={`${id}s`} />
        <RoomLeft longest={longest} used={draft.text.length} />
        {actions}
      </div>
    </div>
  );
}

/** Who sees these words now, beside the field itself. */
function SeenBy({ children }: { readonly children: string | undefined }) {
  const text = useText();
  const kind = useContext(PaperContext);
  const practises = usePractises();
  if (kind === undefined) return null;
  const board = practises ? text.allSeePractice : text.allSee;
  const usual = { sheet: text.onlyYouSee, table: text.tableSees, board }[kind];
  return (
    <span className="k-seen-by">
      {kind === "sheet" && <SymbolIcon name="lock" />}
      {children ?? usual}
    </span>
  );
}

function Hint({ id, children }: { readonly id: string; readonly children: string | undefined }) {
  return children === undefined ? null : (
    <p className="k-field-hint" id={id}>
      {children}
    </p>
  );
}

// The room is mentioned only when little is left: a counter from the first letter hurries people.
function RoomLeft({ longest, used }: { readonly longest: number | undefined; readonly used: number }) {
  const text = useText();
  if (longest === undefined || longest - used > 40) return null;
  return <span className="k-saved k-num">{text.charactersLeft(longest - used)}</span>;
}
