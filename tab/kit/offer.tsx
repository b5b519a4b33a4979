import { type ReactNode, useId, useState } from "react";
import { ActionButton } from "./action-button.tsx";
import { useText } from "./language.tsx";
import { SymbolIcon } from "./symbol-icon.tsx";

/** One way to go on, with its effect in a few words. */
export interface OfferChoice {
  readonly id: string;
  readonly title: string;
  readonly detail?: string | undefined;
}

/** A fact about the time and a choice of plans; nothing happens until somebody chooses. */
export function Offer({
  title,
  children,
  choices,
  fixed,
  use,
  primary = false,
  calm = false,
  onUse,
  onLater,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly choices: readonly OfferChoice[];
  /** What does not move: "Pausen kl. 10.15 ligger fast." */
  readonly fixed?: string | undefined;
  readonly use?: string | undefined;
  /** The choice is the one next thing to do, not an offer beside it. */
  readonly primary?: boolean | undefined;
  /** Good news: no colour of warning. */
  readonly calm?: boolean | undefined;
  readonly onUse: (id: string) => unknown;
  readonly onLater?: (() => unknown) | undefined;
}) {
  const text = useText();
  const group = useId();
  const [picked, setPicked] = useState<string>();
  const chosen = choices.find((choice) => choice.id === picked) ?? choices[0];
  return (
    <section className={calm ? "k-offer k-calm" : "k-offer"}>
      <h2>
        <SymbolIcon name="clock" />
        {title}
      </h2>
      {children !== undefined && <p className="k-muted">{children}</p>}
      <fieldset>
        <legend className="k-sr">{text.choosePlan}</legend>
        {choices.map((choice) => (
          <label key={choice.id} className="k-option">
            <input
              type="radio"
              name={group}
              value={choice.id}
              checked={choice.id === chosen?.id}
              onChange={() => {
                setPicked(choice.id);
              }}
            />
            <span>
              <b>{choice.title}</b>
              {choice.detail !== undefined && <small>{choice.detail}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      {fixed !== undefined && (
        <p className="k-fixed">
          <SymbolIcon name="clock" />
          {fixed}
        </p>
      )}
      <div className="k-two">
        {onLater && (
          <ActionButton touch onPress={onLater}>
            {text.notNow}
          </ActionButton>
        )}
        {chosen && (
          <ActionButton touch primary={primary} onPress={() => onUse(chosen.id)}>
            {use ?? text.useThePlan}
          </ActionButton>
        )}
      </div>
    </section>
  );
}
