import { type ReactNode, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { Cue } from "../../../tab/kit/cue.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { OnBoard, Paper } from "../../../tab/kit/paper.tsx";
import { usePractises } from "../../../tab/kit/practice.tsx";
import { Prompt } from "../../../tab/kit/say.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { inLanguage } from "../../core/text.ts";
import { GuideCard, GuideChoice } from "./guide.tsx";
import { type Part, placeOf } from "./part.ts";
import { colleagueCards, focusCards, starters } from "./role-cards.ts";
import { type Sheet, TEXT_LENGTH, TITLE_LENGTH } from "./state.ts";
import { texts } from "./texts.ts";
import { focusNames, nameIn, type Props, say } from "./words.tsx";

/** What one person needs now: the own role in a few large words, words to borrow, and the own sheet. */
export function Panel(props: Props) {
  const { act: move, refusal } = useActs(props.move, { title: say(texts.notNow, props.language) });
  const shown = partOfPanel({ ...props, move });
  if (shown === null) return null;
  return (
    <div className="pc-panel k-stack">
      {refusal}
      {shown}
    </div>
  );
}

const partOfPanel = (props: Props): ReactNode => {
  const where = placeOf(props.phase.id, props.segment);
  if (where === "before") return <Before {...props} />;
  if (where === "after") return hasNotes(props) ? <After {...props} /> : null;
  return <Cycle {...props} part={where} />;
};

// A colleague has nothing to keep afterwards: the frame asks the questions.
const hasNotes = ({ sheet, me, hands }: Props): boolean =>
  sheet !== null && ((me !== null && hands.includes(me)) || `${sheet.heard}${sheet.along}`.trim() !== "");

type TextField = "problem" | "heard" | "along";

function Cycle(props: Props & { readonly part: Part }) {
  const { part, language, me, focus } = props;
  const mine = me !== null && focus.includes(me);
  const name = focusNames(props);
  const card = (mine ? focusCards : colleagueCards)[part];
  const role = say(mine ? texts.focusPerson : texts.colleague, language);
  return (
    <>
      <div className="pc-role">
        <p className="pc-role-name">{role}</p>
        <Cue
          kind={mine ? (part === "reflect" ? "silence" : "yours") : "note"}
          title={say(card.title, language, { name })}
        >
          {say(card.how, language, { name })}
        </Cue>
      </div>
      <GuideCard {...props} />
      {!mine && <Starters key={part} part={part} language={language} name={name} />}
      {props.sheet !== null &&
        (mine ? (
          <FocusSheet {...props} sheet={props.sheet} />
        ) : (
          <ColleagueSheet {...props} sheet={props.sheet} />
        ))}
      <GuideChoice {...props} />
    </>
  );
}

/** Beginnings to borrow, three at a time. */
function Starters({
  part,
  language,
  name,
}: {
  readonly part: Part;
  readonly language: Props["language"];
  readonly name: string;
}) {
  const [from, setFrom] = useState(0);
  const all = starters[part];
  if (all.length === 0) return null;
  const shown = all.slice(from, from + 3);
  const title =
    part === "clarify" ? texts.startersAsk : part === "present" ? texts.startersListen : texts.startersTalk;
  return (
    <section className="k-card pc-starters">
      <h2>{say(title, language)}</h2>
      <ul aria-live="polite">
        {shown.map((text) => (
          <li key={text.nb}>{say(text, language, { name })}</li>
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
          {say(texts.otherStarters, language)}
        </button>
      )}
    </section>
  );
}

const eye = (props: Props) => (
  <WhoSees
    kind="sheet"
    compact
    people={props.seenBy.sheet.map((id) => ({ id, name: nameIn(props.seats, id), me: id === props.me }))}
  />
);

function Writing({
  field,
  label,
  hint,
  lines = 3,
  sheet,
  language,
  move,
}: Props & {
  readonly sheet: Sheet;
  readonly field: TextField;
  readonly label: string;
  readonly hint?: string;
  readonly lines?: number;
}) {
  return (
    <Field
      key={`${field} ${language}`}
      label={label}
      hint={hint}
      value={sheet[field]}
      lines={lines}
      longest={TEXT_LENGTH}
      onSave={(text) => move("write", { field, text })}
    />
  );
}

function FocusSheet(props: Props & { readonly sheet: Sheet; readonly part: Part }) {
  const { part, language, sheet } = props;
  const practises = usePractises();
  const heard = (
    <Writing {...props} field="heard" lines={part === "reflect" ? 6 : 3} label={say(texts.heard, language)} />
  );
  return (
    <Paper kind="sheet" aside={eye(props)}>
      <div className="k-stack">
        {part === "present" && <OwnTitle {...props} />}
        {(part === "present" || part === "clarify") && sheet.problem.trim() !== "" && (
          <div>
            <h3>{say(texts.myCase, language)}</h3>
            <p className="pc-own">{sheet.problem}</p>
          </div>
        )}
        {part === "thanks" && <Writing {...props} field="along" label={say(texts.along, language)} />}
        {heard}
        <p className="k-small-words">{say(practises ? texts.staysYoursOnce : texts.staysYours, language)}</p>
      </div>
    </Paper>
  );
}

function ColleagueSheet(props: Props & { readonly sheet: Sheet; readonly part: Part }) {
  const { sheet, focus, seats, me, language, move } = props;
  const others = focus.filter((id) => id !== me);
  if (others.length === 0) return null;
  return (
    <Paper kind="sheet" aside={eye(props)}>
      <div className="k-stack">
        {others.map((about) => (
          <Field
            key={about}
            label={say(texts.notesAbout, language, { name: nameIn(seats, about) })}
            value={sheet.notes.find((note) => note.about === about)?.text ?? ""}
            lines={3}
            longest={TEXT_LENGTH}
            onSave={(text) => move("note", { about, text })}
          />
        ))}
        <p className="k-small-words">{say(texts.problemGone, language)}</p>
      </div>
    </Paper>
  );
}

/** My short title: mine until I show it, and mine to take back. */
function OwnTitle(props: Props & { readonly sheet: Sheet }) {
  const { sheet, board, me, language, move } = props;
  const shown = board.titles.find((title) => title.seat === me)?.text;
  const written = sheet.title.trim();
  const share = shown === undefined ? texts.showTitle : texts.showNewTitle;
  return (
    <div>
      <Field
        label={say(texts.title, language)}
        hint={say(texts.titleHint, language)}
        value={sheet.title}
        lines={1}
        longest={TITLE_LENGTH}
        onSave={(text) => move("write", { field: "title", text })}
        actions={
          written !== "" && written !== shown ? (
            <ActionButton icon="share" onPress={() => move("show-title", {})}>
              {say(share, language)}
            </ActionButton>
          ) : undefined
        }
      />
      {shown !== undefined && (
        <>
          {shown !== written && <p className="pc-own">{shown}</p>}
          <OnBoard onTakeBack={() => move("hide-title", {})} />
        </>
      )}
    </div>
  );
}

function Before(props: Props) {
  const { sheet, language } = props;
  return (
    <>
      {sheet !== null && (
        <Paper kind="sheet" aside={eye(props)}>
          <div className="k-stack">
            <div>
              <h3>{say(texts.bring, language)}</h3>
              <p className="k-muted">{say(texts.bringHint, language)}</p>
            </div>
            <Writing
              {...props}
              sheet={sheet}
              field="problem"
              lines={4}
              label={say(texts.problem, language)}
              hint={say(texts.neverUp, language)}
            />
            <OwnTitle {...props} sheet={sheet} />
            <p className="k-small-words">{say(texts.deletedHere, language)}</p>
          </div>
        </Paper>
      )}
      <GuideChoice {...props} />
    </>
  );
}

function After(props: Props) {
  const { sheet, phase, language } = props;
  const practises = usePractises();
  const [question, ...more] = phase.prompts.map((prompt) => inLanguage(prompt, language));
  if (sheet === null) return null;
  return (
    <>
      {question !== undefined && (
        <section className="k-card">
          <Prompt question={question} more={more.length > 0 ? more.join(" ") : undefined} />
        </section>
      )}
      <Paper kind="sheet" aside={eye(props)}>
        <div className="k-stack">
          <Writing {...props} sheet={sheet} field="along" label={say(texts.along, language)} />
          <Writing {...props} sheet={sheet} field="heard" label={say(texts.heard, language)} />
          <p className="k-small-words">
            {say(practises ? texts.staysYoursOnce : texts.staysYours, language)}
          </p>
          <ActionButton subtle icon="print" onPress={props.print}>
            {say(texts.print, language)}
          </ActionButton>
        </div>
      </Paper>
    </>
  );
}
