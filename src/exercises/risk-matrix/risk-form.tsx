import { useId, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { DayField } from "../../../tab/kit/day-field.tsx";
import { useKeptWords } from "../../../tab/kit/kept-words.ts";
import { MAX_MEASURE, MAX_ROLE, MAX_TEXT, type Risk } from "./state.ts";
import { texts } from "./texts.ts";
import { type Act, nameIn, type Props, say } from "./words.tsx";

/** All that is said about a risk; saved in one press, and refused where another has changed it meanwhile. */
export function RiskForm(
  props: Props & {
    readonly act: Act;
    readonly risk: Risk;
    readonly changeMove: string;
    readonly onDone: () => void;
  },
) {
  const { risk, act, changeMove, onDone, seats } = props;
  const id = useId();
  const text = useKeptWords(`risk ${risk.id}`, risk.text);
  const measure = useKeptWords(`measure ${risk.id}`, risk.measure);
  const [seat, setSeat] = useState<string>(risk.owner.seat ?? "");
  const [role, setRole] = useState(risk.owner.role);
  const [by, setBy] = useState(risk.by);
  // What was on the screen when this opened; after a refusal, what is there now.
  const [seen, setSeen] = useState(risk.version);
  const done = (): void => {
    text.forget();
    measure.forget();
    onDone();
  };
  const save = async (): Promise<void> => {
    const answer = await act(changeMove, {
      risk: risk.id,
      version: seen,
      text: text.words.trim(),
      measure: measure.words.trim(),
      owner: { seat: seat === "" ? null : seat, role: role.trim() },
      by,
    });
    if (answer.ok) done();
    else setSeen(risk.version);
  };
  return (
    <form
      className="k-stack rm-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={`${id}t`}>{say(texts.whatCanGo, props)}</label>
      <textarea
        id={`${id}t`}
        className="k-input"
        rows={2}
        maxLength={MAX_TEXT}
        value={text.words}
        onChange={(event) => {
          text.change(event.target.value);
        }}
      />
      <label htmlFor={`${id}m`}>{say(texts.measure, props)}</label>
      <p className="k-field-hint" id={`${id}mh`}>
        {say(texts.measureHint, props)}
      </p>
      <textarea
        id={`${id}m`}
        className="k-input"
        rows={2}
        maxLength={MAX_MEASURE}
        aria-describedby={`${id}mh`}
        value={measure.words}
        onChange={(event) => {
          measure.change(event.target.value);
        }}
      />
      <label htmlFor={`${id}o`}>{say(texts.owner, props)}</label>
      <select
        id={`${id}o`}
        className="k-input"
        value={seat}
        onChange={(event) => {
          setSeat(event.target.value);
        }}
      >
        <option value="">{say(texts.ownerNobody, props)}</option>
        {seats.map((each) => (
          <option key={each.id} value={each.id}>
            {nameIn(seats, each.id)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}r`}>{say(texts.ownerRole, props)}</label>
      <input
        id={`${id}r`}
        className="k-input"
        value={role}
        maxLength={MAX_ROLE}
        onChange={(event) => {
          setRole(event.target.value);
        }}
      />
      <DayField label={say(texts.by, props)} value={by} onChange={setBy} />
      <div className="k-two">
        <ActionButton primary touch icon="tick" disabled={text.words.trim() === ""} onPress={save}>
          {say(texts.save, props)}
        </ActionButton>
        <ActionButton subtle touch onPress={done}>
          {say(texts.cancel, props)}
        </ActionButton>
      </div>
    </form>
  );
}
