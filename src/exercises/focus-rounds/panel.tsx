import { type ReactNode, useState } from "react";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Cue } from "../../../tab/kit/cue.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { Prompt } from "../../../tab/kit/say.tsx";
import { nameIn, onlookers } from "../../../tab/kit/seat-names.ts";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { After } from "./after.tsx";
import { OwnItems } from "./own-items.tsx";
import { type Where, whereIn } from "./place.tsx";
import { ForAnother, SharedItems } from "./shared.tsx";
import { cuesOf, MAX_TEXT, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, namesOf, type Props, say } from "./words.tsx";

type Inner = Props & { readonly act: Act; readonly where: Where };

/** In focus, as the frame tells me, I share what I choose; otherwise I listen, with questions to borrow and room for a note. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const where = whereIn(props);
  const inner: Inner = { ...props, act, where };
  return (
    <div className="fr-panel k-stack">
      {refusal}
      {where.mine ? (
        <Mine {...inner} />
      ) : where.focus.length > 0 ? (
        <Listening {...inner} />
      ) : (
        <Before {...inner} />
      )}
      <p className="k-small-words">{say(texts.allGone, props)}</p>
    </div>
  );
}

function Mine(props: Inner) {
  const { where, me, sheet } = props;
  const shared = where.paper.shared.filter(({ owner }) => owner === me);
  return (
    <>
      {shared.length > 0 && (
        <Together {...props}>
          <h2>{say(texts.sharedMine, props)}</h2>
          <p className="k-small-words">{say(texts.sharedHow, props)}</p>
          <SharedItems {...props} items={shared} />
        </Together>
      )}
      {sheet !== null && (
        <>
          <MySheet {...props} sheet={sheet} title={say(props.config.question ?? texts.bring, props)}>
            <OwnItems {...props} sheet={sheet} />
          </MySheet>
          <MySheet {...props} sheet={sheet} title={say(texts.after, props)}>
            <After {...props} sheet={sheet} />
          </MySheet>
        </>
      )}
      <Earlier {...props} />
    </>
  );
}

function Listening(props: Inner) {
  const { where, seats, sheet, act } = props;
  const name = namesOf(props, where.focus);
  const shared = where.paper.shared.filter(({ owner }) => where.focus.includes(owner));
  const [one] = where.focus;
  return (
    <>
      <Cue kind="note" title={say(texts.otherInFocus, props, { name })}>
        {say(texts.otherInFocusHow, props)}
      </Cue>
      <Cues {...props} />
      <Together {...props}>
        <h2>{say(texts.sharedOf, props, { name: nameIn(seats, one ?? null) })}</h2>
        {shared.length === 0 ? (
          <p className="k-muted">{say(texts.nothingShared, props, { name: nameIn(seats, one ?? null) })}</p>
        ) : (
          <SharedItems {...props} items={shared} />
        )}
        <ForAnother {...props} />
      </Together>
      {sheet !== null && (
        <>
          <MySheet {...props} sheet={sheet}>
            <Field
              label={say(texts.notes, props)}
              hint={say(texts.notesGone, props)}
              value={sheet.notes}
              lines={3}
              longest={MAX_TEXT}
              onSave={(text) => act("note", { field: "notes", text })}
            />
          </MySheet>
          <Fold symbol="lock" title={say(props.config.question ?? texts.bring, props)}>
            <MySheet {...props} sheet={sheet}>
              <OwnItems {...props} sheet={sheet} />
            </MySheet>
          </Fold>
          <Fold symbol="lock" title={say(texts.after, props)}>
            <MySheet {...props} sheet={sheet}>
              <After {...props} sheet={sheet} />
            </MySheet>
          </Fold>
        </>
      )}
      <Earlier {...props} />
    </>
  );
}

/** Before the rounds begin, and when they are over. */
function Before(props: Inner) {
  const { sheet, phase, language, where } = props;
  const [question, ...more] = phase.prompts.map((prompt) => say(prompt, { language }));
  return (
    <>
      {question === undefined ? (
        <Cue kind="note" title={say(texts.noFocus, props)}>
          {say(texts.noFocusHow, props)}
        </Cue>
      ) : (
        <section className="k-card">
          <Prompt question={question} more={more.length > 0 ? more.join(" ") : undefined} />
          <p className="k-small-words">{say(texts.noFocusHow, props)}</p>
        </section>
      )}
      {sheet !== null && (
        <>
          <MySheet {...props} sheet={sheet} title={say(props.config.question ?? texts.bring, props)}>
            <OwnItems {...props} sheet={sheet} />
          </MySheet>
          <MySheet {...props} sheet={sheet} title={say(texts.after, props)}>
            <After {...props} sheet={sheet} />
          </MySheet>
        </>
      )}
      {where.paper.shared.length > 0 && <Earlier {...props} />}
    </>
  );
}

/** The paper that those around see. */
function Together(props: Inner & { readonly children: ReactNode }) {
  const { where, me, seenBy, children } = props;
  const seers = where.kind === "board" ? seenBy.board : seenBy.table.length > 0 ? seenBy.table : where.seats;
  return (
    <Paper
      kind={where.kind}
      names={where.seats.filter((seat) => seat !== me).map((seat) => nameIn(props.seats, seat))}
      aside={<WhoSees kind={where.kind} compact people={onlookers(props, seers)} />}
    >
      <div className="k-stack">{children}</div>
    </Paper>
  );
}

function MySheet(
  props: Inner & { readonly sheet: Sheet; readonly title?: string; readonly children: ReactNode },
) {
  const { seenBy, title, children } = props;
  return (
    <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
      <div className="k-stack">
        {title !== undefined && <h2>{title}</h2>}
        {children}
      </div>
    </Paper>
  );
}

function Fold({
  symbol,
  title,
  children,
}: {
  readonly symbol: "lock" | "table";
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <details className="k-fold">
      <summary>
        <SymbolIcon name={symbol} />
        {title}
      </summary>
      {children}
    </details>
  );
}

/** What those who have been in focus let lie. */
function Earlier(props: Inner) {
  const { where, me } = props;
  const others = where.paper.shared.filter(
    ({ owner }) => !where.focus.includes(owner) && (owner !== me || !where.mine),
  );
  if (others.length === 0) return null;
  return (
    <Fold symbol="table" title={say(texts.earlier, props)}>
      <Together {...props}>
        <SharedItems {...props} items={others} named />
      </Together>
    </Fold>
  );
}

/** Open questions to borrow, three at a time. */
function Cues(props: Inner) {
  const all = cuesOf(props.config);
  const [from, setFrom] = useState(0);
  return (
    <section className="k-card fr-cues">
      <h2>{say(texts.cues, props)}</h2>
      <ul aria-live="polite">
        {all.slice(from, from + 3).map((cue) => (
          <li key={cue.nb}>{say(cue, props)}</li>
        ))}
      </ul>
      {all.length > 3 && (
        <button
          type="button"
          className="k-link"
          onClick={() => {
            setFrom(from + 3 >= all.length ? 0 : from + 3);
          }}
        >
          {say(texts.otherCues, props)}
        </button>
      )}
    </section>
  );
}
