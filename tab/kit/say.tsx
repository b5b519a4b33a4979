import { type ReactNode, useState } from "react";
import type { ProgrammeText } from "../../src/core/programme-text.ts";
import { useLanguage, useText } from "./language.tsx";
import { SymbolIcon } from "./symbol-icon.tsx";
import type { KitTexts } from "./texts-nb.ts";
import { useReadAloud } from "./voice.ts";

/** About as many letters as two lines of the panel hold. */
const LONG = 75;

/** The line that somebody reads aloud as it stands; without a reader it is mine to read. */
export function Say({
  reader,
  children,
  later = false,
  folds = false,
}: {
  readonly reader?: string | undefined;
  readonly children: string;
  /** It is read when the one who has the word is done. */
  readonly later?: boolean | undefined;
  /** Shows the beginning of a long line and opens on a press, where there is little room. */
  readonly folds?: boolean | undefined;
}) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const long = folds && children.length > LONG;
  return (
    <section className="k-say">
      <h2 className="k-say-head">
        <SymbolIcon name="say" />
        {headOf(text, reader, later)}
        <ReadButton key={children} words={children} />
      </h2>
      <p className={long && !open ? "k-say-begins" : undefined}>{text.quote(children)}</p>
      {long && (
        <button
          type="button"
          className="k-link"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? text.readLess : text.readAll}
        </button>
      )}
    </section>
  );
}

const headOf = (text: KitTexts, reader: string | undefined, later: boolean): string => {
  if (reader === undefined) return later ? text.readAloudAfter : text.readAloud;
  return later ? text.readsAfter(reader) : text.readsAloud(reader);
};

// The machine reads the line where the room has switched its voice on; another line is another button.
function ReadButton({ words }: { readonly words: string }) {
  const text = useText();
  const voice = useReadAloud(words);
  if (voice === null) return null;
  return (
    <button type="button" className="k-link" aria-pressed={voice.speaking} onClick={voice.toggle}>
      {voice.speaking ? text.voiceStop : text.voiceRead}
    </button>
  );
}

/** What the programme asks now, on a card of its own; nothing where it asks nothing. */
export function Asked({
  prompts,
  hint,
}: {
  readonly prompts: readonly ProgrammeText[];
  readonly hint?: ProgrammeText | undefined;
}) {
  const language = useLanguage();
  // Not core's inLanguage: its file would bring the schemas in front of the first button.
  const say = (words: ProgrammeText): string => words[language] ?? words.nb;
  const [question, ...more] = prompts.map(say);
  if (question === undefined) return null;
  return (
    <section className="k-card">
      <Prompt
        question={question}
        more={more.length > 0 ? more.join(" ") : undefined}
        hint={hint === undefined ? undefined : say(hint)}
      />
    </section>
  );
}

/** The question of the step, its second part and a hint for those who want one. */
export function Prompt({
  question,
  more,
  hint,
}: {
  readonly question: string;
  readonly more?: string | undefined;
  readonly hint?: ReactNode;
}) {
  return (
    <div className="k-prompt">
      <p className="k-question">{question}</p>
      {more !== undefined && <p className="k-more">{more}</p>}
      {hint !== undefined && <p className="k-hint">{hint}</p>}
    </div>
  );
}
