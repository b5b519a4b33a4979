import { useContext, useState } from "react";
import type { PrintWhat } from "../../src/protocol/print.ts";
import { apiFor } from "../api.ts";
import { BootProvider } from "../frame/boot-context.tsx";
import { ActionButton } from "../kit/action-button.tsx";
import { Confirm } from "../kit/confirm.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { aboutPaper, printTexts } from "./texts.ts";
import "./print-ask.css";

/** A button that says first what the paper holds and leaves out, and then opens it in a browser. */
export function PrintButton({
  what,
  ownNotes = false,
  children,
}: {
  readonly what: PrintWhat;
  readonly ownNotes?: boolean | undefined;
  /** The word on the button, where it is not just "Skriv ut". */
  readonly children?: string | undefined;
}) {
  const text = useTexts(printTexts);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ActionButton
        subtle
        icon="print"
        onPress={() => {
          setAsking(true);
        }}
      >
        {children ?? text.print}
      </ActionButton>
      {asking && (
        <PrintAsk
          what={what}
          ownNotes={ownNotes}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

/** What the paper holds, what it leaves out, who could see it: then it is opened, outside Teams. */
export function PrintAsk({
  what,
  ownNotes = false,
  onClose,
}: {
  readonly what: PrintWhat;
  readonly ownNotes?: boolean | undefined;
  readonly onClose: () => void;
}) {
  const boot = useContext(BootProvider);
  const text = useTexts(printTexts);
  const language = useLanguage();
  const about = aboutPaper(what, ownNotes, language);
  const [refused, setRefused] = useState<string | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const open = async (): Promise<void> => {
    if (boot === undefined) return;
    const told = await apiFor(boot).print(what, language);
    if (!told.ok) {
      setRefused(told.text);
      return;
    }
    // The secret stands behind the #, which browsers send to nobody.
    const address = new URL(
      `/tab/?view=print&theme=default&language=${language}#${told.value.ticket}`,
      window.location.href,
    ).href;
    try {
      await boot.host.openLink(address);
      onClose();
    } catch {
      setRefused(text.blocked);
      setLink(address);
    }
  };
  return (
    <Confirm title={about.title} action={text.open} onCancel={onClose} onConfirm={open}>
      <dl className="print-ask">
        <dt>{text.holds}</dt>
        <dd>{about.holds}</dd>
        <dt>{text.leaves}</dt>
        <dd>{about.leaves}</dd>
        <dt>{text.who}</dt>
        <dd>{about.who}</dd>
      </dl>
      <p>{text.opens}</p>
      {refused !== null && <p role="alert">{refused}</p>}
      {link !== null && (
        <a href={link} target="_blank" rel="noreferrer" onClick={onClose}>
          {text.link}
        </a>
      )}
    </Confirm>
  );
}
