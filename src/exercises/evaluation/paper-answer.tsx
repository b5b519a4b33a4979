import { useId, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import type { useActs } from "../../../tab/kit/acts.tsx";
import { MAX_TEXT } from "./state.ts";
import { texts } from "./texts.ts";
import { type Props, say, stepWords } from "./words.tsx";

/** The facilitator types in what stands on slips of paper. */
export function PaperAnswer(props: Props & { readonly act: ReturnType<typeof useActs>["act"] }) {
  const { board, act } = props;
  const id = useId();
  const [picked, setPicked] = useState(0);
  const [value, setValue] = useState("");
  const [text, setText] = useState("");
  const question = board.questions[picked];
  const isScale = question?.kind === "scale";
  const put = async (): Promise<void> => {
    const answer = await act("enter", {
      question: picked,
      ...(isScale ? { value: Number(value) } : { text }),
    });
    if (!answer.ok) return;
    setText("");
    setValue("");
  };
  return (
    <details className="ev-fold">
      <summary>{say(texts.paperTitle, props)}</summary>
      <div className="k-card k-stack">
        <p className="k-small-words">{say(texts.paperHint, props)}</p>
        <label className="ev-label" htmlFor={`${id}q`}>
          {say(texts.paperQuestion, props)}
          <select
            id={`${id}q`}
            className="k-input"
            value={picked}
            onChange={(event) => {
              setPicked(Number(event.target.value));
            }}
          >
            {board.questions.map((each, at) => (
              <option key={each.id} value={at}>
                {say(each.text, props)}
              </option>
            ))}
          </select>
        </label>
        <label className="ev-label" htmlFor={`${id}a`}>
          {say(texts.paperText, props)}
          {isScale ? (
            <select
              id={`${id}a`}
              className="k-input"
              value={value}
              onChange={(event) => {
                setValue(event.target.value);
              }}
            >
              <option value="">–</option>
              {stepWords(question, props).map((word, index) => (
                <option key={word} value={index + 1}>
                  {index + 1} {word}
                </option>
              ))}
            </select>
          ) : (
            <textarea
              id={`${id}a`}
              className="k-input"
              rows={2}
              value={text}
              maxLength={MAX_TEXT}
              onChange={(event) => {
                setText(event.target.value);
              }}
            />
          )}
        </label>
        <ActionButton icon="plus" disabled={isScale ? value === "" : text.trim() === ""} onPress={put}>
          {say(texts.putIn, props)}
        </ActionButton>
      </div>
    </details>
  );
}
