import { type ReactNode, useId } from "react";
import { LiveSelect } from "../../../tab/kit/live-select.tsx";
import { dayText } from "../../core/calendar.ts";
import { hoursText } from "./dates.ts";
import type { Board, Roles } from "./state.ts";
import { leadersOf } from "./state.ts";
import { rhythmTexts, texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** A label above a choice or a line of text. */
export function Labelled({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: (id: string, hintId: string | undefined) => ReactNode;
}) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}h`;
  return (
    <div className="pl-labelled">
      <label htmlFor={id}>{label}</label>
      {children(id, hintId)}
      {hint !== undefined && (
        <p className="k-small-words" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A choice among a few, by the browser's own list: works with every keyboard and every thumb. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onPick,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly id: Value; readonly text: string }[];
  readonly onPick: (value: Value) => unknown;
}) {
  return (
    <Labelled label={label}>
      {(id) => (
        <LiveSelect
          id={id}
          value={value}
          onPick={(chosen) => {
            const picked = options.find((option) => option.id === chosen);
            return picked && onPick(picked.id);
          }}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ))}
        </LiveSelect>
      )}
    </Labelled>
  );
}

/** «Leder: Kari · Sekretær: Samir» */
export const rolesLine = (roles: Roles, { seats, language }: Pick<Props, "seats" | "language">): string => {
  const { leader, secretary } = leadersOf(roles);
  const parts = [
    leader === null ? "" : `${say(texts.leader, language)}: ${nameIn(seats, leader)}`,
    secretary === null ? "" : `${say(texts.secretary, language)}: ${nameIn(seats, secretary)}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? say(texts.notChosen, language) : parts.join(" · ");
};

/** The rhythm in words; empty where none is chosen. */
export const rhythmLine = ({ choice, text }: Board["rhythm"], language: Props["language"]): string => {
  if (choice === null) return "";
  return choice === "own" && text.trim() !== "" ? text : say(rhythmTexts[choice], language);
};

/** «tirsdag 3. mars kl. 09.00–12.00» */
export const whenLine = (
  { date, start, end }: Pick<Board["dates"][number], "date" | "start" | "end">,
  language: Props["language"],
  today: string,
): string => `${dayText(date, language, today)} ${hoursText(start, end, language)}`;

/** «3 stemmer» */
export const votesText = (count: number, language: Props["language"]): string =>
  say(count === 1 ? texts.votesOne : texts.votes, language, { n: count });
