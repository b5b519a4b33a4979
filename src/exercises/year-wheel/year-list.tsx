import { useState } from "react";
import { Menu } from "../../../tab/kit/menu.tsx";
import { dateText } from "../../core/calendar.ts";
import { EntryForm } from "./entry-form.tsx";
import { type Entry, inMonth, type Kind, monthsFrom } from "./state.ts";
import { kindTexts, texts } from "./texts.ts";
import { KindShape } from "./wheel.tsx";
import { type Act, monthText, type Props, say, titleOf } from "./words.tsx";

/** The shape of a kind, small, beside its word. */
export function KindSign({ kind }: { readonly kind: Kind }) {
  return (
    <svg className="yw-sign" viewBox="-26 -26 52 52" aria-hidden="true">
      <KindShape kind={kind} />
    </svg>
  );
}

/** The same year as a list, month by month, where everything can be changed. */
export function YearList(props: Props & { readonly act: Act }) {
  const { board, language } = props;
  const busy = monthsFrom(board.start).filter((month) => inMonth(board.entries, month).length > 0);
  return (
    <section aria-label={say(texts.list, props)}>
      {busy.map((month) => (
        <div key={month} className="yw-list-month">
          <h3>{monthText(month, language)}</h3>
          <ul>
            {inMonth(board.entries, month).map((entry) => (
              <One key={entry.id} {...props} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function One(props: Props & { readonly act: Act; readonly entry: Entry }) {
  const { entry, act, me, board, language } = props;
  const [editing, setEditing] = useState<Entry | null>(null);
  if (editing !== null)
    return (
      <li>
        <EntryForm
          language={language}
          field={`year ${entry.id}`}
          start={board.start}
          from={editing}
          action={say(texts.save, props)}
          onSave={async (written) => {
            const answer = await act("change", { entry: entry.id, version: editing.version, ...written });
            // Seen by now: a second press saves over what the other wrote.
            if (!answer.ok) setEditing({ ...editing, version: entry.version });
            return answer;
          }}
          onCancel={() => {
            setEditing(null);
          }}
        />
      </li>
    );
  return (
    <li className="yw-entry">
      <KindSign kind={entry.kind} />
      <p>
        {titleOf(entry, props)}
        <small>
          {[say(kindTexts[entry.kind], props), entry.date === null ? "" : dateText(entry.date, language)]
            .filter((part) => part !== "")
            .join(" · ")}
        </small>
      </p>
      {me !== null && (
        <Menu
          small
          symbol="more"
          label={say(texts.choicesFor, props, { text: titleOf(entry, props) })}
          items={[
            { id: "edit", label: say(texts.change, props), symbol: "say" },
            { id: "remove", label: say(texts.remove, props), symbol: "trash" },
          ]}
          onChoose={(choice) => {
            if (choice === "edit") setEditing(entry);
            else void act("remove", { entry: entry.id, version: entry.version });
          }}
        />
      )}
    </li>
  );
}
