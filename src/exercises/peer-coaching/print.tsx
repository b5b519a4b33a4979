import type { Language } from "../../core/text.ts";
import { type Part, parts } from "./part.ts";
import { colleagueCards, focusCards, guideCards, type RoleCard } from "./role-cards.ts";
import { OwnNotes } from "./state.ts";
import { texts } from "./texts.ts";
import { say } from "./words.tsx";
import "./view.css";

interface PrintProps {
  readonly sheet: unknown;
  readonly language: Language;
  readonly name: string;
}

/** What stays with someone who has been in focus, on A4; where nothing does, the role cards, one on each page. */
export function Print(props: PrintProps) {
  const { language } = props;
  const notes = notesIn(props.sheet);
  return notes === null ? <RoleCards language={language} /> : <Notes {...props} notes={notes} />;
}

// Of a whole sheet only what its owner keeps: the rest is deleted when the meeting closes, and paper would keep it.
const notesIn = (sheet: unknown): OwnNotes | null => {
  const own = OwnNotes.strip().safeParse(sheet);
  return own.success && `${own.data.heard}${own.data.along}`.trim() !== "" ? own.data : null;
};

function Notes({ notes, name, language }: PrintProps & { readonly notes: OwnNotes }) {
  return (
    <article className="pc-print" lang={language}>
      <h1>{say(texts.printNotes, language)}</h1>
      <p>{name}</p>
      <h2>{say(texts.along, language)}</h2>
      <p className="pc-own">{notes.along}</p>
      <h2>{say(texts.heard, language)}</h2>
      <p className="pc-own">{notes.heard}</p>
    </article>
  );
}

function RoleCards({ language }: { readonly language: Language }) {
  const card = (title: keyof typeof texts, cards: Readonly<Record<Part, RoleCard>>) => (
    <section className="pc-card">
      <h1>{say(texts[title], language)}</h1>
      {parts.map((part) => (
        <div key={part}>
          <h2>{named(cards[part].title, language)}</h2>
          <p>{named(cards[part].how, language)}</p>
        </div>
      ))}
    </section>
  );
  return (
    <article className="pc-print" lang={language}>
      {card("printFocus", focusCards)}
      {card("printColleague", colleagueCards)}
      <section className="pc-card">
        <h1>{say(texts.printGuide, language)}</h1>
        {parts.map((part) => (
          <div key={part}>
            <h2>{named(guideCards[part].watch, language)}</h2>
            <ul>
              {guideCards[part].say.map((line) => (
                <li key={line.nb}>{named(line, language)}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </article>
  );
}

/** On paper nobody is named: the one in focus is called what everyone calls them. */
const named = (text: RoleCard["title"], language: Language): string => {
  const words = say(text, language, { name: say(texts.printInFocus, language) });
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
};
