import type { PrintWhat } from "../../src/protocol/print.ts";
import { Confirm } from "../kit/confirm.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { aboutPaper } from "./about-texts.ts";
import { useOpenPaper } from "./open-paper.tsx";
import { PaperAbout } from "./paper-about.tsx";
import { printTexts } from "./texts.ts";

/** What the paper holds, what it leaves out, who could see it: then it is opened, outside Teams. */
export default function PrintAskNow({
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
