import { inLanguage } from "../../src/core/text.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { dayText } from "./dates.ts";
import { outcomeOf } from "./outcomes.ts";
import { homeTexts } from "./texts.ts";
import { nameOf, Tile } from "./tile.tsx";

/** The ground rules the network has settled on. */
export function RulesTile({ home }: { readonly home: HomeView }) {
  const text = useTexts(homeTexts);
  const rules = outcomeOf(home, "ground-rules")?.rules ?? [];
  if (rules.length === 0) return null;
  return (
    <Tile title={text.rules}>
      <ul className="home-list">
        {rules.map((rule) => (
          <li key={rule.id}>{rule.text}</li>
        ))}
      </ul>
    </Tile>
  );
}

/** What of each other's competence the network wants to use. */
export function CompetenceTile({ home }: { readonly home: HomeView }) {
  const text = useTexts(homeTexts);
  const found = outcomeOf(home, "competence");
  if (found === null || found.notes.length === 0) return null;
  const shapeOf = (category: string) => found.categories.find(({ id }) => id === category)?.shape ?? "circle";
  return (
    <Tile title={text.competence}>
      <ul className="home-list">
        {found.notes.slice(0, 6).map((note) => (
          <li key={`${note.category}${note.owner}${note.text}`}>
            <SymbolIcon name={shapeOf(note.category)} />
            <span className="home-grow">{note.text}</span>
            <span className="k-muted">{nameOf(home, note.owner)}</span>
          </li>
        ))}
      </ul>
    </Tile>
  );
}

/** Meetings that have been. */
export function PastTile({ home }: { readonly home: HomeView }) {
  const text = useTexts(homeTexts);
  const language = useLanguage();
  if (home.past.length === 0) return null;
  return (
    <Tile title={text.past} wide>
      <ol className="home-past">
        {home.past.slice(0, 12).map((meeting) => (
          <li key={meeting.meeting}>
            <b>{dayText(new Date(meeting.endedAt), language, false)}</b>{" "}
            <span>{inLanguage(meeting.title, language)}</span>{" "}
            {meeting.facilitator !== null && (
              <span className="k-muted">{text.led(nameOf(home, meeting.facilitator))}</span>
            )}
          </li>
        ))}
      </ol>
    </Tile>
  );
}
