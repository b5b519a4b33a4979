import { useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { Menu } from "../../../tab/kit/menu.tsx";
import { addDays, dayText } from "../../core/calendar.ts";
import { DateForm } from "./date-form.tsx";
import { Choice, whenLine } from "./parts.tsx";
import { SharedText } from "./shared-text.tsx";
import {
  type Board,
  daysBetween,
  MAX_LINE,
  MAX_TEXT,
  type PlannedDate,
  type Rhythm,
  rhythms,
} from "./state.ts";
import { howTexts, rhythmTexts, texts } from "./texts.ts";
import { type Props, say } from "./words.tsx";

type Inner = Props & { readonly today: string; readonly moveQuietly: Props["move"] };

/** How often, when and where the network meets, and where it keeps in touch. */
export function DatesPart(props: Inner) {
  const { board, language, moveQuietly } = props;
  return (
    <div className="k-stack">
      <RhythmChoice {...props} />
      <DateList {...props} />
      <SharedText
        label={say(texts.platform, language)}
        placeholder={say(texts.platformHint, language)}
        text={board.platform.text}
        version={board.platform.version}
        longest={MAX_TEXT}
        language={language}
        onSave={(text, version) => moveQuietly("platform", { text, version })}
      />
    </div>
  );
}

function RhythmChoice({ board, language, move, moveQuietly }: Inner) {
  const { choice, text, version } = board.rhythm;
  const options: readonly { readonly id: Rhythm | "none"; readonly text: string }[] = [
    { id: "none", text: say(texts.notChosen, language) },
    ...rhythms.map((id) => ({ id, text: say(rhythmTexts[id], language) })),
  ];
  return (
    <>
      <Choice
        label={say(texts.rhythm, language)}
        value={choice ?? "none"}
        options={options}
        onPick={(picked) => move("rhythm", { version, choice: picked === "none" ? null : picked })}
      />
      {choice === "own" && (
        <SharedText
          label={say(texts.rhythmOwn, language)}
          text={text}
          version={version}
          longest={MAX_LINE}
          language={language}
          onSave={(written, seen) => moveQuietly("rhythm", { version: seen, text: written })}
        />
      )}
    </>
  );
}

function DateList(props: Inner) {
  const { board, language, today, move } = props;
  const [adds, setAdds] = useState(false);
  const last = board.dates.at(-1);
  const next = suggestion(board, today);
  return (
    <div className="k-stack">
      <h3>{say(texts.dates, language)}</h3>
      {board.dates.length === 0 && <p className="k-muted">{say(texts.noDates, language)}</p>}
      <ul className="pl-dates">
        {board.dates.map((date) => (
          <li key={date.id}>
            <OneDate {...props} date={date} />
          </li>
        ))}
      </ul>
      {next !== null && last !== undefined && (
        <ActionButton
          icon="cal"
          onPress={() =>
            move("add-date", {
              date: next,
              start: last.start,
              end: last.end,
              how: last.how,
              place: last.place,
            })
          }
        >
          {say(texts.addDay, language, { day: dayText(next, language, today) })}
        </ActionButton>
      )}
      {adds || board.dates.length === 0 ? (
        <DateForm
          from={
            last === undefined ? {} : { start: last.start, end: last.end, how: last.how, place: last.place }
          }
          today={today}
          language={language}
          action={say(texts.addDate, language)}
          onSave={async (date) => {
            const answer = await move("add-date", date);
            if (answer.ok) setAdds(false);
            return answer;
          }}
          onCancel={
            board.dates.length === 0
              ? undefined
              : () => {
                  setAdds(false);
                }
          }
        />
      ) : (
        <ActionButton
          subtle
          icon="plus"
          onPress={() => {
            setAdds(true);
          }}
        >
          {say(texts.addDate, language)}
        </ActionButton>
      )}
    </div>
  );
}

/** The next date by the rhythm, counted from the last one set; null where it is not to be counted. */
const suggestion = ({ dates, rhythm }: Board, today: string): string | null => {
  const days = rhythm.choice === null ? null : daysBetween[rhythm.choice];
  const last = dates.at(-1);
  if (days === null || last === undefined || dates.length >= 6) return null;
  const next = addDays(last.date, days);
  return next > today ? next : null;
};

function OneDate({ date, board, language, today, move }: Inner & { readonly date: PlannedDate }) {
  const [changes, setChanges] = useState<PlannedDate | null>(null);
  const when = whenLine(date, language, today);
  const close = (): void => {
    setChanges(null);
  };
  if (changes !== null)
    return (
      <DateForm
        from={changes}
        today={today}
        language={language}
        action={say(texts.saveDate, language)}
        onSave={async (written) => {
          const answer = await move("change-date", { ...written, id: changes.id, version: changes.version });
          if (answer.ok) close();
          // What another changed is on the board by now: the next press is made knowing it.
          else setChanges(board.dates.find(({ id }) => id === changes.id) ?? changes);
          return answer;
        }}
        onCancel={close}
      />
    );
  return (
    <div className="pl-date">
      <div className="k-grow">
        <p className="pl-when">{when}</p>
        <p className="k-small-words">
          {[say(howTexts[date.how], language), date.place].filter((part) => part !== "").join(" · ")}
        </p>
      </div>
      <Menu
        label={say(texts.menuFor, language, { name: when })}
        symbol="more"
        small
        items={[
          { id: "change", label: say(texts.change, language), symbol: "paper" },
          { id: "remove", label: say(texts.remove, language), symbol: "trash" },
        ]}
        onChoose={(choice) => {
          if (choice === "change") setChanges(date);
          else void move("remove-date", { id: date.id, version: date.version });
        }}
      />
    </div>
  );
}
