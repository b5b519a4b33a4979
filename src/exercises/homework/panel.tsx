import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { useActs } from "../../../tab/kit/acts.tsx";
import { DayField } from "../../../tab/kit/day-field.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { useNow } from "../../../tab/kit/now.tsx";
import { Paper } from "../../../tab/kit/paper.tsx";
import { SymbolIcon } from "../../../tab/kit/symbol-icon.tsx";
import { WhoSees } from "../../../tab/kit/who-sees.tsx";
import { addDays, dayOf } from "../../core/calendar.ts";
import { usualDay } from "./dates.ts";
import { MAX_THOUGHTS, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { onlookers, type Props, say } from "./words.tsx";

type Inner = Props & {
  readonly sheet: Sheet;
  readonly act: (name: string, payload?: unknown) => ReturnType<Props["move"]>;
};

/** The task, one question to oneself, and after a yes the day of the reminder. */
export function Panel(props: Props) {
  const { act, refusal } = useActs(props.move);
  const { sheet, seenBy } = props;
  return (
    <div className="k-stack">
      {refusal}
      {sheet === null ? (
        <Task {...props} />
      ) : (
        <Paper kind="sheet" aside={<WhoSees kind="sheet" compact people={onlookers(props, seenBy.sheet)} />}>
          <div className="k-stack">
            <Task {...props} />
            <Choice {...props} sheet={sheet} act={act} />
          </div>
        </Paper>
      )}
    </div>
  );
}

function Task(props: Props) {
  const { config } = props;
  return (
    <section className="hw-about">
      <h2>{say(config.title ?? texts.title, props)}</h2>
      <p>{say(config.task, props)}</p>
      {config.prompts !== undefined && config.prompts.length > 0 && (
        <ul>
          {config.prompts.map((prompt) => (
            <li key={prompt.nb}>{say(prompt, props)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Choice(props: Inner) {
  const { sheet, act, board, language } = props;
  const now = useNow();
  const yes = () => act("yes", { language, remindOn: usualDay(board.dates, now) });
  if (sheet.yes !== null) return <SaidYes {...props} yes={sheet.yes} />;
  if (sheet.no)
    return (
      <section className="hw-said" role="status">
        <h3>{say(texts.saidNo, props)}</h3>
        <p>{say(texts.saidNoHint, props)}</p>
        <ActionButton subtle onPress={yes}>
          {say(texts.changeMind, props)}
        </ActionButton>
      </section>
    );
  return (
    <section className="hw-choice" aria-label={say(texts.ask, props)}>
      <h3>{say(texts.ask, props)}</h3>
      <p className="k-small-words">{say(texts.voluntary, props)}</p>
      <ActionButton primary wide icon="done" onPress={yes}>
        {say(texts.yes, props)}
      </ActionButton>
      <ActionButton subtle wide onPress={() => act("no")}>
        {say(texts.no, props)}
      </ActionButton>
    </section>
  );
}

function SaidYes(props: Inner & { readonly yes: NonNullable<Sheet["yes"]> }) {
  const { sheet, act, yes } = props;
  const today = dayOf(useNow());
  return (
    <>
      <section className="hw-said" role="status">
        <h3>
          <SymbolIcon name="done" />
          {say(texts.saidYes, props)}
        </h3>
        <p>{say(texts.saidYesHint, props)}</p>
      </section>
      <DayField
        label={say(texts.remindOn, props)}
        hint={say(yes.remindOn === null ? texts.remindOff : texts.remindHint, props)}
        least={addDays(today, 1)}
        most={addDays(today, 366)}
        value={yes.remindOn}
        onChange={(remindOn) => void act("remind", { remindOn })}
      />
      <Field
        label={say(texts.thoughts, props)}
        hint={say(texts.thoughtsHint, props)}
        lines={4}
        value={sheet.thoughts}
        longest={MAX_THOUGHTS}
        onSave={(text) => act("write", { text })}
      />
      <button type="button" className="k-link" onClick={() => void act("no")}>
        {say(texts.leave, props)}
      </button>
    </>
  );
}
