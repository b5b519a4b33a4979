import { ActionButton } from "../../../tab/kit/action-button.tsx";
import type { useActs } from "../../../tab/kit/acts.tsx";
import { Field } from "../../../tab/kit/field.tsx";
import { MAX_TEXT, type Question, questionsOf, type Sheet } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say, stepWords } from "./words.tsx";

type Inner = Props & { readonly act: ReturnType<typeof useActs>["act"]; readonly sheet: Sheet };

/** My answers, question by question. */
export function OwnAnswers(props: Inner) {
  return (
    <ol className="ev-questions">
      {questionsOf(props.config).map((question, at) => (
        <li key={question.id}>
          {question.kind === "scale" ? (
            <Scale {...props} question={question} at={at} />
          ) : (
            <Free {...props} question={question} at={at} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Scale(props: Inner & { readonly question: Question; readonly at: number }) {
  const { sheet, question, at, act } = props;
  const value = sheet.answers.find((each) => each.question === question.id)?.value ?? null;
  return (
    <fieldset className="ev-choices">
      <legend>{say(question.text, props)}</legend>
      {question.hint && <p className="k-small-words">{say(question.hint, props)}</p>}
      {stepWords(question, props).map((word, index) => (
        <label key={word}>
          <input
            type="radio"
            name={`ev-${question.id}`}
            checked={value === index + 1}
            onChange={() => void act("answer", { question: at, value: index + 1, text: "" })}
          />
          <span className="k-num">{index + 1}</span> {word}
        </label>
      ))}
      {value !== null && (
        <ActionButton subtle onPress={() => act("answer", { question: at, value: null, text: "" })}>
          {say(texts.clear, props)}
        </ActionButton>
      )}
    </fieldset>
  );
}

function Free(props: Inner & { readonly question: Question; readonly at: number }) {
  const { sheet, question, at, act } = props;
  return (
    <Field
      label={say(question.text, props)}
      hint={question.hint === undefined ? undefined : say(question.hint, props)}
      value={sheet.answers.find((each) => each.question === question.id)?.text ?? ""}
      lines={2}
      longest={MAX_TEXT}
      onSave={(text) => act("answer", { question: at, value: null, text })}
    />
  );
}
