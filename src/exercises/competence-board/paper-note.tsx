import { useId, useState } from "react";
import { ActionButton } from "../../../tab/kit/action-button.tsx";
import { seatId } from "../../core/ids.ts";
import { MAX_TEXT } from "./state.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** The facilitator types the note of one who writes on paper; what is written stays until it is on the board. */
export function PaperNote(props: Props) {
  const { board, focus, seats, me, language, move } = props;
  const id = useId();
  const others = seats.filter((seat) => seat.id !== me);
  const [picked, setPicked] = useState<string | null>(null);
  const [category, setCategory] = useState(board.categories[0]?.id ?? "");
  const [text, setText] = useState("");
  const seat = picked ?? focus.find((one) => one !== me) ?? others[0]?.id ?? "";
  const put = async (): Promise<void> => {
    const answer = await move("put-for", { seat: seatId(seat), category, text });
    if (answer.ok) setText("");
  };
  return (
    <details className="k-fold">
      <summary>{say(texts.paperTitle, language)}</summary>
      <div className="k-card k-stack">
        <label className="k-label" htmlFor={`${id}w`}>
          {say(texts.paperWho, language)}
          <select
            id={`${id}w`}
            className="k-input"
            value={seat}
            onChange={(event) => {
              setPicked(event.target.value);
            }}
          >
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {nameIn(seats, one.id)}
              </option>
            ))}
          </select>
        </label>
        <label className="k-label" htmlFor={`${id}c`}>
          {say(texts.paperCategory, language)}
          <select
            id={`${id}c`}
            className="k-input"
            value={category}
            onChange={(event) => {
              setCategory(event.target.value);
            }}
          >
            {board.categories.map((one) => (
              <option key={one.id} value={one.id}>
                {say(one.title, language)}
              </option>
            ))}
          </select>
        </label>
        <label className="k-label" htmlFor={`${id}t`}>
          {say(texts.paperText, language)}
          <input
            id={`${id}t`}
            className="k-input"
            value={text}
            maxLength={MAX_TEXT}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
        </label>
        <ActionButton icon="share" disabled={text.trim() === ""} onPress={put}>
          {say(texts.put, language)}
        </ActionButton>
      </div>
    </details>
  );
}
