import type { ReactNode } from "react";
import { useActs } from "../../../tab/kit/acts.tsx";
import { useNow } from "../../../tab/kit/now.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { dayOf } from "../../core/calendar.ts";
import type { Text } from "../../core/text.ts";
import { DatesPart } from "./dates-part.tsx";
import { rolesLine, whenLine } from "./parts.tsx";
import { RolesPart } from "./roles-part.tsx";
import { byVotes } from "./state.ts";
import { texts } from "./texts.ts";
import { ThemesPart } from "./themes-part.tsx";
import { type Props, say } from "./words.tsx";

/** The plan as the board has it: what this phase is about lies open, the rest is one press away. */
export function Panel(props: Props) {
  const { board, language, phase } = props;
  const today = dayOf(useNow());
  const { act: move, refusal } = useActs(props.move, { title: say(texts.notNow, language) });
  // Shared texts tell of a refusal where they stand.
  const inner = { ...props, move, moveQuietly: props.move };
  const [first] = board.dates;
  const [most] = byVotes(board.themes);
  const parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly sum: string;
    readonly body: ReactNode;
  }[] = [
    {
      id: "roles",
      title: say(texts.roles, language),
      sum: rolesLine(board.roles, props),
      body: <RolesPart {...inner} />,
    },
    {
      id: "dates",
      title: say(texts.datesAndContact, language),
      sum: first === undefined ? say(texts.noDates, language) : whenLine(first, language, today),
      body: <DatesPart {...inner} today={today} />,
    },
    {
      id: "themes",
      title: say(texts.themes, language),
      sum: most === undefined ? say(texts.noThemes, language) : most.text,
      body: <ThemesPart {...inner} />,
    },
  ];
  const now = parts.find(({ id }) => id === phase.id) ?? parts[0];
  return (
    <div className="pl pl-panel k-stack">
      {refusal}
      <Paper kind="board">
        <h2 className="pl-title">{now?.title}</h2>
        <p className="k-muted">{say(howOf(now?.id), language)}</p>
        {now?.id === phase.id && <Asked {...props} />}
        {now?.body}
        {parts
          .filter((part) => part !== now)
          .map((part) => (
            <details key={part.id} className="pl-fold">
              <summary>
                <span className="k-grow">
                  {part.title}
                  <small>{part.sum}</small>
                </span>
              </summary>
              {part.body}
            </details>
          ))}
      </Paper>
    </div>
  );
}

const howOf = (part: string | undefined): Text => (part === "themes" ? texts.allVote : texts.whoWrites);

/** What the programme asks in this phase. */
function Asked({ phase, language }: Props) {
  if (phase.prompts.length === 0) return null;
  return (
    <div className="pl-asked">
      {phase.prompts.map((prompt) => (
        <p key={prompt.nb}>{say(prompt, language)}</p>
      ))}
      {phase.hint && <p className="k-small-words">{say(phase.hint, language)}</p>}
    </div>
  );
}
