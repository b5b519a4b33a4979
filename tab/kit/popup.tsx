import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useId,
  useRef,
  useState,
} from "react";

// Keeps the box inside the window: under its button where there is room, otherwise above.
function place(box: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const edge = 8;
  const left = Math.min(
    Math.max(edge, anchor.left),
    Math.max(edge, document.documentElement.clientWidth - width - edge),
  );
  const below = anchor.bottom + 4;
  const fits = below + height <= window.innerHeight - edge;
  box.style.left = `${String(left)}px`;
  box.style.top = `${String(fits ? below : Math.max(edge, anchor.top - height - 4))}px`;
}

interface PopupParts {
  readonly open: boolean;
  readonly button: {
    readonly ref: RefObject<HTMLButtonElement | null>;
    readonly "aria-expanded": boolean;
    readonly "aria-controls": string;
    readonly onClick: () => void;
  };
  readonly close: () => void;
  /** Wraps what is shown. */
  readonly box: (content: ReactNode, options: BoxOptions) => ReactNode;
}

interface BoxOptions {
  readonly role: "dialog" | "menu";
  readonly label: string;
  readonly className?: string | undefined;
}

/** A small box beside a button, in the browser's top layer: closes on Escape, on a press outside, and by itself. */
export function usePopup(): PopupParts {
  const id = useId();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const boxRef = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = useCallback(() => {
    boxRef.current?.hidePopover();
  }, []);
  const toggle = useCallback(() => {
    const box = boxRef.current;
    if (!box || !buttonRef.current) return;
    if (box.matches(":popover-open")) {
      box.hidePopover();
      return;
    }
    box.showPopover();
    place(box, buttonRef.current);
    box.querySelector<HTMLElement>("[autofocus],button:not(:disabled),[tabindex='0']")?.focus();
  }, []);
  const box = (content: ReactNode, { role, label, className }: BoxOptions): ReactNode => (
    // biome-ignore lint/a11y/noStaticElementInteractions: the role is dialog or menu, told by the caller
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a label
    <div
      ref={boxRef}
      id={id}
      popover="auto"
      role={role}
      aria-label={label}
      className={className ? `k-popup ${className}` : "k-popup"}
      onToggle={(event) => {
        setOpen(event.newState === "open");
        if (event.newState === "closed" && boxRef.current?.contains(document.activeElement) === true)
          buttonRef.current?.focus();
      }}
      onKeyDown={role === "menu" ? walkMenu : undefined}
      onBlur={closeBehind}
      tabIndex={-1}
    >
      {content}
    </div>
  );
  return {
    open,
    button: { ref: buttonRef, "aria-expanded": open, "aria-controls": id, onClick: toggle },
    close,
    box,
  };
}

// Whoever goes on by Tab has left the box: it does not stay open over what comes next.
function closeBehind({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>): void {
  if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover();
}

// Arrow keys, Home and End walk through a menu, as menus do everywhere; Tab leaves it, from its button.
function walkMenu(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key === "Tab") {
    event.currentTarget.hidePopover();
    return;
  }
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role='menuitem']:not(:disabled)")];
  const here = items.findIndex((item) => item.contains(document.activeElement));
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: items.length - 1,
  };
  const to = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
  if (to === undefined || items.length === 0) return;
  event.preventDefault();
  items[(to + items.length) % items.length]?.focus();
}
