import type { ReactNode } from "react";
import { Face } from "../../../tab/kit/face.tsx";
import { useNow } from "../../../tab/kit/now.tsx";
import { SymbolIcon, type SymbolName } from "../../../tab/kit/symbol-icon.tsx";
import { dayOf, dayText } from "../../core/calendar.ts";
import type { SeatId } from "../../core/ids.ts";
import { hoursText } from "./dates.ts";
import { rhythmLine, rolesLine, votesText, whenLine } from "./parts.tsx";
import { byVotes, leadersOf, type PlannedDate } from "./state.ts";
import { howTexts, texts } from "./texts.ts";
import { nameIn, namesOf, type Props, say } from "./words.tsx";

/** What the room decides now, large; what is decided already, in a line below. */
export function Stage(props: Props) {
  const today = dayOf(useNow());
  const { board, language } = props;
  const now = parts.find((part) => part === props.phase.id) ?? "roles";
  const [first] = board.dates;
  // The question stands until the room has begun to answer it.
  const question = isOpen(board, now) ? props.phase.prompts[0] : undefined;
  const lines: Readonly<Record<Part, string>> = {
    roles: rolesLine(board.roles, props),
    dates: first === undefined ? say(texts.noDates, language) : whenLine(first, language, today),
    themes: byVotes(board.themes)[0]?.text ?? say(texts.noThemes, language),
  };
  return (
    <div className="pl pl-stage">
      {question && <p className="pl-question">{say(question, language)}</p>}
      <div className="pl-now">
        {now === "roles" ? (
          <Roles {...props} />
        ) : now === "dates" ? (
          <Dates {...props} today={today} />
        ) : (
          <Themes {...props} />
        )}
      </div>
      {!isLong(board, now) && (
        <ul className="pl-rest">
          {parts
            .filter((part) => part !== now)
            .map((part) => (
              <li key={part}>
                <SymbolIcon name={symbols[part]} />
                <span>
                  {say(texts[part], language)}
                  <b>{lines[part]}</b>
                </span>
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}

const parts = ["roles", "dates", "themes"] as const;
type Part = (typeof parts)[number];
const isOpen = ({ roles, dates, themes }: Props["board"], part: Part): boolean => {
  if (part === "dates") return dates.length === 0;
  if (part === "themes") return themes.length === 0;
  const { leader, secretary } = leadersOf(roles);
  return leader === null || secretary === null;
};
/** A long list takes the room of what is decided already. */
const isLong = ({ dates, themes }: Props["board"], part: Part): boolean =>
  part === "dates" ? dates.length > 2 : part === "themes" && themes.length > FEW_THEMES;
const FEW_THEMES = 3;
const symbols: Readonly<Record<Part, SymbolName>> = { roles: "people", dates: "cal", themes: "say" };

function Roles(props: Props) {
  const { board, language } = props;
  const { leader, secretary } = leadersOf(board.roles);
  const { rotates, order } = board.roles;
  const later = order.slice(2);
  return (
    <div className="pl-roles">
      <div className="pl-two">
        <Role
          {...props}
          title={say(texts.leader, language)}
          does={say(texts.leaderDoes, language)}
          seat={leader}
        />
        <Role
          {...props}
          title={say(texts.secretary, language)}
          does={say(texts.secretaryDoes, language)}
          seat={secretary}
        />
      </div>
      <p className="pl-soft">
        {[
          leader === null && secretary === null
            ? ""
            : say(rotates ? texts.rotating : texts.forAYear, language),
          rotates && later.length > 0
            ? say(texts.thenFollow, language, { names: namesOf(props, later) })
            : "",
        ]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
    </div>
  );
}

function Role({
  title,
  does,
  seat,
  seats,
  language,
}: Props & { readonly title: string; readonly does: string; readonly seat: SeatId | null }) {
  return (
    <section className={seat === null ? "pl-role pl-open" : "pl-role"}>
      <h2>{title}</h2>
      <p className="pl-name">
        {seat !== null && <Face initials={seats.find(({ id }) => id === seat)?.initials ?? ""} now />}
        <span>{seat === null ? say(texts.notChosen, language) : nameIn(seats, seat)}</span>
      </p>
      <p className="pl-soft">{does}</p>
    </section>
  );
}

const MOST_DATES = 4;
const MOST_THEMES = 6;

function Dates({ board, language, today }: Props & { readonly today: string }) {
  const rhythm = rhythmLine(board.rhythm, language);
  const left = board.dates.length - MOST_DATES;
  return (
    <div className="pl-list">
      {rhythm !== "" && <p className="pl-head">{rhythm}</p>}
      {board.dates.length === 0 ? (
        <p className="pl-empty">
          {say(texts.noDates, language)}. {say(texts.noDatesHow, language)}
        </p>
      ) : (
        <ul className={board.dates.length > 2 ? "pl-days pl-two-wide" : "pl-days"}>
          {board.dates.slice(0, MOST_DATES).map((date) => (
            <li key={date.id}>
              <SymbolIcon name="cal" />
              <span className="k-grow">
                <b>{dayText(date.date, language, today)}</b>
                <span className="pl-soft">{whereLine(date, language)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && <Soft>{say(texts.andMore, language, { n: left })}</Soft>}
      {board.platform.text.trim() !== "" && (
        <p className="pl-platform">
          {say(texts.platform, language)}: <b>{board.platform.text}</b>
        </p>
      )}
    </div>
  );
}

const whereLine = ({ start, end, how, place }: PlannedDate, language: Props["language"]): string =>
  [hoursText(start, end, language), say(howTexts[how], language), place]
    .filter((part) => part !== "")
    .join(" · ");

function Soft({ children }: { readonly children: ReactNode }) {
  return <p className="pl-soft k-num">{children}</p>;
}

function Themes({ board, config, language }: Props) {
  const left = board.themes.length - MOST_THEMES;
  return (
    <div className="pl-list">
      {board.themes.length === 0 ? (
        <p className="pl-empty">
          {say(texts.noThemes, language)}. {say(texts.noThemesHow, language)}
        </p>
      ) : (
        <ol className={board.themes.length > FEW_THEMES ? "pl-wanted pl-two-wide" : "pl-wanted"}>
          {byVotes(board.themes)
            .slice(0, MOST_THEMES)
            .map((theme) => (
              <li key={theme.id}>
                <span className="k-grow">
                  <b>{theme.text}</b>
                  {theme.help !== "" && board.themes.length <= FEW_THEMES && (
                    <span className="pl-soft">{theme.help}</span>
                  )}
                </span>
                <span className="pl-count k-num">{votesText(theme.votes.length, language)}</span>
              </li>
            ))}
        </ol>
      )}
      {left > 0 && <Soft>{say(texts.andMore, language, { n: left })}</Soft>}
      <p className="pl-platform">
        {say(texts.bring, language)}:{" "}
        <b>
          {board.bring.text.trim() === "" ? say(config.bring ?? texts.bringOwn, language) : board.bring.text}
        </b>
      </p>
    </div>
  );
}
