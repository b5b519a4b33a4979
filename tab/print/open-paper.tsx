import { type ReactNode, useContext, useState } from "react";
import type { PrintWhat } from "../../src/protocol/print.ts";
import { apiFor } from "../api.ts";
import { type Boot, BootProvider } from "../frame/boot-context.tsx";
import { useTexts } from "../kit/language.tsx";
import { printTexts } from "./texts.ts";

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

/** Opens a paper in a browser, and says why where that does not go. */
export function useOpenPaper(what: PrintWhat, onOpened: () => void = () => undefined): OpenPaper {
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
