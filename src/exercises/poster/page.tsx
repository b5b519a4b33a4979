import type { Language } from "../../core/text.ts";
import { type Board, linesIn, type Section } from "./state.ts";
import { texts } from "./texts.ts";
import { say } from "./words.tsx";

/** The poster itself: title and lead, the vision large, the values as words, the rest in columns. */
export function Page({
  board,
  language,
  title: Title = "h1",
}: {
  readonly board: Board;
  readonly language: Language;
  /** Its own page has the poster's title as its first heading; the wall has one already. */
  readonly title?: "h1" | "h2";
}) {
  const filled = board.sections.filter(({ id }) => linesIn(board, id).length > 0);
  const above = filled.filter(({ look }) => look !== "list");
  const below = filled.filter(({ look }) => look === "list");
  return (
    <div className="po-page">
      <Title>{say(board.title.text ?? texts.title, { language })}</Title>
      {above.map((section) => (
        <Part key={section.id} board={board} section={section} language={language} />
      ))}
      {below.length > 0 && (
        <div className="po-columns">
          {below.map((section) => (
            <Part key={section.id} board={board} section={section} language={language} />
          ))}
        </div>
      )}
    </div>
  );
}

function Part({
  board,
  section,
  language,
}: {
  readonly board: Board;
  readonly section: Section;
  readonly language: Language;
}) {
  return (
    <section className={`po-part po-${section.look}`}>
      <h2>{say(section.title, { language })}</h2>
      <ul>
        {linesIn(board, section.id).map((line) => (
          <li key={line.id} className={line.strong ? "po-strong" : undefined}>
            {line.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
