import { Button } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useState } from "react";
import { toNewField } from "./new-field.ts";
import { SymbolIcon, type SymbolName } from "./symbol-icon.tsx";

interface ActionButtonProps {
  readonly children?: ReactNode;
  readonly onPress: () => unknown;
  /** The one next thing to do; only one in a view. */
  readonly primary?: boolean | undefined;
  readonly subtle?: boolean | undefined;
  /** As wide as its place, for the main action. */
  readonly wide?: boolean | undefined;
  /** A lesser action on the stage. */
  readonly small?: boolean | undefined;
  /** At least 44 px high. */
  readonly touch?: boolean | undefined;
  readonly danger?: boolean | undefined;
  readonly icon?: SymbolName | undefined;
  readonly iconAfter?: SymbolName | undefined;
  readonly disabled?: boolean | undefined;
  /** Needed where there is no visible word. */
  readonly label?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly describedBy?: string | undefined;
  /** It lays one more empty field on its paper, to be written in at once. */
  readonly adds?: boolean | undefined;
}

/** A button of Runde: Fluent's, with our symbols, that takes a second press only when the first is answered. */
export function ActionButton(props: ActionButtonProps) {
  const { children, onPress, primary, subtle, wide, small, touch, danger, icon, iconAfter } = props;
  const [waiting, setWaiting] = useState(false);
  const press = (): void => {
    if (waiting) return;
    if (props.adds) toNewField();
    const answer = onPress();
    if (!(answer instanceof Promise)) return;
    setWaiting(true);
    const done = (): void => {
      setWaiting(false);
    };
    answer.then(done, done);
  };
  const classes = ["k-button", ...flags({ wide, small, touch, primary, subtle, danger, alone: !children })];
  return (
    <Button
      className={classes.join(" ")}
      appearance={primary ? "primary" : subtle ? "subtle" : "secondary"}
      onClick={press}
      disabled={props.disabled ?? false}
      disabledFocusable={waiting}
      aria-label={props.label}
      title={children ? undefined : props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-describedby={props.describedBy}
    >
      {symbol(icon)}
      {children !== undefined && <span className="k-button-words">{children}</span>}
      {symbol(iconAfter)}
    </Button>
  );
}

const symbol = (name: SymbolName | undefined): ReactElement | undefined =>
  name === undefined ? undefined : <SymbolIcon name={name} />;

const flags = (on: Readonly<Record<string, boolean | undefined>>): readonly string[] =>
  Object.entries(on)
    .filter(([, is]) => is === true)
    .map(([name]) => `k-${name}`);
