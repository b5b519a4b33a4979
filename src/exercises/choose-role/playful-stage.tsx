import { criterionTexts, groupRoleTexts, playfulTexts } from "./playful-texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** The roles large; where all sit together, their criteria and names too, otherwise that each table draws for itself. */
export function PlayfulStage(props: Props) {
  const { board, tables, seats } = props;
  return (
    <div className="cr-playful">
      <h2>{say(playfulTexts.title, props)}</h2>
      <ul>
        {board.drawn.map(({ role, criterion, seat }) => (
          <li key={role}>
            <h3>{say(groupRoleTexts[role].title, props)}</h3>
            <p className="cr-soft">{say(groupRoleTexts[role].does, props)}</p>
            {tables.length === 0 && criterion !== null && (
              <p className="cr-criterion">{say(criterionTexts[criterion], props)}</p>
            )}
            {tables.length === 0 && seat !== null && <p className="cr-found">{nameIn(seats, seat)}</p>}
          </li>
        ))}
      </ul>
      <p className="cr-soft">{say(tables.length === 0 ? playfulTexts.how : playfulTexts.eachTable, props)}</p>
    </div>
  );
}
