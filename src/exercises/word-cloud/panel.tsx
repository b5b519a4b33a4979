import { useMemo, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Composer } from "../../../tab/kit/composer.tsx";
import { Confirm } from "../../../tab/kit/confirm.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { Cloud } from "./cloud.tsx";
import { type Counted, counted } from "./count.ts";
import { MAX_WORD, ownLimit, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { onlookers, type Props, say } from "./words.tsx";

type Inner = Props & { readonly act: ReturnType<typeof useActs>["act"] };

/** My words while they are collected; the cloud and the list when they are shown. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const { phase, sheet } = props;
  const inner = { ...props, act };
  return (
    <div className="wc-panel k-stack">
      {refusal}
      {phase.id !== "collect" && <Shown {...inner} />}
      {sheet !== null && <Mine {...inner} sheet={sheet} />}
    </div>
  );
}

function Mine(props: Inner & { readonly sheet: Sheet }) {
  const { sheet, phase, seenBy } = props;
  const over = phase.id === "show";
  if (over && sheet.words.length === 0 && !sheet.given) return null;
  return (
    <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
      <div className="k-stack">
        {phase.id === "collect" && <Asked {...props} />}
        {sheet.given && sheet.words.length === 0 && <p className="k-muted">{say(texts.given, props)}</p>}
        {over ? sheet.words.length > 0 && <TooFew {...props} /> : <Write {...props} />}
        <OwnWords {...props} />
        {!over && (
          <div className="k-small-words">
            <p>{say(texts.promise, props)}</p>
            <p>{say(texts.three, props)}</p>
          </div>
        )}
      </div>
    </Paper>
  );
}

function TooFew(props: Props) {
  return (
    <div role="status">
      <h2>{say(texts.tooFewTitle, props)}</h2>
      <p className="k-muted">{say(texts.tooFew, props)}</p>
    </div>
  );
}

function Asked(props: Props) {
  const { prompts, hint } = props.phase;
  return (
    <div>
      {prompts.map((prompt, index) => (
        <p key={prompt.nb} className={index === 0 ? "wc-asked" : undefined}>
          {say(prompt, props)}
        </p>
      ))}
      {hint && <p className="k-small-words">{say(hint, props)}</p>}
    </div>
  );
}

function Write(props: Inner & { readonly sheet: Sheet }) {
  const { sheet, config, act } = props;
  if (sheet.words.length >= ownLimit(config))
    return (
      <p className="k-muted" role="status">
        {say(texts.enough, props)}
      </p>
    );
  return (
    <LineComposer
      label={say(texts.yourWord, props)}
      placeholder={say(texts.placeholder, props)}
      action={say(texts.add, props)}
      onSend={(text) => act("add", { text })}
    />
  );
}

/** One line that goes off with Enter: words come quickly. */
function LineComposer({
  label,
  placeholder,
  action,
  onSend,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly action: string;
  readonly onSend: (text: string) => Promise<{ readonly ok: boolean }>;
}) {
  const [text, setText] = useState("");
  const send = async (): Promise<void> => {
    if (text.trim() === "") return;
    if ((await onSend(text.trim())).ok) setText("");
  };
  return (
    <form
      className="wc-line-composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label className="wc-label">
        {label}
        <input
          className="k-input"
          value={text}
          maxLength={MAX_WORD}
          placeholder={placeholder}
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </label>
      <ActionButton primary touch wide icon="plus" disabled={text.trim() === ""} onPress={send}>
        {action}
      </ActionButton>
    </form>
  );
}

function OwnWords(props: Inner & { readonly sheet: Sheet }) {
  const { sheet, config, act } = props;
  if (sheet.words.length === 0) return null;
  return (
    <section>
      <h3 className="wc-own-head">
        {say(texts.myWords, props)}
        <span className="k-small-words k-num">
          {say(texts.countOf, props, { n: sheet.words.length, of: ownLimit(config) })}
        </span>
      </h3>
      <ul className="wc-own">
        {sheet.words.map((word, index) => (
          <li key={word.id}>
            <Field
              label={say(texts.wordLabel, props, { n: index + 1 })}
              hideLabel
              lines={1}
              value={word.text}
              longest={MAX_WORD}
              onSave={(text) => act("write", { word: word.id, text })}
            />
            <ActionButton
              subtle
              icon="trash"
              label={say(texts.remove, props, { word: word.text })}
              onPress={() => act("remove", { word: word.id })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shown(props: Inner) {
  const { board, seenBy, act, me } = props;
  const words = useMemo(() => counted(board.words), [board.words]);
  return (
    <>
      <Paper kind="board" aside={<WhoSees kind="board" compact people={onlookers(props, seenBy.board)} />}>
        {words.length === 0 ? (
          <>
            <h2>{say(texts.emptyTitle, props)}</h2>
            <p className="k-muted">{say(texts.empty, props)}</p>
          </>
        ) : (
          <div className="k-stack">
            <Cloud words={words} shape={0.85} label={say(texts.cloud, props)} />
            <List {...props} words={words} />
          </div>
        )}
      </Paper>
      {me !== null && (
        <details className="wc-fold">
          <summary>{say(texts.sayTitle, props)}</summary>
          <Composer
            label={say(texts.sayTitle, props)}
            hideLabel
            hint={say(texts.sayHint, props)}
            placeholder={say(texts.placeholder, props)}
            action={say(texts.putIn, props)}
            lines={1}
            longest={MAX_WORD}
            onSend={(text) => act("say", { text })}
          />
        </details>
      )}
    </>
  );
}

function List(props: Inner & { readonly words: readonly Counted[] }) {
  const { words, leads, act } = props;
  const [asked, setAsked] = useState<Counted | null>(null);
  return (
    <section>
      <h3>{say(texts.list, props)}</h3>
      <ol className="wc-lines">
        {words.map((word) => (
          <li key={word.ids[0]}>
            <span className="wc-text">{word.text}</span>
            <span className="k-num">
              {word.count === 1 ? say(texts.once, props) : say(texts.times, props, { n: word.count })}
            </span>
            {leads && (
              <ActionButton
                subtle
                icon="trash"
                label={say(texts.takeDown, props, { word: word.text })}
                onPress={() => {
                  setAsked(word);
                }}
              />
            )}
          </li>
        ))}
      </ol>
      {asked !== null && (
        <Confirm
          title={say(texts.takeDown, props, { word: asked.text })}
          action={say(texts.takeDownAct, props)}
          danger
          onCancel={() => {
            setAsked(null);
          }}
          onConfirm={async () => {
            setAsked(null);
            await act("take-down", { word: asked.ids[0] });
          }}
        >
          {say(texts.takeDownSure, props)}
        </Confirm>
      )}
    </section>
  );
}
