import { createContext, type ReactNode, useContext } from "react";
import { useText } from "./language.tsx";
import type { PaperKind } from "./paper.tsx";
import { usePopup } from "./popup.tsx";
import { usePractises } from "./practice.tsx";
import { SymbolIcon } from "./symbol-icon.tsx";

/** One who can see it now, as the server's own visibility function says. */
export interface Onlooker {
  readonly id: string;
  readonly name: string;
  readonly me?: boolean | undefined;
}

/** Beside a field whose words go on the board by a press: who sees them from then on. */
export function SeenWhenSent({ action }: { readonly action: string }) {
  const text = useText();
  const practises = usePractises();
  return (
    <p className="k-seen-by">
      {practises ? text.allSeeWhenSentPractice(action) : text.allSeeWhenSent(action)}
    </p>
  );
}

/** What every eye inside shows under "Se som en annen". */
export const AsOther = createContext<ReactNode>(undefined);

/** The eye: who sees this now, in names, and what is promised about it. */
export function WhoSees({
  kind,
  people,
  note,
  asOther,
  compact = false,
}: {
  readonly kind: PaperKind;
  readonly people: readonly Onlooker[];
  /** Replaces the usual explanation of the paper. */
  readonly note?: string | undefined;
  /** "Se som en annen": a choice of people, and what they would see. */
  readonly asOther?: ReactNode;
  /** The eye alone, where the words stand near. */
  readonly compact?: boolean | undefined;
}) {
  const text = useText();
  const popup = usePopup();
  const practises = usePractises();
  const usual = useContext(AsOther);
  const seenAs = asOther ?? usual;
  return (
    <>
      <button
        type="button"
        className="k-eye"
        aria-haspopup="dialog"
        aria-label={compact ? text.whoSees : undefined}
        title={compact ? text.whoSees : undefined}
        {...popup.button}
      >
        <SymbolIcon name="eye" />
        {!compact && text.whoSees}
      </button>
      {popup.box(
        <>
          <p className="k-popup-title">
            {practises && kind === "board" ? text.practiceSees : text.whoSeesNow[kind]}
          </p>
          <ul className="k-people">
            {people.map((person) => (
              <li key={person.id}>
                <SymbolIcon name="eye" />
                {person.me === true ? `${person.name} (${text.you})` : person.name}
              </li>
            ))}
          </ul>
          <p className="k-muted">{note ?? text.whoSeesWhy[kind]}</p>
          {seenAs !== undefined && (
            <div className="k-as-other">
              <p className="k-popup-title">{text.asOther}</p>
              {seenAs}
            </div>
          )}
          <button type="button" className="k-link" onClick={popup.close}>
            {text.close}
          </button>
        </>,
        { role: "dialog", label: text.whoSees, className: "k-who-sees" },
      )}
    </>
  );
}
