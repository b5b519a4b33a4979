import { createContext, type ReactNode, type Ref, useId } from "react";
import { useText } from "./language.tsx";
import { usePractises } from "./practice.tsx";
import { useSurface } from "./surface.tsx";
import { SymbolIcon, type SymbolName } from "./symbol-icon.tsx";

/** The three papers: my sheet, the sheet of my table, the board of all. */
export type PaperKind = "sheet" | "table" | "board";

/** The paper that a field lies on: it says who sees the words in it. */
export const PaperContext = createContext<PaperKind | undefined>(undefined);

const symbols: Readonly<Record<PaperKind, SymbolName>> = { sheet: "lock", table: "table", board: "ring" };

interface MarkProps {
  readonly kind: PaperKind;
  /** Those who see a table sheet besides the reader: names, the reader not among them. */
  readonly names?: readonly string[] | undefined;
  /** Replaces the usual words for who sees it. */
  readonly who?: string | undefined;
  readonly id?: string | undefined;
}

/** The mark that says who sees a paper: symbol, word, who. */
export function PaperMark({ kind, names = [], who, id }: MarkProps) {
  const text = useText();
  const surface = useSurface();
  const practises = usePractises();
  const words: Readonly<Record<PaperKind, readonly [string, string]>> = {
    sheet: [text.sheet, surface === "panel" ? text.sheetWhoShort : text.sheetWho],
    table: [text.tableSheet, text.tableWho(names)],
    board: [
      text.board,
      practises ? (surface === "stage" ? text.boardWhoPractice : text.boardWhoPracticeShort) : text.boardWho,
    ],
  };
  const [word, usual] = words[kind];
  return (
    <span className={`k-mark ink-${kind}`} id={id}>
      <SymbolIcon name={symbols[kind]} />
      <span>
        <b>{word}</b> · {who ?? usual}
      </span>
    </span>
  );
}

/** A surface whose edge, symbol and words say who sees what lies on it. */
export function Paper({
  kind,
  names,
  who,
  mark = true,
  aside,
  className,
  ref,
  children,
}: {
  readonly kind: PaperKind;
  readonly names?: readonly string[] | undefined;
  readonly who?: string | undefined;
  /** False where the mark stands above the paper, as on the stage. */
  readonly mark?: boolean | undefined;
  /** Stands beside the mark: the eye, a saved sign. */
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLElement> | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      ref={ref}
      className={`paper ${kind}${className ? ` ${className}` : ""}`}
      aria-labelledby={mark ? id : undefined}
    >
      {mark && (
        <div className="k-paper-top">
          <PaperMark kind={kind} names={names} who={who} id={id} />
          {aside}
        </div>
      )}
      <PaperContext value={kind}>{children}</PaperContext>
    </section>
  );
}

/** The board's rail under an item on a sheet that its owner has shared, with the way back. */
export function OnBoard({
  onTakeBack,
  where = "board",
  who,
}: {
  readonly onTakeBack?: (() => unknown) | undefined;
  readonly where?: "board" | "table";
  readonly who?: string | undefined;
}) {
  const text = useText();
  const practises = usePractises();
  return (
    <div className={`k-on-board edge-${where}`}>
      <span className={`k-mark ink-${where}`}>
        <SymbolIcon name={symbols[where]} />
        <span>
          <b>{where === "board" ? text.onBoard : text.onTable}</b> ·{" "}
          {who ?? (practises ? text.boardWhoPracticeShort : text.boardWho)}
        </span>
      </span>
      {onTakeBack && (
        <button type="button" className="k-link" onClick={() => void onTakeBack()}>
          {text.takeBack}
        </button>
      )}
    </div>
  );
}
