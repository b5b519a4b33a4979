import { useState } from "react";
import type { KeptView } from "../../src/protocol/api.ts";
import { dayText } from "../home/dates.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { DayField } from "../kit/day-field.tsx";
import { Field } from "../kit/field.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { ownTexts } from "./own-texts.ts";
import { Reminder, Remove } from "./row-parts.tsx";
import { type OwnProps, useOwn } from "./use-own.ts";

type OwnHomework = Extract<KeptView, { readonly kind: "homework" }>;

/** What I have said yes to until the next meeting, newest first; what is done stays readable. */
export function HomeworkList({ homework, ...own }: OwnProps & { readonly homework: readonly OwnHomework[] }) {
  return (
    <ul className="me-list">
      {homework.map((one) => (
        <Homework key={one.id} one={one} {...own} />
      ))}
    </ul>
  );
}

function Homework({ one, ...props }: OwnProps & { readonly one: OwnHomework }) {
  const text = useTexts(ownTexts);
  const language = useLanguage();
  const { change, refused } = useOwn(one, props);
  const [choosing, setChoosing] = useState(false);
  const { text: task, wrote, done } = one.content;
  const name = task.split("\n")[0] ?? task;
  return (
    <li className="me-homework">
      <p className="k-muted">{`${one.network} · ${dayText(new Date(one.at), language)}`}</p>
      <p className="me-task">{task}</p>
      <Field
        label={text.wrote}
        hint={text.wroteHint}
        value={wrote}
        lines={3}
        longest={2000}
        onSave={(words) => change((now) => ({ ...now, wrote: words }))}
      />
      <Reminder one={one} what={name} {...props} />
      {choosing && (
        <DayField
          label={text.remind}
          hint={text.remindHint}
          value={one.content.remindOn}
          onChange={(day) => {
            void change((now) => now, day);
          }}
        />
      )}
      <div className="me-acts">
        <ActionButton
          icon={done ? "undo" : "done"}
          label={text.of(done ? text.notDone : text.done, name)}
          onPress={() => change((now) => ({ ...now, done: !done }), done ? undefined : null)}
        >
          {done ? text.notDone : text.done}
        </ActionButton>
        {!done && (
          <ActionButton
            subtle
            icon="bell"
            expanded={choosing}
            label={text.of(text.remind, name)}
            onPress={() => {
              setChoosing(!choosing);
            }}
          >
            {text.remind}
          </ActionButton>
        )}
        <Remove id={one.id} what={name} {...props} />
      </div>
      {refused !== null && <p role="alert">{refused}</p>}
    </li>
  );
}
