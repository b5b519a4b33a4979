import type { ReactNode } from "react";
import { useText } from "./language.tsx";
import { SymbolIcon } from "./symbol-icon.tsx";

/** A category is a shape and a colour together, so that neither eye nor print needs the colour. */
export type NoteShape = "circle" | "square" | "diamond";

/** A note: its words, whose it is, and its category by shape, colour and word. */
export function NoteCard({
  shape,
  category,
  who,
  fresh = false,
  folded = false,
  actions,
  children,
}: {
  readonly shape: NoteShape;
  /** The name of the category, for those who listen. */
  readonly category: string;
  readonly who?: string | undefined;
  /** Just put up: an outline and the words "nå nettopp". */
  readonly fresh?: boolean | undefined;
  /** One line, for older rounds on a crowded board. */
  readonly folded?: boolean | undefined;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const text = useText();
  const from = [who, fresh ? text.newNote : undefined].filter((part) => part !== undefined).join(", ");
  return (
    <article className={`k-note shape-${shape}${fresh ? " k-fresh" : ""}${folded ? " k-folded" : ""}`}>
      <SymbolIcon name={shape} label={category} />
      <div className="k-note-words">
        <p>{children}</p>
        {from !== "" && <small>{from}</small>}
      </div>
      {actions !== undefined && <div className="k-note-actions">{actions}</div>}
    </article>
  );
}

/** The heading of a category: shape and word. */
export function CategoryHeading({
  shape,
  children,
}: {
  readonly shape: NoteShape;
  readonly children: ReactNode;
}) {
  return (
    <h2 className={`k-category shape-${shape}`}>
      <SymbolIcon name={shape} />
      {children}
    </h2>
  );
}

/** An empty place for a note that is to come. */
export function NotePlace({ shape, children }: { readonly shape: NoteShape; readonly children: ReactNode }) {
  return (
    <div className={`k-note-place shape-${shape}`}>
      <SymbolIcon name={shape} />
      <span>{children}</span>
    </div>
  );
}
