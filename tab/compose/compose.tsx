import "./compose.css";
import { useEffect, useId, useState } from "react";
import { inLanguage } from "../../src/core/text.ts";
import type { CatalogueView } from "../../src/protocol/api.ts";
import type { Api } from "../api.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { Loading } from "../kit/states.tsx";
import { add, blank, type Composing, found, move, remove, reopened, setMinutes, sumOf } from "./draft.ts";
import { Picks } from "./picks.tsx";
import { composeTexts, formWords } from "./texts.ts";

/** Puts a meeting together from steps of all programmes, or changes one of the network's own. */
export function ComposePage({
  network,
  api,
  edit,
  onDone,
}: {
  readonly network: string;
  readonly api: Api;
  /** The own programme to change; null for a new one. */
  readonly edit: string | null;
  readonly onDone: (saved: boolean) => void;
}) {
  const text = useTexts(composeTexts);
  const language = useLanguage();
  const [catalogue, setCatalogue] = useState<CatalogueView>();
  const [draft, setDraft] = useState<Composing>(blank);
  const [refused, setRefused] = useState<string | null>(null);
  const [told, setTold] = useState("");
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again
  useEffect(() => {
    void api.catalogue(network).then((answer) => {
      if (!answer.ok) {
        setRefused(answer.text);
        return;
      }
      setRefused(null);
      setCatalogue(answer.value);
      const own = answer.value.programmes.find(({ id }) => id === edit);
      if (own !== undefined) setDraft(reopened(own, inLanguage(own.title, language)));
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another language must not undo what has been changed
  }, [api, network, edit, tries]);

  const save = async (): Promise<void> => {
    if (draft.name.trim() === "") {
      setRefused(text.needsName);
      return;
    }
    const answer = await api.saveProgramme(network, {
      id: draft.id,
      title: draft.name.trim(),
      minutes: draft.minutes,
      picks: draft.picked.map(({ from, step, minutes }) => ({ from, step: step.id, minutes })),
    });
    setRefused(answer.ok ? null : answer.text);
    if (answer.ok) onDone(true);
  };

  return (
    <main className="home compose">
      <ActionButton
        subtle
        icon="undo"
        onPress={() => {
          onDone(false);
        }}
      >
        {text.back}
      </ActionButton>
      <h1>{edit === null ? text.title : text.change}</h1>
      <p className="k-muted compose-why">{text.why}</p>
      {refused !== null && (
        <p className="home-refused" role="alert">
          {refused}
        </p>
      )}
      <p className="k-sr" role="status">
        {told}
      </p>
      {catalogue === undefined ? (
        <Loading
          kind="board"
          onRetry={() => {
            setTries(tries + 1);
          }}
        />
      ) : (
        <div className="compose-columns">
          <section className="home-tile" aria-label={text.yours}>
            <h2>{text.yours}</h2>
            <Frame draft={draft} onChange={setDraft} />
            <Picks
              draft={draft}
              onMinutes={(key, minutes) => {
                setDraft(setMinutes(draft, key, minutes));
              }}
              onMove={(key, by) => {
                setDraft(move(draft, key, by));
              }}
              onRemove={(key, title) => {
                setDraft(remove(draft, key));
                setTold(text.removed(title));
              }}
            />
            <Sum draft={draft} />
            <ActionButton
              primary
              wide
              touch
              disabled={draft.picked.length === 0 || sumOf(draft) > draft.minutes}
              onPress={save}
            >
              {text.save}
            </ActionButton>
          </section>
          <Shelf
            catalogue={catalogue}
            onAdd={(programme, step) => {
              setDraft(add(draft, programme, step));
              setTold(text.added(inLanguage(step.title, language)));
            }}
          />
        </div>
      )}
    </main>
  );
}

function Frame({
  draft,
  onChange,
}: {
  readonly draft: Composing;
  readonly onChange: (draft: Composing) => void;
}) {
  const text = useTexts(composeTexts);
  const id = useId();
  return (
    <div className="compose-frame">
      <label htmlFor={`${id}n`}>{text.name}</label>
      <input
        id={`${id}n`}
        className="k-input"
        type="text"
        maxLength={80}
        value={draft.name}
        placeholder={text.namePlaceholder}
        onChange={({ target }) => {
          onChange({ ...draft, name: target.value });
        }}
      />
      <label htmlFor={`${id}t`}>{text.time}</label>
      <input
        id={`${id}t`}
        className="k-input compose-number"
        type="number"
        inputMode="numeric"
        min={5}
        max={1440}
        step={5}
        value={draft.minutes}
        onChange={({ target }) => {
          const minutes = Math.round(target.valueAsNumber);
          if (minutes >= 1 && minutes <= 1440) onChange({ ...draft, minutes });
        }}
      />
    </div>
  );
}

/** The sum against the time they have, in words; and what a meeting seldom does well without. */
function Sum({ draft }: { readonly draft: Composing }) {
  const text = useTexts(composeTexts);
  if (draft.picked.length === 0) return null;
  const sum = sumOf(draft);
  const over = sum > draft.minutes;
  const lacks = (kind: string): boolean => !draft.picked.some(({ step }) => step.kind === kind);
  return (
    <div className="compose-sum" role="status">
      <progress value={Math.min(sum, draft.minutes)} max={draft.minutes} aria-hidden="true" />
      <p className={over ? "home-refused" : undefined}>
        {over ? text.over(sum, draft.minutes) : text.fits(sum, draft.minutes)}
      </p>
      {lacks("check-in") && <p className="k-muted">{text.noCheckIn}</p>}
      {lacks("check-out") && <p className="k-muted">{text.noCheckOut}</p>}
    </div>
  );
}

type Programme = CatalogueView["programmes"][number];

function Shelf({
  catalogue,
  onAdd,
}: {
  readonly catalogue: CatalogueView;
  readonly onAdd: (programme: Programme, step: Programme["steps"][number]) => void;
}) {
  const text = useTexts(composeTexts);
  const language = useLanguage();
  const id = useId();
  const [words, setWords] = useState("");
  const shown = found(catalogue, words, (one) => inLanguage(one, language));
  return (
    <section className="home-tile" aria-label={text.shelf}>
      <h2>{text.shelf}</h2>
      <label htmlFor={id}>{text.find}</label>
      <input
        id={id}
        className="k-input"
        type="search"
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
        }}
      />
      {shown.length === 0 && <p className="k-muted">{text.nothingFound}</p>}
      {shown.map(({ programme, steps }) => (
        <details key={programme.id} open={words !== ""} className="compose-source">
          <summary>
            {inLanguage(programme.title, language)}
            {programme.own && <span className="k-muted"> · {text.own}</span>}
          </summary>
          <ul>
            {steps.map((step) => (
              <li key={step.id}>
                <div>
                  <b>{inLanguage(step.title, language)}</b>{" "}
                  <span className="k-muted">
                    {text.minutes(step.minutes)} ·{" "}
                    {step.forms.map((form) => formWords[form][language]).join(", ")}
                  </span>
                  <p>{inLanguage(step.purpose, language)}</p>
                </div>
                <ActionButton
                  icon="plus"
                  label={text.addStep(inLanguage(step.title, language))}
                  onPress={() => {
                    onAdd(programme, step);
                  }}
                >
                  {text.add}
                </ActionButton>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
