import "./compose.css";
import { useEffect, useRef, useState } from "react";
import { inLanguage, type Language } from "../../src/core/text.ts";
import type { CatalogueView } from "../../src/protocol/api.ts";
import type { Api } from "../api.ts";
import { ActionButton } from "../kit/action-button.tsx";
import { useLanguage, useTexts } from "../kit/language.tsx";
import { Loading } from "../kit/states.tsx";
import {
  add,
  blank,
  type Composing,
  copied,
  type Found,
  missingBefore,
  missingFrame,
  remove,
  reopened,
  sameMeeting,
  setMinutes,
} from "./draft.ts";
import { Frame } from "./frame.tsx";
import { FrameOffers } from "./frame-offers.tsx";
import { draftFrom, keptFrom } from "./kept.ts";
import { keepText, keptKey, keptText } from "./kept-key.ts";
import { Picks } from "./picks.tsx";
import { Shelf } from "./shelf.tsx";
import { SumBar } from "./sum-bar.tsx";
import { composeTexts } from "./texts.ts";

/** What is put together: a new meeting, an own programme to change, or a copy of any. */
export interface ComposeFrom {
  readonly edit: string | null;
  readonly copy?: string | undefined;
}

interface Opened {
  readonly catalogue: CatalogueView;
  /** The draft as it is without what has been changed here. */
  readonly start: Composing;
  readonly draft: Composing;
}

const startOf = (catalogue: CatalogueView, from: ComposeFrom, language: Language): Composing => {
  const known = (id: string | null | undefined) => catalogue.programmes.find((one) => one.id === id);
  const own = known(from.edit);
  if (own !== undefined) return reopened(own, inLanguage(own.title, language));
  const other = known(from.copy);
  if (other === undefined) return blank;
  return copied(other, composeTexts[language].copyOf(inLanguage(other.title, language)));
};

/** Puts a meeting together from steps of all programmes, or changes one of the network's own. */
export function ComposePage({
  network,
  me,
  api,
  from,
  onDone,
}: {
  readonly network: string;
  /** The member it is kept for in this browser until it is saved. */
  readonly me: string;
  readonly api: Api;
  readonly from: ComposeFrom;
  /** What was saved is called so; null: left without saving. */
  readonly onDone: (saved: string | null) => void;
}) {
  const text = useTexts(composeTexts);
  const language = useLanguage();
  const [opened, setOpened] = useState<Opened>();
  const [again, setAgain] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const key = keptKey(network, me, from.edit);
  const asked = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again
  useEffect(() => {
    // Another theme or language makes a new api: what has been changed here stays.
    if (asked.current) return;
    asked.current = true;
    void api.catalogue(network).then((answer) => {
      if (!answer.ok) {
        asked.current = false;
        setRefused(answer.text);
        return;
      }
      setRefused(null);
      const start = startOf(answer.value, from, language);
      const kept = from.copy === undefined ? draftFrom(keptText(key), start.id, answer.value) : null;
      const goesOn = kept !== null && !sameMeeting(kept, start);
      setAgain(goesOn);
      setOpened({ catalogue: answer.value, start, draft: goesOn ? kept : start });
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another language must not undo what has been changed
  }, [api, network, from, tries]);

  const change = (draft: Composing): void => {
    if (opened === undefined) return;
    keepText(key, sameMeeting(draft, opened.start) ? null : keptFrom(draft));
    setOpened({ ...opened, draft });
  };
  return (
    <main className="home compose">
      <ActionButton
        subtle
        icon="back"
        onPress={() => {
          onDone(null);
        }}
      >
        {text.back}
      </ActionButton>
      <h1>{from.edit === null ? text.title : text.change}</h1>
      <p className="k-muted compose-why">{text.why}</p>
      {again && opened !== undefined && (
        <div className="compose-again" role="status">
          <p>{text.kept}</p>
          <ActionButton
            onPress={() => {
              setAgain(false);
              change(opened.start);
            }}
          >
            {from.edit === null ? text.afresh : text.asSaved}
          </ActionButton>
        </div>
      )}
      {refused !== null && (
        <p className="home-refused" role="alert">
          {refused}
        </p>
      )}
      {opened === undefined ? (
        <Loading
          kind="board"
          onRetry={() => {
            setTries(tries + 1);
          }}
        />
      ) : (
        <Bench
          {...opened}
          onChange={change}
          onSave={async (draft) => {
            const answer = await api.saveProgramme(network, {
              id: draft.id,
              title: draft.name.trim(),
              minutes: draft.minutes,
              picks: draft.picked.map((one) => ({
                from: one.from,
                step: one.step.id,
                minutes: one.minutes,
              })),
            });
            setRefused(answer.ok ? null : answer.text);
            if (!answer.ok) return;
            keepText(key, null);
            onDone(draft.name.trim());
          }}
        />
      )}
    </main>
  );
}

/** The meeting on one side, what there is to choose from on the other, and the sum below, always in view. */
function Bench({
  catalogue,
  start,
  draft,
  onChange,
  onSave,
}: Opened & {
  readonly onChange: (draft: Composing) => void;
  readonly onSave: (draft: Composing) => Promise<void>;
}) {
  const text = useTexts(composeTexts);
  const language = useLanguage();
  const [told, setTold] = useState("");
  const [nameless, setNameless] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const take = (found: Found, before?: string): void => {
    onChange(add(draft, found, before));
    setTold(text.added(inLanguage(found.step.title, language)));
  };
  const frame = missingFrame(catalogue, draft);
  return (
    <>
      <p className="k-sr" role="status">
        {told}
      </p>
      <div className="compose-columns">
        <section className="home-tile" aria-label={text.yours}>
          <h2>{text.yours}</h2>
          <Frame
            draft={draft}
            onChange={onChange}
            name={name}
            nameless={nameless && draft.name.trim() === ""}
          />
          <Picks
            draft={draft}
            missing={(key) => missingBefore(catalogue, draft, key)}
            onAdd={take}
            onMinutes={(key, minutes) => {
              onChange(setMinutes(draft, key, minutes));
            }}
            onPlaced={(changed, title, at) => {
              onChange(changed);
              setTold(text.moved(title, at, changed.picked.length));
            }}
            onRemove={(key, title) => {
              onChange(remove(draft, key));
              setTold(text.removed(title));
            }}
          />
          <FrameOffers
            draft={draft}
            frame={frame}
            onAll={() => {
              onChange(frame.reduce((laid, found) => add(laid, found), draft));
            }}
            onAdd={take}
          />
        </section>
        <Shelf catalogue={catalogue} draft={draft} onAdd={take} />
      </div>
      <SumBar
        draft={draft}
        changed={!sameMeeting(draft, start)}
        nameless={nameless && draft.name.trim() === ""}
        onTime={(minutes) => {
          onChange({ ...draft, minutes });
        }}
        onSave={async () => {
          if (draft.name.trim() !== "") return onSave(draft);
          setNameless(true);
          name.current?.focus();
          return undefined;
        }}
      />
    </>
  );
}
