import { inLanguage } from "../../src/core/text.ts";
import { CompetenceOutcome } from "../../src/exercises/competence-board/state.ts";
import { GroundRules } from "../../src/exercises/ground-rules/state.ts";
import type { HomeView } from "../../src/protocol/api.ts";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import { dayText } from "./dates.ts";
import { homeTexts } from "./texts.ts";
import { latest, nameOf, Tile } from "./tile.tsx";

/** The ground rules the network has settled on. */
export function RulesTile({ home }: { readonly home: HomeView }) {
  const text = useTexts(homeTexts);
  const rules = GroundRules.safeParse(latest(home, "ground-rules")?.content);
  if (!rules.success || rules.data.rules.length === 0) return null;
  return (
    <Tile title={text.rules}>
      <ul className="home-list">
        {rules.data.rules.map((rule) => (
          <li key={rule.id}>{rule.text}</li>
        ))}
      </ul>
    </Tile>
  );
}

/** What of each other's competence the network wants to use. */
export function CompetenceTile({ home }: { readonly home: HomeView }) {
  const text = useTexts(homeTexts);
  const found = CompetenceOutcome.safeParse(latest(home, "competence")?.content);
  if (!found.success || found.data.notes.length === 0) return null;
  const shapeOf = (category: string) =>
    found.data.categories.find(({ id }) => id === category)?.shape ?? "circle";
  return (
    <Tile title={text.competence}>
      <ul className="home-list">
        {found.data.notes.slice(0, 6).map((note) => (
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
