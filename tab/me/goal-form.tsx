import { type ReactNode, useId, useState } from "react";
import type { KeptGoal } from "../../src/core/kinds.ts";
import { inLanguage } from "../../src/core/text.ts";
import { standardDirections } from "../../src/exercises/goals/standard.ts";
import type { MeView } from "../../src/protocol/api.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { DayField } from "../kit/day-field.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { ownTexts } from "./own-texts.ts";

type Words = Omit<KeptGoal, "id">;
const LONGEST = 300;

/** The words of a goal, written or changed together and kept when "Lagre" is pressed. */
export function GoalForm({
  title,
  goal,
  remindOn,
  networks,
  onSave,
  onCancel,
}: {
  readonly title: string;
  readonly goal: Words;
  /** ISO date of the reminder; null: none. */
  readonly remindOn: string | null;
  /** To choose among for a new goal, where there are several. */
  readonly networks: MeView["networks"];
  /** Answers with why it was not taken in, or null. */
  readonly onSave: (goal: Words, remindOn: string | null, network: string) => Promise<string | null>;
  readonly onCancel: () => void;
}) {
  const text = useTexts(ownTexts);
  const language = useLanguage();
  const [words, setWords] = useState(goal);
  const [day, setDay] = useState(remindOn);
  const [network, setNetwork] = useState<string>(networks[0]?.network ?? "");
  const [refused, setRefused] = useState<string | null>(null);
  const set = (part: Partial<Words>): void => {
    setWords({ ...words, ...part });
  };
  return (
    <section className="me-form" aria-label={title}>
      <Labelled label={text.iWillField} hint={text.iWillHint}>
        {(field) => (
          <textarea
            {...field}
            rows={2}
            maxLength={LONGEST}
            value={words.text}
            onChange={(event) => {
              set({ text: event.target.value });
            }}
          />
        )}
      </Labelled>
      <Labelled label={text.direction}>
        {(field) => (
          <select
            {...field}
            value={words.direction}
            onChange={(event) => {
              const chosen = standardDirections.find(({ direction }) => direction === event.target.value);
              set({ direction: chosen?.direction ?? "other" });
            }}
          >
            {standardDirections.map(({ direction, title: name }) => (
              <option key={direction} value={direction}>
                {inLanguage(name, language)}
              </option>
            ))}
            <option value="other">{text.otherDirection}</option>
          </select>
        )}
      </Labelled>
      <Line
        label={text.situation}
        value={words.situation}
        onChange={(situation) => {
          set({ situation });
        }}
      />
      <div className="me-days">
        <DayField
          label={text.start}
          value={words.start}
          onChange={(start) => {
            set({ start });
          }}
        />
        <DayField label={text.remind} hint={text.remindHint} value={day} onChange={setDay} />
      </div>
      <fieldset className="me-choices">
        <legend>{text.horizon}</legend>
        {(["short", "long"] as const).map((horizon) => (
          <ActionButton
            key={horizon}
            icon={words.horizon === horizon ? "tick" : undefined}
            pressed={words.horizon === horizon}
            onPress={() => {
              set({ horizon: words.horizon === horizon ? null : horizon });
            }}
          >
            {text[horizon]}
          </ActionButton>
        ))}
      </fieldset>
      <Line
        label={text.training}
        value={words.training}
        onChange={(training) => {
          set({ training });
        }}
      />
      {networks.length > 1 && (
        <Labelled label={text.network}>
          {(field) => (
            <select
              {...field}
              value={network}
              onChange={(event) => {
                setNetwork(event.target.value);
              }}
            >
              {networks.map(({ network: id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      {refused !== null && <p role="alert">{refused}</p>}
      <div className="me-acts">
        <ActionButton
          primary
          disabled={words.text.trim() === ""}
          onPress={async () => {
            setRefused(await onSave({ ...words, text: words.text.trim() }, day, network));
          }}
        >
          {text.save}
        </ActionButton>
        <ActionButton subtle onPress={onCancel}>
          {text.cancel}
        </ActionButton>
      </div>
    </section>
  );
}

interface FieldAttributes {
  readonly id: string;
  readonly className: string;
  readonly "aria-describedby": string | undefined;
}

function Labelled({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly children: (field: FieldAttributes) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="me-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, className: "k-input", "aria-describedby": hint === undefined ? undefined : `${id}h` })}
      {hint !== undefined && (
        <p className="k-field-hint" id={`${id}h`}>
          {hint}
        </p>
      )}
    </div>
  );
}

function Line({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  return (
    <Labelled label={label}>
      {(field) => (
        <input
          {...field}
          type="text"
          maxLength={LONGEST}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Labelled>
  );
}
