import { CareSign, Label } from "./label.tsx";
import { drawings, symbolNames } from "./symbols.ts";
import { texts } from "./texts.ts";
import { nameIn, type Props, say } from "./words.tsx";

/** What the whole room sees: the symbols while everyone writes, then the label of the one who has the word. */
export function Stage(props: Props) {
  const { board, focus, seats, language } = props;
  if (focus.length === 0) return board.had.length > 0 ? <Down {...props} /> : <AllSigns {...props} />;
  const up = board.shown.filter(({ owner }) => focus.includes(owner));
  // Until a label is up, the stage belongs to the ring and the question.
  if (up.length === 0) return null;
  return (
    <div className={up.length > 1 ? "cl-stage cl-many" : "cl-stage"}>
      {up.map(({ owner, lines }) => (
        <Label key={owner} name={nameIn(seats, owner)} lines={lines} language={language} />
      ))}
    </div>
  );
}

function AllSigns(props: Props) {
  return (
    <div className="cl-stage cl-middle">
      <p className="cl-soft">{say(texts.aloneLine, props)}</p>
      <ul className="cl-signs">
        {symbolNames.map((name) => (
          <li key={name}>
            <CareSign name={name} />
            {say(drawings[name].name, props)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Down(props: Props) {
  const { board, present } = props;
  const of = Math.max(board.had.length, present.length);
  return (
    <div className="cl-stage cl-middle">
      <p className="cl-big">{say(texts.shownCount, props, { n: board.had.length, of })}</p>
      <p className="cl-soft">{say(texts.allShown, props)}</p>
    </div>
  );
}
