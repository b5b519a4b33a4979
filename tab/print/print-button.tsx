import { type ReactNode, useContext, useState } from "react";
import type { PrintWhat } from "../../src/protocol/print.ts";
import { apiFor } from "../api.ts";
import { type Boot, BootProvider } from "../frame/boot-context.tsx";
import { ActionButton } from "../kit/action-button.tsx";
import { Confirm } from "../kit/confirm.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { PaperAbout } from "./paper-about.tsx";
import { aboutPaper, printTexts } from "./texts.ts";

/** What is done with a paper once it is open: printed, or kept as a Word file. */
type Then = "print" | "word";

interface NotOpened {
  readonly text: string;
  /** To be pressed where Teams opens nothing itself. */
  readonly link: string | null;
}

/** Fetches a link and opens it in a browser; null when that went well. */
async function open(boot: Boot, what: PrintWhat, then: Then): Promise<NotOpened | null> {
  const { language } = boot;
  const told = await apiFor(boot).print(what, language);
  if (!told.ok) return { text: told.text, link: null };
  // The secret stands behind the #, which browsers send to nobody.
  const address = new URL(
    `/tab/?view=print&theme=default&language=${language}&then=${then}#${told.value.ticket}`,
    window.location.href,
  ).href;
  try {
    await boot.host.openLink(address);
    return null;
  } catch {
    return { text: printTexts[language].blocked, link: address };
  }
}

interface OpenPaper {
  readonly press: (then: Then) => Promise<boolean>;
  /** Why it did not open, and the way that is left. */
  readonly problem: ReactNode;
}

function useOpenPaper(what: PrintWhat, onOpened: () => void = () => undefined): OpenPaper {
  const boot = useContext(BootProvider);
  const text = useTexts(printTexts);
  const [not, setNot] = useState<NotOpened | null>(null);
  return {
    press: async (then) => {
      if (boot === undefined) return false;
      const answer = await open(boot, what, then);
      setNot(answer);
      if (answer === null) onOpened();
      return answer === null;
    },
    problem: not !== null && (
      <div className="print-problem">
        <p role="alert">{not.text}</p>
        {not.link !== null && (
          <a href={not.link} target="_blank" rel="noreferrer" onClick={onOpened}>
            {text.link}
          </a>
        )}
      </div>
    ),
  };
}

/** Prints with one press, where the paper says nothing about anyone, or where what it holds stands beside the button. */
export function PrintNow({
  what,
  word = false,
  children,
}: {
  readonly what: PrintWhat;
  /** Whether it can be had as a Word file, too. */
  readonly word?: boolean;
  /** The word on the button, where it is not just "Skriv ut". */
  readonly children?: string | undefined;
}) {
  const text = useTexts(printTexts);
  const { press, problem } = useOpenPaper(what);
  return (
    <>
      <ActionButton subtle={!word} icon="print" onPress={() => press("print")}>
        {children ?? text.print}
      </ActionButton>
      {word && (
        <ActionButton icon="down" onPress={() => press("word")}>
          {text.word}
        </ActionButton>
      )}
      {problem}
    </>
  );
}

/** A button that says first what the paper holds and leaves out, and then opens it in a browser. */
export function PrintButton({
  what,
  exercise,
  children,
}: {
  readonly what: PrintWhat;
  /** Whose page draws it, where that is known. */
  readonly exercise?: string | undefined;
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
          exercise={exercise}
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
  exercise,
  onClose,
}: {
  readonly what: PrintWhat;
  readonly exercise?: string | undefined;
  readonly onClose: () => void;
}) {
  const text = useTexts(printTexts);
  const language = useLanguage();
  const about = aboutPaper(what, exercise, language);
  const { press, problem } = useOpenPaper(what, onClose);
  return (
    <Confirm title={about.title} action={text.open} onCancel={onClose} onConfirm={() => press("print")}>
      <PaperAbout about={about} />
      <p>{text.opens}</p>
      {problem}
    </Confirm>
  );
}
