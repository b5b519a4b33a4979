import { useId, useState } from "react";
import { inLanguage } from "../../src/core/text.ts";
import type { CatalogueView } from "../../src/protocol/api.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { SymbolIcon } from "../kit/symbol-icon.tsx";
import type { Composing, Found } from "./draft.ts";
import { found } from "./find.ts";
import { type Need, needs } from "./needs.ts";
import { composeTexts, formWords, needWords } from "./texts.ts";

/** Everything a meeting can be put together from, found by what is needed, by a word, or programme by programme. */
export function Shelf({
  catalogue,
  draft,
  onAdd,
}: {
  readonly catalogue: CatalogueView;
  readonly draft: Composing;
  readonly onAdd: (found: Found) => void;
}) {
  const text = useTexts(composeTexts);
  const language = useLanguage();
  const id = useId();
  const [words, setWords] = useState("");
  const [need, setNeed] = useState<Need | null>(null);
  const shown = found(catalogue, words, need);
  const narrowed = words !== "" || need !== null;
  return (
    <section className="home-tile" aria-label={text.shelf}>
      <h2>{text.shelf}</h2>
      <fieldset>
        <legend>{text.need}</legend>
        <div className="compose-needs">
          {needs.map((one) => (
            <ActionButton
              key={one}
              pressed={need === one}
              icon={need === one ? "tick" : undefined}
              onPress={() => {
                setNeed(need === one ? null : one);
              }}
            >
              {needWords[one][language]}
            </ActionButton>
          ))}
        </div>
      </fieldset>
      <label htmlFor={id}>{text.find}</label>
      <input
        id={id}
        className="k-input"
        type="search"
        value={words}
        placeholder={text.findHint}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      {shown.length === 0 && (
        <p className="k-muted" role="status">
          {text.nothingFound}
        </p>
      )}
      <div className="compose-sources">
        {shown.map(({ programme, steps }) => (
          // What is narrowed down lies open; back to all, it is folded as it was.
          <details key={`${programme.id} ${String(narrowed)}`} open={narrowed} className="compose-source">
            <summary>
              {inLanguage(programme.title, language)}{" "}
              <span className="k-muted">
                {text.stepsIn(steps.length)}
                {programme.own && ` · ${text.own}`}
              </span>
            </summary>
            <ul>
              {steps.map((step) => (
                <StepOnShelf
                  key={step.id}
                  found={{ programme, step }}
                  taken={draft.picked.some((one) => one.from === programme.id && one.step.id === step.id)}
                  onAdd={onAdd}
                />
              ))}
            </ul>
          </details>
        ))}
      </div>
      {narrowed && (
        <ActionButton
          subtle
          onPress={() => {
            setWords("");
            setNeed(null);
          }}
        >
          {text.showAll}
        </ActionButton>
      )}
    </section>
  );
}

function StepOnShelf({
  found: { programme, step },
  taken,
  onAdd,
}: {
  readonly found: Found;
  readonly taken: boolean;
  readonly onAdd: (found: Found) => void;
}) {
  const text = useTexts(composeTexts);
  const language = useLanguage();
  const title = inLanguage(step.title, language);
  return (
    <li>
      <div>
        <b>{title}</b>{" "}
        <span className="k-muted">
          {text.minutes(step.minutes)} · {step.forms.map((form) => formWords[form][language]).join(", ")}
        </span>
        <p>{inLanguage(step.purpose, language)}</p>
        {taken && (
          <p className="compose-taken">
            <SymbolIcon name="tick" /> {text.inMeeting}
          </p>
        )}
      </div>
      <ActionButton
        icon="plus"
        label={text.addStep(title)}
        onPress={() => {
          onAdd({ programme, step });
        }}
      >
        {text.add}
      </ActionButton>
    </li>
  );
}
